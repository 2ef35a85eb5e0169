"""Sentences that an editor passes over though they are whole: they announce, and tell nothing.

A poetic opener (新春将至,岁寒情暖。) and the head of an item that others explain (——环境向好。).
They stay choosable, behind the sentences that say something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.language.candidates import Candidate

_OPENER = 18
_ITEM_HEAD = 20


def says_little(choice: Sequence[Candidate], place: int, *, named: bool) -> bool:
    """Whether sentence ``place`` of an article only announces what others say.

    ``named``: it shares a word with the headline, so that it says something.
    """
    own = choice[place]
    if place + 1 == len(choice):
        return False
    letters = sum(character.isalnum() for character in own.text)
    if own.text.startswith(("——", "──", "--", "●", "■", "▲")):
        return letters <= _ITEM_HEAD and choice[place + 1].block == own.block
    plain = not any(character.isdigit() for character in own.text)
    return place == 0 and letters < _OPENER and plain and not named
