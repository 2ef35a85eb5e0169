"""Files of several encodings put together into one: which of its lines are in which.

Encodings change from line to line; the one that a line is in is found with its neighbours, by how
much each reading looks like Chinese and how seldom encodings change. UTF-16 begins with its mark.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from summarize.reading.encodings.likeness import common, likeness
from summarize.reading.encodings.line_readings import (
    CODECS,
    Line,
    ascii_in,
    read_line,
    score,
    split,
)

WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_LIKELY = 0.42
_ENDED = 0.0
_FEWEST = 6
"""Characters beyond ASCII of a stretch."""
_CHANGE = 6.0
"""What a change of encodings costs, in characters that look like Chinese."""
_WINDOW, _SOUND = 60, 0.6
"""Characters of a text that are looked at together; of them, how many are common Chinese."""
_MOST_SPLITS = 50
"""Lines of a file in which one of its files may end and the next begin."""


class Stretch(NamedTuple):
    """Lines that are in one encoding."""

    encoding: str
    text: str


def stretches(data: bytes) -> list[Stretch] | None:
    """The parts of a file, where it is made of several encodings and each is beyond doubt."""
    found: list[Stretch] = []
    at = 0
    while at < len(data):
        if (mark := data[at : at + 2]) in WIDE:
            text, end = _wide(data, at + 2, WIDE[mark])
            found.append(Stretch(WIDE[mark], text))
        else:
            ends = [place for each in WIDE if (place := data.find(each, at)) >= 0]
            end = min(ends, default=len(data))
            narrow = _narrow(data[at:end])
            if narrow is None:
                return None
            found += narrow
        at = end
    whole = [
        Stretch(encoding, "".join(each.text for each in group))
        for encoding, group in groupby(found, lambda each: each.encoding)
    ]
    return whole if len(whole) > 1 and all(map(_plausible, whole)) else None


def is_doubtful(text: str) -> bool:
    """Whether some of a text that was read in one encoding may be in another."""
    starts = range(0, len(text), _WINDOW)
    return any(
        common(window) < _SOUND * (len(window) - ascii_in(window))
        for window in (text[start : start + _WINDOW] for start in starts)
    )


def holds_utf8(data: bytes) -> bool:
    """Whether some line is UTF-8 and long enough for that to be no chance."""
    for line in data.splitlines():
        if len(line) < 2 * _FEWEST or line.isascii():
            continue
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if sum(character >= "\u0800" for character in text) >= _FEWEST:
            return True
    return False


def _plausible(stretch: Stretch) -> bool:
    counted = len(stretch.text) - ascii_in(stretch.text)
    return counted >= _FEWEST and likeness(stretch.text) >= _LIKELY


def _wide(data: bytes, start: int, codec: str) -> tuple[str, int]:
    """The UTF-16 lines that begin at ``start``, and where they end."""
    unit = "\n".encode(codec)
    text = ""
    while start < len(data):
        end = data.find(unit, start)
        while end >= 0 and (end - start) % 2:
            end = data.find(unit, end + 1)
        end = len(data) if end < 0 else end + 2
        try:
            line = data[start:end].decode(codec)
        except UnicodeDecodeError:
            break
        # In no other encoding a line ends so.
        least = _ENDED if line.endswith("\n") else _LIKELY
        if not line.isascii() and likeness(line) < least:
            break
        text += line
        start = end
    return text, start


def _narrow(data: bytes) -> list[Stretch] | None:
    """The lines in encodings that leave ASCII as it is; None where one is in none of them."""
    lines: list[Line] = []
    splits = 0
    for line in data.splitlines(keepends=True):
        if readings := read_line(line):
            lines.append((line, readings))
            continue
        # One file ends in it and the next begins, one of them UTF-8.
        splits += 1
        halves = split(line, (("utf-8", "gb18030"), ("utf-8", "big5"))) if _few(splits) else None
        if halves is None:
            return None
        lines += halves[1]
    found = [
        Stretch(encoding, readings[encoding])
        for (_, readings), encoding in zip(lines, _best(lines), strict=True)
    ]
    changes = [at for at, (one, two) in enumerate(pairwise(found)) if one[0] != two[0]]
    for at in reversed(changes if _few(len(changes)) else []):
        _move(lines, found, at)
    return found


def _few(count: int) -> bool:
    return count <= _MOST_SPLITS


def _move(lines: Sequence[Line], found: list[Stretch], at: int) -> None:
    """Let the encodings change within the line ``at`` or the next one, if that reads better."""
    first, second = found[at].encoding, found[at + 1].encoding
    best: tuple[float, int, list[Stretch]] | None = None
    for place in (at, at + 1):
        if lines[place][1].get(found[place].encoding) != found[place].text:
            continue  # it is half of a line by now
        halves = split(lines[place][0], ((first, second),), both_ways=False)
        gain = (halves[0] if halves else 0.0) - score(*found[place])
        if halves and gain >= _CHANGE / 2 and (best is None or gain > best[0]):
            (_, one), (_, two) = halves[1]
            best = (gain, place, [Stretch(first, one[first]), Stretch(second, two[second])])
    if best is not None:
        found[best[1] : best[1] + 1] = best[2]


def _best(lines: Sequence[Line]) -> list[str]:
    """The encoding of each line, so that all together look most like Chinese."""
    names = list(CODECS)
    sums = dict.fromkeys(names, 0.0)
    came: list[dict[str, str]] = []
    for line, readings in lines:
        best = max(names, key=lambda name: sums[name])
        before = {name: name if sums[name] >= sums[best] - _CHANGE else best for name in names}
        step: dict[str, float] = {}
        for name in names:
            cost = 0.0 if before[name] == name else _CHANGE
            fits = 0.0 if line.isascii() else float("-inf")
            if name in readings and not line.isascii():
                fits = score(name, readings[name])
            step[name] = sums[before[name]] - cost + fits
        came.append(before)
        sums = step
    name = max(names, key=lambda each: sums[each])
    chosen: list[str] = []
    for before in reversed(came):
        chosen.append(name)
        name = before[name]
    return chosen[::-1]
