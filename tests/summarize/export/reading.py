"""What a reader of XML finds in an exported document."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from summarize.export.record import issue_record
from tests.conservation import characters, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from summarize.issue import Issue

LETTERS = "{http://www.w3.org/1999/xhtml}"
ATTRIBUTES = {
    *("id", "class", "href", "lang", "datetime", "colspan", "scope", "hidden", "aria-labelledby"),
    *("charset", "name", "content", "http-equiv", "rel", "type"),
    "{http://www.idpf.org/2007/ops}type",
    "{http://www.w3.org/XML/1998/namespace}lang",
}
ELEMENTS = {
    *("html", "head", "meta", "title", "style", "link", "body", "header", "main", "nav", "section"),
    *("article", "aside", "details", "summary", "figure", "figcaption", "div", "span", "small"),
    *("h1", "h2", "h3", "h4", "p", "a", "br", "ul", "ol", "li", "table", "tbody", "tr", "th"),
    *("td", "time", "bdi"),
}


BESIDES = {"brief", "derived", "label", "turn", "reason", "implied"}
"""Classes of what is no text of the newspaper."""


def parsed(document: str | bytes) -> Element:
    """The tree of a well-formed document, names without their space; an error of any other."""
    tree = ElementTree.fromstring(document)
    for each in tree.iter():
        each.tag = each.tag.removeprefix(LETTERS)
    return tree


def said(tree: Element) -> str:
    """All text of an element, one blank between its parts' lines."""
    return "".join(tree.itertext())


def of_class(tree: Element, name: str) -> list[Element]:
    """The elements of a class, in their order."""
    return [each for each in tree.iter() if name in (each.get("class") or "").split()]


def ids(tree: Element) -> Counter[str]:
    """How often each id is given."""
    return Counter(found for each in tree.iter() if (found := each.get("id")))


def links(tree: Element) -> list[str]:
    """Where links lead."""
    return [each.get("href") or "" for each in tree.iter("a")]


def strange(tree: Element) -> set[str]:
    """Elements and attributes that no exported document has."""
    found = {each.tag for each in tree.iter()} - ELEMENTS
    return found | ({name for each in tree.iter() for name in each.attrib} - ATTRIBUTES)


def kept(issue: Issue, trees: Iterable[Element]) -> bool:
    """Whether each character of the issue stands in these articles and this rest exactly once.

    What is said of an article besides its text is left out: its number, kind, page, summary.
    """
    back = characters("".join(part for tree in trees for part in _printed(tree)))
    whole = text_of(issue_record(issue))
    for each in ("\ud800", "\ufffe", "\uffff"):
        whole = whole.replace(each, "\N{REPLACEMENT CHARACTER}")
    return back == characters(whole)


def _printed(tree: Element, within: bool = False) -> Iterator[str]:
    names = set((tree.get("class") or "").split())
    within = within or tree.tag == "article" or "rest" in names
    if names & BESIDES:
        return
    if within:
        yield tree.text or ""
    for each in tree:
        if not ("rest" in names and each.tag in {"h2", "h3", "summary"}):
            yield from _printed(each, within)
        if within:
            yield each.tail or ""
