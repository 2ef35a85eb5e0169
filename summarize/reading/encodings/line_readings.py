"""One line in the encodings that it may be in: its readings, how good each is, and its halves."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from summarize.reading.encodings.likeness import common

CODECS: dict[str, tuple[str, ...]] = {
    "utf-8": ("utf-8",),
    "gb18030": ("gb18030",),
    "big5": ("big5", "cp950", "big5hkscs"),
}
"""Encodings that leave ASCII as it is."""
_CERTAIN = 2.0
"""What it counts that a line is UTF-8 with characters of three bytes: hardly any other is."""
_STRANGE = -0.5
_LONGEST = 20_000
_LONGEST_SEARCH = 1_000
_NEAR = 3
"""Bytes of a line in which one file may end and the next begin; where every place is tried."""

Line = tuple[bytes, dict[str, str]]
"""A line, and its text in each of the encodings that it may be in."""


def read_line(line: bytes, names: Collection[str] = CODECS.keys()) -> dict[str, str]:
    """The line's text in each of the encodings of these names that it may be in."""
    found: dict[str, str] = {}
    for name in names:
        for codec in CODECS[name]:
            try:
                found[name] = line.decode(codec)
            except UnicodeDecodeError:
                continue
            break
    return found


def score(encoding: str, text: str) -> float:
    """How many characters speak for a reading of a line, less those that speak against it."""
    known = common(text)
    certain = encoding == "utf-8" and any(character >= "\u0800" for character in text)
    return known + _STRANGE * (len(text) - ascii_in(text) - known) + _CERTAIN * certain


def split(
    line: bytes, pairs: Iterable[tuple[str, str]], *, both_ways: bool = True
) -> tuple[float, list[Line]] | None:
    """The two halves of a line, in the two encodings of a pair, that read best; and how well."""
    best: tuple[float, list[Line]] | None = None
    if len(line) > _LONGEST:
        return None
    ways = [way for pair in pairs for way in (pair, pair[::-1])[: 2 if both_ways else 1]]
    for one, two in ways:
        for at in _places(line, one, two):
            first, second = read_line(line[:at], (one,)), read_line(line[at:], (two,))
            if first and second:
                sure = score(one, first[one]) + score(two, second[two])
                if best is None or sure > best[0]:
                    best = (sure, [(line[:at], first), (line[at:], second)])
    return best


def _places(line: bytes, one: str, two: str) -> Iterable[int]:
    """Where in a line the encoding may change: near where UTF-8 ends or begins, else anywhere."""
    near = len(line)
    if one == "utf-8":
        near = _sound_until(line)
    elif two == "utf-8":
        near = 0
        while (sound := _sound_until(line[near:])) < len(line) - near:
            near += sound + 1
    elif len(line) > _LONGEST_SEARCH:
        return ()
    else:
        return range(1, len(line))
    return range(max(1, near - _NEAR), min(len(line), near + _NEAR + 1))


def _sound_until(data: bytes) -> int:
    """How many of the bytes, from the first, are UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return len(data)


def ascii_in(text: str) -> int:
    """How many of the characters are ASCII."""
    return len(text.encode("ascii", "ignore"))
