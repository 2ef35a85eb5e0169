"""A summary as it is shown: sentences with where they stand, whole or shortened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from summarize.language.summary.shortening import MORE, certain_cuts, clause_ends
from summarize.layout.text.fold import simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

By = Literal["dubao", "paper"]
"""Who chose the sentences: dubao, or the paper's editor in a box of its own (核心阅读)."""
_LEAST = 0.4
"""The share of a budget that a sentence fills at least that is ended early to fit."""


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence: ``text`` to show, and where it stands.

    ``block`` is the index in ``article.blocks``; ``start`` and ``end`` are offsets in that block's
    text, a dateline before it left out; ``number`` counts the block's sentences from 0. ``text``
    is those characters without ``cuts`` (offsets in the block, too), with … behind them where a
    long list of names or a sentence that did not fit was ended early. ``shortened`` tells that
    not all of the sentence is there.
    """

    text: str
    block: int
    start: int
    end: int
    number: int
    score: float
    cuts: tuple[tuple[int, int], ...] = ()
    shortened: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """Sentences in the order of the text; ``complete`` is false where the article breaks off.

    Those of ``snownlp-exact`` are SnowNLP's units in SnowNLP's order, the highest score first.
    """

    sentences: tuple[SummarySentence, ...]
    method: str
    complete: bool
    by: By = "dubao"


def shorter(sentence: SummarySentence) -> SummarySentence:
    """The sentence without what it can do without; the same where there is nothing of it."""
    cuts = certain_cuts(simplified(sentence.text))
    if not cuts:
        return sentence
    start = cuts[0][1] if cuts[0][0] == 0 else 0
    inside = [cut for cut in cuts if cut[0] > 0]
    at, parts = start, []
    for begin, stop in inside:
        parts.append(sentence.text[at:begin])
        at = stop
    return replace(
        sentence,
        text="".join([*parts, sentence.text[at:]]),
        start=sentence.start + start,
        cuts=tuple((sentence.start + begin, sentence.start + stop) for begin, stop in inside),
        shortened=True,
    )


def ended(
    sentence: SummarySentence, room: int, *, anywhere: bool = False
) -> SummarySentence | None:
    """The sentence ended behind a whole clause, so that it has at most ``room`` characters.

    None where no clause ends in time, or too little would be left; ``anywhere``: then it is ended
    wherever the room ends.
    """
    if len(sentence.text) <= room:
        return sentence
    fitting = [end for end in clause_ends(simplified(sentence.text)) if _LEAST * room <= end < room]
    if not fitting and not anywhere:
        return None
    length = fitting[-1] if fitting else max(room - len(MORE), 0)
    end = sentence.start + length
    cuts: list[tuple[int, int]] = []
    for cut in sentence.cuts:
        if cut[0] >= end:
            break
        cuts.append(cut)
        end += cut[1] - cut[0]
    text = sentence.text[:length] + (MORE if room > 0 else "")
    return replace(sentence, text=text, end=end, cuts=tuple(cuts), shortened=True)


def within_budget(
    ranked: Sequence[SummarySentence], count: int, chars: int | None
) -> list[SummarySentence]:
    """The first ``count`` that fit into ``chars`` characters together.

    One that does not fit is passed over, and those behind it have their chance; where none fits,
    the first is ended early.
    """
    if chars is None:
        return list(ranked[:count])
    kept: list[SummarySentence] = []
    left = chars
    for sentence in ranked:
        if len(kept) < count and len(sentence.text) <= left:
            kept.append(sentence)
            left -= len(sentence.text)
    return kept or [each for one in ranked[:1] if (each := ended(one, chars, anywhere=True))]
