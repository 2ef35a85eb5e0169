"""The text of an article: its blocks, the markers where it is parted, the pages it goes on on."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from summarize.export.hypertext.markup import Markup, element, text, together
from summarize.export.hypertext.places import arrival, place, turns
from summarize.export.hypertext.tables import lines_of, table
from summarize.export.hypertext.words import words
from summarize.export.states import jump_reason, page_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.export.hypertext.places import Places
    from summarize.issue import Article

_ENDINGS = "。！？…!?.；;：:”’」』）)】》"


def body(article: Article, places: Places, quoted: frozenset[int] = frozenset()) -> Markup:
    """All blocks and jumps of an article, in its order; ``quoted`` blocks have anchors."""
    pages = turns(article)
    stops = {*pages, *(place(article, jump) for jump in article.jumps)}
    parts: list[Markup] = []
    start = 0
    for index in range(len(article.blocks) + 1):
        if index in stops or index == len(article.blocks):
            parts += _run(article, start, index, places, quoted)
            parts += _jumps(article, index, places)
            if index in pages:
                parts.append(_turn(places.anchor(article, index), pages[index]))
            start = index
    return together(*parts)


def noted(marker: str, reason: str) -> Markup:
    """A marker as printed, and in brackets why nothing follows where nothing does."""
    if not reason:
        return text(marker)
    return Markup(text(marker) + element("span", text(f"（{reason}）"), class_="reason"))


def _jumps(article: Article, index: int, places: Places) -> Iterator[Markup]:
    for jump in article.jumps:
        if place(article, jump) != index:
            continue
        marker = noted(jump.marker, jump_reason(jump))
        if not jump.marker:
            # Another page of the marker before it.
            name = element("span", text(f"下转{page_name(jump.target)}"), class_="implied")
            marker = Markup(name + marker)
        block = arrival(article, jump)
        if block is not None and block in turns(article):
            marker = element("a", marker, href=f"#{places.anchor(article, block)}")
        yield element("p", marker, class_="jump" if jump.state == "linked" else "jump open")


def _turn(anchor: str, page: str) -> Markup:
    name = page_name(page)
    return element("p", element("span", text(name)), class_="turn", id=anchor)


def has_anchor(article: Article, index: int) -> bool:
    """Whether a block can be led to: verse and tables are lines, of which none is a sentence."""
    blocks = article.blocks
    return 0 <= index < len(blocks) and blocks[index].kind not in ("verse", "table")


def _run(
    article: Article, start: int, end: int, places: Places, quoted: frozenset[int]
) -> Iterator[Markup]:
    """Blocks of one stretch; items and boxes that follow each other are one list, one box."""

    def anchor(index: int) -> str | None:
        return places.quoted(article, index) if index in quoted else None

    def line(name: str, index: int) -> Markup:
        return element(name, _words(article, index, places), id=anchor(index))

    numbered = [(index, article.blocks[index]) for index in range(start, end)]
    for kind, group in groupby(numbered, key=lambda each: each[1].kind):
        blocks = list(group)
        if kind == "item":
            items = (
                element("li", _words(article, index, places), id=anchor(index))
                for index, _ in blocks
            )
            yield element("ul", *items, class_="items")
        elif kind == "box":
            inner = (
                element("p", _words(article, index, places), id=anchor(index))
                for index, _ in blocks
            )
            yield element("aside", *inner, class_="box")
        else:
            yield from (_block(article, index, places, anchor(index)) for index, _ in blocks)


def _words(article: Article, index: int, places: Places) -> Markup:
    return words(article.blocks[index].text, places.pointing(article, "block", index))


def _block(article: Article, index: int, places: Places, anchor: str | None) -> Markup:
    block = article.blocks[index]
    match block.kind:
        case "verse":
            return lines_of(block.text, "verse")
        case "table":
            return table(block.text)
    inner = _words(article, index, places)
    match block.kind:
        case "subhead":
            return element("h4", inner, id=anchor)
        case "caption":
            return element("figure", element("figcaption", inner), id=anchor)
        case _:
            name = "on" if _goes_on(article, index) else None
            return element("p", inner, class_=name, id=anchor)


def _goes_on(article: Article, index: int) -> bool:
    """Whether a paragraph takes up a sentence that the page before it left unfinished."""
    if index == 0:
        return article.continued_from is not None
    before = article.blocks[index - 1]
    parted = any(jump.after == index and jump.state == "linked" for jump in article.jumps)
    return parted and before.kind == "paragraph" and before.text.rstrip()[-1:] not in _ENDINGS
