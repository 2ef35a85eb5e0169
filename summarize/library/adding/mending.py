"""A damaged archive -> a sound one of all that can still be read of it."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import DubaoError
from summarize.library.adding.joining import read_again
from summarize.library.archive.sqlite import SqliteArchive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import Fault

_DAMAGED = (DubaoError, zlib.error, OSError, ValueError, TypeError, LookupError)


class Mended(NamedTuple):
    """Keys of the issues that were saved, and of those of which nothing was left to read.

    ``old`` is where the damaged file lies now.
    """

    kept: list[str]
    lost: list[str]
    old: Path


def mend(path: Path, progress: Callable[[int, int], None] | None = None) -> Mended:
    """Read every issue anew from its sources, into a new file that takes the place of the old one.

    The old one stays beside it. Whenever this is broken off the old file is where it was.
    """
    new = path.with_name(f"{path.name}.mending")
    for left in (new, *_beside(new)):
        left.unlink(missing_ok=True)
    kept: list[str] = []
    lost: list[str] = []
    with SqliteArchive(path) as damaged, SqliteArchive(new, writing=True) as made:
        keys = damaged.readable_keys()
        for done, key in enumerate(keys):
            if progress is not None:
                progress(done, len(keys))
            try:
                issue = damaged.issue(key)
                reading = read_again(damaged, issue) if issue is not None else None
            except _DAMAGED:
                reading = None
            if reading is None or not reading.sources:
                lost.append(key)
                continue
            made.keep([reading], [None])
            kept.append(key)
    old = _unused(path)
    path.rename(old)
    for log in _beside(path):
        log.unlink(missing_ok=True)
    new.rename(path)
    return Mended(kept, lost, old)


def mend_in_place(archive: Archive, faults: Iterable[Fault]) -> tuple[list[str], list[str]]:
    """Read the issues that have faults anew from their sources, and make the index anew.

    Keys of those that were saved, and of those whose sources are damaged: they stay as they are.
    """
    kept: list[str] = []
    lost: list[str] = []
    for key in dict.fromkeys(fault.key for fault in faults if fault.key is not None):
        try:
            issue = archive.issue(key)
            reading = read_again(archive, issue) if issue is not None else None
        except _DAMAGED:
            reading = None
        if issue is None or reading is None or not reading.sources:
            lost.append(key)
        elif not archive.keep([reading], [issue.digest]):
            kept.append(key)
    archive.index_anew()
    return kept, lost


def _beside(path: Path) -> tuple[Path, Path]:
    """SQLite's own files beside one: its log, and what its readers share."""
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def _unused(path: Path) -> Path:
    number = 1
    while (old := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    return old
