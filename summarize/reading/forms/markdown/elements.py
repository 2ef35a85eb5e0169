"""Lines of Markdown -> its elements: headings, paragraphs, items, quotes, tables, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from summarize.patterns import lazy
from summarize.reading.forms.markdown.inline import all_emphasised, hidden, plain, without_tags
from summarize.reading.limits import Allowance

Kind = Literal["heading", "text", "item", "quote", "table", "picture", "link", "lines"]

_HEADING = lazy(r"(#{1,6})\s+(\S.*?)(?:[ \t]+#+)?[ \t]*$")
_KICKER = lazy(r"(\*{1,2})([^*\n]{1,300})\1(?: (?=\S)|$)")
_PICTURE = lazy(r"(?:!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)[ \t]*)+")
_ONLY_LINKS = lazy(r"(?:\[[^\[\]\n]{1,500}\]\([^()\n]{0,2000}\)[ \t|·]*)+")
_ITEM = lazy(r"[ \t]*(?:[-*+][ \t]+)(?=\S)")
_RULE = lazy(r"[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = lazy(r"[ \t]*(?:```|~~~)")
_ROW = lazy(r"[ \t]*\|.*\|[ \t]*$")
_PARTING = lazy(r"[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$")
_UNDERLINE = lazy(r"[ \t]{0,3}=+[ \t]*$")
_TABLE = lazy(r"(?i)<table[\s>]")
_TABLE_END = lazy(r"(?i)</table\s*>")
_TAKEN = 500
"""Bytes that an element takes on its way into a sheet, its text aside."""
_STARTS = "#>|!-*+_`~=[<"


class Element(NamedTuple):
    """A piece of the text without its marks. ``level`` is a heading's; ``mark`` what all of a line
    is emphasised with, or what of a heading alone, its ``kicker``, is. ``at`` is its first line in
    the file; its lines are those from there on where it ``counts``.
    """

    kind: Kind
    text: str
    level: int = 0
    mark: str = ""
    kicker: str = ""
    at: int = 0
    counts: bool = False


def elements(lines: Sequence[str], first: int = 1) -> Iterator[Element]:
    """The elements in order; blank lines part paragraphs, whose own lines are kept.

    ``first`` is the number of the first line in its file.
    """
    for at, each in _elements(lines):
        yield each._replace(at=at + each.at + first)


def _elements(lines: Sequence[str]) -> Iterator[tuple[int, Element]]:
    """Each element with the index of the line at which it, or its paragraph, begins."""
    paragraph: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        stripped = line.strip()
        first = stripped[:1]
        if stripped and (first not in _STARTS or not _opens(stripped)):
            paragraph.append(line)
            at += 1
            continue
        begun = at - len(paragraph)
        if first == "=" and len(paragraph) == 1 and _UNDERLINE.match(line):
            yield begun, _heading(1, paragraph.pop().strip())
            at += 1
            continue
        for each in _paragraph(paragraph):
            yield begun, each
        paragraph = []
        if not stripped or _RULE.match(line) or _FENCE.match(line):
            at += 1
        elif heading := _HEADING.match(stripped):
            yield at, _heading(len(heading[1]), heading[2])
            at += 1
        elif first == "|":
            stop = _while(lines, at, _ROW)
            yield at, Element("table", "\n".join(_rows(lines[at:stop])))
            at = stop
        elif first == "<" and _TABLE.match(stripped):
            stop = next((n + 1 for n in range(at, len(lines)) if _TABLE_END.search(lines[n])), at)
            stop = stop if stop > at else at + 1
            for each in _html_table(lines[at:stop]):
                yield at, each
            at = stop
        elif first == ">":
            for each in _text("quote", stripped.lstrip("> \t")):
                yield at, each
            at += 1
        elif item := _ITEM.match(line):
            for each in _text("item", line[item.end() :].rstrip()):
                yield at, each
            at += 1
        elif first == "!" and _PICTURE.fullmatch(stripped):
            yield at, Element("picture", stripped)
            at += 1
        elif _ONLY_LINKS.fullmatch(stripped):
            yield at, Element("link", plain(hidden(stripped)))
            at += 1
        else:
            paragraph.append(line)
            at += 1
    for each in _paragraph(paragraph):
        yield at - len(paragraph), each


def elements_within(lines: Sequence[str], allowance: Allowance, first: int = 1) -> list[Element]:
    """All elements; InputError where they would take more memory than they may."""
    found: list[Element] = []
    for element in elements(lines, first):
        allowance.take(_TAKEN)
        found.append(element)
    return found


def _opens(stripped: str) -> bool:
    """Whether a line may be more than a paragraph's, by its first signs."""
    first, second = stripped[0], stripped[1:2]
    if first in "-*+":
        return second in (" ", "\t") or _RULE.match(stripped) is not None
    if first == "_":
        return _RULE.match(stripped) is not None
    if first == "!":
        return second == "["
    if first in "`~":
        return _FENCE.match(stripped) is not None
    if first == "<":
        return _TABLE.match(stripped) is not None
    return first != "#" or _HEADING.match(stripped) is not None


def _while(lines: Sequence[str], at: int, pattern: re.Pattern[str]) -> int:
    stop = at + 1
    while stop < len(lines) and pattern.match(lines[stop]):
        stop += 1
    return stop


def _heading(level: int, text: str) -> Element:
    raw = without_tags(hidden(text)).replace("\n", " ")
    kicker = mark = ""
    if found := _KICKER.match(raw):
        mark, kicker, raw = found[1], plain(found[2]).strip(), raw[found.end() :]
    return Element("heading", plain(raw).strip(), level, mark, kicker)


def _paragraph(lines: Sequence[str]) -> Iterator[Element]:
    """A paragraph's lines: one element, or, where line breaks are marked, its lines kept."""
    if not lines:
        return
    inner = lines[:-1]
    if inner and all(line.endswith("\\") and not line.endswith("\\\\") for line in inner):
        kept = [line.removesuffix("\\") for line in inner] + [lines[-1]]
        text = "\n".join(plain(hidden(line)).strip() for line in kept)
        yield Element("lines", text, mark="\\", counts=True)
    elif inner and all(line.endswith("  ") for line in inner):
        text = "\n".join(plain(hidden(line)).strip() for line in lines)
        yield Element("lines", text, mark="  ", counts=True)
    elif not inner and lines[0].endswith("  "):
        yield from (each._replace(mark=each.mark or "  ") for each in _text("text", lines[0]))
    else:
        yield from _text("text", "\n".join(lines))


def _text(kind: Kind, text: str) -> Iterator[Element]:
    """Text whose tags may part it into several; each line that is emphasised alone is its own."""
    raw = hidden(text)
    whole = without_tags(raw)
    tagged = whole is not raw and whole != raw
    stretch: list[str] = []
    begun = 0
    for number, line in enumerate(whole.split("\n")):
        at = 0 if tagged else number
        bare = line.strip()
        mark = all_emphasised(bare) if bare else ""
        if (mark or (tagged and not bare)) and stretch:
            yield Element(kind, "\n".join(stretch), at=begun, counts=not tagged)
            stretch = []
        if mark:
            yield Element(kind, plain(bare), mark=mark, at=at)
        elif bare and tagged:
            yield Element(kind, plain(bare), at=at)
        elif bare:
            begun = begun if stretch else at
            stretch.append(plain(line.rstrip()))
    if stretch:
        yield Element(kind, "\n".join(stretch), at=begun, counts=not tagged)


def _rows(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if not _PARTING.match(line):
            cells = hidden(line).strip().strip("|").split("|")
            yield "  ".join(plain(cell.strip()) for cell in cells)


def _html_table(lines: Sequence[str]) -> Iterator[Element]:
    whole = without_tags(hidden("\n".join(lines)))
    rows = [plain(line).strip() for line in whole.split("\n")]
    if any(rows):
        yield Element("table", "\n".join(filter(None, rows)))
