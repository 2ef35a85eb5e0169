"""Bytes -> text: which of the encodings of Chinese text files it is.

The byte order mark decides, then whether all of it is UTF-8. What is left is decoded in each
encoding that could be it, and the one whose text looks most like Chinese wins.
"""

from __future__ import annotations

import codecs

from summarize.errors import InputError, Message
from summarize.issue import Doubt
from summarize.patterns import lazy
from summarize.reading.encodings.damage import mended
from summarize.reading.encodings.finding import (
    LEGACY,
    LIKELY,
    WIDE,
    Reading,
    damaged_text,
    found_in,
    is_damaged_utf8,
    reading_in,
    short_wide,
)
from summarize.reading.encodings.named import decode_as
from summarize.reading.encodings.stretches import holds_utf8, is_doubtful, stretches

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TOLD = 12
"""Stretches of one encoding that are told of."""
_CONTROL = lazy(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, *, encoding: str | None, name: str) -> str:
    """The text of ``data`` without its byte order mark; ``name`` is what messages call it.

    Raises :class:`~summarize.errors.InputError` where the bytes are damaged or are no text in an
    encoding that is known here; nothing is replaced and nothing dropped.
    """
    if encoding is not None:
        return decode_as(data, encoding, name)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], codec, name, shift=len(mark)).lstrip("\ufeff")
    if text := short_wide(data):
        return text
    if data.isascii() and not _CONTROL.search(data):
        return data.decode("ascii")
    return found_in(data, name)


def decode_file(data: bytes, *, encoding: str | None, name: str) -> tuple[str, tuple[Doubt, ...]]:
    """The same for a file that may begin with a wrong mark, or be put together from several ones.

    Each stretch is read in its own encoding then, and a doubt says which lines are in which. Of a
    few broken bytes each place is read as U+FFFD, and a doubt counts them.
    """
    if encoding is not None:
        return decode(data, encoding=encoding, name=name), ()
    mark, codec = next((each for each in _MARKS if data.startswith(each[0])), (b"", ""))
    rest = data[len(mark) :]
    if codec in WIDE and b"\0" not in rest and (text := _other_than(codec, rest)):
        what = Message(
            "begins with the mark of {codec} and is not; read as {encoding}",
            codec=codec,
            encoding=text.encoding,
        )
        return text.text, (Doubt("mark", name, what),)
    try:
        whole = decode(data, encoding=None, name=name)
    except InputError:
        if told := _by_stretches(data, name) or _with_damage(data, name):
            return told
        raise
    if codec == "utf-8" or data.isascii() or _is_utf8(data):
        return whole, ()
    if is_doubtful(whole) or (codec not in WIDE and holds_utf8(data)):
        return _by_stretches(data, name) or (whole, ())
    return whole, ()


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _other_than(codec: str, data: bytes) -> Reading | None:
    """How a file without NUL bytes reads that has the mark of UTF-16, if better without it."""
    wide = reading_in(data, codec)
    others = [each for name in ("utf-8", *LEGACY) if (each := reading_in(data, name))]
    best = max(others, key=lambda reading: reading.score, default=None)
    if best is None or best.score < LIKELY or (wide is not None and wide.score >= best.score):
        return None
    return best


def _by_stretches(data: bytes, name: str) -> tuple[str, tuple[Doubt, ...]] | None:
    found = stretches(data.removeprefix(codecs.BOM_UTF8))
    if found is None:
        return None
    line = 1
    told: list[str] = []
    for each in found:
        last = line + each.text.rstrip("\n").count("\n")
        told.append(f"{line}-{last} {each.encoding}")
        line += each.text.count("\n")
    what = Message(
        "put together from several encodings, each read in its own: lines {lines}",
        lines=(*told[:_TOLD], *(["…"] if len(told) > _TOLD else [])),
    )
    return "".join(each.text for each in found), (Doubt("encodings", name, what),)


def _with_damage(data: bytes, name: str) -> tuple[str, tuple[Doubt, ...]] | None:
    """The text of a file in which a few bytes are broken, and how many places of it are."""
    mark, codec = next((each for each in _MARKS if data.startswith(each[0])), (b"", ""))
    if codec:
        found = mended(data[len(mark) :], (codec,))
    elif is_damaged_utf8(data):
        found = mended(data, ("utf-8",))
    else:
        found = mended(data, LEGACY) or (mended(data, WIDE) if b"\0" in data else None)
    if found is None:
        return None
    told = {"count": found.places, "codec": found.encoding, "line": found.line}
    what = Message(
        "{count} damaged places in {codec} text, each read as � (the first in line {line}); "
        "if it is in another encoding, give --encoding",
        **told,
    )
    if found.places == 1:
        what = Message(
            "a damaged place in {codec} text (line {line}), read as �; "
            "if it is in another encoding, give --encoding",
            **told,
        )
    return found.text, (Doubt("damaged", name, what),)


def _strict(data: bytes, codec: str, name: str, shift: int = 0) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise damaged_text(name, codec, error.start + shift) from None
