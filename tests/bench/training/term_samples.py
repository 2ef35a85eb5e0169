"""Texts whose terms are known to be right or wrong, for :mod:`tests.bench.training.terms`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, cast

from summarize.issue import Article, Block
from summarize.language.keywords.extraction import likely_terms, manner_of
from summarize.language.keywords.ranking import first_look
from summarize.language.keywords.terms import is_keyword
from summarize.language.words import rarities
from tests.bench import boxes, national
from tests.bench.keywords import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from summarize.language.keywords.evidence import Look
    from summarize.language.keywords.terms import Term

ABSTRACTS = 500
EVERY = 2
"""Of how many articles of the daily one is learned."""
RARE = 8.0
"""How rare a verb of the headline is that is right."""
_LEAST, _HEADLINE = 200, range(5, 41)
_COLUMN = re.compile(r"[(（][^()（）]{1,30}[)）]$")
_ENDS = tuple("。！？!?…”’）)：")


@dataclass(frozen=True, slots=True)
class Sample:
    """One text at first look, without its title and with it, and which of the terms are right.

    ``wanted``: the authors' keywords, or the headline.
    """

    number: int
    wanted: tuple[str, ...]
    look: Look
    right: tuple[bool, ...]
    titled: Look | None
    titled_right: tuple[bool, ...]


def abstracts(path: Path) -> Iterator[Sample]:
    """The abstracts for building."""
    lines = path.read_text(encoding="utf-8").splitlines()[:ABSTRACTS]
    for number, line in enumerate(lines):
        row = json.loads(line)
        wanted = {bare(text) for text in row["keywords"]}
        looks = [_look(title, [row["text"]]) for title in (None, row["title"])]
        right = [tuple(bare(term.text) in wanted for term in look.terms) for look in looks]
        yield Sample(number, tuple(row["keywords"]), looks[0], right[0], looks[1], right[1])


class Daily(NamedTuple):
    """An article of the daily: its headline, what kicker, deck and box say, and the rest."""

    title: str
    kicker: str
    said: str
    paragraphs: tuple[str, ...]


def daily(days: tuple[str, str]) -> list[Daily]:
    """The articles of the days that are long enough and have a headline."""
    summed = boxes.load(days, ("box",))
    editors = {(each.key[:8], each.article.title): each.summary for each in summed}
    found: list[Daily] = []
    for date, pages in sorted(national.articles().items()):
        if not days[0] <= date <= days[1]:
            continue
        for row in (row for _, page in sorted(pages.items()) for row in page):
            title = _COLUMN.sub("", str(row["title"])).strip()
            texts = [text for text in cast("list[str]", row["paragraphs"]) if text.strip()]
            if len("".join(texts)) < _LEAST or len(title) not in _HEADLINE:
                continue
            box = editors.get((date, title), "")
            body = tuple(text for text in texts if text.strip() not in box)
            said = f"{row['subtitle']} {row['kicker']} {box}".strip()
            found.append(Daily(title, str(row["kicker"]), said, body))
    return found


def news(days: tuple[str, str] = boxes.LEARN) -> Iterator[Sample]:
    """Every second article of the days."""
    for number, article in enumerate(daily(days)[::EVERY]):
        head = f"{article.title} {article.kicker}"
        look = _look(None, article.paragraphs)
        titled = _look(article.title, article.paragraphs) if article.said else None
        yield Sample(
            number,
            (bare(head),),
            look,
            _taken_up(look, head),
            titled,
            _taken_up(titled, article.said) if titled else (),
        )


def _taken_up(look: Look, said: str) -> tuple[bool, ...]:
    """Which terms are words that an editor took up."""
    text = bare(said)
    return tuple(
        len(term.parts) == 1 and bare(term.text) in text and _tells(term, look)
        for term in look.terms
    )


def _tells(term: Term, look: Look) -> bool:
    return term.quoted or is_keyword(term.text, term.tags[0]) or look.rarity[term.text] >= RARE


def _look(title: str | None, paragraphs: Sequence[str]) -> Look:
    blocks = tuple(
        Block("subhead" if _is_subhead(text, len(paragraphs)) else "paragraph", "1", text)
        for text in paragraphs
    )
    made = Article("1-1", "1", "第1版", "news", title or "", headline=title, blocks=blocks)
    return first_look(likely_terms((made,)), rarities(), manner_of((made,)))


def _is_subhead(text: str, paragraphs: int) -> bool:
    return paragraphs > 3 and len(text) <= 34 and not text.endswith(_ENDS)
