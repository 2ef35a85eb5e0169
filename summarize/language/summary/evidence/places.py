"""Where each sentence of an article stands, and how like it is to headings and neighbours."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summarize.language.summary.evidence.numbers import MOST, per_mille

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article
    from summarize.language.summary.candidates import Candidate


def sections_of(article: Article, choice: Sequence[Candidate]) -> tuple[list[int], list[str]]:
    """The section of each sentence, from 0 before the first subhead, and the subhead of each."""
    at_block: list[int] = []
    subheads = [""]
    for block in article.blocks:
        if block.kind == "subhead":
            subheads.append(block.text)
        at_block.append(len(subheads) - 1)
    return [at_block[candidate.block] for candidate in choice], subheads


def places(choice: Sequence[Candidate], sections: Sequence[int]) -> list[list[int]]:
    """Where each stands: in the article, its paragraph, its section."""
    count = len(choice)
    blocks = list(dict.fromkeys(candidate.block for candidate in choice))
    paragraph = {block: place for place, block in enumerate(blocks)}
    in_block = Counter(candidate.block for candidate in choice)
    in_section = Counter(sections)
    size = Counter[int]()
    for candidate in choice:
        size[candidate.block] += candidate.end - candidate.start
    passed, passed_in = Counter[int](), Counter[int]()
    rows = []
    for place, (candidate, section) in enumerate(zip(choice, sections, strict=True)):
        block, here, there = candidate.block, passed[candidate.block], passed_in[section]
        passed[block] += 1
        passed_in[section] += 1
        rows.append(
            [
                min(count, MOST),
                min(place, MOST),
                per_mille(place, count),
                min(count - 1 - place, MOST),
                min(paragraph[block], MOST),
                min(len(blocks), MOST),
                per_mille(paragraph[block], len(blocks)),
                min(candidate.number, MOST),
                min(in_block[block] - 1 - here, MOST),
                min(in_block[block], MOST),
                min(size[block], MOST),
                min(section, MOST),
                min(len(in_section), MOST),
                min(there, MOST),
                min(in_section[section] - 1 - there, MOST),
            ]
        )
    return rows


def likeness(
    pairs: Sequence[frozenset[str]],
    sections: Sequence[int],
    title: frozenset[str],
    subheads: Sequence[frozenset[str]],
) -> list[list[int]]:
    """Pairs in common with the headline, subheads and neighbours."""
    named = frozenset[str]().union(*subheads)
    first = pairs[0] if pairs else frozenset()
    none: frozenset[str] = frozenset()
    rows = []
    for place, own in enumerate(pairs):
        subhead = subheads[sections[place]]
        before = pairs[place - 1] if place else none
        behind = pairs[place + 1] if place + 1 < len(pairs) else none
        told = len(own & title)
        rows.append(
            [
                told,
                per_mille(told, len(title)),
                per_mille(told, len(own)),
                per_mille(len(own & subhead), len(subhead)),
                per_mille(len(own & named), len(own)),
                per_mille(len(own & first), len(own)),
                per_mille(len(own & before), len(own)),
                per_mille(len(own & behind), len(own)),
                per_mille(len(behind & title), len(title)),
                per_mille(len(before & title), len(title)),
                min(len(title), MOST),
            ]
        )
    return rows
