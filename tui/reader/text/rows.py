"""Passages laid out in rows of a width: pure, and the way from a row to its address and back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.reader.text.passages import Address
from tui.wrapping import cells, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.reader.text.passages import Passage


class Setting(NamedTuple):
    """How a kind of passage is set: blank rows ``before`` and ``after`` it, the ``left`` margin of
    its rows and the ``indent`` of its first row in cells, and a ``mark`` drawn in that margin.
    """

    before: int = 0
    after: int = 0
    left: int = 0
    indent: int = 0
    mark: str = ""


BLANK: Final = -1
_PLAIN: Final = Setting()
_SETTINGS: Final = {
    "info": Setting(after=1),
    "headline": Setting(),
    "byline": Setting(),
    "paragraph": Setting(indent=4),
    "subhead": Setting(before=1),
    "caption": Setting(before=1, after=1, left=3, mark="图 "),
    "item": Setting(left=2),
    "verse": Setting(before=1, after=1, left=4),
    "table": Setting(before=1, after=1, left=2),
    "box": Setting(left=2),
    "rule": Setting(before=1, after=1),
    "jump": Setting(before=1),
    "stop": Setting(before=1, after=1),
    "heading": Setting(before=1),
    "sentence": Setting(after=1),
}
_HEADING: Final = ("info", "kicker", "headline", "deck", "byline")


class Row(NamedTuple):
    """A row shows ``passages[passage].text[start:end]`` behind ``left`` empty cells.

    A blank row starts and ends at BLANK, before the passage that it belongs to.
    """

    passage: int
    start: int
    end: int
    left: int
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of a text at one width."""

    rows: tuple[Row, ...]
    _keys: list[tuple[int, int]] = field(repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.rows)

    def row(self, address: Address) -> int:
        """The row on which the character of an address stands."""
        return max(bisect_right(self._keys, (address.passage, address.character)) - 1, 0)

    def address(self, row: int) -> Address:
        """The first character of a row."""
        if not self.rows:
            return Address(0, 0)
        found = self.rows[max(0, min(row, len(self.rows) - 1))]
        return Address(found.passage, found.start)


def lay_out(passages: Sequence[Passage], width: int) -> Rows:
    """The rows of ``passages`` in ``width`` cells; margins give way where it is too narrow."""
    rows: list[Row] = []
    gap = 0
    for number, passage in enumerate(passages):
        setting = _SETTINGS.get(passage.kind, _PLAIN)
        if number and passages[number - 1].kind in _HEADING and passage.kind not in _HEADING:
            gap = max(gap, 1)
        blank = max(gap, setting.before) if rows else 0
        rows += [Row(number, BLANK, BLANK, 0)] * blank
        rows += _set(passage, number, setting, width)
        gap = setting.after
    return Rows(tuple(rows), [(row.passage, row.start) for row in rows])


def _set(passage: Passage, number: int, setting: Setting, width: int) -> list[Row]:
    roomy = width >= 4 * (setting.left + setting.indent)
    left, indent = (setting.left, setting.indent) if roomy else (0, 0)
    indent = 0 if passage.runs_on else indent
    # A caption that calls itself one (图为…, 图①) needs no mark.
    marked = left >= cells(setting.mark) and passage.text[:1] != setting.mark[:1]
    mark = setting.mark if marked else ""
    if passage.kind == "words":
        return [Row(number, start, end, 0) for start, end in _words(passage, width)]
    found = wrap(passage.text, max(width - left, 1), indent=indent)
    return [
        Row(number, row.start, row.end, left + (0 if place else indent), "" if place else mark)
        for place, row in enumerate(found)
    ]


def _words(passage: Passage, width: int) -> list[tuple[int, int]]:
    """Rows of links, none of them broken unless it is wider than a row."""
    rows: list[tuple[int, int]] = []
    for link in passage.links:
        if rows and cells(passage.text[rows[-1][0] : link.end]) <= width:
            rows[-1] = (rows[-1][0], link.end)
        else:
            found = wrap(passage.text[link.start : link.end], width)
            rows += [(link.start + row.start, link.start + row.end) for row in found]
    return rows
