"""HTML: saved pages and articles of digital newspapers, alone or as the folder of an issue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.patterns import lazy
from summarize.reading.forms.form import Form, Gathered, Sheet
from summarize.reading.forms.html.one_file import is_one_file

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_SUFFIXES = (".html", ".htm", ".shtml", ".xhtml", ".mht", ".mhtml")
_HEAD = 4_096
_FEWEST = 4
_PROLOGUE = lazy(
    r"\s*(?:<\?xml[^>]{0,400}>|<!--.{0,2000}?-->|<\?[^>]{0,400}>|<!doctype[^>]{0,400}>)",
    re.DOTALL | re.IGNORECASE,
)
_ROOT = lazy(r"\s*<([a-z][\w-]{0,40})[\s>/]", re.IGNORECASE)
_WHOLE = frozenset(("html", "head", "body", "founder-content", "founder-title", "meta", "title"))
_PARTS = frozenset(
    (
        *("div", "table", "p", "span", "article", "section", "h1", "h2", "h3", "ul", "ol"),
        *("font", "center", "link", "script", "style", "base", "main"),
    )
)
_TAG = lazy(r"</?(?:a|br|div|font|h[1-6]|img|li|p|span|strong|table|td|tr|ul)\b[^<>]{0,500}>")


def head_of(data: bytes) -> str:
    """The beginning of a file, its ASCII characters as they are in whatever encoding."""
    head = data[:_HEAD]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0<" in head[:8] or b"<\0" in head[:8]:
        head = head.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


def _recognises(opened: Opened) -> bool:
    """By the first tag, after a declaration and comments; a fragment has to be tags throughout."""
    if is_one_file(opened.data):
        return True
    head = head_of(opened.data)
    if not head.lstrip().startswith("<"):
        return False
    at = 0
    while (match := _PROLOGUE.match(head, at)) is not None:
        at = match.end()
        if match[0].lstrip()[:14].lower() == "<!doctype html":
            return True
    root = _ROOT.match(head, at)
    tag = root[1].lower() if root else ""
    if tag in _WHOLE or tag.startswith("founder-"):
        return True
    fewest = 1 if opened.suffix in _SUFFIXES else _FEWEST
    return tag in _PARTS and len(_TAG.findall(head.lower())) >= fewest


def _read(opened: Opened) -> Sequence[Sheet]:
    from summarize.reading.forms.html.gathering import gather  # noqa: PLC0415 (for HTML alone)
    from summarize.reading.forms.html.main_text import without_text  # noqa: PLC0415 (as above)

    gathered = gather([opened])
    for _, error in gathered.failed:
        raise error
    if not gathered.sheets:
        raise without_text(opened.name)
    opened.doubts[:] = gathered.doubts
    return [sheet for _, sheet in gathered.sheets]


def _gather(opened: Sequence[Opened]) -> Gathered:
    from summarize.reading.forms.html.gathering import gather  # noqa: PLC0415 (for HTML alone)

    return gather(opened)


FORM = Form(
    name="html",
    title="HTML",
    reads="saved pages and articles of digital newspapers (Founder's generations and others): page "
    "and title lists, kickers, headlines, decks, authors, captions; a folder or archive of them "
    "is one issue; of other pages the main text (an extra, `dubao[web]`); "
    "`dubao export --format html`",
    example="dubao saved-issue/",
    suffixes=_SUFFIXES,
    recognises=_recognises,
    read=_read,
    binary=True,
    gather=_gather,
    order=40,
)
