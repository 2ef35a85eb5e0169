"""Pages of few articles, as front pages and local papers have them, or what a reader pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.draft import dice

if TYPE_CHECKING:
    from tests.bench.gold import Draft

_MOST = 6


def excerpt(draft: Draft, seed: int) -> None:
    """Of each page one to six articles that stand one after the other."""
    for page in draft.pages:
        random = dice(seed, "excerpts", draft.date, page.label)
        count = random.randint(1, _MOST)
        first = random.randrange(max(1, len(page.pieces) - count + 1))
        page.pieces = page.pieces[first : first + count]
