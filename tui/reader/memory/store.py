"""The file in which the reader remembers: opened, read from and written to, nothing else.

One short transaction a change, so that a killed reader loses nothing, and two readers at once
share the file: each writes what changed with it, never all it knows.
"""

from __future__ import annotations

import json
import sqlite3
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from tui.home import data_folder
from tui.reader.memory.schema import prepare

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_PATIENCE = 5.0  # seconds to wait for another reader's transaction

Statement = tuple[str, tuple[object, ...]]


class KnownIssue(NamedTuple):
    """An issue once opened: ``source`` is its path, None if it came through a pipe; then ``kept``
    says whether its text is still there.
    """

    key: str | None
    source: str | None
    encoding: str | None
    title: str | None
    #: When it was last opened, in nanoseconds of the epoch.
    opened: int = 0
    kept: bool = False

    @property
    def here(self) -> bool:
        """Whether it can be opened again, as far as is known without looking for a file."""
        return self.source is not None or self.kept


@dataclass(slots=True)
class Remembered:
    """What is kept of one issue; articles by key, in ``by_id`` and ``hint`` by their old ids."""

    issue: int
    article: str | None = None
    hint: str | None = None
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    marks: dict[str, set[str]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    by_id: dict[str, Any] = field(default_factory=dict)


def store_path() -> Path:
    """``reader.sqlite3`` in DUBAO_HOME, or else in the folder of the user's data."""
    return data_folder() / "reader.sqlite3"


class Store:
    """A connection; sqlite3.Error and OSError where the file cannot be read or written."""

    def __init__(self, path: Path, *, patience: float = _PATIENCE) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(
            path, timeout=patience, isolation_level=None, check_same_thread=False
        )
        try:
            prepare(self._connection, path.with_name("reader.json"))
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def write(self, statements: Iterable[Statement]) -> None:
        """All of them, or none."""
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        try:
            for sql, values in statements:
                run(sql, values)
            run("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                run("ROLLBACK")
            raise

    def settings(self) -> dict[str, Any]:
        """All settings by name; what is no JSON is passed over."""
        found: dict[str, Any] = {}
        for name, value in self._connection.execute("SELECT name, value FROM settings"):
            try:
                found[name] = json.loads(value)
            except (TypeError, ValueError, RecursionError):
                continue
        return found

    def issues(self) -> list[KnownIssue]:
        """The issues ever opened, the last one first."""
        rows = self._connection.execute(
            "SELECT key, source, encoding, title, opened FROM issues ORDER BY opened DESC, id DESC"
        )
        return [KnownIssue(*row) for row in rows]

    def open_issue(
        self, key: str, source: str | None, encoding: str | None, title: str
    ) -> Remembered:
        """What is remembered of the issue with that key, which is the last one opened from now on.

        A text that was never seen, from a path that held another text, gets what was remembered
        of that one: a dump that was mended is the same issue.
        """
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        try:
            number = self._row(key, source)
            now = max(
                time.time_ns(), run("SELECT ifnull(max(opened), 0) + 1 FROM issues").fetchone()[0]
            )
            run(
                "UPDATE issues SET opened = ?, title = ?, source = ifnull(?, source),"
                " encoding = CASE WHEN ? IS NULL THEN encoding ELSE ? END WHERE id = ?",
                (now, title, source, source, encoding, number),
            )
            found = self._remembered(number)
            run("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                run("ROLLBACK")
            raise
        return found

    def recall(self, key: str) -> Remembered | None:
        """What is remembered of an issue, without writing; None where it was never opened."""
        known = self._connection.execute("SELECT id FROM issues WHERE key = ?", (key,)).fetchone()
        return None if known is None else self._remembered(int(known[0]))

    def recall_number(self, issue: int) -> Remembered | None:
        """The same of an issue by its number in the file."""
        run = self._connection.execute
        known = run("SELECT id FROM issues WHERE id = ?", (issue,)).fetchone()
        return None if known is None else self._remembered(issue)

    def version(self) -> int:
        """Another number after another connection has written."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _row(self, key: str, source: str | None) -> int:
        run = self._connection.execute
        known = run("SELECT id FROM issues WHERE key = ?", (key,)).fetchone()
        if known is not None:
            return int(known[0])
        before = run(
            "SELECT id, key FROM issues WHERE source = ? ORDER BY opened DESC LIMIT 1", (source,)
        ).fetchone()
        if before is not None and before[1] is None:
            run("UPDATE issues SET key = ? WHERE id = ?", (key, before[0]))
            return int(before[0])
        made = run("INSERT INTO issues (key, source, opened) VALUES (?, ?, 0)", (key, source))
        number = made.lastrowid
        assert number is not None
        if before is not None:
            for table, columns in (
                ("places", "article, block, character"),
                ("marks", "article, kind"),
                ("notes", "article, text"),
            ):
                run(
                    f"INSERT INTO {table} (issue, {columns})"
                    f" SELECT ?, {columns} FROM {table} WHERE issue = ?",
                    (number, before[0]),
                )
            run(
                "UPDATE issues SET (article, hint) ="
                " (SELECT article, hint FROM issues WHERE id = ?) WHERE id = ?",
                (before[0], number),
            )
        return number

    def _remembered(self, number: int) -> Remembered:
        run = self._connection.execute
        article, hint, by_id = run(
            "SELECT article, hint, by_id FROM issues WHERE id = ?", (number,)
        ).fetchone()
        found = Remembered(number, article, hint)
        for key, block, character in run(
            "SELECT article, block, character FROM places WHERE issue = ?", (number,)
        ):
            if isinstance(block, int) and isinstance(character, int):
                found.places[key] = (block, max(character, 0))
        for key, kind in run("SELECT article, kind FROM marks WHERE issue = ?", (number,)):
            found.marks.setdefault(kind, set()).add(key)
        found.notes = dict(run("SELECT article, text FROM notes WHERE issue = ?", (number,)))
        if by_id is not None:
            found.by_id = json.loads(by_id)
        return found
