"""Values of fields -> text: numbers, lists and objects as well, and the tags of HTML in them."""

from __future__ import annotations

import datetime
import html
from typing import Any

from summarize.patterns import lazy
from summarize.reading.forms.records.places import day_of

_MARKED = lazy(r"<(?:/?[a-zA-Z][\w-]{0,20}(?:\s[^<>]{0,2000})?/?|!--.{0,2000}?--)>", needs="<")
_BREAK = lazy(
    r"</?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|hr|center)(?:\s[^<>]{0,2000})?/?>",
    needs="<",
)
_ENTITY = lazy(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});", needs="&")
_DEEPEST = 6
_INNER = ("value", "text", "content", "p", "name", "title")
_CHINA = datetime.timezone(datetime.timedelta(hours=8))


def text_of(value: Any, deep: int = 0) -> str:
    """The text of a value; a list's items stand one under the other."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bool) or deep > _DEEPEST:
        return ""
    if isinstance(value, list):
        return "\n".join(filter(None, (text_of(each, deep + 1) for each in _best(value))))
    if isinstance(value, dict):
        inner = next((value[key] for key in _INNER if value.get(key)), None)
        return text_of(inner, deep + 1)
    return str(value)


def _best(items: list[Any]) -> list[Any]:
    """Of the same text in several forms (ninjs) the plain one; else all."""
    kinds = [each.get("contenttype") if isinstance(each, dict) else None for each in items]
    if any(kinds):
        return [items[kinds.index("text/plain")] if "text/plain" in kinds else items[0]]
    return items


def plain(text: str) -> str:
    """Without tags and entities of HTML; where a block of it ends, a line does."""
    if "<" in text and _MARKED.search(text):
        text = _MARKED.sub("", _BREAK.sub("\n", text))
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    if "\\n" in text and "\n" not in text:  # written out, as some tables do
        text = text.replace("\\r", "").replace("\\n", "\n")
    return text


def date_of(value: Any) -> str | None:
    """The day that a field says: in any usual form, or in seconds since 1970."""
    text = text_of(value).strip()
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        seconds = int(text) / (1000 if len(text) == 13 else 1)
        return datetime.datetime.fromtimestamp(seconds, _CHINA).date().isoformat()
    return day_of(text)
