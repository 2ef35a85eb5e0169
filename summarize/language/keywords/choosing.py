"""Which of the ranked terms are told: none that tells nearly what another does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.language.keywords.terms import Term

_ALONE = 0.0  # in so few of its places a part may stand alone and still be the whole's
_LONGER = 0.5  # the share of a part's score from which a quoted whole is preferred


def chosen_of(scored: list[tuple[Term, float]], count: int) -> list[tuple[Term, float]]:
    """The best, none of them told twice.

    A part and a whole stand together where the whole is twice as long (律师, 律师协会). A part that
    never stands alone (耳蜗 in 人工耳蜗) gives its place to the whole, and so does one to a quoted
    term that is nearly as heavy.
    """
    chosen: list[tuple[Term, float]] = []
    for term, score in scored:
        same = [at for at, (other, _) in enumerate(chosen) if _tell_twice(term, other)]
        if not same:
            if len(chosen) == count:
                break
            chosen.append((term, score))
        elif len(same) == 1 and len(term.text) > len(chosen[same[0]][0].text):
            part, weight = chosen[same[0]]
            if _takes_place(term, part) or (term.quoted and score >= _LONGER * weight):
                chosen[same[0]] = (term, weight)
    return chosen


def _takes_place(whole: Term, part: Term) -> bool:
    """Whether a part stands within the whole nearly wherever it stands."""
    alone = len(part.weights) - len(whole.weights)
    return part.text in whole.text and alone <= _ALONE * len(part.weights)


def _tell_twice(one: Term, other: Term) -> bool:
    """Whether two terms tell nearly the same: one holds most of the other, or they share an end."""
    if one.quoted != other.quoted and "nr" in {one.tags[0][:2], other.tags[0][:2]}:
        return False  # an author and a book's title
    part, whole = sorted((one, other), key=lambda term: len(term.text.strip("《》")))
    short, long = part.text.strip("《》"), whole.text.strip("《》")
    if short in long:
        return whole.quoted or len(long) < 2 * len(short) or _takes_place(whole, part)
    size = max(2, len(short) // 2)  # 主播偷逃税, 偷逃税案件
    return any(
        first[-at:] == second[:at]
        for at in range(size, len(short))
        for first, second in ((short, long), (long, short))
    )
