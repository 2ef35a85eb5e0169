"""Themes 主题 of an issue: what several of its articles are about, and which ones.

Made of the articles' own keywords. A theme counts by the squares of its weights in the articles
that carry it (where it is central it counts most), less the more of the issue it fills: a word of
half of the articles (the paper's own town) tells nothing of this issue and is none; a district or
village, which says where and not what, counts half. Two themes never have the same articles. An
article carries a theme that is one of its keywords, and, for half, one that its keywords only hold
(公路 in 乡村公路) or only hold parts of, where the article prints it whole (集群 in an article that
also speaks of 产业集群).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.layout.text.fold import simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarize.language.keywords import Keyword

KEYWORDS = 16
"""How many keywords of each article :func:`themes` is best given."""
_WITHIN = 0.5
_PLACE = 0.5
_PLACE_KINDS = tuple("省市县区州旗镇乡村")
_MARKS = "《》〈〉“”「」"


_Scored = tuple[float, str, dict[str, float]]
"""Score, text, and the weight in each article that carries it."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A word or phrase and the ids of the articles that carry it, the heaviest first.

    ``weight`` is 1 for the issue's first theme and above 0 for all.
    """

    text: str
    weight: float
    articles: tuple[str, ...]


def themes(
    found: Mapping[str, Sequence[Keyword]],
    count: int = 10,
    *,
    printed: Mapping[str, str] | None = None,
    paper: str | None = None,
) -> tuple[Theme, ...]:
    """At most ``count`` themes of the articles whose keywords ``found`` gives by id.

    Each is carried by two articles or more and by less than half of the issue (two may be half);
    an issue whose articles share nothing has none. Of several in the same articles one is told,
    of those that share characters the longest. ``printed``: the articles'
    text by id, to find themes whole in. ``paper``: the paper's name; neither it nor the town in
    it (湘江 of 湘江日报) is a theme. Equal ones stand in the order of the articles, so that every
    run gives the same.
    """
    prints = printed or {}
    own = {
        article: {word.text: word.weight for word in reversed(words)}
        for article, words in found.items()
    }
    texts = dict.fromkeys(
        word.text for words in found.values() for word in words if not word.text.isdecimal()
    )
    most = max(2, (len(found) - 1) // 2)
    scored: list[_Scored] = []
    for text in texts:
        if paper and (bare := text.strip(_MARKS)) and (bare in paper or paper in bare):
            continue
        carriers = {
            article: weight
            for article, words in own.items()
            if (weight := _weight(text, words, prints.get(article, "")))
        }
        if len(carriers) > most:
            carriers = {name: carriers[name] for name in carriers if text in own[name]}
        if not 2 <= len(carriers) <= most or not any(text in own[name] for name in carriers):
            continue
        rest = 1 - (len(carriers) - 1) / len(found)
        share = rest * (_PLACE if _is_place(text) else 1)
        score = share * math.fsum(weight * weight for weight in carriers.values())
        scored.append((score, text, carriers))
    scored.sort(key=lambda item: -item[0])
    chosen: list[_Scored] = []
    for theme in scored:
        if len(chosen) >= count:
            break
        if not _told(theme[1], theme[2], chosen):
            chosen.append(_fullest(theme, scored))
    return tuple(
        Theme(text, score / chosen[0][0], tuple(sorted(carriers, key=lambda each: -carriers[each])))
        for score, text, carriers in chosen
    )


def _is_place(text: str) -> bool:
    """A place by its kind, or one that jieba lists."""
    from summarize.language.words import tagged  # noqa: PLC0415 (loads jieba)

    plain = simplified(text)
    return plain.endswith(_PLACE_KINDS) or tagged(plain) == [(plain, "ns")]


def _weight(text: str, words: Mapping[str, float], printed: str) -> float:
    if text in words:
        return words[text]
    bare = text.strip(_MARKS)
    if len(bare) < 2:
        return 0.0
    held = [weight for word, weight in words.items() if bare in word]
    if not held and bare in printed:
        held = [weight for word, weight in words.items() if word in bare]
    return _WITHIN * max(held, default=0.0)


def _fullest(theme: _Scored, scored: Sequence[_Scored]) -> _Scored:
    """The longest of those around ``theme`` that stand in the same articles; its own score."""
    longest = max(
        (
            other[1:]
            for other in scored
            if theme[1] in other[1] and other[2].keys() == theme[2].keys()
        ),
        key=lambda other: len(other[0]),
    )
    return (theme[0], *longest)


def _told(
    text: str,
    carriers: Iterable[str],
    chosen: Iterable[tuple[float, str, Mapping[str, float]]],
) -> bool:
    """Whether a theme with the same articles, or with its characters and most of them, stands."""
    bare, here = text.strip(_MARKS), set(carriers)
    for _, other, others in chosen:
        held = other.strip(_MARKS)
        if here == others.keys():
            return True
        if (bare in held or held in bare) and len(here & others.keys()) * 2 >= len(here):
            return True
    return False
