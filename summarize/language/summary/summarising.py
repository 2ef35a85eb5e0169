"""Summaries 摘要: an article's own sentences, chosen, in the order of the text.

The default method knows SnowNLP's ranking (BM25 and TextRank) of whole sentences, over jieba's
words, beside all else that is to be seen of a sentence, and weighs it as editors' own summaries
have taught it; see :mod:`summarize.language.summary.choice.worth`. ``snownlp-exact`` is SnowNLP's
own answer, see :mod:`summarize.language.summary.methods.exact`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from summarize.errors import DubaoError
from summarize.language.bounds import MOST_UNITS, beginning
from summarize.language.boxes import answers, printed_summary, sentences_of
from summarize.language.script import read_simplified
from summarize.language.summary.candidates import Candidate, candidates, lines_of_verse
from summarize.language.summary.choice.selection import ranked, within
from summarize.language.summary.choice.worth import weighed
from summarize.language.summary.shown import (
    Summary,
    SummarySentence,
    ended,
    shorter,
    within_budget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article
    from summarize.language.boxes import PrintedSummary
    from summarize.language.summary.choice.selection import Sentences
    from summarize.language.summary.shown import By

METHODS = ("snownlp", "snownlp-exact", "lead")


def summarise(
    article: Article,
    *,
    sentences: int | None = 3,
    ratio: float | None = None,
    chars: int | None = None,
    method: str = "snownlp",
    short: bool = False,
    printed: bool = True,
) -> Summary:
    """Choose ``sentences`` sentences, or the share ``ratio`` (0 to 1] of those there are.

    ``sentences`` None sets no number (3 where nothing else sets a limit). ``chars`` is a budget
    of characters for all of them together; where the best sentence does not fit, it is ended early
    behind a clause. ``short`` leaves out what each can do without
    (:mod:`~summarize.language.summary.shortening`).

    ``method`` is one of :data:`METHODS`: ``snownlp`` ranks, ``snownlp-exact`` gives what
    ``SnowNLP(text).summary(sentences)`` answers for the article's blocks, a line each, and
    ``lead`` takes the first ones. Poems and other literature always give their first lines, said
    in the result's ``method``, but for ``snownlp-exact``. An article without prose (captions,
    tables) gives none.

    ``printed``: where the paper has a summary of its own (核心阅读) that is long enough for what
    is asked of ``snownlp``, its sentences are given, said in the result's ``by``. Raises
    DubaoError for a method that is not there and for a number, ratio or budget out of its range.
    """
    _check(sentences, ratio, chars, method)
    if sentences is None and ratio is None and chars is None:
        sentences = 3
    if method == "snownlp-exact":
        order = _exact(beginning(article))
        count = _wanted(len(order), sentences, ratio)
        return Summary(tuple(within_budget(order, count, chars)), method, article.complete)
    given, article = article, read_simplified(beginning(article))
    by: By = "dubao"
    if article.kind == "literature" or any(block.kind == "verse" for block in article.blocks):
        method, choice = "lead", lines_of_verse(article)
    else:
        choice = candidates(article)
        if printed and method == "snownlp" and (box := printed_summary(article)):
            if answers(article, box, _wanted(len(choice), sentences, ratio), chars):
                choice, by = _told_by(article, box), "paper"
            else:
                choice = tuple(each for each in choice if each.block not in box.blocks) or choice
    known: Sentences | None = None
    if method == "lead" or len(choice) <= 1:
        scores = [1 / (1 + place) for place in range(len(choice))]
    else:
        known = weighed(article, choice)
        most = _wanted(len(choice), sentences, ratio) if chars is None else None
        scores = ranked(known, most)
    made = [_sentence(each, score, given) for each, score in zip(choice, scores, strict=True)]
    if short:
        made = list(map(shorter, made))
    # Equal scores: the earlier sentence first, on every run.
    best = sorted(made, key=lambda each: (-each.score, each.block, each.start))
    count = _wanted(len(made), sentences, ratio)
    chosen: list[SummarySentence] = []
    if chars is not None and known is not None:
        lengths = [len(each.text) for each in made]
        found = within(
            known, scores, lengths, count, chars, lambda at: bool(ended(made[at], chars))
        )
        chosen = [each for at in found if (each := ended(made[at], chars))]
    chosen = chosen or within_budget(best, count, chars)
    in_order = sorted(chosen, key=lambda each: (each.block, each.start))
    return Summary(tuple(in_order), method, article.complete, by)


def _ended(made: Sequence[SummarySentence], chars: int, place: int) -> SummarySentence | None:
    return ended(made[place], chars)


def _told_by(article: Article, box: PrintedSummary) -> tuple[Candidate, ...]:
    """The sentences of the paper's own summary."""
    return tuple(
        Candidate(block, number, start, end, article.blocks[block].text[start:end])
        for block, number, start, end in sentences_of(article, box)
    )


def _wanted(there: int, sentences: int | None, ratio: float | None) -> int:
    if ratio is not None:
        return max(1, round(ratio * there))
    return there if sentences is None else sentences


def has_many_units(article: Article) -> bool:
    """Whether ``snownlp-exact`` is given only the first of SnowNLP's units."""
    from summarize.language.summary.methods.exact import units  # noqa: PLC0415

    text = "\n".join(block.text for block in beginning(article).blocks)
    return len(units(text)) > MOST_UNITS


def _exact(article: Article) -> list[SummarySentence]:
    """SnowNLP's units of the article's blocks, the highest score first."""
    from summarize.language.summary.methods import exact  # noqa: PLC0415  starts a process

    starts: list[int] = []
    length = 0
    for block in article.blocks:
        starts.append(length)
        length += len(block.text) + 1
    text = "\n".join(block.text for block in article.blocks)
    numbers = Counter[int]()
    places: dict[int, tuple[int, int]] = {}
    for unit in exact.units(text):
        block_index = bisect_right(starts, unit.start) - 1
        places[unit.start] = block_index, numbers[block_index]
        numbers[block_index] += 1
    found = []
    for unit, score in exact.ranked(text):
        index, number = places[unit.start]
        start, end = unit.start - starts[index], unit.end - starts[index]
        found.append(SummarySentence(text[unit.start : unit.end], index, start, end, number, score))
    return found


def _check(sentences: int | None, ratio: float | None, chars: int | None, method: str) -> None:
    if method not in METHODS:
        raise DubaoError(
            "no summary method “{method}”: choose from {methods}",
            method=method,
            methods=tuple(METHODS),
        )
    if sentences is not None and sentences < 1:
        raise DubaoError("a summary has at least 1 sentence, not {sentences}", sentences=sentences)
    if ratio is not None and not 0 < ratio <= 1:
        raise DubaoError(
            "a summary's ratio is above 0 and at most 1, not {ratio}", ratio=f"{ratio:g}"
        )
    if chars is not None and chars < 1:
        raise DubaoError("a summary's budget is at least 1 character, not {chars}", chars=chars)


def _sentence(candidate: Candidate, score: float, article: Article) -> SummarySentence:
    """The sentence as the article prints it, whichever characters it was read in."""
    start, end = candidate.start, candidate.end
    text = article.blocks[candidate.block].text[start:end]
    text += candidate.text[len(text) :]
    return SummarySentence(text, candidate.block, start, end, candidate.number, score)
