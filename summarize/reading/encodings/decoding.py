"""Bytes -> text: which of the encodings of Chinese text files it is.

The byte order mark decides, then whether all of it is UTF-8. What is left is decoded in each
encoding that could be it, and the one whose text looks most like Chinese wins: Big5 hardly ever
fails to decode as GB18030, and short GB18030 texts decode as Big5 half of the time.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from summarize.errors import InputError, Message
from summarize.issue import Doubt
from summarize.patterns import lazy
from summarize.reading.encodings.likeness import common, likeness
from summarize.reading.encodings.named import REPLACE, decode_as
from summarize.reading.encodings.stretches import holds_utf8, is_doubtful, stretches

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LEGACY = ("gb18030", "big5", "cp950", "big5hkscs")
_WIDE = ("utf-16-le", "utf-16-be")
# Real pages score 0.8 and more, a wrong encoding 0.3 and less; names alone may score 0.5.
_LIKELY = 0.42
_SURE = 0.7
"""What a text has to score that could be UTF-8, or ASCII, as well."""
_FEWEST_WIDE, _SHORT = 4, 400
"""Common characters, and bytes at most, of a text in UTF-16 without a mark."""
_SAMPLE = 18_000
_SOUND_FOR_EACH_BAD = 4
_SOUND_FOR_EACH_MIX = 100
_TOLD = 12
"""Stretches of one encoding that are told of."""
_CONTROL = lazy(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ACCENTED = lazy("(?<=[A-Za-z])[\u00c0-\u024f]|[\u00c0-\u024f](?=[A-Za-z])")
_BEYOND_ASCII = lazy(rb"[\x80-\xff]")


class _Reading(NamedTuple):
    encoding: str
    text: str
    score: float


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
    if text := _short_wide(data):
        return text
    if data.isascii() and not _CONTROL.search(data):
        return data.decode("ascii")
    return _found(data, name)


def decode_file(data: bytes, *, encoding: str | None, name: str) -> tuple[str, tuple[Doubt, ...]]:
    """The same for a file that may begin with a wrong mark, or be put together from several ones.

    Each stretch is read in its own encoding then, and a doubt says which lines are in which.
    """
    if encoding is not None:
        return decode(data, encoding=encoding, name=name), ()
    mark, codec = next((each for each in _MARKS if data.startswith(each[0])), (b"", ""))
    rest = data[len(mark) :]
    if codec in _WIDE and b"\0" not in rest and (text := _other_than(codec, rest)):
        what = Message(
            "begins with the mark of {codec} and is not; read as {encoding}",
            codec=codec,
            encoding=text.encoding,
        )
        return text.text, (Doubt("mark", name, what),)
    try:
        whole = decode(data, encoding=None, name=name)
    except InputError:
        if told := _by_stretches(data, name):
            return told
        raise
    if codec == "utf-8" or data.isascii() or _is_utf8(data):
        return whole, ()
    if is_doubtful(whole) or (codec not in _WIDE and holds_utf8(data)):
        return _by_stretches(data, name) or (whole, ())
    return whole, ()


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _other_than(codec: str, data: bytes) -> _Reading | None:
    """How a file without NUL bytes reads that has the mark of UTF-16, if better without it."""
    wide = _reading(data, codec)
    others = [each for name in ("utf-8", *_LEGACY) if (each := _reading(data, name))]
    best = max(others, key=lambda reading: reading.score, default=None)
    if best is None or best.score < _LIKELY or (wide is not None and wide.score >= best.score):
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


def _found(data: bytes, name: str) -> str:
    wide = b"\0" in data
    readings: list[_Reading] = []
    if not wide:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            if _is_damaged_utf8(data):
                raise _damaged(name, "utf-8", error.start) from None
        else:
            if _has_wide_characters(text) or _is_latin(text):
                return text
            readings.append(_Reading("utf-8", text, likeness(text)))
        readings += [each for codec in _LEGACY if (each := _reading(data, codec))]
    if len(data) % 2 == 0:
        readings += [each for codec in _WIDE if (each := _reading(data, codec))]
    # Of equals the first: UTF-8 before the others, the standard before its extensions.
    best = max(readings, key=lambda reading: reading.score, default=None)
    least = _SURE if readings and readings[0].encoding == "utf-8" else _LIKELY
    if best is not None and (best.score >= least or (wide and _is_plain(best.text))):
        return best.text
    if readings and readings[0].encoding == "utf-8":
        return readings[0].text  # valid, and no Chinese in any other: a text of another language
    _refuse_damaged(data, name, best.score if best else 0.0)
    if wide:
        raise InputError(
            "{name}: not a text file: it holds NUL bytes; if it is text, give --encoding "
            "(utf-8, gb18030, big5, utf-16 …)",
            name=name,
        )
    raise InputError(
        "{name}: not text in an encoding that dubao finds by itself; if it is text, "
        "give --encoding (utf-8, gb18030, big5, utf-16 …)",
        name=name,
    )


def _short_wide(data: bytes) -> str | None:
    """A short text as UTF-16 without a mark, where that is common Chinese throughout.

    Its bytes may all be ASCII, or a few characters of another encoding beside ASCII.
    """
    if len(data) > _SHORT or len(data) % 2:
        return None
    found = [each for codec in _WIDE if (each := _reading(data, codec))]
    best = max(found, key=lambda reading: reading.score, default=None)
    if best is None or best.score < _SURE or common(best.text) < _FEWEST_WIDE:
        return None
    others = (each for codec in ("utf-8", *_LEGACY) if (each := _reading(data, codec)))
    beside = max((common(each.text) for each in others), default=0)
    return best.text if common(best.text) > beside else None


def _reading(data: bytes, codec: str) -> _Reading | None:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return _Reading(codec, text, likeness(text))


def _strict(data: bytes, codec: str, name: str, shift: int = 0) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise _damaged(name, codec, error.start + shift) from None


def _damaged(name: str, codec: str, offset: int, *, mixed: bool = False) -> InputError:
    told = {"name": name, "codec": codec, "offset": offset, "replace": REPLACE}
    if mixed:
        return InputError(
            "{name}: damaged {codec} text at byte {offset}, or put together from several "
            "encodings; give those files or their folder, each is read in its own; "
            "--encoding {codec}{replace} reads it with � for the damaged bytes",
            **told,
        )
    return InputError(
        "{name}: damaged {codec} text at byte {offset}; "
        "--encoding {codec}{replace} reads it with � for the damaged bytes",
        **told,
    )


def _has_wide_characters(text: str) -> bool:
    """Whether it has characters of three bytes: by chance, no other encoding spells those."""
    return any(character >= "\u0800" for character in text)


def _is_latin(text: str) -> bool:
    """Whether half of what is not ASCII stands as accented letters do, beside letters."""
    beyond = sum(not character.isascii() for character in text)
    return 2 * len(_ACCENTED.findall(text)) >= beyond


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether all but a few bytes are UTF-8: those must not turn the rest into other characters."""
    first = _BEYOND_ASCII.search(data)
    start = first.start() if first else 0
    text = data[start : start + _SAMPLE].decode("utf-8", "replace").rstrip("\ufffd")
    bad = text.count("\ufffd")
    sound = sum(character >= "\u0800" for character in text) - bad
    return sound >= max(1, bad) * _SOUND_FOR_EACH_BAD


def _is_plain(text: str) -> bool:
    """Printable ASCII throughout, as UTF-16 of a page of numbers or of English is."""
    return all(" " <= character <= "~" or character in "\t\n\r\f" for character in text)


def _refuse_damaged(data: bytes, name: str, found: float) -> None:
    """Raise where one encoding fits well but for a few bytes, and better than any that fits."""
    codecs_left = _LEGACY if b"\0" not in data else _WIDE
    best: tuple[float, str, int, bool] | None = None
    for codec in codecs_left:
        text = data.decode(codec, "replace")
        score = likeness(text)
        bad = text.count("\ufffd")
        if bad * 10 > len(text) or score < max(_LIKELY, found):
            continue
        if best is None or score > best[0]:
            try:
                data.decode(codec)
            except UnicodeDecodeError as error:
                best = (score, codec, error.start, bad * _SOUND_FOR_EACH_MIX > len(text))
    if best is not None:
        raise _damaged(name, best[1], best[2], mixed=best[3])
