"""Archives and compressed files that cannot be unpacked: what is raised of them, what is said."""

from __future__ import annotations

import lzma
import struct
import tarfile
import zipfile
import zlib

from summarize.errors import InputError
from summarize.reading.shown import shown

BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    ArithmeticError,
    LookupError,
    ValueError,
    RuntimeError,
)
"""What the standard library raises for bytes that are no sound archive."""


def damaged(name: str) -> InputError:
    """The error for a whole archive, or a compressed file."""
    return InputError(
        "{name}: a damaged archive, or of a kind that dubao cannot unpack", name=shown(name)
    )


def damaged_file(name: str) -> InputError:
    """The error for one file of an archive."""
    return InputError(
        "{name}: damaged, or packed in a way that dubao cannot unpack", name=shown(name)
    )
