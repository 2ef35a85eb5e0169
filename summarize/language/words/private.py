"""A private cache: tables that take long to build, kept where nobody else can plant one.

A table is a value that ``marshal`` writes. Its file lies in the user's own cache folder (0700),
is believed only if it belongs to the user, nobody else may write it, and its check sum holds.
Where no such folder can be had (a read-only home), tables are built anew, and nothing is said.
"""

from __future__ import annotations

import marshal
import os
import stat
import sys
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_MAGIC = b"dubao table 1\n"
_ROOM = 80 << 20  # bytes that it takes to build one
_MARSHAL = 4  # the form that every Python from 3.4 on reads


def cached(name: str, key: str, build: Callable[[], Any]) -> Any:
    """The table ``name`` from the cache, or else from ``build()``, which then is kept.

    ``key`` says what the table was built from: another key makes the kept one stale.
    """
    folder = cache_folder()
    if folder is None:
        _ask_for_room()
        return build()
    head = _head(key)
    path = _path(folder, name)
    kept = _read(path, head)
    if kept is not None:
        return kept[0]
    _ask_for_room()
    table = build()
    _write(path, head, marshal.dumps(table, _MARSHAL))
    return table


def _ask_for_room() -> None:
    """MemoryError where a table cannot be built: at once, while there is memory to say so.

    Python 3.11 may go round for ever where the very last of it is gone amid a block that has to
    be left in order. What is asked for here is not used, and costs nothing.
    """
    bytes(_ROOM)


def can_be_kept(name: str, key: str) -> bool:
    """Whether the table ``name`` is not in the cache yet, or stale there, and can be put there."""
    folder = cache_folder()
    if folder is None:
        return False
    try:
        with _path(folder, name).open("rb") as file:
            return file.read(len(head := _head(key))) != head
    except OSError:
        return True


def _head(key: str) -> bytes:
    return _MAGIC + f"{key}\n".encode()


def _path(folder: Path, name: str) -> Path:
    return folder / f"{name}.table"


def cache_folder() -> Path | None:
    """``$DUBAO_HOME/cache`` or the platform's cache folder of dubao, made if needed; or None."""
    home = os.environ.get("DUBAO_HOME")
    if home:
        folder = Path(home) / "cache"
    else:
        from platformdirs import user_cache_path  # noqa: PLC0415  here for a quick start

        try:
            folder = user_cache_path("dubao", appauthor=False)
        except RuntimeError:  # a user without a home
            return None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.lstat()
        if not stat.S_ISDIR(status.st_mode) or not _ours(status):
            return None
        if status.st_mode & 0o077 and os.name == "posix":
            folder.chmod(0o700)
    except (OSError, ValueError):
        return None
    return folder


def _ours(status: os.stat_result) -> bool:
    if sys.platform == "win32":  # a profile's folders are its user's own there
        return True
    return status.st_uid == os.getuid()


def _read(path: Path, head: bytes) -> tuple[Any] | None:
    try:
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(number, "rb") as file:
            status = os.fstat(number)
            if not stat.S_ISREG(status.st_mode) or not _ours(status):
                return None
            if os.name == "posix" and status.st_mode & 0o022:
                return None
            if file.read(len(head)) != head:
                return None
            check = int.from_bytes(file.read(4), "big")
            body = file.read()
        if zlib.crc32(body) != check:
            return None
        return (marshal.loads(body),)
    except (OSError, ValueError, EOFError, TypeError):
        return None


def _write(path: Path, head: bytes, body: bytes) -> None:
    with suppress(OSError):
        # mkstemp makes the file 0600; the rename lets no other process see half a table.
        number, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(head + zlib.crc32(body).to_bytes(4, "big") + body)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
