"""A page's units in reading order, verse and tables gathered, furniture put aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from summarize.layout.lines import forms
from summarize.layout.lines.units import Unit
from summarize.layout.text.fold import fold
from summarize.layout.text.piece import Piece, join
from summarize.layout.text.shapes import has_digit

_LONGEST_VERSE_LINE = 24
_FEWEST_VERSE_LINES = 4
_FEWEST_STANZA_LINES = 3

Gathered = Literal["verse", "table"]


@dataclass(frozen=True, slots=True)
class Flow:
    """What is read on a page, in order; ``gathered`` tells which units are verse or tables."""

    units: tuple[Unit, ...]
    furniture: tuple[Unit, ...]
    gathered: dict[int, Gathered]


def gather(found: Sequence[Unit], *, verse: bool = True) -> Flow:
    """The flow of a page's units; without ``verse``, what looks like it is prose in short lines."""
    flow: list[Unit] = []
    furniture: list[Unit] = []
    gathered: dict[int, Gathered] = {}
    text = [unit for unit in found if unit.sort != "furniture"]
    furniture = [unit for unit in found if unit.sort == "furniture"]
    gapped = sum(unit.piece.gap > 0 for unit in text) * 2 > len(text)
    index = 0
    while index < len(text):
        if text[index].given:
            if text[index].given in ("verse", "table"):
                gathered[len(flow)] = "verse" if text[index].given == "verse" else "table"
            flow.append(text[index])
            index += 1
            continue
        stop = _table_end(text, index)
        sort: Gathered = "table"
        if stop - index < 2:
            after_verse = gathered.get(len(flow) - 1) == "verse"
            stop = _verse_end(text, index, gapped=gapped, after_verse=after_verse)
            sort = "verse"
        pieces = [unit.piece for unit in text[index:stop]]
        if stop - index >= 2 and sort == "verse" and not verse:
            prose = join(pieces, [""] * (len(pieces) - 1))
            flow.append(replace(text[index], piece=prose, rule="joined"))
            index = stop
        elif stop - index >= 2:
            gathered[len(flow)] = sort
            flow.append(replace(text[index], piece=_stanza(pieces), rule=sort))
            index = stop
        else:
            flow.append(text[index])
            index += 1
    return Flow(tuple(flow), tuple(furniture), gathered)


def first_of_file(flow: Flow, index: int, starts: frozenset[int]) -> bool:
    """Whether a file of its own began at the unit, or with furniture that stood before it.

    ``starts`` are the lines at which files began. Of several units on one line (a marker was cut
    off) it is the first.
    """
    before = flow.units[index - 1].piece.spans[-1].line if index else -1
    return any(line in starts for line in range(before + 1, flow.units[index].piece.line + 1))


def _stanza(pieces: Sequence[Piece]) -> Piece:
    return replace(join(pieces, ["\n"] * (len(pieces) - 1)), joins=())


def _table_end(found: Sequence[Unit], index: int) -> int:
    stop = index
    if _cells(found, index) >= 3 and _cells(found, index) == _cells(found, index + 1):
        stop += 1  # the row that names the columns
    while stop < len(found) and _plain(found[stop]) and forms.table_row(found[stop].text):
        stop += 1
    return stop


def _cells(found: Sequence[Unit], index: int) -> int:
    """Number of cells of a line that may be a row, 0 where it is none."""
    if index >= len(found) or not _plain(found[index]) or len(found[index].text) > 200:
        return 0
    return len(fold(found[index].text).replace("|", " ").split())


def _verse_end(found: Sequence[Unit], index: int, *, gapped: bool, after_verse: bool) -> int:
    """End of the stanza that begins here, or ``index``.

    A stanza is at least four short lines of like length, one under the other, or three where
    blank lines part all other blocks (``gapped``); a heading before it stands apart by a wider
    gap, its length, or its author's line.
    """
    if not _verse_line(found[index]):
        return index
    stop = index + 1
    while stop < len(found) and _verse_line(found[stop]) and found[stop].piece.gap == 0:
        stop += 1
    fewest = _FEWEST_STANZA_LINES if gapped else _FEWEST_VERSE_LINES
    company = after_verse or _couplets(found, stop)
    tight = stop - index >= fewest or (gapped and stop - index == 2 and company)
    if not tight:
        stop = index + 1
        while stop < len(found) and _verse_line(found[stop]) and found[stop].piece.gap <= 1:
            stop += 1
    if not tight and stop - index < _FEWEST_VERSE_LINES + 2:
        return index
    lengths = [_length(unit) for unit in found[index:stop]]
    if max(lengths) - min(lengths) > (10 if tight else 3):
        return index
    lines = [unit.text for unit in found[index:stop]]
    even = len(set(lengths)) == 1
    verse = even or (tight and gapped) or forms.verse_like(lines)
    headed = not after_verse and _headed(found, index, stop)
    return stop if verse and not headed else index


def _couplets(found: Sequence[Unit], index: int) -> bool:
    """Whether short lines one under the other follow: two of them make a stanza in company."""
    return (
        index + 1 < len(found)
        and all(_verse_line(unit) for unit in found[index : index + 2])
        and found[index + 1].piece.gap == 0
    )


def _headed(found: Sequence[Unit], index: int, stop: int) -> bool:
    """Whether its first line is a heading to the rest: another length, a wider gap behind it."""
    rest = [_length(unit) for unit in found[index + 1 : stop]]
    wider = found[index + 1].piece.gap > min(unit.piece.gap for unit in found[index + 1 : stop])
    return wider or (len(set(rest)) == 1 and _length(found[index]) != rest[0])


def _plain(unit: Unit) -> bool:
    return unit.sort == "text" and not unit.given


def _length(unit: Unit) -> int:
    return sum(character.isalnum() for character in unit.text)


def _verse_line(unit: Unit) -> bool:
    text = unit.text
    return (
        _plain(unit)
        and unit.sure
        and 2 <= len(text) <= _LONGEST_VERSE_LINE
        and fold(text[-1]) not in ":"
        and not unit.dateline
        and not has_digit(text)
        and forms.list_item(text) is None
    )
