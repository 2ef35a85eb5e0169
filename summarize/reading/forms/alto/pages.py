"""A page of ALTO -> its blocks of lines, in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.given import Role
from summarize.reading.forms.xml_trees import below, local, value
from summarize.reading.names.choosing import split_suffix
from summarize.reading.names.dates import cut_date, path_date
from summarize.reading.names.file_names import read_name
from summarize.reading.names.labels import normal_label

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")
_ROLES: dict[str, Role] = {
    **dict.fromkeys(("headline", "heading", "title", "header-title"), "heading"),
    **dict.fromkeys(("subheadline", "subtitle", "subheading"), "deck"),
    "kicker": "kicker",
    **dict.fromkeys(("author", "byline"), "byline"),
    **dict.fromkeys(("caption", "figure-caption"), "caption"),
    **dict.fromkeys(("page-header", "running-title", "header"), "page-header"),
    **dict.fromkeys(("page-number", "footer"), "page-footer"),
    "table": "table",
}


@dataclass(slots=True)
class TextBlock:
    """``identifier`` is its ID in the file; ``role`` what the file says that it is, if anything."""

    identifier: str
    text: str
    role: Role | None = None


@dataclass(slots=True)
class AltoPage:
    """A page: what it says of its number and day, and its blocks."""

    printed: str | None = None
    number: str | None = None
    date: str | None = None
    blocks: list[TextBlock] = field(default_factory=list)


def alto_pages(root: Element) -> list[AltoPage]:
    """All pages of a file."""
    labels = {
        value(tag, "ID"): (value(tag, "LABEL") or value(tag, "TYPE")).lower()
        for tag in below(root, "LayoutTag", "StructureTag", "RoleTag", "OtherTag")
    }
    order = {
        value(each, "REF"): at for at, each in enumerate(below(root, "ElementRef", "RegionRef"))
    }
    label, date = _source(root)
    found: list[AltoPage] = []
    pages = list(below(root, "Page"))
    for each in pages:
        page = AltoPage(date=date)
        page.printed = normal_label(value(each, "PRINTED_IMG_NR"))
        page.number = normal_label(value(each, "PHYSICAL_IMG_NR"))
        if label is not None and len(pages) == 1:
            page.printed = page.printed or label
        blocks = [_block(block, labels) for block in below(each, "TextBlock")]
        if order:
            last = len(order)
            blocks.sort(key=lambda block: order.get(block.identifier, last))
        page.blocks = [block for block in blocks if block.text.strip()]
        found.append(page)
    return found


def _source(root: Element) -> tuple[str | None, str | None]:
    """What the name of the picture says of page and day."""
    for element in below(root, "fileName"):
        path = (element.text or "").replace("\\", "/").strip()
        stem = split_suffix(path.rpartition("/")[2])[0]
        named = read_name(stem)
        date = named.date or cut_date(stem)[1] or path_date(path.rpartition("/")[0])
        return (named.label if named.sure else None), date
    return None, None


def _block(element: Element, labels: dict[str, str]) -> TextBlock:
    kinds = [labels.get(each, "") for each in value(element, "TAGREFS").split()]
    kinds.append(value(element, "TYPE").lower())
    role = next((_ROLES[kind] for kind in kinds if kind in _ROLES), None)
    lines = (_line(line) for line in below(element, "TextLine"))
    return TextBlock(value(element, "ID"), "\n".join(filter(None, lines)), role)


def _line(element: Element) -> str:
    """Its words; a blank stands between them only where one of them is written with blanks."""
    text = ""
    for each in element.iter():
        if local(each) not in ("String", "HYP"):
            continue
        word = value(each, "CONTENT")
        if not word:
            continue
        gap = local(each) == "String" and text != "" and not _joined(text[-1], word[0])
        text += (" " if gap else "") + word
    return text


def _joined(before: str, after: str) -> bool:
    return _WIDE.match(before) is not None or _WIDE.match(after) is not None
