"""Which styles of a document are headings, and of which level."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from summarize.patterns import lazy

_HEADING = lazy(r"(?i)(?:heading|标题|標題)\s*([1-9])")
_TITLE = frozenset({"title", "标题", "標題"})
_DEEPEST = 9
_MOST_ABOVE = 20
"""Styles that one may be made from."""


def levels_of(root: Element | None) -> dict[str, int]:
    """Style's id -> level of heading: 0 for the document's title, 1 to 9; others are absent."""
    styles = {} if root is None else {each.get("styleId", ""): each for each in root.iter("style")}
    found: dict[str, int] = {}
    for name in styles:
        at, steps = name, 0
        while at in styles and steps < _MOST_ABOVE:
            level = _level(styles[at])
            if level is not None:
                if level <= _DEEPEST:
                    found[name] = level
                break
            above = styles[at].find("basedOn")
            at, steps = ("" if above is None else above.get("val", "")), steps + 1
    return found


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
