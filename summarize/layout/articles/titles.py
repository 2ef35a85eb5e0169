"""What a list shows of an article: never half a headline, and words of it where it has none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.issue import Block
from summarize.layout.heads.lines import couplet
from summarize.layout.heads.reading import Part
from summarize.layout.pieces.drafts import Draft
from summarize.layout.text.fold import fold
from summarize.patterns import lazy

UNTITLED_CONTINUATION = "(无标题续文)"

_LONGEST = 22
_SHORTEST_SAID_TWICE = 4
"""Characters; a shorter line in a longer one may well be a play on its words."""
_SPEECH = lazy(r"(?:强调|指出|要求|表示|提出|呼吁|认为|主张|宣布|重申|坦言|说|称|时)$")
_CLAUSE = lazy(r"[。!?！？;；,，:：\n]")


class HeadLine(NamedTuple):
    """A line of a head, its part, and whether it may be of the headline all the same."""

    part: Part
    text: str
    doubtful: bool = False


def head_lines(draft: Draft) -> list[HeadLine]:
    """The lines of the draft's head."""
    return [
        HeadLine(part, unit.text, unit.piece.spans[0] in draft.titled) for part, unit in draft.head
    ]


def title(head: Sequence[HeadLine], blocks: tuple[Block, ...], *, continued: bool) -> str:
    """The headline, with the lines that may belong to it, or the first words in 〔〕.

    A kicker that names the subject or belongs to the sentence is folded in, and so is any line of
    the head of which that is in doubt: better long than half. A kicker of two balanced halves or of
    clauses of its own, over a headline that says all, stays out. What a site has printed twice in
    the head is said once.
    """
    lines = [line.text for line in head if _shown(line)]
    lines = lines or [line.text for line in head if line.part == "kicker"]
    if lines:
        return _joined(_said_once(lines))
    texts = [block for block in blocks if block.kind != "caption"] or list(blocks)
    if continued or not texts:
        return UNTITLED_CONTINUATION
    return f"〔{_head(texts[0].text)}〕"


def _shown(line: HeadLine) -> bool:
    if line.part == "kicker":
        return line.doubtful or belongs(line.text)
    return line.part == "headline" or (line.part == "deck" and line.doubtful)


def belongs(kicker: str) -> bool:
    """Whether a kicker says who or where of what the headline tells, or is half of its sentence."""
    plain = fold(kicker)
    if plain[-1] in ":—" or _SPEECH.search(plain):
        return True
    return not (couplet(kicker) or any(sign in plain for sign in ",。!?;、"))


def _said_once(lines: list[str]) -> list[str]:
    """Without lines that stand in another one as well; of equal ones the first stays."""
    plain = [fold(line).replace(" ", "") for line in lines]
    return [
        line
        for place, line in enumerate(lines)
        if len(plain[place]) < _SHORTEST_SAID_TWICE
        or not any(
            plain[place] in other and (plain[place] != other or before < place)
            for before, other in enumerate(plain)
            if before != place
        )
    ]


def _joined(lines: list[str]) -> str:
    """One line of several: a space between, but none behind a colon or a dash."""
    found = lines[0]
    for line in lines[1:]:
        found += line if fold(found[-1]) in ":—" else " " + line
    return found


def _head(text: str) -> str:
    """Its first clauses, as many as have room; whole words of a name list are no concern here."""
    line = text.split("\n", 1)[0]
    stops = [match.start() for match in _CLAUSE.finditer(line[: _LONGEST + 1]) if match.start() > 4]
    if stops and stops[-1] <= _LONGEST:
        return line[: stops[-1]] + ("" if stops[-1] + 1 >= len(line) else "…")
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"
