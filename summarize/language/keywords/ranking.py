"""Which terms of a text are its keywords: a first look by TF-IDF, then trees over what is seen.

Two rows of trees for each manner of writing, all learned by ``tests/bench/training/terms.py``. The
first sees the body alone: for research it was learned from authors' keywords of abstracts, for
reports from these and from withheld headlines of a daily. The second sees what the first said, and
the term's place in the headline: for research it was learned from abstracts with their titles, for
reports also from what editors' decks, kickers and boxes take up.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from summarize.language.keywords.common import common_words
from summarize.language.keywords.evidence import Look, body_evidence, shorter, title_evidence
from summarize.learned import trees
from summarize.sums import in_turn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.language.keywords.manner import Manner
    from summarize.language.keywords.terms import Term
    from summarize.language.words import Rarities

ASKED = 60
"""How many terms, the best at first look, the trees are asked about."""
_LOOKED = 1.0  # what the first look counts beside the trees, in log-odds for each fold of its score
_LOOKED_REPORT = 0.3  # and in reports
_LEAST = 1e-6
_WORK = 0.7  # log-odds for the title of a work, of which abstracts have none
_EVERY_DAY = 1.2  # log-odds against a word of every day's paper, where a text is a report
_HEADING = 1.0  # and for a phrase of its headline that comes again and again
_OFTEN = 1
_WHOLE = 0.5  # and for any phrase, which tells more than its words
_CLAUSE = 1.0  # but against one with a verb in it: 食堂推出
_PHRASE = 0.35  # a phrase's gain for each word beyond its first
_COMMON = 0.5  # what a word of every day's paper counts, alone
_RARER = 0.5  # what a phrase counts if a phrase within it stands more often
_ONCE = 0.5  # what a phrase counts that stands once
_QUOTED = 0.8  # the rarity of a quoted term that jieba does not list, of the median


def ranked(found: Mapping[str, Term], table: Rarities, manner: Manner) -> list[tuple[Term, float]]:
    """The terms that may be keywords with their weight, the heaviest first."""
    look = first_look(found, table, manner)
    odds = mixed(manner, body_evidence(look), "")
    if look.heading:
        odds = mixed(manner, title_evidence(look, odds), "-titled")
    return in_order(look, odds)


def mixed(manner: Manner, rows: list[tuple[int, ...]], kind: str) -> list[float]:
    """What the trees say of each row, by how far the text is research."""
    share = manner.share
    odds = [0.0] * len(rows)
    for name, weight in (("research", share), ("report", 1 - share)):
        if weight:
            forest = trees.load(f"{name}{kind}", "summarize.language.keywords")
            odds = [old + weight * new for old, new in zip(odds, forest.scores(rows), strict=True)]
    return odds


def in_order(look: Look, odds: list[float]) -> list[tuple[Term, float]]:
    """The terms with their weight, from 0 to 1: what was learned, and a little of the first look.

    Of equal ones, on every run, the first comes first.
    """
    best = look.wholes[0] if look.wholes else 1.0
    common, reports = common_words(), 1 - look.manner.share
    looked = _LOOKED - (_LOOKED - _LOOKED_REPORT) * reports
    scored = []
    for term, value, whole in zip(look.terms, odds, look.wholes, strict=True):
        value += looked * math.log(max(whole / (best or 1.0), _LEAST))  # noqa: PLW2901
        if term.text[0] == "《":
            value += _WORK  # noqa: PLW2901
        if term.text in common:
            value -= _EVERY_DAY * reports  # noqa: PLW2901
        if len(term.parts) > 1:
            value += (_WHOLE if _no_clause(term) else -_CLAUSE) * reports  # noqa: PLW2901
        if len(term.parts) > 1 and term.titles and len(term.weights) > _OFTEN:
            value += _HEADING * reports  # noqa: PLW2901
        scored.append((term, 1 / (1 + math.exp(-value))))
    return sorted(scored, key=lambda item: (-item[1], item[0].first, item[0].text))


def _no_clause(term: Term) -> bool:
    return "v" not in term.tags[1:]


def first_look(found: Mapping[str, Term], table: Rarities, manner: Manner) -> Look:
    """The best terms by TF-IDF; a word gives way to phrases that hold it, a phrase to its part.

    The headline counts for the choice and not for the scores, which are the body's.
    """
    inside, longest = Counter[str](), Counter[str]()
    counts = {text: len(term.weights) for text, term in found.items()}
    for term in found.values():
        count = len(term.weights)
        for text in shorter(term):
            inside[text] += count
            longest[text] = max(longest[text], count)
    rarity: dict[str, float] = {}
    common = common_words()
    scored: list[tuple[float, float, Term]] = []
    for text, term in found.items():
        size, count = len(term.parts), len(term.weights)
        rare = 0.0
        for part in term.parts:
            if part not in rarity:
                rarity[part] = table.of(part)
            rare += rarity[part]
        if term.quoted and size == 1 and text not in table:
            rare = _QUOTED * table.median
        value = rare / size * (1 + _PHRASE * (size - 1))
        if size == 1:
            value *= max(0.35, 1 - 0.8 * inside[text] / count)
            value *= _COMMON if text in common else 1
        else:
            within = max((counts.get(part, 0) for part in shorter(term)), default=0)
            value *= _RARER if size > 2 and within > count else 1
            value *= _ONCE if count == 1 else 1
        value *= in_turn(term.weights)
        scored.append((value * (1 + len(term.titles) / count), value, term))
    scored.sort(key=lambda item: (-item[0], item[2].first, item[2].text))
    del scored[ASKED:]
    return Look(
        terms=tuple(term for *_, term in scored),
        bodies=tuple(value for _, value, _ in scored),
        wholes=tuple(value for value, *_ in scored),
        counts=counts,
        inside=inside,
        longest=longest,
        length=max((at.places[-1] + len(at.text) for at in found.values()), default=0),
        heading=max(
            (sum(at.titles[0]) + len(at.text) for at in found.values() if at.titles), default=0
        ),
        rarity=rarity,
        table=table,
        manner=manner,
    )
