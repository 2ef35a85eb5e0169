"""A read-only table of many words in little memory, quick to load.

A dict of some hundred thousand words takes 0.1 s to load and tens of megabytes. Here the words
that begin with one character share one run of bytes, searched when a word of theirs is asked for,
and each has the number of its value: a few thousand runs and values in all, and a look-up costs
some microseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Numbers(dict[str, str]):
    """By value its number, in digits; a new value has the next one."""

    def __missing__(self, value: str) -> str:
        number = self[value] = str(len(self))
        return number


def packed_run(words: Iterable[str], values: Iterable[str], numbers: Numbers) -> bytes:
    """Words that begin alike, with their values, as one run of a :class:`Lexicon`."""
    rows = map(" ".join, zip(words, map(numbers.__getitem__, values), strict=True))
    return "\n".join(("", *rows, "")).encode("utf-8", "surrogatepass")


def packed(entries: Mapping[str, str], numbers: Numbers) -> dict[str, bytes]:
    """The entries as a :class:`Lexicon` holds them: runs by first character, for marshal.

    Neither words nor values may hold white space; such entries, and empty words, are left out.
    """
    parts: dict[str, dict[str, str]] = {}
    for word, value in entries.items():
        if word.split() == [word] and value.split() == [value]:
            parts.setdefault(word[0], {})[word] = value
    return {first: packed_run(row, row.values(), numbers) for first, row in parts.items()}


class Lexicon:
    """Looks words up in :func:`packed` entries; ``values`` are those of :class:`Numbers`."""

    __slots__ = ("_packed", "_values")

    def __init__(self, entries: dict[str, bytes], values: list[str]) -> None:
        self._packed = entries
        self._values = values

    def get(self, word: str, default: str | None = None) -> str | None:
        """The word's value, or ``default``."""
        lines = self._packed.get(word[:1])
        if lines is None or "\n" in word:
            return default
        row = b"\n%b " % word.encode("utf-8", "surrogatepass")
        found = lines.find(row)
        if found < 0:
            return default
        start = found + len(row)
        return self._values[int(lines[start : lines.index(b"\n", start)])]
