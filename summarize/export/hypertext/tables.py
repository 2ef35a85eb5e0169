"""The lines of a table as rows of cells, where they are alike; else as lines."""

from __future__ import annotations

from collections import Counter

from summarize.export.hypertext.markup import BREAK, Markup, element, text
from summarize.patterns import lazy

_WIDE_GAP = lazy(r"[ \u3000]{2,}|\t+")
_ANY_GAP = lazy(r"[ \u3000\t]+")
_DIGIT = lazy(r"\d")


def table(of: str) -> Markup:
    """A table whose cells blanks part; a line that has not as many cells spans all columns."""
    lines = [line.strip() for line in of.split("\n") if line.strip()]
    rows = [_cells(line) for line in lines]
    common = Counter(len(row) for row in rows if len(row) > 1).most_common(1)
    if not common or common[0][1] < 2:
        return lines_of(of, "lines")
    columns = common[0][0]
    alike = [row for row in rows if len(row) == columns]
    made = [
        _row(row, head=number == 0 and _heads(alike))
        if len(row) == columns
        else element("tr", element("td", text(line), colspan=str(columns)))
        for number, (line, row) in enumerate(zip(lines, rows, strict=True))
    ]
    return element("div", element("table", element("tbody", *made)), class_="table")


def lines_of(of: str, name: str) -> Markup:
    """Text that keeps its lines, as verse does."""
    lines = [text(line.strip()) for line in of.split("\n") if line.strip()]
    return element("p", Markup(BREAK.join(lines)), class_=name)


def _cells(line: str) -> list[str]:
    gap = _WIDE_GAP if _WIDE_GAP.search(line) else _ANY_GAP
    return [cell for cell in gap.split(line) if cell]


def _heads(rows: list[list[str]]) -> bool:
    """Whether the first row names the columns: it has no number, and all below it have some."""
    numbered = [any(map(_DIGIT.search, row)) for row in rows]
    return not numbered[0] and all(numbered[1:])


def _row(row: list[str], *, head: bool) -> Markup:
    if head:
        return element("tr", *(element("th", text(cell), scope="col") for cell in row))
    return element("tr", *(element("td", text(cell)) for cell in row))
