"""What each watch has told: ``watched.sqlite3`` in the folder of the user's data."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from tui.home import HomeError, data_folder
from tui.language import tell, tell_system

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from summarize.library.archive.kept import KeptArticle

_PATIENCE = 60.0
_TABLE = (
    "CREATE TABLE IF NOT EXISTS told (library TEXT, watch TEXT, issue TEXT, id TEXT, title BLOB,"
    " PRIMARY KEY (library, watch, issue, id, title)) WITHOUT ROWID"
)


class Told:
    """What was told of one library, while a run adds to it: as a context, one run after the other.

    What :meth:`add` was given is kept by :meth:`keep`, all at once, or not at all.
    """

    def __init__(self, library: str) -> None:
        self._library = library
        self._path = state_path()
        self._connection: sqlite3.Connection

    def __enter__(self) -> Told:
        with _said(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                self._connection.execute(_TABLE)
            except BaseException:
                self._connection.close()
                raise
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(sqlite3.DatabaseError):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        self._connection.close()

    def new(self, watch: str, found: Sequence[KeptArticle]) -> list[KeptArticle]:
        """Those of the articles that the watch has not told.

        An article is known by its key and title; one that got another number in its issue, read
        anew, by its title there.
        """
        told: dict[str, set[tuple[str, bytes]]] = defaultdict(set)
        with _said(self._path):
            rows = self._connection.execute(
                "SELECT issue, id, title FROM told WHERE library = ? AND watch = ?",
                (self._library, watch),
            )
            for issue, number, title in rows:
                told[issue].add((number, title))
        exact = {each.key for each in found if (each.id, _mark(each)) in told.get(each.issue, ())}
        left = Counter((issue, title) for issue, those in told.items() for _, title in those)
        left.subtract((each.issue, _mark(each)) for each in found if each.key in exact)
        new = []
        for each in found:
            if each.key in exact:
                continue
            if left[each.issue, _mark(each)] > 0:
                left[each.issue, _mark(each)] -= 1
            else:
                new.append(each)
        return new

    def add(self, watch: str, told: Iterable[KeptArticle]) -> None:
        """These have been told."""
        rows = [(self._library, watch, each.issue, each.id, _mark(each)) for each in told]
        with _said(self._path):
            self._connection.executemany("INSERT OR IGNORE INTO told VALUES (?, ?, ?, ?, ?)", rows)

    def forget(self, watch: str) -> None:
        """The watch has told nothing, of any library."""
        with _said(self._path):
            self._connection.execute("DELETE FROM told WHERE watch = ?", (watch,))

    def keep(self) -> None:
        """Keep all that was added."""
        with _said(self._path):
            self._connection.execute("COMMIT")


def state_path() -> Path:
    """Where it is kept."""
    return data_folder() / "watched.sqlite3"


def _mark(article: KeptArticle) -> bytes:
    return hashlib.sha256(article.title.encode("utf-8", "surrogatepass")).digest()[:8]


@contextlib.contextmanager
def _said(path: Path) -> Iterator[None]:
    """What goes wrong with the file, as one line with the way out."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise HomeError(
                tell("{path}: another dubao is writing it; try again", path=path)
            ) from None
        raise HomeError(
            tell("{path}: {why}; mend it, or move it away", path=path, why=error)
        ) from None
    except OSError as error:
        raise HomeError(
            tell(
                "{path}: {why}; set DUBAO_HOME to a folder that can be written",
                path=path,
                why=tell_system(error),
            )
        ) from None
