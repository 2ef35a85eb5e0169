"""Text of HTML as it may be parsed: without scripts, and without what takes a parser hours.

Scripts are marks of the form; what one of them writes with ``document.write`` is kept apart in
an element of its own, since lists of titles are made so. The comments between which a page's
text stands become elements, too.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from summarize.errors import InputError
from summarize.reading.limits import UNPACKED_BYTES, Allowance, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

WRITTEN = "dubao-written"
MARKED = "dubao-content"
_UNPARSED = ("script", "style", "noscript", "template", "xmp")
_OPENING = re.compile(rf"<({'|'.join(_UNPARSED)})\b|<!--", re.IGNORECASE | re.ASCII)
_ENDS = {tag: re.compile(f"</{tag}", re.IGNORECASE | re.ASCII) for tag in _UNPARSED}
_WRITE = re.compile(
    r"""document\s{0,3}\.\s{0,3}write(?:ln)?\s{0,3}\(\s{0,9}(?:\w{1,40}\s{0,3}\(\s{0,9})?"""
    r"""("(?:[^"\\\n]|\\.){1,4000}"|'(?:[^'\\\n]|\\.){1,4000}')"""
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))")
_CONTENT = re.compile(r"(/?)\s*enpcontent\s*", re.IGNORECASE)
# Pictures inside of a page are most of its bytes.
_PICTURE = re.compile(r"data:[\w/+.-]{1,40}(?:;[\w=-]{1,40}){0,3},[A-Za-z0-9+/=%]{100,}")
_UNFINISHED = re.compile(r"<[/!]?-?\Z")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]{0,40})")
# Elements that end by themselves where the next one begins, or never hold anything.
_FLAT = frozenset(
    (
        *("p", "li", "td", "tr", "th", "dd", "dt", "option", "tbody", "thead", "tfoot", "br", "hr"),
        *(
            "img",
            "input",
            "meta",
            "link",
            "area",
            "base",
            "col",
            "embed",
            "param",
            "source",
            "track",
        ),
        *("wbr", "body", "html", "head"),
    )
)
_MEGABYTES = 16
"""Of markup at most."""
_ELEMENT, _ATTRIBUTE, _TEXT = 320, 290, 540
"""Bytes that each takes in two parsers' trees and as a block: a tag of three bytes a hundred times
as much. Memory is counted before a parser sees the page.
"""
_QUOTED = re.compile(r"""=\s{0,9}(?:"[^"<>]*"|'[^'<>]*')""")
_WITH_ATTRIBUTES = re.compile(r"<[a-zA-Z][^\s<>]*\s[^<>]*")
_PRINTED = re.compile(r">\s*[^\s<]")
_DEEPEST = 3_000
_LONG = re.compile(r"[^<]{20000,}")
_MOST_WORDS = 4_000


def parsable(text: str, name: str, allowance: Allowance) -> str:
    """The text without scripts, styles and comments; InputError where it is no page for people,
    or would take more memory than there is an ``allowance`` for.
    """
    if len(text) > UNPACKED_BYTES:
        raise too_large(name)
    text = _PICTURE.sub("data:,", text)
    found = _UNFINISHED.sub("", "".join(_pieces(text.replace("\0", ""))))
    if len(found) > _MEGABYTES << 20:
        raise InputError(
            "{name}: an HTML page of more than {megabytes} MB of markup; "
            "give the pages of one issue",
            name=name,
            megabytes=_MEGABYTES,
        )
    for piece in _LONG.finditer(found):
        if len(piece[0].split(None, _MOST_WORDS)) > _MOST_WORDS:
            raise InputError("{name}: an HTML page of attributes without end", name=name)
    allowance.take(_weight(found))
    depth = 0
    for tag in _TAG.finditer(found):
        if tag[2].lower() not in _FLAT:
            depth = max(0, depth - 1) if tag[1] else depth + 1
            if depth > _DEEPEST:
                raise InputError("{name}: an HTML page nested without end", name=name)
    return found


def _weight(text: str) -> int:
    """The memory that a page takes, what its tags and attributes and texts say aside."""
    bare = _QUOTED.sub("=", text)
    elements = bare.count("<") - bare.count("</")
    attributes = sum(len(tag[0].split()) - 1 for tag in _WITH_ATTRIBUTES.finditer(bare))
    texts = sum(1 for _ in _PRINTED.finditer(bare))
    return _ELEMENT * elements + _ATTRIBUTE * attributes + _TEXT * texts


def comments(text: str, word: str) -> Iterator[str]:
    """The insides of comments that begin with that word."""
    at = 0
    while (at := text.find("<!--" + word, at)) >= 0:
        stop = text.find("-->", at)
        yield text[at + 4 : stop if stop >= 0 else at + 4_000]
        at = stop if stop >= 0 else len(text)


def _pieces(text: str) -> Iterator[str]:
    at = 0
    while (match := _OPENING.search(text, at)) is not None:
        yield text[at : match.start()]
        if match[1] is None:
            stop = text.find("-->", match.end())
            inside = text[match.end() : stop if stop >= 0 else len(text)]
            if marked := _CONTENT.fullmatch(inside):
                yield f"<{marked[1]}{MARKED}>"
            at = stop + 3 if stop >= 0 else len(text)
            continue
        tag = match[1].lower()
        end = _ENDS[tag].search(text, match.end())
        stop = end.start() if end is not None else -1
        inside = text[match.end() : stop if stop >= 0 else len(text)]
        if tag == "script":
            for written in _WRITE.finditer(inside):
                yield f"<{WRITTEN}>{_string(written[1])}</{WRITTEN}>"
        elif tag == "xmp":
            yield escape(inside.partition(">")[2])
        if stop < 0:
            return
        at = text.find(">", stop) + 1
        if at == 0:
            return
    yield text[at:]


def _string(literal: str) -> str:
    """What a string of a script says; its scripts are not taken for any."""

    def plain(match: re.Match[str]) -> str:
        if code := match[1] or match[2]:
            return escape(chr(int(code, 16))) if not "d8" <= code[:2].lower() <= "df" else ""
        return {"n": "\n", "r": "", "t": " "}.get(match[3], match[3])

    text = _ESCAPE.sub(plain, literal[1:-1])
    return re.sub(r"<(?=/?(?:script|style|dubao-)|!--)", "&lt;", text, flags=re.IGNORECASE)
