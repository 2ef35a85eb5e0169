"""XML -> elements, without anything that a document can make a parser do: no entity of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from summarize.errors import InputError
from summarize.patterns import lazy
from summarize.reading.limits import UNPACKED_BYTES, Allowance, too_large

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element, XMLPullParser

_ENTITY = lazy(r"<!ENTITY", re.IGNORECASE)
_DEEPEST = 500
_PIECE = 1 << 16
_ELEMENT, _ATTRIBUTES, _ATTRIBUTE = 90, 260, 60
"""Bytes that a parser takes for each, texts aside."""
_UNASKED = frozenset(
    (
        *("HPOS", "VPOS", "HEIGHT", "WIDTH", "WC", "CC", "STYLEREFS", "BASELINE", "STYLE", "SIZE"),
        *("MIMETYPE", "CHECKSUM", "CHECKSUMTYPE", "CREATED", "SEQ", "GROUPID", "LOCTYPE", "BETYPE"),
    )
)
"""Attributes of ALTO and METS, most of their bytes, that are looked for nowhere."""
_ROOT = lazy(
    r"\s*(?:<\?[^>]{0,400}>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>\[]{0,400}>\s*){0,9}"
    r"<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,40})[\s>/]",
    re.DOTALL,
)


def root_name(head: str) -> str:
    """The name of a document's first element, in lower case; empty where it is no XML."""
    match = _ROOT.match(head)
    return match[1].lower() if match else ""


def parsed(text: str, name: str) -> Element:
    """The root of a document; InputError where it is broken, or defines entities.

    Nothing outside of the text is looked at, whatever it names.
    """
    from xml.etree import ElementTree  # noqa: PLC0415 (for XML alone)

    if len(text) > UNPACKED_BYTES:
        raise too_large(name)
    if _ENTITY.search(text):
        raise InputError("{name}: XML that defines entities of its own is not read", name=name)
    text = text.lstrip("\ufeff \t\r\n")
    parser: XMLPullParser[Element] = ElementTree.XMLPullParser(("start", "end"))
    allowance = Allowance(len(text), name)
    root: Element | None = None
    depth = 0
    try:
        for at in range(0, len(text), _PIECE):
            parser.feed(text[at : at + _PIECE])
            # What the parser gives for these two events.
            events = cast("Iterator[tuple[str, Element]]", parser.read_events())
            for event, element in events:
                if event == "end":
                    depth -= 1
                    continue
                root = element if root is None else root
                depth += 1
                if depth > _DEEPEST:
                    raise InputError("{name}: XML nested without end", name=name)
                allowance.take(_kept(element))
        parser.close()
    except ElementTree.ParseError as error:
        line, column = error.position
        raise InputError(
            "{name}: XML that breaks at line {line}, column {column}; take a whole file",
            name=name,
            line=line,
            column=column,
        ) from None
    except ValueError:
        raise InputError("{name}: damaged XML", name=name) from None
    if root is None:
        raise InputError("{name}: damaged XML", name=name)
    return root


def _kept(element: Element) -> int:
    """How much memory an element takes, less the attributes that no reader asks for."""
    given = element.items()
    if not given:
        return _ELEMENT
    kept = {name: text for name, text in given if name.rpartition("}")[2] not in _UNASKED}
    if len(kept) < len(given):
        element.attrib.clear()
        element.attrib.update(kept)
    return _ELEMENT + _ATTRIBUTES + sum(_ATTRIBUTE + len(text) for text in kept.values())


def local(element: Element) -> str:
    """An element's name without its name space."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def below(element: Element, *names: str) -> Iterator[Element]:
    """All elements of these names below one."""
    return (each for each in element.iter() if local(each) in names)


def value(element: Element, name: str) -> str:
    """An attribute by its name without a name space; empty for none."""
    found = element.get(name)
    if found is None:
        found = next((text for key, text in element.items() if key.endswith("}" + name)), "")
    return found.strip()
