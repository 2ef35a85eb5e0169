"""What each sentence of an article is worth to a summary, and what must not stand in one.

Trees learned from editors' own summaries of a national daily (``tests/bench/training/editors.py``)
say how much of a sentence an editor would take; SnowNLP's TextRank is among what they are told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.summary.choice.announcements import claims, says_little
from summarize.language.summary.choice.selection import Asked, Sentences
from summarize.language.summary.choice.standing import points_back, stands
from summarize.language.summary.evidence.features import seen
from summarize.learned import trees

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article
    from summarize.language.summary.candidates import Candidate

SCALE = 32
"""The trees' sums are so many times the share of a sentence that an editor takes."""
_CLAIMS = 0.15
_QUOTED = 0.1
"""What a sentence loses that begins with somebody's words: the news is told by who reports it."""
_OPENS_QUOTED = ("“", "「", "『")
_FEW = 5
_NAMED = 0.25
"""Of few sentences, fewer than the trees have learned from, those with half of the headline's pairs
count more."""


def weighed(article: Article, choice: Sequence[Candidate]) -> Sentences:
    """The sentences with their worth and their standing."""
    found = seen(article, choice)
    model = trees.load("summary", "summarize.language.summary")
    worth = [score / SCALE for score in model.scores(found.rows)]
    if len(choice) <= _FEW:
        for place, own in enumerate(found.pairs):
            if 2 * len(own & found.title) >= len(found.title) > 0:
                worth[place] += _NAMED
    for place, each in enumerate(choice):
        worth[place] -= _QUOTED * each.text.startswith(_OPENS_QUOTED)
    if article.kind == "opinion":
        worth = [
            value + _CLAIMS * claims(each.text) for value, each in zip(worth, choice, strict=True)
        ]

    def last(place: int) -> bool:
        text, own = choice[place].text, found.pairs[place]
        named = not own.isdisjoint(found.title)
        return says_little(choice, place, named=named) or not stands(text, own, found.title)

    def back(place: int) -> bool:
        return points_back(choice[place].text)

    sizes = list(map(len, found.letters))
    return Sentences(worth, sizes, found.pairs, Asked(last), Asked(back))
