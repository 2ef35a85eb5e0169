"""The menu of the issues read before, from which one gets to the library."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from tui.reader.asking.menu import Menu
from tui.reader.keeping.history import LIBRARY


class PastIssues(Menu):
    """Gives the number of an issue, or LIBRARY."""

    HINT = "Enter 好  Tab 馆藏  Esc 放弃"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab,shift+tab,ctrl+l", "library", "馆藏", priority=True)
    ]

    def action_library(self) -> None:
        """To the library."""
        self.answer(LIBRARY)
