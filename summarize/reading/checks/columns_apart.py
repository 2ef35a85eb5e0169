"""Lines that run across columns -> the columns one after another, where gaps still tell them.

As ``pdftotext -layout`` prints a page: two blanks and more stand between columns, and each begins
at the same place on most lines, counted in characters or in cells of a terminal. What runs over the
beginning of another column is a head over several, and has the columns under it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from unicodedata import east_asian_width

from summarize.patterns import lazy

_PIECE = lazy(r"\S+(?: \S+)*")
_HEADER = lazy(r"第\s*\S{1,4}\s*版|[12]\d{3}\s*年\s*\d{1,2}\s*月")
_HEADER_ROWS = 4
_FEWEST = 4
_SHARE = 0.2
_INDENT = 4
_NEAR = 1
_PLACED = 0.75
_PROSE = 8


class _Piece(NamedTuple):
    text: str
    start: int
    stop: int


@dataclass
class _Group:
    """A head over some columns, and these."""

    heads: list[str] = field(default_factory=list)
    columns: dict[int, list[str]] = field(default_factory=dict)

    def lines(self) -> list[str]:
        found = [line for head in self.heads for line in (head, "")]
        for at in sorted(self.columns):
            own = _trimmed(self.columns[at])
            headed = len(own) > 1 and not own[1]
            found += ["", "", *own] if headed and found else own
        return [*found, ""] if found else []


def columns_apart(lines: Sequence[str]) -> tuple[str, ...] | None:
    """The lines of one column after those of another; None where gaps do not tell them."""
    best: tuple[tuple[int, int], list[list[_Piece]], list[int]] | None = None
    for wide in (1, 2):
        rows = [_pieces(line, wide) for line in lines]
        edges = _edges(rows)
        placed = sum(_at(piece.start, edges) is not None for row in rows for piece in row)
        exact = sum(piece.start in edges for row in rows for piece in row)
        if len(edges) > 1 and (best is None or (exact, placed) > best[0]):
            best = ((exact, placed), rows, edges)
    if best is None:
        return None
    (_, placed), rows, edges = best
    if placed < _PLACED * sum(map(len, rows)):
        return None
    return tuple(_put(lines, rows, edges))


def _pieces(line: str, wide: int) -> list[_Piece]:
    """What stands between gaps; a Chinese character counts for ``wide``."""
    found: list[_Piece] = []
    place = last = 0
    for match in _PIECE.finditer(line):
        place += _width(line[last : match.start()], wide)
        start = place
        place += _width(match[0], wide)
        last = match.end()
        found.append(_Piece(match[0], start, place))
    return found


def _width(text: str, wide: int) -> int:
    if wide == 1 or text.isascii():
        return len(text)
    return sum(wide if east_asian_width(each) in "WFA" else 1 for each in text)


def _edges(rows: Sequence[Sequence[_Piece]]) -> list[int]:
    """Where columns begin: places at which many rows have a piece of text begin."""
    counts = Counter(
        piece.start for row in rows for piece in row if len(piece.text) >= _PROSE and len(row) > 1
    )
    least = max(_FEWEST, _SHARE * sum(len(row) > 1 for row in rows))
    near = {at: sum(counts[at + step] for step in range(_NEAR + 1)) for at in counts}
    found: list[int] = []
    for at in sorted(near):
        if near[at] < least or (found and at - found[-1] <= _INDENT + _NEAR):
            continue
        found.append(at)
    return found


def _at(start: int, edges: Sequence[int]) -> int | None:
    """The column at whose edge, or indented by a paragraph's blanks, it begins."""
    return next(
        (at for at, edge in enumerate(edges) if -_NEAR <= start - edge <= _INDENT + _NEAR), None
    )


def _column(start: int, edges: Sequence[int]) -> int:
    return max((at for at, edge in enumerate(edges) if edge <= start + _NEAR), default=0)


def _put(lines: Sequence[str], rows: Sequence[Sequence[_Piece]], edges: Sequence[int]) -> list[str]:
    first = _Group()
    groups = [first]
    current = dict.fromkeys(range(len(edges)), first)
    above: list[str] = []
    seen = 0
    for line, row in zip(lines, rows, strict=True):
        seen += bool(row)
        if row and seen <= _HEADER_ROWS and _HEADER.search(line):
            above += [line, ""]
            continue
        filled: set[int] = set()
        for piece in row:
            column = _column(piece.start, edges)
            last = max(column, _column(piece.stop - 1 - 2 * _NEAR, edges))
            filled.update(range(column, last + 1))
            group = current[column]
            if last > column:
                own = list(range(column, last + 1))
                if any(any(current[at].columns.get(at, ())) for at in own) or group is first:
                    group = _Group()
                    groups.append(group)
                    current.update(dict.fromkeys(own, group))
                group.heads.append(piece.text)
                continue
            texts = group.columns.setdefault(column, [])
            offset = piece.start - edges[column]
            if offset > _INDENT + _NEAR and len(row) <= len(edges) and not _ends(piece.text):
                # Set in the middle of its column.
                texts += ["", "", piece.text, ""] if texts else [piece.text, ""]
                continue
            texts.append(("　　" if 2 <= offset <= _INDENT + _NEAR else "") + piece.text)
        for at, group in current.items():
            texts = group.columns.get(at, [])
            if at not in filled and texts and texts[-1]:
                texts.append("")
    return [*above, *(line for group in groups for line in group.lines())]


def _ends(text: str) -> bool:
    return text.endswith(("。", "！", "？", "”", "）", "，", "；"))


def _trimmed(lines: list[str]) -> list[str]:
    while lines and not lines[-1]:
        lines = lines[:-1]
    return lines
