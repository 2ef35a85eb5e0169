"""Whether two lines are of one language: a bilingual page sets Chinese and English by turns."""

from __future__ import annotations

from typing import Literal

_SEEN = 120
_FEWEST_LETTERS = 8
_FEWEST_WORDS = 3
_HAN_SHARE = 0.1

Language = Literal["chinese", "latin"]


def language_of(text: str) -> Language | None:
    """What a line is written in: Chinese, or words of Latin letters; None where it is too short.

    A Chinese sentence with foreign names in it is Chinese.
    """
    seen = text[:_SEEN]
    if seen.isascii():
        letters = sum(map(str.isalpha, seen))
        worded = len(seen.split()) >= _FEWEST_WORDS and letters >= _FEWEST_LETTERS
        return "latin" if worded else None
    han = sum("\u3400" <= character <= "\u9fff" for character in seen)
    latin = sum(character.isalpha() and character < "\u0250" for character in seen)
    if han * 4 >= latin and han >= 2:
        return "chinese" if han >= latin * _HAN_SHARE else None
    return "latin" if latin >= _FEWEST_LETTERS and not han else None


def of_two_languages(left: str, right: str) -> bool:
    """Whether one line is Chinese and the other is not: no sentence goes on from one to the other.

    Looked at are the end of ``left`` and the beginning of ``right``.
    """
    if not left.isascii() and not right.isascii():
        return False
    before, after = language_of(left[-_SEEN:]), language_of(right)
    return before is not None and after is not None and before != after
