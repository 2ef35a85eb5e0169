"""An issue of the month before anything is done to it: one piece an article, parts with roles."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from tests.bench.gold import Draft, PageDraft, Part, Piece
from tests.bench.roles import headed, roles

if TYPE_CHECKING:
    from tests.bench.corpus import Article


def dice(seed: int, *names: object) -> Random:
    """A stream of its own for each use, so that switching one defect on moves no other."""
    return Random("/".join([str(seed), *map(str, names)]))


def draft(date: str, pages: dict[int, tuple[Article, ...]]) -> Draft:
    """The issue as the month has it."""
    made = Draft(date, [])
    for number, articles in sorted(pages.items()):
        pieces = []
        for article in articles:
            parts = []
            for paragraph, role in zip(article.paragraphs, roles(article), strict=True):
                identity = made.number()
                made.words[identity] = paragraph.words
                parts.append(Part(paragraph.text, role, identity))
            pieces.append(Piece(article.key, parts, headed(article) is not None))
        made.pages.append(PageDraft(str(number), pieces))
    return made
