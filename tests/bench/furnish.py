"""Page headers, mastheads, credits and contact lines around the articles of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench import invented
from tests.bench.draft import dice
from tests.bench.gold import Draft, PageDraft, Part

if TYPE_CHECKING:
    from random import Random


def _header(draft: Draft, page: PageDraft, paper: str, template: str, random: Random) -> Part:
    number = int(page.label)
    text = invented.fill(
        template,
        random,
        n=number,
        nn=f"{number:02d}",
        zh=invented.chinese(number),
        section=random.choice(invented.SECTIONS),
        paper=paper,
        year=2025,
        month=3,
        day=int(draft.date[-2:]),
    )
    return Part(text, "page-header", draft.number())


def _masthead(draft: Draft, paper: str, random: Random) -> list[Part]:
    day = int(draft.date[-2:])
    lines = [paper]
    for template in random.sample(invented.MASTHEADS, random.randint(1, 3)):
        known = {"paper": paper, "year": 2025, "month": 3, "day": day, "pages": len(draft.pages)}
        week = random.choice(invented.WEEKDAYS)
        lines.append(invented.fill(template, random, week=week, **known))
    return [Part(line, "masthead", draft.number()) for line in lines]


def furnish(draft: Draft, seed: int, *, only_headers: bool = False) -> None:
    """Headers on every page (a masthead on half of the first ones), credits and contacts on some.

    ``only_headers`` keeps to the headers that several pages in one file need.
    """
    issue = dice(seed, "headers", draft.date)
    paper = issue.choice(invented.PAPERS)
    template = issue.choice(invented.HEADERS)
    labelled = issue.random() < 0.5
    for page in draft.pages:
        if page.above:
            continue
        random = dice(seed, "headers", draft.date, page.label)
        if not only_headers and page.label == "1" and random.random() < 0.5:
            page.above = _masthead(draft, paper, random)
            continue
        page.above = [_header(draft, page, paper, template, random)]
        page.labelled = labelled
        if only_headers:
            continue
        for templates, role in ((invented.CREDITS, "credits"), (invented.CONTACTS, "contact")):
            if random.random() < 0.4:
                line = Part(invented.fill(random.choice(templates), random), role, draft.number())
                (page.above if random.random() < 0.4 else page.below).append(line)
