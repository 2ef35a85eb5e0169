"""A read-only table of many words in little memory, quick to load.

A dict of some hundred thousand words takes 0.1 s to load and tens of megabytes. Here the words
that begin with one character share one string, searched when a word of theirs is asked for: a few
thousand strings in all, and a look-up costs some microseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def packed(entries: Mapping[str, str]) -> dict[str, str]:
    """The entries as a :class:`Lexicon` holds them: strings by first character, for marshal.

    Neither words nor values may hold white space; such entries, and empty words, are left out.
    """
    parts: dict[str, list[str]] = {}
    for word, value in entries.items():
        if word.split() == [word] and value.split() == [value]:
            parts.setdefault(word[0], []).append(f"\n{word} {value}")
    return {first: "".join(lines) + "\n" for first, lines in parts.items()}


class Lexicon:
    """Looks words up in :func:`packed` entries."""

    __slots__ = ("_packed",)

    def __init__(self, entries: dict[str, str]) -> None:
        self._packed = entries

    def get(self, word: str, default: str | None = None) -> str | None:
        """The word's value, or ``default``."""
        lines = self._packed.get(word[:1])
        if lines is None or "\n" in word:
            return default
        found = lines.find(f"\n{word} ")
        if found < 0:
            return default
        start = found + len(word) + 2
        return lines[start : lines.index("\n", start)]
