"""Bytes without a mark -> text: each encoding that it could be is tried, the likeliest taken.

Big5 hardly ever fails to decode as GB18030, and short GB18030 texts decode as Big5 half of the
time; a short text in UTF-16 may be nothing but ASCII.
"""

from __future__ import annotations

from typing import NamedTuple

from summarize.errors import InputError
from summarize.patterns import lazy
from summarize.reading.encodings.likeness import common, likeness
from summarize.reading.encodings.named import REPLACE

LEGACY = ("gb18030", "big5", "cp950", "big5hkscs")
WIDE = ("utf-16-le", "utf-16-be")
# Real pages score 0.8 and more, a wrong encoding 0.3 and less; names alone may score 0.5.
LIKELY = 0.42
_SURE = 0.7
"""What a text has to score that could be UTF-8, or ASCII, as well."""
_FEWEST_WIDE, _SHORT = 4, 400
"""Common characters, and bytes at most, of a text in UTF-16 without a mark."""
_SAMPLE = 18_000
_SOUND_FOR_EACH_BAD = 4
_SOUND_FOR_EACH_MIX = 100
_ACCENTED = lazy("(?<=[A-Za-z])[\u00c0-\u024f]|[\u00c0-\u024f](?=[A-Za-z])")
_BEYOND_ASCII = lazy(rb"[\x80-\xff]")


class Reading(NamedTuple):
    """A text in one of the encodings; ``score`` is its likeness to Chinese."""

    encoding: str
    text: str
    score: float


def found_in(data: bytes, name: str) -> str:
    """The text in the encoding that it looks most like Chinese in; InputError where it is none."""
    wide = b"\0" in data
    readings: list[Reading] = []
    if not wide:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            if is_damaged_utf8(data):
                raise damaged_text(name, "utf-8", error.start) from None
        else:
            if _has_wide_characters(text) or _is_latin(text):
                return text
            readings.append(Reading("utf-8", text, likeness(text)))
        readings += [each for codec in LEGACY if (each := reading_in(data, codec))]
    if len(data) % 2 == 0:
        readings += [each for codec in WIDE if (each := reading_in(data, codec))]
    # Of equals the first: UTF-8 before the others, the standard before its extensions.
    best = max(readings, key=lambda reading: reading.score, default=None)
    least = _SURE if readings and readings[0].encoding == "utf-8" else LIKELY
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


def short_wide(data: bytes) -> str | None:
    """A short text as UTF-16 without a mark, where that is common Chinese throughout.

    Its bytes may all be ASCII, or a few characters of another encoding beside ASCII.
    """
    if len(data) > _SHORT or len(data) % 2:
        return None
    found = [each for codec in WIDE if (each := reading_in(data, codec))]
    best = max(found, key=lambda reading: reading.score, default=None)
    if best is None or best.score < _SURE or common(best.text) < _FEWEST_WIDE:
        return None
    others = (each for codec in ("utf-8", *LEGACY) if (each := reading_in(data, codec)))
    beside = max((common(each.text) for each in others), default=0)
    return best.text if common(best.text) > beside else None


def reading_in(data: bytes, codec: str) -> Reading | None:
    """The text in that encoding and how much it looks like Chinese; None where it is not in it."""
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return Reading(codec, text, likeness(text))


def damaged_text(name: str, codec: str, offset: int, *, mixed: bool = False) -> InputError:
    """The error for a text of that encoding which is broken at that byte."""
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


def is_damaged_utf8(data: bytes) -> bool:
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
    codecs_left = LEGACY if b"\0" not in data else WIDE
    best: tuple[float, str, int, bool] | None = None
    for codec in codecs_left:
        text = data.decode(codec, "replace")
        score = likeness(text)
        bad = text.count("\ufffd")
        if bad * 10 > len(text) or score < max(LIKELY, found):
            continue
        if best is None or score > best[0]:
            try:
                data.decode(codec)
            except UnicodeDecodeError as error:
                best = (score, codec, error.start, bad * _SOUND_FOR_EACH_MIX > len(text))
    if best is not None:
        raise damaged_text(name, best[1], best[2], mixed=best[3])
