"""Sentences that an editor passes over though they are whole: they announce, and tell nothing.

A poetic opener (新春将至,岁寒情暖。), the head of an item that others explain (——环境向好。), a
verdict without a fact (改革成效显著。) and the set phrases that reports begin with
(…年是…的关键一年, 以…为指导). They stay choosable, behind the sentences that say something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.language.summary.candidates import Candidate

_OPENER = 18
_ITEM_HEAD = 20
_VERDICT = 24
_PRAISES = lazy(r"成效|显著|明显|向好|提升|增强|改善|有力|扎实|稳步|喜人|可喜|丰硕|新台阶|良好")
# Bounded repeats: no text can make this pattern run away.
_SET_PHRASE = lazy(
    r"(?:年|今年|去年|明年)是[^。]{2,80}(?:之年|一年|周年)[^。]{0,40}[。]?$|以[^,，。]{4,60}为指导[,，]"
)
_CLAIM = lazy(
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
    letters = sum(map(str.isalnum, own.text))
    if own.marked:
        return letters <= _ITEM_HEAD and choice[place + 1].block == own.block
    if _SET_PHRASE.search(own.text):
        return True
    if named or any(map(str.isdigit, own.text)):
        return False
    if place == 0:
        return letters < _OPENER
    return letters < _VERDICT and _PRAISES.search(own.text) is not None


def half_quoted(text: str) -> bool:
    """Whether a sentence is a piece of a longer quotation: a quotation mark of it has no fellow."""
    return any(text.count(left) != text.count(right) for left, right in _QUOTES)


def claims(text: str) -> bool:
    """Whether a sentence says what should be or what a thing means, as a comment's point does."""
    return _CLAIM.search(text) is not None
