"""By which bytes archives and compressed files begin; what unpacks them is imported only then."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from summarize.reading.limits import FILE_BYTES, too_large

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


def is_zip(data: bytes) -> bool:
    """Whether it begins as a zip file does."""
    return data.startswith(_ZIP)


def is_7z(data: bytes) -> bool:
    """Whether it begins as a 7z archive does."""
    return data.startswith(b"7z\xbc\xaf\x27\x1c")


def is_tar(data: bytes) -> bool:
    """Whether it begins as a tar file (POSIX or GNU) does."""
    return data[257:262] == b"ustar"


def is_empty_tar(data: bytes) -> bool:
    """Whether it is a tar file of no files at all: blocks of NUL bytes."""
    return len(data) >= 1024 and len(data) % 512 == 0 and data.count(0) == len(data)


def compressed(data: bytes) -> Literal["gzip", "bzip2", "xz"] | None:
    """How the one file in ``data`` is compressed; None where it is not."""
    if data.startswith(b"\x1f\x8b\x08"):
        return "gzip"
    if data.startswith(b"BZh") and data[4:10] == b"1AY&SY":
        return "bzip2"
    return "xz" if data.startswith(b"\xfd7zXZ\0") else None


def refuse_bombs(entries: Iterable[tuple[str, bytes]], name: str) -> None:
    """InputError where documents among the files unpack, all together, to more than is read.

    Each keeps to a limit of its own; of documents that a small file holds thousands are no issue.
    """
    left = FILE_BYTES
    for _, data in entries:
        if is_zip(data):
            left -= _claimed(data)
            if left < 0:
                raise too_large(name)


def _claimed(data: bytes) -> int:
    """To how many bytes a zip file says that it unpacks; it yields no more than that."""
    import io  # noqa: PLC0415 (for zip files alone)
    import zipfile  # noqa: PLC0415 (as above)

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return sum(info.file_size for info in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return 0
