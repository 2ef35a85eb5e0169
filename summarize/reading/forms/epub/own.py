"""The book that dubao exports -> sheets of the same issue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from summarize.given import Role
from summarize.issue import KIND_NAMES
from summarize.reading.forms.epub.book import Book, tree_of
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.forms.html.places import day_of, page_of
from summarize.reading.forms.html.trees import BREAK, attribute, runs

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from summarize.issue import ArticleKind

_REST = "rest.xhtml"
_UNPRINTED = "span.reason, span.implied, details.brief"


def is_own(book: Book) -> bool:
    """Whether dubao made it."""
    return any(
        '<article id="a' in text and "aria-labelledby" in text for text in book.documents.values()
    )


def own_sheets(book: Book) -> list[Sheet]:
    """The issue's pages, each piece of an article on its own."""
    made: dict[str, Sheet] = {}
    named: dict[str, str] = {}
    paper = book.creator if book.creator and book.title.startswith(book.creator) else None

    def sheet(label: str) -> Sheet:
        if label not in made:
            made[label] = Sheet(label=label, date=day_of(book.date or ""), closed=True)
            made[label].paper = paper
        return made[label]

    titles = {entry.anchor: entry.title for entry in book.entries if entry.anchor}
    columns = Counter(
        (page, block.text)
        for path, text in book.documents.items()
        if path.endswith(_REST)
        for page, block in _furniture(tree_of(text))
    )
    for path, text in book.documents.items():
        tree = tree_of(text)
        if path.endswith(_REST):
            for page, block in _furniture(tree):
                # What names a column stands there, and is over its article again.
                if columns[page, block.text] > 0:
                    columns[page, block.text] -= 1
                    sheet(page).blocks.append(block)
            continue
        heading = tree.css_first("section h2")
        label, name = page_of(heading.text()) if heading is not None else (None, None)
        if label is None:
            continue
        sheet(label)
        if name is not None and heading is not None:
            named[label] = heading.text().strip().partition(" ")[2]
        for article in tree.css("article"):
            for page, block in _article(article, label, titles, columns):
                sheet(page).blocks.append(block)
    for own in made.values():
        own.name = named.get(own.label or "")
    return list(made.values())


def _furniture(tree: LexborHTMLParser) -> Iterator[tuple[str, Block]]:
    label = "1"
    section = tree.css_first("section.rest")
    for node in _children(section) if section is not None else ():
        if node.tag == "h3":
            label = page_of(node.text())[0] or label
        elif node.tag != "h2":
            yield label, Block(_text(node), "stray")


def _article(
    article: LexborNode,
    label: str,
    titles: dict[str, str],
    columns: Counter[tuple[str, str]],
) -> Iterator[tuple[str, Block]]:
    """Its blocks, each with the page on which it was printed.

    ``columns`` are lines that stand beside the articles: a column's name, printed once over several
    articles, is over the first of them.
    """
    key = attribute(article, "id")
    for node in article.css(_UNPRINTED):
        node.decompose()
    kind = attribute(article, "class")
    said = kind if kind in KIND_NAMES and kind != "news" else None
    begins = True
    held: dict[str, Any] = {}
    for page, block in _blocks(article, label, titles.get(key, "")):
        if page != label:
            begins, label = True, page
        if block.role == "column":
            if block.text == KIND_NAMES.get(cast("ArticleKind", kind)):
                continue
            if columns[page, block.text] < 1:
                held = {"column": block.text}
                continue
            columns[page, block.text] -= 1
        yield page, block._replace(begins=begins, key=key if begins else "", kind=said, **held)
        held = {}
        begins = False


def _blocks(article: LexborNode, label: str, title: str) -> Iterator[tuple[str, Block]]:
    header = article.css_first("header")
    for node in _children(header) if header is not None else ():
        role = _head_role(node, title)
        if role == "column":
            yield from ((label, Block(_text(each), role)) for each in node.css("span"))
        elif role is not None and (text := _text(node)):
            yield label, Block(text, role)
    for node in _children(article):
        if node.tag == "p" and (text := _text(node)):
            yield label, Block(text, "continued")
    body = article.css_first("div.text")
    for node in _children(body) if body is not None else ():
        name = attribute(node, "class").split()
        if "turn" in name:
            label = page_of(node.text())[0] or label
        elif "jump" in name:
            if text := _text(node):
                yield label, Block(text, "jump")
        else:
            yield from ((label, block) for block in _text_blocks(node, name))


def _text_blocks(node: LexborNode, name: list[str]) -> Iterator[Block]:
    if node.tag in ("ul", "aside"):
        role: Role = "item" if node.tag == "ul" else "box"
        yield from (Block(_text(each), role) for each in _children(node))
    elif node.tag == "h4":
        yield Block(_text(node), "subhead")
    elif node.tag == "figure":
        yield Block(_text(node), "caption")
    elif "verse" in name:
        yield Block(_text(node), "verse")
    elif "lines" in name or node.css_first("table") is not None:
        rows = node.css("tr")
        cells = [[_text(cell) for cell in _children(row)] for row in rows]
        gap = "  " if any(" " in cell for row in cells for cell in row) else " "
        text = "\n".join(gap.join(row) for row in cells)
        yield Block(text or _text(node), "table")
    else:
        yield Block(_text(node), "paragraph")


def _head_role(node: LexborNode, title: str) -> Role | None:
    """A kicker or deck is of the title where the list of contents has it so."""
    name = attribute(node, "class").split()
    if "derived" in name:
        return None
    if "label" in name:
        return "column"
    if "byline" in name:
        return "byline"
    whole, own = ("".join(text.split()) for text in (title, _text(node)))
    if "kicker" in name:
        return "titled-kicker" if whole.startswith(own) else "kicker"
    if "deck" in name:
        return "titled-deck" if whole.endswith(own) else "deck"
    return "headline"


def _text(node: LexborNode) -> str:
    return BREAK.join(run.text for run in runs(node))


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        if (child.tag or "-")[0] != "-":
            yield child
        child = child.next
