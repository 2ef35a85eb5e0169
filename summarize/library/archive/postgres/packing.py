"""An article's record, packed beside its text: what both say is stored once.

A record is compressed (zlib) with the article's searched text as what it may refer to, and takes
a fifth of the place it takes alone. Text that has changed meanwhile is told by its sum.
"""

from __future__ import annotations

import zlib

from summarize.library.archive.record import inflated

_LEVEL = 9
_HEAD = b"\x78"
"""How what is packed here begins, and a record that stands alone never does."""


def pack_beside(record: bytes, text: str) -> bytes:
    """A record (:func:`~summarize.library.archive.record.pack`) for the row that has this text."""
    made = zlib.compressobj(_LEVEL, zdict=_referred(text))
    return made.compress(inflated(record)) + made.flush()


def unpack_beside(data: bytes, text: str) -> bytes:
    """The record again; zlib.error where it, or its text, is damaged."""
    if not data.startswith(_HEAD):
        return data  # of the first version of the tables
    opened = zlib.decompressobj(zdict=_referred(text))
    content = opened.decompress(data) + opened.flush()
    if not opened.eof:
        raise zlib.error("it ends early")
    alone = zlib.compressobj(0, zlib.DEFLATED, -zlib.MAX_WBITS)  # as it is, in a record's form
    return alone.compress(content) + alone.flush()


def _referred(text: str) -> bytes:
    # The last 32 KB are what zlib can see; where there is nothing, something.
    return text.encode("gb18030", "replace")[-32_768:] or b"\n"
