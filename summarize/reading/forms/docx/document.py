"""A document -> elements as Markdown has them -> sheets: styled headings are believed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element as Node

from summarize.errors import InputError
from summarize.patterns import lazy
from summarize.reading.forms.docx.parts import BROKEN, Parts
from summarize.reading.forms.docx.styles import levels_of, lists_of, numbered, outline_level
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.forms.markdown.elements import Element
from summarize.reading.forms.markdown.front import front_of
from summarize.reading.forms.markdown.outline import Outline

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_BESIDE = lazy(r"word/(?:header|footer|footnotes|endnotes|comments)\d*\.xml")
_PRINTED = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Taken out by its writer; said a second time for older programs; what is no text.
_PASSED = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "sectPr"})
_LONGEST_CELL = 80
"""Characters of a cell of a table of facts; longer ones are text that a table sets in columns."""
_LONGEST_HEADING = 100
_DEEPEST_HEADING = 9


def sheets(opened: Opened) -> list[Sheet]:
    """The sheets of a document; InputError where it is damaged or has no text."""
    try:
        parts = Parts(opened.data, opened.name)
    except BROKEN:
        raise InputError(
            "{name}: a damaged document; save it again as DOCX or text", name=opened.name
        ) from None
    root = parts.tree("word/document.xml")
    styles = parts.tree("word/styles.xml")
    reading = _Reading(levels_of(styles), lists_of(styles))
    found = [] if root is None else [*reading.elements(root), *reading.rest()]
    made = Outline(found, front_of([])).sheets()
    told: dict[str, None] = {}
    for part in filter(_BESIDE.fullmatch, parts.names):
        beside = parts.tree(part)
        lines = [] if beside is None else [*reading.elements(beside), *reading.rest()]
        told.update((each.text, None) for each in lines if each.text.strip())
    # The heads of pages stand in several parts, and are no text of an article, as notes are not.
    made[-1].blocks += [Block(text, "stray") for text in told]
    return made


class _Reading:
    """What a document's nodes are, by the levels of its styles and which of them make lists."""

    def __init__(self, levels: dict[str, int], lists: frozenset[str]) -> None:
        self._levels = levels
        self._lists = lists
        self._open = ""
        """Text of a paragraph whose end was taken out: it goes on with the next."""

    def elements(self, node: Node) -> Iterator[Element]:
        """The elements in the order of the document; those of boxes behind their paragraph."""
        for child in node:
            if child.tag == "p":
                yield from self._paragraph(child)
            elif child.tag == "tbl":
                yield from self._table(child)
            elif child.tag not in _PASSED:
                yield from self.elements(child)

    def rest(self) -> Iterator[Element]:
        """What is left where the last paragraph's end was taken out."""
        if self._open.strip():
            yield Element("text", self._open)
        self._open = ""

    def _paragraph(self, node: Node) -> Iterator[Element]:
        boxes: list[Node] = []
        text = self._open + "".join(_printed(node, boxes)).strip("\n")
        self._open = ""
        properties = node.find("pPr")
        if node.find("pPr/rPr/del") is not None:
            self._open = text
        elif text.strip():
            level = self._level(properties)
            if level is not None and len(text) <= _LONGEST_HEADING:
                yield Element("heading", " ".join(text.split("\n")), level + 1)
            elif self._item(properties):
                yield Element("item", text)
            else:
                yield Element("text", text)
        for box in boxes:
            yield from self.elements(box)

    def _item(self, properties: Node | None) -> bool:
        said = numbered(properties)
        style = None if properties is None else properties.find("pStyle")
        return said or (said is None and style is not None and style.get("val") in self._lists)

    def _level(self, properties: Node | None) -> int | None:
        level = outline_level(properties)
        if level is None and properties is not None:
            style = properties.find("pStyle")
            level = None if style is None else self._levels.get(style.get("val", ""))
        return level if level is not None and level <= _DEEPEST_HEADING else None

    def _table(self, node: Node) -> Iterator[Element]:
        rows = [
            [" ".join(each.text for each in self.elements(cell)) for cell in row.iter("tc")]
            for row in node.iter("tr")
        ]
        cells = [cell for row in rows for cell in row if cell.strip()]
        nested = next(islice(node.iter("tbl"), 1, None), None) is not None
        if nested or len(cells) < 2 or max(map(len, cells)) > _LONGEST_CELL:
            yield from self.elements(node)
            return
        yield Element("table", "\n".join("  ".join(filter(None, row)) for row in rows if any(row)))


def _printed(node: Node, boxes: list[Node]) -> Iterator[str]:
    """What is printed of a paragraph, but for the boxes of text in it."""
    for child in node:
        if child.tag == "txbxContent":
            boxes.append(child)
        elif child.tag == "t":
            yield child.text or ""
        elif child.tag == "r" and _hidden(child):
            continue
        elif child.tag in _PRINTED:
            yield _PRINTED[child.tag]
        elif child.tag not in _PASSED:
            yield from _printed(child, boxes)


def _hidden(run: Node) -> bool:
    """Whether its writer hid it: it is neither shown nor printed."""
    said = run.find("rPr/vanish")
    return said is not None and said.get("val", "1") not in ("0", "false", "off")
