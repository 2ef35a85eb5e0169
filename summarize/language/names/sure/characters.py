"""How characters speak for names: as family name, in given names, at a place's beginning and end.

Log-odds of a character in names against in all other words, as they were counted
(``tests/bench/training/name_characters.py``).
"""

from __future__ import annotations

from functools import cache

from summarize.stored import stored

COLUMNS = ("family", "given", "place", "kind")
FILE = "name-characters.table"
UNKNOWN = 0


def packed(odds: dict[str, tuple[int, ...]]) -> bytes:
    """The table as its file holds it: the characters, a line's end, a row of bytes for each."""
    characters = sorted(odds)
    rows = bytes(128 + value for each in characters for value in odds[each])
    return "".join(characters).encode() + b"\n" + rows


def unpacked(data: bytes) -> dict[str, tuple[int, ...]]:
    """The table of :func:`packed`."""
    characters, _, rows = data.partition(b"\n")
    size = len(COLUMNS)
    return {
        character: tuple(byte - 128 for byte in rows[size * at : size * (at + 1)])
        for at, character in enumerate(characters.decode())
    }


@cache
def _odds() -> dict[str, tuple[int, ...]]:
    return unpacked(stored("summarize.language.names", FILE))


def odds(character: str, column: str) -> int:
    """In quarters of a bit; 0 for a character that was never seen."""
    row = _odds().get(character)
    return UNKNOWN if row is None else row[COLUMNS.index(column)]
