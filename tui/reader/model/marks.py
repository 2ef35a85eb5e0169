"""Ticks, stars and notes on the articles of an issue, by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tui.reader.memory.issue_memory import IssueMemory
    from tui.reader.model.changes import Changes


class Marks:
    """``kind`` is READ or STAR of :mod:`tui.reader.memory.issue_memory`."""

    def __init__(self, changes: Changes, memory: IssueMemory, keys: Mapping[str, str]) -> None:
        self._changes = changes
        self._memory = memory
        self._keys = keys

    def has(self, kind: str, article: str) -> bool:
        """Whether an article has that mark."""
        return self._keys.get(article) in self._memory.marked(kind)

    def put(self, kind: str, *articles: str, on: bool = True) -> None:
        """Set a mark on articles, or take it off."""
        keys = [self._keys[article] for article in articles if article in self._keys]
        changed = [key for key in keys if self._memory.put_mark(kind, key, on=on)]
        if changed:
            with self._changes.making("marks"):
                pass

    def toggle(self, kind: str, articles: Iterable[str]) -> bool:
        """Set a mark on all of them; if all have it, take it off. Whether it is set now."""
        chosen = tuple(articles)
        on = not all(self.has(kind, article) for article in chosen)
        self.put(kind, *chosen, on=on)
        return on

    def note(self, article: str) -> str:
        """What was noted on an article; empty where nothing was."""
        return self._memory.notes.get(self._keys.get(article, ""), "")

    @property
    def noted(self) -> bool:
        """Whether any of the articles has a note."""
        notes = self._memory.notes.keys()
        return bool(notes) and not notes.isdisjoint(self._keys.values())

    def put_note(self, article: str, text: str) -> None:
        """Note something on an article; the empty text takes a note away."""
        if article in self._keys:
            with self._changes.making("marks"):
                self._memory.put_note(self._keys[article], text)
