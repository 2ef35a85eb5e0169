"""7z archives of pages, read in memory by libarchive, which an extra brings the way to.

libarchive-c (CC0) is a thin layer over the system's libarchive (BSD), which is kept and has a
fuzzer of its own; py7zr is under the LGPL and unpacks to the disk or to the memory of the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarize.errors import InputError
from summarize.reading.archives.damaged import BROKEN, damaged, damaged_file
from summarize.reading.files.passed_over import Found, left_out
from summarize.reading.forms import suffixes
from summarize.reading.forms.form import library
from summarize.reading.limits import FILE_BYTES, FILES, UNPACKED_BYTES, too_large, too_many
from summarize.reading.names.choosing import choose

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXTRA = "7z"
_BLOCK = 1 << 20


def read_7z(data: bytes, name: str) -> Found:
    """Paths and bytes of the page files in a 7z archive, in the order of their names.

    A file of it that cannot be unpacked stands in ``failed``. What it says of the files' sizes is
    refused before anything is unpacked; what they are is counted.
    """
    reader = _Reader(data, name)
    sizes: dict[str, int] = {}
    for entry in reader.entries():
        path = entry.pathname
        if not isinstance(path, str):
            raise damaged(name)
        path = path.replace("\\", "/").removeprefix("./").partition("\0")[0]
        if path in sizes:
            raise InputError("{name}: holds two files of one name; unpack it first", name=name)
        sizes[path] = max(0, entry.size or 0)
        if len(sizes) > FILES:
            raise too_many(name)
    if sum(sizes.values()) > FILE_BYTES:  # all is unpacked on the way to the last
        raise too_large(name, unpacked=True)
    paths = list(sizes)
    chosen = choose(sorted(paths), suffixes())
    if sum(sizes[path] for path in chosen) > UNPACKED_BYTES:
        raise too_large(name, unpacked=True)
    found: dict[str, bytes] = {}
    failed: list[tuple[str, InputError]] = []
    wanted = set(chosen)
    left = UNPACKED_BYTES
    for path, entry in zip(paths, reader.entries(), strict=True):
        if path not in wanted:
            continue
        content = reader.content(entry, left)
        if content is None:
            failed.append((path, damaged_file(f"{name}/{path}")))
        else:
            left -= len(content)
            found[path] = content
    entries = [(path, found[path]) for path in chosen if path in found]
    return Found(entries, left_out(sorted(paths), chosen), failed)


class _Reader:
    def __init__(self, data: bytes, name: str) -> None:
        self.data = data
        self.name = name
        try:
            self.archives = library("libarchive", "7z", _EXTRA, name)
        except (OSError, AttributeError, TypeError):  # as ctypes has it
            raise InputError(
                "{name}: a 7z archive, and the system has no libarchive; install that "
                "(apt install libarchive13, brew install libarchive) or unpack it first",
                name=name,
            ) from None

    def entries(self) -> Iterator[Any]:
        """Its files, one after the other; each is to be read before the next is asked for."""
        try:
            with self.archives.memory_reader(self.data, "7zip", "none") as archive:
                for entry in archive:
                    if entry.isreg:
                        yield entry
        except self.archives.ArchiveError as error:
            if "crypt" in str(error):
                raise InputError(
                    "{name}: locked with a password; unpack it first", name=self.name
                ) from None
            raise damaged(self.name) from None
        except BROKEN:
            raise damaged(self.name) from None

    def content(self, entry: Any, left: int) -> bytes | None:
        """A file's bytes, at most ``left``; None where it cannot be unpacked."""
        pieces: list[bytes] = []
        try:
            for piece in entry.get_blocks(_BLOCK):
                left -= len(piece)
                if left < 0:
                    raise too_large(self.name, unpacked=True)
                pieces.append(piece)
        except self.archives.ArchiveError as error:
            if "crypt" in str(error):
                raise InputError(
                    "{name}: locked with a password; unpack it first", name=self.name
                ) from None
            return None
        return b"".join(pieces)
