"""Lines of an article, in their order -> its paragraphs, whole again over the columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.reading.forms.pdf.blocks import Measures
from summarize.reading.forms.pdf.shapes import Line, Stack
from summarize.reading.forms.pdf.signs import (
    ends_sentence,
    is_byline,
    is_jump,
    is_marker,
    tells_picture,
)

_INDENT_FROM, _INDENT_TO = 1.2, 3.4
_SHORT = 1.5
_APART = 4.0
_LARGER = 1.03
_LONG_SUBHEAD = 18
_EDGE = 0.5


class Paragraph(NamedTuple):
    """Its text, and whether it is set as a head is, within the text."""

    text: str
    subhead: bool = False
    alone: bool = False
    """A line that was set by itself: centred, ranged right, of another kind."""


def paragraphs(
    stacks: Sequence[Stack], measures: Measures, lefts: Sequence[float]
) -> list[Paragraph]:
    """Paragraphs of what is read one after another.

    A paragraph begins at an indent; where there are no indents, behind a line that ends a sentence
    and stays short. ``lefts`` are the left edges of the page's columns.
    """
    indented = _has_indents(stacks, lefts)
    found: list[Paragraph] = []
    text = ""
    before: tuple[Line, Stack] | None = None
    heading = False
    lines = 0

    def close(*, ended: bool = False) -> None:
        nonlocal text, before
        if text:
            apart = (
                not ended
                and lines == 1
                and before is not None
                and _set_apart(before[0], before[1], lefts, indented=indented)
            )
            found.append(Paragraph(text, heading or apart))
        text, before = "", None

    for stack in stacks:
        left = _left(stack, lefts)
        right = max(line.box.x1 for line in stack.lines)
        for line in stack.lines:
            own = line.size
            head = measures.is_head(line) or (
                len(stack.lines) == 1 and own > _LARGER * measures.body
            )
            offset = (line.box.x0 - left) / own
            lone = offset > _APART or is_byline(line.text) or _marks(line.text)
            begins = lone or head != heading or before is None
            if not begins and before is not None:
                last, its = before
                edge = max(each.box.x1 for each in its.lines)
                begins = last.box.x1 < edge - _SHORT * own and ends_sentence(last.text)
                if indented:
                    begins = begins and _set_apart(line, stack, lefts, indented=True)
                    begins = begins or _INDENT_FROM <= offset <= _INDENT_TO
            if head and heading and before is not None and before[1] is stack:
                begins = False
            if begins:
                close()
                heading, lines = head, 0
            text = joined(text, line.text)
            before = (line, stack)
            lines += 1
            if lone and (offset > _APART or line.box.x1 < right - _SHORT * own):
                last_of_all = line is stacks[-1].lines[-1]
                apart = not last_of_all and _set_apart(line, stack, lefts, indented=indented)
                found.append(Paragraph(text, heading or apart, alone=True))
                text, before = "", None
    close(ended=True)
    return found


def _set_apart(line: Line, stack: Stack, lefts: Sequence[float], *, indented: bool) -> bool:
    """Whether a short line that ends no sentence is set as a subhead, whatever its type.

    It stands in the middle of its column, or at its edge where paragraphs are indented.
    """
    if len(line.text) > _LONG_SUBHEAD or ends_sentence(line.text) or _signs(line.text):
        return False
    left = (line.box.x0 - _left(stack, lefts)) / line.size
    right = (max(each.box.x1 for each in stack.lines) - line.box.x1) / line.size
    if right < _SHORT or len(stack.lines) < 3:
        return False
    return (left > 1 and abs(left - right) < 1) or (indented and left < _EDGE)


def _signs(text: str) -> bool:
    return is_byline(text) or _marks(text) or tells_picture(text) or not text[0].isalnum()


def joined(text: str, more: str) -> str:
    """One behind the other; with a blank where two words would run together."""
    if text and more and text[-1].isascii() and more[0].isascii():
        if (text[-1].isalnum() and more[0].isalpha()) or (text[-1].isalpha() and more[0].isalnum()):
            return f"{text} {more}"
        if text[-1] in ",;:" and more[0].isalpha():
            return f"{text} {more}"
    return text + more


def _marks(text: str) -> bool:
    return is_marker(text) or is_jump(text)


def _left(stack: Stack, lefts: Sequence[float]) -> float:
    """Where the stack's column begins; a short one may have but indented lines."""
    own = stack.box.x0
    reach = 2.6 * stack.size
    near = [left for left in lefts if own - reach <= left <= own + 1]
    if len(stack.lines) > 2 or not near:
        return own
    return min(near)


def _has_indents(stacks: Sequence[Stack], lefts: Sequence[float]) -> bool:
    lines = indents = 0
    for stack in stacks:
        left = _left(stack, lefts)
        for line in stack.lines:
            offset = (line.box.x0 - left) / line.size
            indents += _INDENT_FROM <= offset <= _INDENT_TO
            lines += 1
    return indents > 0 and indents < 0.95 * lines
