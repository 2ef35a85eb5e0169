"""Which styles of a document are headings, and of which level."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from summarize.patterns import lazy

_HEADING = lazy(r"(?i)(?:heading|标题|標題)\s*([1-9])")
_TITLE = frozenset({"title", "标题", "標題"})
_DEEPEST = 9
_MOST_ABOVE = 20
"""Styles that one may be made from."""


def levels_of(root: Element | None) -> dict[str, int]:
    """Style's id -> level of heading: 0 for the document's title, 1 to 9; others are absent."""
    found: dict[str, int] = {}
    for name, chain in _chains(root):
        level = next(filter(_said, map(_level, chain)), None)
        if level is not None and level <= _DEEPEST:
            found[name] = level
    return found


def lists_of(root: Element | None) -> frozenset[str]:
    """Ids of styles whose paragraphs are items of lists."""
    return frozenset(
        name
        for name, chain in _chains(root)
        if next(filter(_said, (numbered(each.find("pPr")) for each in chain)), False)
    )


def numbered(properties: Element | None) -> bool | None:
    """Whether a paragraph, or a style, is an item of a list; None where it does not say.

    The number or sign that a program shows before it is no text: nobody typed it.
    """
    said = None if properties is None else properties.find("numPr")
    if said is None:
        return None
    number = said.find("numId")
    return number is None or number.get("val") != "0"


def _chains(root: Element | None) -> Iterator[tuple[str, list[Element]]]:
    """Each style's id with the style and those that it is made from, the nearest first."""
    styles = {} if root is None else {each.get("styleId", ""): each for each in root.iter("style")}
    for name in styles:
        chain: list[Element] = []
        at = name
        while at in styles and len(chain) < _MOST_ABOVE:
            chain.append(styles[at])
            above = styles[at].find("basedOn")
            at = "" if above is None else above.get("val", "")
        yield name, chain


def _said(value: object) -> bool:
    return value is not None


def outline_level(properties: Element | None) -> int | None:
    """The level that a paragraph, or a style, says outright: 1 to 9, 10 for text; None for none."""
    said = None if properties is None else properties.find("outlineLvl")
    value = "" if said is None else said.get("val", "")
    return int(value) + 1 if value in set("0123456789") else None


def _level(style: Element) -> int | None:
    named = style.find("name")
    name = "" if named is None else named.get("val", "").strip()
    if name.lower() in _TITLE:
        return 0
    if heading := _HEADING.fullmatch(name):
        return int(heading[1])
    return outline_level(style.find("pPr"))
