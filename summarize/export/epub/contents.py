"""The table of contents, twice: for readers of EPUB 3, and as NCX for old devices."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from summarize.export.epub.chapters import ONWARD, onward_title
from summarize.export.hypertext.issues import REST, language_of, title_of
from summarize.export.hypertext.markup import Markup, element, empty, plain, text, together

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarize.export.epub.chapters import Chapter
    from summarize.export.hypertext.places import Onward, Places
    from summarize.issue import Issue


class Entry(NamedTuple):
    """One line of the contents, with the lines below it."""

    title: str
    link: str
    below: tuple[Entry, ...] = ()


def entries(
    issue: Issue,
    chapters: Sequence[Chapter],
    places: Places,
    going_on: Mapping[str, Sequence[Onward]],
) -> Iterator[Entry]:
    """Pages first, titles below; in the order of the book."""
    yield Entry(title_of(issue), "cover.xhtml")
    for chapter in chapters:
        below = [Entry(article.title, places.link(article)) for article in chapter.articles]
        if others := going_on.get(chapter.label):
            below.append(Entry(onward_title(others), f"{chapter.file}#{ONWARD}"))
        yield Entry(chapter.name, chapter.file, tuple(below))
    if issue.furniture:
        yield Entry(REST, "rest.xhtml")


def navigation(
    issue: Issue,
    chapters: Sequence[Chapter],
    places: Places,
    going_on: Mapping[str, Sequence[Onward]],
) -> Markup:
    """The contents as lists of links, and where cover and text begin."""
    listed = _list(tuple(entries(issue, chapters, places, going_on)))
    toc = element("nav", element("h2", text("目录")), listed, epub__type="toc", id="toc")
    marks = [("cover", "cover.xhtml", "封面"), ("toc", "nav.xhtml", "目录")]
    if chapters:
        marks.append(("bodymatter", chapters[0].file, "正文"))
    found = (
        element("li", element("a", text(title), href=link, epub__type=kind))
        for kind, link, title in marks
    )
    landmarks = element(
        "nav",
        element("h2", text("位置")),
        element("ol", *found),
        epub__type="landmarks",
        id="landmarks",
        hidden="hidden",
    )
    return together(toc, landmarks)


def _list(listed: Sequence[Entry]) -> Markup:
    lines = []
    for each in listed:
        link = element("a", text(each.title), href=each.link)
        lines.append(element("li", link, *([_list(each.below)] if each.below else [])))
    return element("ol", together(*lines))


def ncx(
    issue: Issue,
    chapters: Sequence[Chapter],
    places: Places,
    going_on: Mapping[str, Sequence[Onward]],
    identifier: str,
) -> Markup:
    """The same contents as EPUB 2 had them."""
    numbers = count(1)
    points = [_point(each, numbers) for each in entries(issue, chapters, places, going_on)]
    head = element(
        "head",
        empty("meta", name="dtb:uid", content=identifier),
        empty("meta", name="dtb:depth", content="2"),
        empty("meta", name="dtb:totalPageCount", content="0"),
        empty("meta", name="dtb:maxPageNumber", content="0"),
    )
    title = element("docTitle", element("text", plain(title_of(issue))))
    tree = element(
        "ncx",
        together(head, title, element("navMap", together(*points))),
        xmlns="http://www.daisy.org/z3986/2005/ncx/",
        version="2005-1",
        xml__lang=language_of(issue),
    )
    return together(Markup('<?xml version="1.0" encoding="utf-8"?>'), tree)


def _point(entry: Entry, numbers: Iterator[int]) -> Markup:
    number = next(numbers)
    return element(
        "navPoint",
        element("navLabel", element("text", plain(entry.title))),
        empty("content", src=entry.link),
        *[_point(each, numbers) for each in entry.below],
        id=f"point-{number}",
        playOrder=str(number),
    )
