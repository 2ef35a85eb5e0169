"""METS -> which blocks of which pages are an article, and what each is in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from summarize.given import Role
from summarize.reading.forms.html.lists import base_name
from summarize.reading.forms.xml_trees import below, local, value
from summarize.reading.names.labels import normal_label

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_ARTICLES = frozenset(
    ("article", "advertisement", "ad", "notice", "obituary", "letter", "editorial", "poem", "news")
)
_ROLES: dict[str, Role | None] = {
    **dict.fromkeys(("heading", "headline", "title", "main_title", "head"), "heading"),
    **dict.fromkeys(("subheadline", "subtitle", "deck"), "deck"),
    **dict.fromkeys(("overline", "kicker"), "kicker"),
    **dict.fromkeys(("author", "byline"), "byline"),
    **dict.fromkeys(("caption", "illustration_caption"), "caption"),
    **dict.fromkeys(("subheading", "crosshead"), "subhead"),
    "table": "table",
}
_DATE = re.compile(r"((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)")


class Part(NamedTuple):
    """A block of an article: the page's file (the last part of its path), its ID, its role."""

    file: str
    block: str
    role: Role | None
    key: str
    notice: bool


@dataclass(slots=True)
class Structure:
    """What a METS file says: parts of articles in their order, labels of pages by file."""

    parts: list[Part] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    date: str | None = None
    paper: str | None = None


def structure(root: Element) -> Structure:
    """The logical structure of an issue, and the order of its pages."""
    files = {
        value(file, "ID"): base_name(value(place, "href"))
        for file in below(root, "file")
        for place in below(file, "FLocat")
    }
    found = Structure()
    for element in below(root, "dateIssued", "date"):
        if match := _DATE.search(element.text or ""):
            found.date = match[0]
            break
    for element in below(root, "titleInfo"):
        title = next((each.text for each in below(element, "title") if each.text), None)
        found.paper = found.paper or (title.strip() if title else None)
    for tree in below(root, "structMap"):
        kind = value(tree, "TYPE").lower()
        if kind == "physical":
            _pages(tree, files, found)
        elif kind == "logical":
            for number, (division, notice) in enumerate(_articles(tree)):
                key = value(division, "ID") or f"article {number}"
                found.parts += _parts(division, files, key, notice=notice)
    return found


def _pages(tree: Element, files: dict[str, str], found: Structure) -> None:
    pages = [each for each in below(tree, "div") if value(each, "TYPE").lower() == "page"]
    for place, page in enumerate(pages, 1):
        label = normal_label(value(page, "ORDERLABEL")) or normal_label(value(page, "ORDER"))
        for pointer in below(page, "fptr", "area"):
            file = files.get(value(pointer, "FILEID"))
            if file:
                found.labels[file] = label or str(place)


def _articles(tree: Element) -> Iterator[tuple[Element, bool]]:
    """The outermost divisions that are articles."""
    above = list(tree)[::-1]
    while above:
        element = above.pop()
        kind = value(element, "TYPE").lower()
        if local(element) == "div" and kind in _ARTICLES:
            yield element, kind.startswith("ad")
        else:
            above += list(element)[::-1]


def _parts(division: Element, files: dict[str, str], key: str, *, notice: bool) -> Iterator[Part]:
    """The blocks below a division, each with the role of the innermost one that has any."""
    above: list[tuple[Element, Role | None]] = [(division, None)]
    while above:
        element, role = above.pop()
        if local(element) == "div":
            role = _ROLES.get(value(element, "TYPE").lower(), role)
        elif local(element) == "area":
            file = files.get(value(element, "FILEID"))
            if file and value(element, "BEGIN"):
                yield Part(file, value(element, "BEGIN"), role, key, notice)
        above += [(each, role) for each in list(element)[::-1]]
