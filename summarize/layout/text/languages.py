"""Whether two lines are of one language: a bilingual page sets Chinese and English by turns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

_SEEN = 120
_FEWEST_LETTERS = 8
_FEWEST_WORDS = 3
_HAN_SHARE = 0.1
_FEWEST_LATIN = 2
_LATIN_SHARE = 4

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


def bilingual(lines: Iterable[str]) -> bool:
    """Whether lines of Latin words stand among Chinese ones, a good part of all."""
    latin = chinese = 0
    for line in lines:
        language = language_of(line) if line.isascii() else "chinese"
        latin += language == "latin"
        chinese += language == "chinese"
    return latin >= _FEWEST_LATIN and chinese >= 2 and latin * _LATIN_SHARE >= chinese


@cache
def _translated() -> re.Pattern[str]:
    return re.compile(
        r"[\u3400-\u9fff][\u3400-\u9fff，、：·“”《》？！ ]{1,29}[ \u3000/|]{1,4}[A-Z][\w'’,-]*"
        r"(?: [\w'’,:-]{1,20}){1,12}[.?!]?"
    )


def translated_title(line: str) -> bool:
    """A headline with its translation behind it: ``渡口的灯 The Ferry Lamp``."""
    return line[-1:].isascii() and len(line) <= _SEEN and bool(_translated().fullmatch(line))


def of_two_languages(left: str, right: str) -> bool:
    """Whether one line is Chinese and the other is not: no sentence goes on from one to the other.

    Looked at are the end of ``left`` and the beginning of ``right``.
    """
    if not left.isascii() and not right.isascii():
        return False
    before, after = language_of(left[-_SEEN:]), language_of(right)
    return before is not None and after is not None and before != after


def prose_in_latin(left: str, right: str) -> bool:
    """Whether the end of one line and the beginning of the next are both of Latin words."""
    before, after = left[-_SEEN:], right[:_SEEN]
    if not (before.isascii() and after.isascii()):
        return False
    return "latin" in (language_of(before), language_of(after))


def begins_in_latin(left: str, right: str) -> bool:
    """Whether a block of Latin letters alone begins with a capital behind another such block.

    Behind a comma, a hyphen or the like it may go on with it all the same.
    """
    if not (left.isascii() and right[:_SEEN].isascii()) or left[-1:] in ",-:;(/&":
        return False
    latin = language_of(left) == "latin" or language_of(right) == "latin"
    return latin and right.lstrip("\"'(")[:1].isupper()
