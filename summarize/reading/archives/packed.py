"""By which bytes archives and compressed files begin; what unpacks them is imported only then."""

from __future__ import annotations

from typing import Literal

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


def is_zip(data: bytes) -> bool:
    """Whether it begins as a zip file does."""
    return data.startswith(_ZIP)


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
