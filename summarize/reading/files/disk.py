"""Files and folders on the disk -> bytes, with one clear line for each way it can fail."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from typing import Literal

from summarize.errors import InputError, Message
from summarize.reading.files.passed_over import Found, left_out
from summarize.reading.forms import suffixes
from summarize.reading.limits import (
    DEPTH,
    FILE_BYTES,
    FILES,
    VISITED,
    read_bounded,
    too_deep,
    too_large,
    too_many,
)
from summarize.reading.names.choosing import choose
from summarize.reading.shown import shown

_KINDS = (
    (stat.S_ISSOCK, Message("a socket")),
    (stat.S_ISCHR, Message("a device")),
    (stat.S_ISBLK, Message("a device")),
)


Kind = Literal["file", "folder", "pipe"]


def kind_of(source: str) -> Kind:
    """What ``source`` names; InputError where that is nothing, or nothing that can be read."""
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
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "folder" if stat.S_ISDIR(mode) else "file"


def read_pipe(path: str, name: str) -> bytes:
    """All that comes through a pipe with a name, as the shell's ``<(command)`` gives it."""
    try:
        with open(path, "rb") as pipe:  # noqa: PTH123 (as above)
            return read_bounded(pipe, FILE_BYTES, name)
    except OSError as error:
        raise _failed(name, error) from None


def read_file(path: str, name: str, limit: int = FILE_BYTES) -> bytes:
    """All bytes of a file of at most ``limit`` bytes; ``name`` is what messages call it."""
    try:
        # Opened without waiting: what was a file a moment ago may be a pipe by now.
        with os.fdopen(os.open(path, os.O_RDONLY | _FLAGS), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise InputError("{name}: not a file", name=name)
            return read_bounded(file, limit, name)
    except (OSError, ValueError) as error:
        if os.path.islink(path):  # noqa: PTH114 (as above)
            raise InputError(
                "{name}: a link to what cannot be read ({why})", name=name, why=_why(error)
            ) from None
        raise _failed(name, error) from None


_FLAGS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_folder(source: str) -> Found:
    """Page files of a folder and the folders in it: paths from there, parted by ``/``, and bytes.

    Links to folders are not followed, so that no loop is walked. Files, and folders in it, that
    cannot be read stand in ``failed``.
    """
    name = shown(source)
    failed: list[tuple[str, InputError]] = []
    paths = _listed(source, name, failed)
    chosen = choose(sorted(paths), suffixes())
    found = read_chosen(source, chosen)
    return Found(found.entries, left_out(sorted(paths), chosen), [*failed, *found.failed])


def read_chosen(source: str, paths: Sequence[str]) -> Found:
    """These files of a folder; InputError where they are too many, or too much."""
    name = shown(source)
    if len(paths) > FILES:
        raise too_many(name)
    entries: list[tuple[str, bytes]] = []
    failed: list[tuple[str, InputError]] = []
    left = FILE_BYTES
    for path in paths:
        file = os.path.join(source, path)  # noqa: PTH118 (as above)
        try:
            data = read_file(file, shown(file), FILE_BYTES)
        except InputError as error:
            failed.append((path, error))
            continue
        left -= len(data)
        if left < 0:
            raise too_large(name)
        entries.append((path, data))
    return Found(entries, [], failed)


def page_paths(source: str) -> list[str]:
    """Where the page files of a folder lie; none where it is no folder, or cannot be listed."""
    try:
        chosen = choose(sorted(_listed(source, source, [])), suffixes())
    except InputError:
        return []
    return [os.path.join(source, path) for path in chosen]  # noqa: PTH118 (as above)


def _listed(source: str, name: str, failed: list[tuple[str, InputError]]) -> list[str]:
    """Paths of all files in a folder; folders in it that cannot be listed go to ``failed``."""
    paths: list[str] = []
    visited = 0

    def note(error: OSError) -> None:
        where = os.fsdecode(error.filename) if error.filename else source
        if where == source:
            raise _failed(name, error)
        failed.append((_within(where, source), _failed(shown(where), error)))

    for folder, folders, files in os.walk(source, onerror=note):
        within = _within(folder, source)
        at = within.split("/") if within else []
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        visited += len(folders) + len(files)
        if visited > VISITED:
            raise too_many(name)
        if folders and len(at) >= DEPTH:
            raise too_deep(name)
        paths.extend("/".join((*at, each)) for each in files)
    return paths


def _within(path: str, source: str) -> str:
    return path[len(source) :].replace(os.sep, "/").strip("/")


def _failed(name: str, error: Exception) -> InputError:
    if isinstance(error, PermissionError):
        return InputError("{name}: permission denied", name=name)
    return InputError("{name}: cannot be read ({why})", name=name, why=_why(error))


def _why(error: Exception) -> Message:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return Message(shown(reason.lower()))
