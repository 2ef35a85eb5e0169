"""Sentences that an editor passes over though they are whole: they announce, and tell nothing.

A poetic opener (新春将至,岁寒情暖。) and the head of an item that others explain (——环境向好。).
They stay choosable, behind the sentences that say something.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.language.candidates import Candidate

_OPENER = 18
_ITEM_HEAD = 20
_CLAIM = re.compile(
    r"应当|应该|理应|必须|关键|根本|归根|说到底|才能|不能|不可|(?:^|[,，、。]|还|都|更|就|也)要(?!求|素|点)"
)
_QUOTES = (("“", "”"), ("「", "」"), ("『", "』"))


def says_little(choice: Sequence[Candidate], place: int, *, named: bool) -> bool:
    """Whether sentence ``place`` of an article only announces what others say.

    ``named``: it shares a word with the headline, so that it says something.
    """
    own = choice[place]
    if place + 1 == len(choice):
        return False
    letters = sum(character.isalnum() for character in own.text)
    if own.marked:
        return letters <= _ITEM_HEAD and choice[place + 1].block == own.block
    plain = not any(character.isdigit() for character in own.text)
    return place == 0 and letters < _OPENER and plain and not named


def half_quoted(text: str) -> bool:
    """Whether a sentence is a piece of a longer quotation: a quotation mark of it has no fellow."""
    return any(text.count(left) != text.count(right) for left, right in _QUOTES)


def claims(text: str) -> bool:
    """Whether a sentence says what should be or what a thing means, as a comment's point does."""
    return _CLAIM.search(text) is not None
