"""Passages laid out in rows of a width: pure, and the way from a row to its address and back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.reader.text.passages import Address
from tui.reader.text.tables import table_rows
from tui.wrapping import cells, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.reader.text.passages import Passage


class Setting(NamedTuple):
    """How a kind of passage is set: blank rows ``before`` and ``after`` it, the ``left`` margin of
    its rows and the ``indent`` of its first row in cells, and what is drawn in that margin: a
    ``mark`` beside the first row, ``bar`` beside the others; ``framed`` above and below too.
    """

    before: int = 0
    after: int = 0
    left: int = 0
    indent: int = 0
    mark: str = ""
    bar: str = ""
    framed: bool = False


BLANK: Final = -1
_PLAIN: Final = Setting()
_SETTINGS: Final = {
    "info": Setting(after=1),
    "kicker": Setting(left=2),
    "headline": Setting(),
    "derived": Setting(),
    "deck": Setting(left=2),
    "byline": Setting(left=4),
    "paragraph": Setting(indent=4),
    "subhead": Setting(before=1),
    "caption": Setting(before=1, after=1, left=5, mark="图 │ ", bar="   │ "),
    "item": Setting(left=2),
    "verse": Setting(before=1, after=1, left=4),
    "table": Setting(before=1, after=1, left=2),
    "box": Setting(before=1, after=1, left=2, mark="│ ", bar="│ ", framed=True),
    "rule": Setting(before=1, after=1),
    "jump": Setting(before=1),
    "stop": Setting(before=1, after=1),
    "heading": Setting(before=1),
    "sentence": Setting(after=1),
}
_HEADING: Final = ("info", "kicker", "headline", "derived", "deck", "byline")
_FRAME: Final = ("┌──────", "└──────")


class Row(NamedTuple):
    """A row shows ``passages[passage].text[start:end]`` behind ``left`` empty cells.

    A blank row starts and ends at BLANK or before, before the passage that it belongs to; the lower
    edge of a frame behind its text. ``mark`` stands
    in the empty cells, at their end; ``gaps`` are characters with so many cells more before them.
    """

    passage: int
    start: int
    end: int
    left: int
    mark: str = ""
    gaps: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of a text at one width."""

    rows: tuple[Row, ...]
    _keys: list[tuple[int, int]] = field(repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.rows)

    def row(self, address: Address) -> int:
        """The row on which the character of an address stands."""
        found = bisect_right(self._keys, (address.passage, address.character)) - 1
        # Above all rows that the passage has at this width: its first.
        first = self._keys[found + 1 : found + 2]
        return max(found + bool(first and first[0][0] == address.passage > self._at(found)), 0)

    def _at(self, row: int) -> int:
        """The passage of a row; -1 above the first."""
        return self._keys[row][0] if row >= 0 else -1

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
        above = passages[number - 1].kind if number else None
        if above in _HEADING and passage.kind not in _HEADING:
            gap = max(gap, 1)
        blank = max(gap, setting.before) if rows else 0
        if setting.framed and above == passage.kind:
            blank = 0  # one frame around all that is in it
        framed = setting.framed and _roomy(setting, width)
        opened = framed and above != passage.kind
        at = BLANK - opened  # no two rows have one address
        rows += [Row(number, at, at, 0)] * blank
        if opened:
            rows.append(_edge(number, 0, BLANK))
        rows += _set(passage, number, setting, width)
        if framed and (number + 1 == len(passages) or passages[number + 1].kind != passage.kind):
            rows.append(_edge(number, 1, len(passage.text) + 1))
        gap = setting.after
    return Rows(tuple(rows), [(row.passage, row.start) for row in rows])


def _edge(passage: int, which: int, at: int) -> Row:
    """The upper or lower edge of a frame."""
    return Row(passage, at, at, cells(_FRAME[which]), _FRAME[which])


def _roomy(setting: Setting, width: int) -> bool:
    return width >= 4 * (setting.left + setting.indent)


def _set(passage: Passage, number: int, setting: Setting, width: int) -> list[Row]:
    roomy = _roomy(setting, width)
    left, indent = (setting.left, setting.indent) if roomy else (0, 0)
    indent = 0 if passage.runs_on else indent
    # A caption that calls itself one (图为…, 图①) needs no mark.
    called = passage.text[:1] == setting.mark[:1] and setting.mark != setting.bar
    first, rest = (setting.bar if called else setting.mark, setting.bar) if roomy else ("", "")
    if passage.kind == "words":
        return [Row(number, start, end, 0) for start, end in _words(passage, width)]
    if passage.kind == "table" and (table := table_rows(passage.text, width - left)):
        return [Row(number, row.start, row.end, left, "", row.gaps) for row in table]
    found = wrap(passage.text, max(width - left, 1), indent=indent)
    return [
        Row(
            number,
            row.start,
            row.end,
            left + (0 if place else indent),
            rest if place else first,
        )
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
