"""Text brought into the form that words are compared in, with the way back to its places."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from summarize.layout.text.fold import fold
from summarize.patterns import lazy

_PIECE = lazy(r"(?:[^\s-]++|(?<![a-z])-|-(?![a-z]))+")
"""What stands between white space and hyphens inside Latin words."""
_LEFT_OUT = lazy(r"[\s-]")


class Squeezed(NamedTuple):
    """``text`` to search in; ``places[i]`` is the offset of its i-th character in the original."""

    text: str
    places: Sequence[int]

    def find_all(self, term: str) -> list[tuple[int, int]]:
        """Half-open offsets in the original of each occurrence, none overlapping another."""
        return [self.place(at, at + len(term)) for at in self.starts(term)]

    def starts(self, term: str) -> list[int]:
        """Where in the squeezed text each of those begins."""
        found = []
        at = self.text.find(term) if term else -1
        while at >= 0:
            found.append(at)
            at = self.text.find(term, at + len(term))
        return found

    def place(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the squeezed text as half-open offsets in the original."""
        return self.places[start], self.places[end - 1] + 1


def squeeze(text: str) -> Squeezed:
    """Widths, case and script made one; white space kept only between two Latin words or numbers.

    A typesetter's space inside Chinese (因 地 制 宜, a padded name) and a line feed of verse part
    no word, so a word is found over them. Between Latin words one space is left. A hyphen inside a
    Latin word counts for nothing: the end of a line may have put it there (``berth-ing``).
    """
    folded = _caseless(fold(text))
    if not _LEFT_OUT.search(folded):
        return Squeezed(folded, range(len(folded)))
    letters: list[str] = []
    places = array("L")
    for piece in _PIECE.finditer(folded):
        start, end = piece.span()
        apart = letters and folded[start - 1] != "-"
        if apart and _latin(letters[-1][-1]) and _latin(folded[start]):
            letters.append(" ")
            places.append(places[-1] + 1)
        letters.append(piece.group())
        places.extend(range(start, end))
    return Squeezed("".join(letters), places)


def _caseless(text: str) -> str:
    folded = text.casefold()
    if len(folded) == len(text):
        return folded
    # casefold() lengthens a few letters (ß): those stay as they are, or offsets would slip.
    return "".join(low if len(low := letter.casefold()) == 1 else letter for letter in text)


def _latin(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()
