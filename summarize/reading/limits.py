"""How much is read at most: an issue of a newspaper is a megabyte or two of text."""

from __future__ import annotations

from typing import Protocol

from summarize.errors import InputError

FILE_BYTES = 256 * 1024 * 1024
UNPACKED_BYTES = 64 * 1024 * 1024
ROOM_BYTES = 64 * 1024 * 1024
TIMES = 20
FILES = 10_000
VISITED = 50_000
DEPTH = 64

_MEGABYTE = 1024 * 1024


class Readable(Protocol):
    """A stream of bytes."""

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes; none at the end."""


class Allowance:
    """The memory that what is read of a file may take, by estimate: twenty times its bytes, and
    64 MB. ``name`` is what messages call the file.
    """

    def __init__(self, size: int, name: str) -> None:
        self._left = TIMES * size + ROOM_BYTES
        self._name = name

    def take(self, count: int) -> None:
        """So many bytes of it; InputError where no more are left."""
        self._left -= count
        if self._left < 0:
            raise InputError(
                "{name}: far more marks than text, which an issue has not; give the pages of one "
                "issue",
                name=self._name,
            )


def read_bounded(stream: Readable, limit: int, name: str, *, unpacked: bool = False) -> bytes:
    """All of ``stream``; :class:`~summarize.errors.InputError` if that is more than ``limit``."""
    pieces: list[bytes] = []
    left = limit + 1
    while left > 0 and (piece := stream.read(min(left, _MEGABYTE))):
        pieces.append(piece)
        left -= len(piece)
    if left <= 0:
        raise too_large(name, unpacked=unpacked)
    return b"".join(pieces)


def too_large(name: str, *, unpacked: bool = False) -> InputError:
    """The error for what holds more than is read."""
    if unpacked:
        return InputError(
            "{name}: unpacks to more than {megabytes} MB, far more than an "
            "issue; unpack it and give the folder of one issue",
            name=name,
            megabytes=UNPACKED_BYTES // _MEGABYTE,
        )
    return InputError(
        "{name}: more than {megabytes} MB, far more than an issue; give the pages of one issue",
        name=name,
        megabytes=FILE_BYTES // _MEGABYTE,
    )


def too_deep(name: str) -> InputError:
    """The error for folders in folders without end."""
    return InputError(
        "{name}: folders more than {count} deep; give the folder of one issue",
        name=name,
        count=DEPTH,
    )


def too_many(name: str) -> InputError:
    """The error for a folder or archive of too many files."""
    return InputError("{name}: too many files; give the folder of one issue", name=name)
