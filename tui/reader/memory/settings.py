"""What holds for all issues: the theme, the width of the text, the sizes of the panes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.reader.memory.keeper import Keeper

MEASURES = (30, 120)  # cells; the narrowest and the widest text column
_MEASURE = 76  # 38 characters, about what a book column has
_SENTENCES, _FEW = (1, 12), 3
_SIZES = (12, 200)  # cells of a pane


class Settings:
    """Read from anything: a value that makes no sense is the default, a number is clamped."""

    def __init__(
        self, found: Mapping[str, Any] | None = None, keeper: Keeper | None = None
    ) -> None:
        self._values = dict(found or {})
        self._keeper = keeper

    @property
    def theme(self) -> str | None:
        """The name of the theme last used."""
        theme = self._values.get("theme")
        return theme if isinstance(theme, str) else None

    @theme.setter
    def theme(self, name: str) -> None:
        self._put("theme", name)

    @property
    def measure(self) -> int:
        """The most cells that a row of text has."""
        return _number(self._values.get("measure"), MEASURES, _MEASURE)

    @measure.setter
    def measure(self, cells: int) -> None:
        self._put("measure", _number(cells, MEASURES, _MEASURE))

    @property
    def sentences(self) -> int:
        """How many sentences a summary has."""
        return _number(self._values.get("sentences"), _SENTENCES, _FEW)

    @sentences.setter
    def sentences(self, count: int) -> None:
        self._put("sentences", _number(count, _SENTENCES, _FEW))

    def size(self, pane: str, default: int) -> int:
        """The width of a pane in cells."""
        return _number(self._values.get(f"size.{pane}"), _SIZES, default)

    def set_size(self, pane: str, cells: int) -> None:
        """Another width of a pane."""
        self._put(f"size.{pane}", _number(cells, _SIZES, cells))

    @property
    def plain_marks(self) -> bool:
        """Whether the terminal gives marks such as “ … — two cells, so that ASCII is drawn."""
        return self._values.get("plain_marks") is True

    @plain_marks.setter
    def plain_marks(self, on: bool) -> None:
        self._put("plain_marks", on)

    def hidden(self, pane: str) -> bool:
        """Whether a pane is put away."""
        return self._values.get(f"hidden.{pane}") is True

    def set_hidden(self, pane: str, hidden: bool) -> None:
        """Put a pane away, or not."""
        if hidden != self.hidden(pane):
            self._put(f"hidden.{pane}", hidden)

    def _put(self, name: str, value: object) -> None:
        if self._values.get(name) == value:
            return
        self._values[name] = value
        if self._keeper is not None:
            sql = "INSERT OR REPLACE INTO settings VALUES (?, ?)"
            self._keeper.put(("setting", name), sql, name, json.dumps(value))


def _number(value: object, limits: tuple[int, int], default: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        return default
    return max(limits[0], min(value, limits[1]))
