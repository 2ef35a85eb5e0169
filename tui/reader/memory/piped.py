"""Texts that came through a pipe, kept so that their issues can be opened again.

One file an issue, named by the issue's key; the newest few, and no more than so many bytes of them.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from urllib.parse import quote, unquote

FOLDER = "piped"
MOST_TEXTS = 20
MOST_BYTES = 50_000_000


def keep_text(folder: Path, key: str, text: bytes, encoding: str | None) -> None:
    """Keep what an issue was read from, and with which encoding it was told to be; the oldest
    ones give way. One that is too large is not kept. OSError where the folder is not writable.
    """
    if len(text) > MOST_BYTES:
        return
    path = folder / (key if encoding is None else f"{key}.{quote(encoding, safe='')}")
    for other in _files(folder, key):
        if other != path:
            other.unlink(missing_ok=True)
    if path.exists() and path.read_bytes() == text:
        os.utime(path)
    else:
        _write(path, text)
    _make_room(folder, path)


def kept_text(folder: Path, key: str) -> tuple[bytes, str | None] | None:
    """The bytes of an issue and their encoding, as they were kept; None where they are not."""
    for path in _files(folder, key):
        with contextlib.suppress(OSError):
            _, _, encoding = path.name.partition(".")
            return path.read_bytes(), unquote(encoding) or None
    return None


def kept_keys(folder: Path) -> frozenset[str]:
    """The keys of all issues whose text is kept."""
    return frozenset(path.name.partition(".")[0] for path in _files(folder))


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all, for its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _files(folder: Path, key: str | None = None) -> list[Path]:
    """The kept files, of one issue or all; what is still being written begins with a dot."""
    try:
        found = [path for path in folder.iterdir() if not path.name.startswith(".")]
    except OSError:
        return []
    return [path for path in found if key is None or path.name.partition(".")[0] == key]


def _make_room(folder: Path, newest: Path) -> None:
    """Take the oldest away, remains of a killed reader's writing with them."""
    aged: list[tuple[int, int, Path]] = []
    for path in folder.iterdir():
        with contextlib.suppress(OSError):
            told = path.stat()
            aged.append((told.st_mtime_ns, told.st_size, path))
    aged.sort(key=lambda each: (each[2] == newest, each[0]), reverse=True)
    total = 0
    for number, (_, size, path) in enumerate(aged):
        total += size
        if number >= MOST_TEXTS or total > MOST_BYTES:
            with contextlib.suppress(OSError):
                path.unlink()
