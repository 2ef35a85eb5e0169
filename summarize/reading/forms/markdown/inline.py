"""One stretch of Markdown -> its text: marks of emphasis, links, tags and formulas taken out.

Only what is surely a mark goes; a star or a dollar that pairs with nothing was printed.
"""

from __future__ import annotations

import html
import re

from summarize.patterns import lazy
from summarize.reading.forms.markdown.formulas import without_formulas

_ESCAPED = lazy(r"\\([!-/:-@\[-`{-~])", needs="\\")
_HIDDEN = 0xF0000
"""Escaped signs stand at this offset, in a plane for private use, while marks are looked for."""
_BACK = {_HIDDEN + code: code for code in range(0x21, 0x7F)}
_LINK = lazy(r"\[([^\[\]\n]{0,500})\]\([^()\s]{0,2000}(?:[ \t]+\"[^\"\n]{0,200}\")?\)", needs="](")
_CODE = lazy(r"(`{1,3})(?!`)([^`\n]{1,500})\1(?!`)", needs="`")
_STRIKE = lazy(r"~~(?=\S)([^~\n]{1,500})~~", needs="~")
_ENTITY = lazy(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});", needs="&")
_TAG = lazy(
    r"</?(p|div|br|strong|b|em|i|u|span|font|center|section|article|sup|sub|a|li|ul|ol|tr|td|th|"
    r"table|tbody|thead|hr|h[1-6])(?:\s[^<>]{0,2000})?/?>|<!--.{0,2000}?-->",
    re.IGNORECASE | re.DOTALL,
    needs="<",
)
_BREAKS = frozenset(
    (
        *("p", "div", "br", "center", "section", "article", "li", "ul", "ol", "tr", "table"),
        *("tbody", "thead", "hr", "h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
_CELLS = frozenset({"td", "th"})
_STRONG = {"strong": "**", "b": "**", "em": "*", "i": "*"}
_RUN = lazy(r"\*+|_+")


def hidden(text: str) -> str:
    """The text with its escaped signs out of the way of who looks for marks."""
    return _ESCAPED.sub(lambda match: chr(_HIDDEN + ord(match[1])), text) if "\\" in text else text


def shown(text: str) -> str:
    """What was hidden as it is printed."""
    return text.translate(_BACK)


def without_tags(text: str) -> str:
    """Tags of HTML as what they mean: a line's end, two spaces between cells, stars, nothing."""
    return _TAG.sub(_tag, text) if "<" in text else text


def _tag(match: re.Match[str]) -> str:
    name = (match[1] or "").lower()
    if name in _BREAKS:
        return "\n"
    if name in _CELLS:
        return "  " if match[0][1] == "/" else ""
    return _STRONG.get(name, "")


def plain(text: str) -> str:
    """The text of one line whose escaped signs are hidden, without its marks."""
    if "$" in text:
        text = without_formulas(text)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "`" in text:
        text = _CODE.sub(r"\2", text)
    if "~~" in text:
        text = _STRIKE.sub(r"\1", text)
    if "*" in text or "_" in text:
        text = _without_emphasis(text)
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    return shown(text)


def all_emphasised(text: str) -> str:
    """The marks around a line that is emphasised as a whole (``*``, ``**``, ``_``), or nothing."""
    for mark in ("***", "**", "*", "__", "_"):
        inner = text[len(mark) : -len(mark)]
        if text.startswith(mark) and text.endswith(mark) and inner.strip():
            return mark if mark not in inner and mark[0] != inner[0] else ""
    return ""


def _without_emphasis(text: str) -> str:
    """Runs of stars or underscores that pair are dropped; those of one length pair, as brackets."""
    opened: dict[str, list[tuple[int, int]]] = {}
    dropped: list[tuple[int, int]] = []
    for run in _RUN.finditer(text):
        start, end = run.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        if before.isalnum() and after.isalnum() and (before + after).isascii():
            continue  # 5*3, a_b
        inside = run[0][0] == "_"
        opens = bool(after) and not after.isspace() and not (inside and before.isalnum())
        closes = bool(before) and not before.isspace() and not (inside and after.isalnum())
        waiting = opened.setdefault(run[0], [])
        if closes and waiting:
            dropped += [waiting.pop(), (start, end)]
        elif opens:
            waiting.append((start, end))
    kept: list[str] = []
    at = 0
    for start, end in sorted(dropped):
        kept.append(text[at:start])
        at = end
    return "".join(kept) + text[at:]
