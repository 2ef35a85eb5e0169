"""The reader's memory as the app uses it: it works without a disk, and says once if it must."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from tui.libraries import named_in_library
from tui.reader.memory.issue_memory import IssueMemory
from tui.reader.memory.keeper import Keeper, reason
from tui.reader.memory.piped import FOLDER, keep_text, kept_keys, kept_text
from tui.reader.memory.settings import Settings
from tui.reader.memory.store import KnownIssue, Store, store_path
from tui.reader.memory.watching import Watcher

if TYPE_CHECKING:
    from collections.abc import Callable

_AT_START = 1.0  # seconds to wait for another reader before one begins without a memory


class Memory:
    """Settings now, an issue's memory when it is opened. ``path`` None: nothing is kept."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._keeper = None if path is None else Keeper(path)
        self._tell: Callable[[str], None] | None = None
        self._watcher: Watcher | None = None
        #: Why nothing can be kept, if so.
        self.trouble: str | None = None
        self.settings = Settings()
        if (store := self._open()) is not None:
            try:
                self.settings = Settings(store.settings(), self._keeper)
            except (sqlite3.Error, OSError) as error:
                self._note(reason(error))
            store.close()
        if self._keeper is not None:
            self._keeper.trouble = self._note

    def open_issue(self, key: str, source: str, encoding: str | None, title: str) -> IssueMemory:
        """What is remembered of an issue; ``source`` as the user named it. May block shortly."""
        store = self._open()
        if store is None:
            return IssueMemory()
        try:
            found = store.open_issue(key, source_path(source), encoding, title)
            return IssueMemory(found, self._keeper)
        except (sqlite3.Error, OSError, ValueError) as error:
            self._note(reason(error))
            # What can be read of a folder that cannot be written is still good to know.
            with contextlib.suppress(sqlite3.Error, OSError, ValueError):
                return IssueMemory(store.recall(key))
            return IssueMemory()
        finally:
            store.close()

    def look(self, issue: IssueMemory) -> bool:
        """Whether another reader marked or noted something in it; it is in ``issue`` then."""
        if self._path is None or self._keeper is None or not issue.number:
            return False
        if self._watcher is None:
            self._watcher = Watcher(self._path, self._keeper)
        found = self._watcher.look(issue.number)
        return found is not None and issue.see(found)

    def issues(self) -> list[KnownIssue]:
        """The issues ever opened, the last one first. May block shortly."""
        store = self._open()
        if store is None or self._path is None:
            return []
        try:
            texts = kept_keys(self._path.with_name(FOLDER))
            return [each._replace(kept=each.key in texts) for each in store.issues()]
        except (sqlite3.Error, OSError):
            return []
        finally:
            store.close()

    def keep_text(self, key: str, text: bytes, encoding: str | None) -> None:
        """Keep the bytes of an issue that came through a pipe, as long as there is room."""
        if self._path is not None:
            try:
                keep_text(self._path.with_name(FOLDER), key, text, encoding)
            except OSError as error:
                self._note(reason(error))

    def kept_text(self, issue: KnownIssue) -> tuple[bytes, str | None] | None:
        """Those bytes and their encoding; None where they are not kept, or no longer."""
        if self._path is None or issue.key is None:
            return None
        return kept_text(self._path.with_name(FOLDER), issue.key)

    def on_trouble(self, tell: Callable[[str], None]) -> None:
        """Call ``tell`` once, in any thread, with why nothing is kept, now or when it happens."""
        self._tell = tell
        if self.trouble is not None:
            tell(self.trouble)

    def close(self, seconds: float = 2.0) -> None:
        """Write down what waits, if that takes no longer."""
        if self._keeper is not None:
            self._keeper.close(seconds)
        if self._watcher is not None:
            self._watcher.close()
            self._watcher = None

    def _note(self, why: str) -> None:
        if self.trouble is None:
            self.trouble = why
            if self._tell is not None:
                self._tell(why)

    def _open(self) -> Store | None:
        if self._path is None:
            return None
        try:
            return Store(self._path, patience=_AT_START)
        except (sqlite3.Error, OSError) as error:
            self._note(reason(error))
            return None


def last_issue() -> KnownIssue | None:
    """The issue read last that can be opened again; None where there was none."""
    if not store_path().exists() and not store_path().with_name("reader.json").exists():
        return None
    return next((known for known in Memory(store_path()).issues() if known.here), None)


def source_path(source: str) -> str | None:
    """One name for all ways to an issue, without ``..`` and links; None for standard input.

    The key of an issue of the library is its name.
    """
    if source == "-":
        return None
    if named_in_library(source) is not None:
        return source
    try:
        return str(Path(source).resolve())
    except (OSError, RuntimeError):
        return str(Path(source).absolute())
