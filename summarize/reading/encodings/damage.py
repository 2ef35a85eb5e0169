"""A few broken bytes in a text: each place is read as U+FFFD, and the rest as it is.

A byte that is lost or spoilt shifts the pairs of bytes behind it, up to the end of its line, into
other characters. So the place is looked for where the line reads most like Chinese around it.
"""

from __future__ import annotations

from typing import NamedTuple

from summarize.patterns import lazy
from summarize.reading.encodings.likeness import common, likeness
from summarize.reading.encodings.line_readings import ascii_in

LOST = "\ufffd"
_IN_PAIRS = ("gb18030", "big5", "cp950", "big5hkscs")
_WIDE = ("utf-16-le", "utf-16-be")
_NULS = lazy(rb"\0{64,}")
"""What a disk gives for a block that it lost; fewer are control characters like any others."""
_PLACE = lazy(f"{LOST}+")
_SPOILT = b"\xff"
"""A byte that no text holds in UTF-8, GB18030 or Big5."""
_LIKELY = 0.42
_SOUND_FOR_EACH = 20
_MOST = 1_000
_ON_A_LINE, _OF_A_LINE = 4, 4
"""Places on one line, and the share of its characters (a quarter), that are another encoding's."""
_LONGEST = 20_000
_BEFORE, _BEHIND = 600, 120
"""Bytes before the one that cannot be read where the broken one may be, and behind it to judge."""
_MOST_SOUGHT = 100
_STRANGE = 0.5
_WINDOW, _READ = 40, 0.4
"""Characters that are looked at together, and how many of them are common where they are right."""


class Mended(NamedTuple):
    """A text with U+FFFD in ``places`` places, the first of them in ``line``."""

    text: str
    encoding: str
    places: int
    line: int


def mended(data: bytes, codecs: tuple[str, ...]) -> Mended | None:
    """``data`` in the one of the encodings that it reads best in; None where too much is broken."""
    if b"\0" in data and not codecs[0].startswith(("utf-16", "utf-32")):
        data = _NULS.sub(_SPOILT, data).replace(b"\0", b"")
    best: tuple[float, str] | None = None
    for codec in codecs:
        text = data.decode(codec, "replace")
        if text.count(LOST) > _MOST:
            continue
        if codec in _WIDE and len(data) % 2:
            text = _shifted(data, text, codec)
        score = likeness(text)
        if score >= _LIKELY and (best is None or score > best[0]):
            best = (score, codec)
    return _in(data, best[1]) if best else None


def _in(data: bytes, codec: str) -> Mended | None:
    text = data.decode(codec, "replace")
    if codec in _IN_PAIRS:
        text = _in_pairs(data, codec)
    elif codec in _WIDE and len(data) % 2:
        text = _shifted(data, text, codec)
    places = len(_PLACE.findall(text))
    if not places or places * _SOUND_FOR_EACH > len(text) - ascii_in(text):
        return None
    if codec in _WIDE and _strange_from(text) is not None:
        return None
    for line in text.split("\n"):
        count = line.count(LOST)
        if count >= _ON_A_LINE and count * _OF_A_LINE > len(line) - ascii_in(line):
            return None
    return Mended(text, codec, places, text[: text.index(LOST)].count("\n") + 1)


def _in_pairs(data: bytes, codec: str) -> str:
    """The text of an encoding whose characters are pairs of bytes, line by line."""
    lines: list[str] = []
    sought = 0
    for line in data.split(b"\n"):
        try:
            lines.append(line.decode(codec))
        except UnicodeDecodeError:
            if len(line) > _LONGEST or sought > _MOST_SOUGHT:
                lines.append(line.decode(codec, "replace"))
            else:
                text, tried = _line(line, codec)
                lines.append(text)
                sought += tried
    return "\n".join(lines)


def _line(line: bytes, codec: str) -> tuple[str, int]:
    """A broken line's text, and how many places of it were looked for."""
    text = ""
    tried = 0
    while True:
        try:
            return text + line.decode(codec), tried
        except UnicodeDecodeError as error:
            start, end = _place(line, error.start, codec)
        text += line[:start].decode(codec) + LOST
        line = line[end:]
        tried += 1
        if tried > _MOST_SOUGHT:
            return text + line.decode(codec, "replace"), tried


def _place(line: bytes, unread: int, codec: str) -> tuple[int, int]:
    """From where to where a line is broken that cannot be read from ``unread`` on."""
    best = (float("-inf"), unread, unread + 1)
    first = max(0, unread - _BEFORE)
    first -= _odd(line, first, codec)
    for start in range(first, unread + 1):
        try:
            before = line[first:start].decode(codec)
        except UnicodeDecodeError:
            continue
        for end in (start + 1, start + 2):
            behind = line[end : unread + _BEHIND].decode(codec, "replace")
            # Of equals the last one, and the fewest bytes of it.
            found = _sound(before) + _sound(behind)
            if found > best[0] or (found == best[0] and end - start == 1):
                best = (found, start, end)
    return best[1], min(best[2], len(line))


def _shifted(data: bytes, text: str, codec: str) -> str:
    """The text of UTF-16 that lacks a byte, behind which all of it is read by halves."""
    near = _strange_from(text)
    if near is None:
        return text
    best = (float("-inf"), text)
    for at in range(max(0, near - _WINDOW), near + _WINDOW):
        behind = data[2 * at + 1 :].decode(codec, "replace")
        whole = text[:at] + LOST + behind
        found = _sound(whole[max(0, near - _WINDOW) : near + 2 * _WINDOW])
        best = max(best, (found, whole), key=lambda each: each[0])
    return best[1]


def _strange_from(text: str) -> int | None:
    """Where a text begins to look like none, if it does."""
    for start in range(0, len(text), _WINDOW):
        window = text[start : start + _WINDOW]
        beyond = len(window) - ascii_in(window)
        if beyond * 2 >= _WINDOW and common(window) < _READ * beyond:
            return start
    return None


def _odd(line: bytes, at: int, codec: str) -> int:
    """How many bytes before ``at`` the character begins in which it lies."""
    return next((back for back in range(4) if back <= at and _ends(line[: at - back], codec)), 0)


def _ends(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _sound(text: str) -> float:
    known = common(text)
    return known - _STRANGE * (len(text) - ascii_in(text) - known)
