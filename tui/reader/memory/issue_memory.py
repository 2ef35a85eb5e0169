"""What is remembered of one issue while it is read; each change is handed on at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.memory.store import Remembered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.reader.memory.keeper import Keeper

READ, STAR = "read", "star"


class IssueMemory:
    """The article last open, places, marks and notes, all by the key of an article.

    Without a ``keeper`` it forgets when the reader ends.
    """

    def __init__(self, found: Remembered | None = None, keeper: Keeper | None = None) -> None:
        found = found or Remembered(0)
        self.article = found.article
        #: The id of the article last open, for when no article has its key any more.
        self.hint = found.hint
        self.places = found.places
        self.notes = found.notes
        #: Articles by whose keys others were known before a ruling: what they have came from there.
        self.carried: dict[str, str] = {}
        self._marks = found.marks
        self._by_id = found.by_id
        self._issue = found.issue
        self._keeper = keeper if found.issue else None

    @property
    def number(self) -> int:
        """The number of the issue in the file; 0 where nothing is kept."""
        return self._issue if self._keeper is not None else 0

    def see(self, found: Remembered) -> bool:
        """Take marks and notes as another reader left them; whether any is another now."""
        marks = {kind: keys for kind, keys in found.marks.items() if keys}
        if marks == {k: v for k, v in self._marks.items() if v} and found.notes == self.notes:
            return False
        self._marks, self.notes = found.marks, found.notes
        return True

    def marked(self, kind: str) -> set[str]:
        """The keys of the articles with that mark (READ, STAR)."""
        return self._marks.setdefault(kind, set())

    def open(self, key: str, article_id: str) -> None:
        """Another article is open."""
        if (key, article_id) == (self.article, self.hint):
            return
        self.article, self.hint = key, article_id
        sql = "UPDATE issues SET article = ?, hint = ? WHERE id = ?"
        self._put("open", sql, key, article_id, self._issue)

    def put_place(self, key: str, block: int, character: int) -> None:
        """Where an article was left: a block of it, -1 for its head, and a character."""
        if self.places.get(key) == (block, character):
            return
        self.places[key] = (block, character)
        sql = "INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?)"
        self._put(("place", key), sql, self._issue, key, block, character)

    def put_mark(self, kind: str, key: str, *, on: bool) -> bool:
        """Set a mark or take it off; whether that changed anything."""
        marked = self.marked(kind)
        if (key in marked) is on:
            return False
        if on:
            marked.add(key)
            sql = "INSERT OR IGNORE INTO marks VALUES (?, ?, ?)"
        else:
            marked.discard(key)
            sql = "DELETE FROM marks WHERE issue = ? AND article = ? AND kind = ?"
        self._put(("mark", kind, key), sql, self._issue, key, kind)
        return True

    def put_note(self, key: str, text: str) -> None:
        """A note on an article; an empty one takes it away."""
        if text:
            self.notes[key] = text
            sql = "INSERT OR REPLACE INTO notes VALUES (?, ?, ?)"
            self._put(("note", key), sql, self._issue, key, text)
        else:
            self.notes.pop(key, None)
            sql = "DELETE FROM notes WHERE issue = ? AND article = ?"
            self._put(("note", key), sql, self._issue, key)

    def take_over(self, keys: Mapping[str, str]) -> None:
        """Turn what an earlier version knew by ids into keys; ``keys`` are those of all ids."""
        old, self._by_id = self._by_id, {}
        if not old:
            return
        if self.article is None and self.hint is not None and self.hint in keys:
            self.article = keys[self.hint]
        for article_id in old.get("read", ()):
            if key := keys.get(article_id):
                self.put_mark(READ, key, on=True)
        for article_id, (block, character) in old.get("places", {}).items():
            if (key := keys.get(article_id)) and key not in self.places:
                self.put_place(key, block, character)
        self._put("taken over", "UPDATE issues SET by_id = NULL WHERE id = ?", self._issue)

    def _put(self, name: object, sql: str, *values: object) -> None:
        if self._keeper is not None:
            self._keeper.put((self._issue, name), sql, *values)
