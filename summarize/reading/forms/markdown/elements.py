"""Lines of Markdown -> its elements: headings, paragraphs, items, quotes, tables, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from summarize.patterns import lazy
from summarize.reading.forms.markdown.inline import all_emphasised, hidden, plain, without_tags
from summarize.reading.limits import Allowance

Kind = Literal["heading", "text", "item", "quote", "table", "picture", "link", "lines"]

_HEADING = lazy(r"(#{1,6})\s+(\S.*?)(?:[ \t]+#+)?[ \t]*$")
_KICKER = lazy(r"(\*{1,2})([^*\n]{1,300})\1(?: (?=\S)|$)")
_PICTURE = lazy(r"(?:!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)[ \t]*)+")
_ONLY_LINKS = lazy(r"(?:\[[^\[\]\n]{1,500}\]\([^()\n]{0,2000}\)[ \t|·]*)+")
_ITEM = lazy(r"[ \t]*(?:[-*+][ \t]+)(?=\S)")
_RULE = lazy(r"[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = lazy(r"[ \t]*(?:```|~~~)")
_ROW = lazy(r"[ \t]*\|.*\|[ \t]*$")
_PARTING = lazy(r"[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$")
_UNDERLINE = lazy(r"[ \t]{0,3}=+[ \t]*$")
_TABLE = lazy(r"(?i)<table[\s>]")
_TABLE_END = lazy(r"(?i)</table\s*>")
_TAKEN = 500
"""Bytes that an element takes on its way into a sheet, its text aside."""
_STARTS = "#>|!-*+_`~=[<"


class Element(NamedTuple):
    """A piece of the text without its marks. ``level`` is a heading's; ``mark`` what all of a line
    is emphasised with, or what of a heading alone, its ``kicker``, is.
    """

    kind: Kind
    text: str
    level: int = 0
    mark: str = ""
    kicker: str = ""


def elements(lines: Sequence[str]) -> Iterator[Element]:
    """The elements in order; blank lines part paragraphs, whose own lines are kept."""
    paragraph: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        stripped = line.strip()
        first = stripped[:1]
        if stripped and (first not in _STARTS or not _opens(stripped)):
            paragraph.append(line)
            at += 1
            continue
        if first == "=" and len(paragraph) == 1 and _UNDERLINE.match(line):
            yield _heading(1, paragraph.pop().strip())
            at += 1
            continue
        yield from _paragraph(paragraph)
        paragraph = []
        if not stripped or _RULE.match(line) or _FENCE.match(line):
            at += 1
        elif heading := _HEADING.match(stripped):
            yield _heading(len(heading[1]), heading[2])
            at += 1
        elif first == "|":
            stop = _while(lines, at, _ROW)
            yield Element("table", "\n".join(_rows(lines[at:stop])))
            at = stop
        elif first == "<" and _TABLE.match(stripped):
            stop = next((n + 1 for n in range(at, len(lines)) if _TABLE_END.search(lines[n])), at)
            stop = stop if stop > at else at + 1
            yield from _html_table(lines[at:stop])
            at = stop
        elif first == ">":
            yield from _text("quote", stripped.lstrip("> \t"))
            at += 1
        elif item := _ITEM.match(line):
            yield from _text("item", line[item.end() :].rstrip())
            at += 1
        elif first == "!" and _PICTURE.fullmatch(stripped):
            yield Element("picture", stripped)
            at += 1
        elif _ONLY_LINKS.fullmatch(stripped):
            yield Element("link", plain(hidden(stripped)))
            at += 1
        else:
            paragraph.append(line)
            at += 1
    yield from _paragraph(paragraph)


def elements_within(lines: Sequence[str], allowance: Allowance) -> list[Element]:
    """All elements; InputError where they would take more memory than they may."""
    found: list[Element] = []
    for element in elements(lines):
        allowance.take(_TAKEN)
        found.append(element)
    return found


def _opens(stripped: str) -> bool:
    """Whether a line may be more than a paragraph's, by its first signs."""
    first, second = stripped[0], stripped[1:2]
    if first in "-*+":
        return second in (" ", "\t") or _RULE.match(stripped) is not None
    if first == "_":
        return _RULE.match(stripped) is not None
    if first == "!":
        return second == "["
    if first in "`~":
        return _FENCE.match(stripped) is not None
    if first == "<":
        return _TABLE.match(stripped) is not None
    return first != "#" or _HEADING.match(stripped) is not None


def _while(lines: Sequence[str], at: int, pattern: re.Pattern[str]) -> int:
    stop = at + 1
    while stop < len(lines) and pattern.match(lines[stop]):
        stop += 1
    return stop


def _heading(level: int, text: str) -> Element:
    raw = without_tags(hidden(text)).replace("\n", " ")
    kicker = mark = ""
    if found := _KICKER.match(raw):
        mark, kicker, raw = found[1], plain(found[2]).strip(), raw[found.end() :]
    return Element("heading", plain(raw).strip(), level, mark, kicker)


def _paragraph(lines: Sequence[str]) -> Iterator[Element]:
    """A paragraph's lines: one element, or, where line breaks are marked, its lines kept."""
    if not lines:
        return
    inner = lines[:-1]
    if inner and all(line.endswith("\\") and not line.endswith("\\\\") for line in inner):
        kept = [line.removesuffix("\\") for line in inner] + [lines[-1]]
        yield Element("lines", "\n".join(plain(hidden(line)).strip() for line in kept), mark="\\")
    elif inner and all(line.endswith("  ") for line in inner):
        yield Element("lines", "\n".join(plain(hidden(line)).strip() for line in lines), mark="  ")
    else:
        yield from _text("text", "\n".join(lines))


def _text(kind: Kind, text: str) -> Iterator[Element]:
    """Text whose tags may part it into several; each line that is emphasised alone is its own."""
    raw = hidden(text)
    whole = without_tags(raw)
    tagged = whole is not raw and whole != raw
    stretch: list[str] = []
    for line in whole.split("\n"):
        bare = line.strip()
        mark = all_emphasised(bare) if bare else ""
        if (mark or (tagged and not bare)) and stretch:
            yield Element(kind, "\n".join(stretch))
            stretch = []
        if mark:
            yield Element(kind, plain(bare), mark=mark)
        elif bare and tagged:
            yield Element(kind, plain(bare))
        elif bare:
            stretch.append(plain(line.rstrip()))
    if stretch:
        yield Element(kind, "\n".join(stretch))


def _rows(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if not _PARTING.match(line):
            cells = hidden(line).strip().strip("|").split("|")
            yield "  ".join(plain(cell.strip()) for cell in cells)


def _html_table(lines: Sequence[str]) -> Iterator[Element]:
    whole = without_tags(hidden("\n".join(lines)))
    rows = [plain(line).strip() for line in whole.split("\n")]
    if any(rows):
        yield Element("table", "\n".join(filter(None, rows)))
