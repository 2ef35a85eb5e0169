"""Places found as passages to list, and where in an article's text each of them stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.language import tell
from tui.printable import offsets, printable
from tui.reader.finding.find import find_in
from tui.reader.finding.folded import FoldedText
from tui.reader.text.labels import one_line
from tui.reader.text.links import Link, ToResult
from tui.reader.text.passages import Address, Passage, manuscript

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.library.query import Query
    from tui.reader.finding.find import Found
    from tui.reader.finding.folded import Match
    from tui.reader.searching.source import Place

Span = tuple[int, int, int]


class Listed(NamedTuple):
    """``rows`` are the passages of the places, in order; ``matches`` the words in them."""

    passages: list[Passage]
    rows: list[int]
    matches: list[Span]


def listed(places: Sequence[Place]) -> Listed:
    """A heading for each article, below it a snippet for each place."""
    from summarize.library.context import excerpts  # noqa: PLC0415 (when first asked)

    passages: list[Passage] = []
    rows: list[int] = []
    matches: list[Span] = []
    before = None
    for number, place in enumerate(places):
        article = place.article
        if article is not before:
            before = article
            home = f"{one_line(place.home)} " if place.home else ""
            title = f"{home}{one_line(article.title)}"
            link = Link(0, len(title), ToResult(number))
            passages.append(Passage("heading", title, links=(link,)))
        text = tell("{page}版 ", page=one_line(place.hit.page))
        for excerpt in excerpts(place.hit):
            text += "… " if excerpt.cut_before else ""
            shift = offsets(excerpt.text) or range(len(excerpt.text) + 1)
            matches += [
                (len(passages), len(text) + shift[start], len(text) + shift[end])
                for start, end in excerpt.matches
            ]
            text += one_line(printable(excerpt.text)) + (" … " if excerpt.cut_after else " ")
        text = text.rstrip()
        rows.append(len(passages))
        link = Link(0, len(text), ToResult(number))
        passages.append(Passage("item", text, links=(link,)))
    return Listed(passages, rows, matches)


class Preview(NamedTuple):
    """An article's passages, its matches of each word, and the one that a place is at."""

    passages: tuple[Passage, ...]
    found: tuple[Found, ...]
    match: Match | None

    @property
    def address(self) -> Address:
        """Where the place is."""
        return self.match.address if self.match is not None else Address(0, 0)

    def over(self, passage: int, start: int, end: int) -> list[tuple[int, int]]:
        """What of a passage is matched between two characters."""
        return [span for found in self.found for span in found.over(passage, start, end)]


def preview(place: Place, query: Query) -> Preview:
    """The article of a place as it is read."""
    text = manuscript(place.issue, place.article)
    folded = FoldedText(text.passages)
    found = tuple(find_in(folded, term) for term in query.terms)
    hit = place.hit
    if hit.block is not None and hit.matches:
        wanted = text.address(hit.block, hit.matches[0][0])
    else:
        kinds = (number for number, one in enumerate(text.passages) if one.kind == hit.field)
        wanted = Address(next(kinds, 0), 0)
    behind = [each[each.from_address(wanted)] for each in found if len(each)]
    first = min((m for m in behind if m.address >= wanted), default=None)
    return Preview(text.passages, found, first or min(behind, default=None))
