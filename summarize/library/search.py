"""Search in an issue: the articles that a query means, in the order of print."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from summarize.library.query import Dates, Fact, Term, holds
from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article, Furniture, Issue
    from summarize.library.query import Query
    from summarize.library.squeeze import Squeezed

Offsets = tuple[tuple[int, int], ...]

# The fields that a query can name, by the field of a part.
_NAMES = {"kicker": "title", "headline": "title", "deck": "title", "byline": "byline"}

# Running text goes on over a jump; a caption or table that stands last on a page does not.
_RUNNING = ("paragraph", "item", "verse", "box")


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of the query found in one part of an article.

    ``field`` is column, kicker, headline, deck, byline, continuation-heading (what stands over the
    rest of the article on another page), or the kind of the block; ``block`` its index in
    ``article.blocks``, None in a heading. ``text`` is that part, whole, and ``matches`` are
    half-open offsets in it. A word cut by a jump gives a hit whose ``text`` runs over from the
    block before the jump into the next.
    """

    article: Article
    field: str
    block: int | None
    page: str
    text: str
    matches: Offsets


@dataclass(frozen=True, slots=True)
class _Part:
    field: str
    block: int | None
    page: str
    text: str
    seam: int | None = None
    """Where two blocks meet: only what lies across is this part's; the rest is the blocks' own."""


class Where(NamedTuple):
    """What is known of the issue that an article stands in, for ``paper:`` and ``date:``."""

    paper: str | None = None
    date: str | None = None


NOWHERE = Where()


def search_issue(issue: Issue, query: Query) -> Iterator[Hit]:
    """Hits of the articles that the query means, in the order of the issue; lazily, by article."""
    over = continuation_headings(issue)
    where = Where(issue.paper, issue.date)
    for article in issue.articles:
        yield from search_article(article, query, over.get(article.id, ()), where)


def search_article(
    article: Article,
    query: Query,
    over: Sequence[Furniture] = (),
    where: Where = NOWHERE,
) -> tuple[Hit, ...]:
    """Hits of one article: empty unless it is what the query means.

    ``over`` are the headings over its continuations, furniture of the issue. Where the query asks
    for no words (``kind:notice``) the hit is the article's heading, without a match.
    """
    wanted = query.wanted
    found: set[Term] = set()
    hits = []
    headings = [_Part(piece.kind, None, piece.page, piece.text) for piece in over]
    parts = (*_parts(article), *headings)
    for part in parts:
        squeezed = squeeze(part.text)
        matches: list[tuple[int, int]] = []
        for term in wanted:
            if term.field is not None and _NAMES.get(part.field) != term.field:
                continue
            spans = _spans(squeezed, term, part.seam)
            if spans:
                found.add(term)
                matches += spans
        if matches:
            merged = _merged(matches)
            hits.append(Hit(article, part.field, part.block, part.page, part.text, merged))

    def true(leaf: Term | Fact | Dates) -> bool:
        if isinstance(leaf, Term):
            return leaf in found or (leaf not in wanted and _stands(leaf, parts))
        return _is(leaf, article, where)

    if not holds(query.tree, true):
        return ()
    if not hits:
        first = parts[0] if parts else _Part("title", None, article.page, article.title)
        hits.append(Hit(article, first.field, first.block, first.page, first.text, ()))
    return tuple(hits)


def _spans(squeezed: Squeezed, term: Term, seam: int | None) -> list[tuple[int, int]]:
    """Where a term stands in a part of an article."""
    starts = squeezed.starts(term.text)
    if term.whole and starts:
        from summarize.library.archive.whole import is_whole  # noqa: PLC0415 (few ask)

        starts = [at for at in starts if is_whole(squeezed.text, at, at + len(term.text))]
    spans = [squeezed.place(at, at + len(term.text)) for at in starts]
    return [span for span in spans if _belongs(span, seam)]


def _stands(term: Term, parts: Sequence[_Part]) -> bool:
    """Whether a term stands in the article that the query wants to do without."""
    return any(
        (term.field is None or _NAMES.get(part.field) == term.field)
        and bool(_spans(squeeze(part.text), term, part.seam))
        for part in parts
    )


def _is(fact: Fact | Dates, article: Article, where: Where) -> bool:
    if isinstance(fact, Dates):
        day = where.date
        return day is not None and (fact.first or day) <= day <= (fact.last or day)
    if fact.name == "page":
        return fact.value == article.page or any(fact.value == b.page for b in article.blocks)
    if fact.name == "kind":
        return fact.value == article.kind
    text = article.section if fact.name == "section" else where.paper
    return text is not None and fact.value in squeeze(text).text


def continuation_headings(issue: Issue) -> dict[str, list[Furniture]]:
    """Headings over the rest of articles on other pages, by the articles' ids."""
    owners = {
        note.span: note.article
        for note in issue.notes
        if note.role == "continuation-heading" and note.article is not None
    }
    found: dict[str, list[Furniture]] = {}
    for piece in issue.furniture:
        if piece.kind == "continuation-heading" and piece.spans:
            owner = owners.get(piece.spans[0])
            if owner is not None:
                found.setdefault(owner, []).append(piece)
    return found


def _parts(article: Article) -> Iterator[_Part]:
    heading = [
        ("column", article.column),
        ("kicker", article.kicker),
        ("headline", article.headline),
        ("deck", article.deck),
        *(("byline", byline) for byline in article.bylines),
    ]
    for field, text in heading:
        if text:
            yield _Part(field, None, article.page, text)
    over = dict(seams(article))
    for index, block in enumerate(article.blocks):
        yield _Part(block.kind, index, block.page, block.text)
        if index in over:
            text = block.text + article.blocks[over[index]].text
            yield _Part(block.kind, index, block.page, text, seam=len(block.text))


def seams(article: Article) -> Iterator[tuple[int, int]]:
    """Pairs of blocks that the text runs over from, one page to the next."""
    running = [i for i, block in enumerate(article.blocks) if block.kind in _RUNNING]
    for jump in article.jumps:
        if jump.state != "linked":
            continue
        at = bisect_left(running, jump.after)
        if 0 < at < len(running):
            yield running[at - 1], running[at]


def _belongs(span: tuple[int, int], seam: int | None) -> bool:
    return seam is None or span[0] < seam < span[1]


def _merged(spans: list[tuple[int, int]]) -> Offsets:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
