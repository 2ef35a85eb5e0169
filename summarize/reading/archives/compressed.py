"""Files that are compressed, each for itself: gzip, bzip2 and xz; and what LZMA asks for."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma

from summarize.errors import InputError
from summarize.reading.archives.damaged import BROKEN, damaged
from summarize.reading.archives.packed import compressed
from summarize.reading.limits import UNPACKED_BYTES, read_bounded, too_large

MOST_DICTIONARY = 64 << 20
"""Bytes of memory that an LZMA stream may ask for before anything is unpacked: xz -9 does."""
_OVERHEAD = 16 << 20


def decompressed(data: bytes, name: str) -> bytes:
    """What a gzip, bzip2 or xz file holds; ``data`` itself where it is none of them."""
    sort = compressed(data)
    if sort is None:
        return data
    try:
        if sort == "xz":
            return _xz(data, name)
        stream: gzip.GzipFile | bz2.BZ2File
        with (
            gzip.open(io.BytesIO(data))
            if sort == "gzip"
            else bz2.BZ2File(io.BytesIO(data)) as stream
        ):
            return read_bounded(stream, UNPACKED_BYTES, name, unpacked=True)
    except BROKEN:
        raise damaged(name) from None


def _xz(data: bytes, name: str) -> bytes:
    """All streams of an xz file; none of them may ask for more memory than it can have use for."""
    pieces: list[bytes] = []
    left = UNPACKED_BYTES + 1
    while data:
        unpacker = lzma.LZMADecompressor(lzma.FORMAT_XZ, MOST_DICTIONARY + _OVERHEAD)
        try:
            piece = unpacker.decompress(data, left)
            while piece and left > 0:
                pieces.append(piece)
                left -= len(piece)
                piece = b"" if unpacker.eof or left <= 0 else unpacker.decompress(b"", left)
        except lzma.LZMAError as error:
            if "limit" in str(error):
                raise too_hungry(name) from None
            raise
        if left <= 0:
            raise too_large(name, unpacked=True)
        if not unpacker.eof:
            raise EOFError
        data = unpacker.unused_data.lstrip(b"\0")
    return b"".join(pieces)


def too_hungry(name: str) -> InputError:
    """The error for what would take more memory to unpack than any issue is worth."""
    return InputError(
        "{name}: asks for over {megabytes} MB of memory to be unpacked; unpack it first",
        name=name,
        megabytes=MOST_DICTIONARY >> 20,
    )
