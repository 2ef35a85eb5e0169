"""Files and folders on the disk -> bytes, with one clear line for each way it can fail."""

from __future__ import annotations

import os
import stat

from summarize.errors import InputError, Message
from summarize.reading.choosing import choose
from summarize.reading.limits import (
    DEPTH,
    FILE_BYTES,
    FILES,
    VISITED,
    read_bounded,
    too_large,
    too_many,
)
from summarize.reading.passed_over import Found, left_out
from summarize.reading.shown import shown

_KINDS = (
    (stat.S_ISFIFO, Message("a pipe")),
    (stat.S_ISSOCK, Message("a socket")),
    (stat.S_ISCHR, Message("a device")),
    (stat.S_ISBLK, Message("a device")),
)


def is_folder(source: str) -> bool:
    """Whether ``source`` names a folder; InputError where it names nothing, or no file at all."""
    name = shown(source)
    if not source:
        raise InputError("no file named; give a file, a folder, an archive or -")
    try:
        mode = os.stat(source).st_mode  # noqa: PTH116 (pathlib costs start-up)
    except FileNotFoundError:
        raise InputError("{name}: no such file or folder", name=name) from None
    except (OSError, ValueError) as error:
        raise _failed(name, error) from None
    for is_kind, what in _KINDS:
        if is_kind(mode):
            raise InputError(
                "{name}: {what}, not a file; pipe its text in and give -", name=name, what=what
            )
    return stat.S_ISDIR(mode)


def read_file(path: str, name: str, limit: int = FILE_BYTES) -> bytes:
    """All bytes of a file of at most ``limit`` bytes; ``name`` is what messages call it."""
    try:
        # Opened without waiting: what was a file a moment ago may be a pipe by now.
        with os.fdopen(os.open(path, os.O_RDONLY | _FLAGS), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise InputError("{name}: not a file", name=name)
            return read_bounded(file, limit, name)
    except (OSError, ValueError) as error:
        raise _failed(name, error) from None


_FLAGS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_folder(source: str) -> Found:
    """Page files of a folder and the folders in it: paths from there, parted by ``/``, and bytes.

    Links to folders are not followed, so that no loop is walked.
    """
    name = shown(source)
    paths: list[str] = []
    visited = 0
    try:
        for folder, folders, files in os.walk(source, onerror=_raise):
            within = folder[len(source) :].replace(os.sep, "/").strip("/")
            at = within.split("/") if within else []
            folders[:] = sorted(each for each in folders if not each.startswith("."))
            visited += len(folders) + len(files)
            if visited > VISITED or (folders and len(at) >= DEPTH):
                raise too_many(name)
            paths.extend("/".join((*at, each)) for each in files)
    except OSError as error:
        where = os.fsdecode(error.filename) if error.filename else source
        raise _failed(shown(where), error) from None
    chosen = choose(sorted(paths))
    if len(chosen) > FILES:
        raise too_many(name)
    entries: list[tuple[str, bytes]] = []
    left = FILE_BYTES
    for path in chosen:
        file = os.path.join(source, path)  # noqa: PTH118 (as above)
        data = read_file(file, shown(file), FILE_BYTES)
        left -= len(data)
        if left < 0:
            raise too_large(name)
        entries.append((path, data))
    return Found(entries, left_out(sorted(paths), chosen))


def _raise(error: OSError) -> None:
    raise error


def _failed(name: str, error: Exception) -> InputError:
    if isinstance(error, PermissionError):
        return InputError("{name}: permission denied", name=name)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return InputError(
        "{name}: cannot be read ({why})", name=name, why=Message(shown(reason.lower()))
    )
