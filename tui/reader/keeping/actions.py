"""All of it, for the screen."""

from __future__ import annotations

from tui.reader.keeping.handing import HandActions
from tui.reader.keeping.history import HistoryActions
from tui.reader.keeping.marking import MarkActions
from tui.reader.keeping.saving import SaveActions


class KeepActions(HandActions, SaveActions, MarkActions, HistoryActions):
    """Copy, hand on, save, mark, and the issues read before."""
