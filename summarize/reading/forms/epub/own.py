"""The book that dubao exports -> sheets of the same issue."""

from __future__ import annotations

from summarize.reading.forms.epub.book import Book, tree_of
from summarize.reading.forms.form import Sheet
from summarize.reading.forms.html.own import article_blocks, furniture
from summarize.reading.forms.html.places import day_of, page_of
from summarize.reading.forms.html.trees import attribute

_REST = "rest.xhtml"


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
    for path, text in book.documents.items():
        tree = tree_of(text)
        if path.endswith(_REST):
            section = tree.css_first("section.rest")
            for page, block in furniture(section) if section is not None else ():
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
            title = titles.get(attribute(article, "id"), "")
            for page, block in article_blocks(article, label, title):
                sheet(page).blocks.append(block)
    for own in made.values():
        own.name = named.get(own.label or "")
    return list(made.values())
