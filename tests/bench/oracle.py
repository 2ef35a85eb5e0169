"""The result an engine would give that knew the gold: it scores 1.0 in every metric."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.issue import (
    Article,
    Block,
    Furniture,
    Issue,
    Jump,
    JumpState,
    Line,
    Note,
    Page,
    Section,
    Span,
)

if TYPE_CHECKING:
    from tests.bench.gold import Dump, Segment

_STATES: dict[str, JumpState] = {
    "linked": "linked",
    "missing-page": "missing-page",
    "unmatched": "unmatched",
}


@dataclass
class _Made:
    """One article so far; blocks as (page, paragraph) with their segments."""

    texts: dict[str, str] = field(default_factory=dict)
    bylines: dict[int, str] = field(default_factory=dict)
    blocks: dict[tuple[str, int], list[Segment]] = field(default_factory=dict)


def _span(segment: Segment) -> Span:
    return Span(segment.line, segment.start, segment.end)


def oracle(dump: Dump) -> Issue:
    """The perfect issue: articles in the order of their first page, continuations appended."""
    made: dict[str, _Made] = {}
    furniture: list[Furniture] = []
    notes: list[Note] = []
    for segment in dump.segments:
        text, role = dump.text(segment), segment.role or "paragraph"
        key = segment.article
        notes.append(Note(_span(segment), segment.page, role, key, "oracle", "it is the gold"))
        if key is None:
            furniture.append(Furniture(segment.page, "stray", text, (_span(segment),)))
            continue
        article = made.setdefault(key, _Made())
        if role in {"headline", "kicker", "deck"}:
            article.texts[role] = f"{article.texts.get(role, '')} {text}".strip()
        elif role == "byline":
            article.bylines[segment.paragraph] = article.bylines.get(segment.paragraph, "") + text
        elif role == "continuation-heading":
            furniture.append(
                Furniture(segment.page, "continuation-heading", text, (_span(segment),))
            )
        elif role == "continuation-marker":
            furniture.append(
                Furniture(segment.page, "continuation-marker", text, (_span(segment),))
            )
        elif role != "marker":
            article.blocks.setdefault((segment.page, segment.paragraph), []).append(segment)
    articles = tuple(_article(dump, key, article) for key, article in made.items())
    lines = tuple(
        Line(page.source, number, text)
        for page in dump.pages
        for number, text in enumerate(page.lines, 1)
    )
    pages = tuple(
        Page(label, None, inferred=False, source=dump.date)
        for label in dict.fromkeys(segment.page for segment in dump.segments)
    )
    section = Section("all", tuple(article.id for article in articles))
    return Issue(pages, (section,), articles, tuple(furniture), lines=lines, notes=tuple(notes))


def _article(dump: Dump, key: str, made: _Made) -> Article:
    jumps = [jump for jump in dump.jumps if jump.article == key]
    order = list(
        dict.fromkeys(
            segment.page
            for segment in dump.segments
            if segment.article == key and not segment.aside
        )
    )
    for jump in jumps:
        if jump.state == "linked":
            order.remove(jump.target)
            order.insert(order.index(jump.origin) + 1, jump.target)
    blocks: list[Block] = []
    ends: dict[str, int] = {}
    for page in order:
        for (printed_on, _), segments in made.blocks.items():
            if printed_on == page:
                text = "".join(dump.text(segment) for segment in segments)
                blocks.append(Block("paragraph", page, text, tuple(map(_span, segments))))
        ends[page] = len(blocks)
    return Article(
        id=key,
        page=order[0],
        section="all",
        kind="news",
        title=key,
        kicker=made.texts.get("kicker"),
        headline=made.texts.get("headline"),
        deck=made.texts.get("deck"),
        bylines=tuple(made.bylines.values()),
        blocks=tuple(blocks),
        jumps=tuple(
            Jump(
                jump.origin,
                jump.target,
                dump.lines[jump.line][jump.start : jump.end],
                _STATES[jump.state],
                ends[jump.origin],
                (Span(jump.line, jump.start, jump.end),),
            )
            for jump in jumps
        ),
    )
