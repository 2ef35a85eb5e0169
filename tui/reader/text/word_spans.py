"""The word at a character: for Chinese as the segmentation says, else the run of its script."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_AROUND = 60  # characters to both sides that decide on the words of a line


def word_span(text: str, character: int, cut: Callable[[str], Sequence[str]]) -> tuple[int, int]:
    """Start and end of the word at a character; ``cut`` gives the words of a text, glued whole."""
    start, end = run_span(text, character)
    if _script(text[start:end][:1]) != "han":
        return start, end
    first, last = max(start, character - _AROUND), min(end, character + _AROUND)
    place = first
    for word in cut(text[first:last]):
        if place <= character < place + len(word):
            return place, place + len(word)
        place += len(word)
    return start, end


def run_span(text: str, character: int) -> tuple[int, int]:
    """Start and end of the characters of one script around a character."""
    character = max(0, min(character, len(text) - 1))
    kind = _script(text[character : character + 1])
    if kind == "mark":
        return character, min(character + 1, len(text))
    start = end = character
    while start > 0 and _script(text[start - 1]) == kind:
        start -= 1
    while end < len(text) and _script(text[end]) == kind:
        end += 1
    return start, end


def _script(character: str) -> str:
    if not character or character.isspace():
        return "blank"
    if not character.isalnum():
        return "mark"
    return "han" if unicodedata.east_asian_width(character) in "WF" and _is_han(character) else "w"


def _is_han(character: str) -> bool:
    return unicodedata.category(character) == "Lo"
