"""Markdown: of people and crawlers, of tools for OCR and PDF, of dubao's own export."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.patterns import lazy
from summarize.reading.forms.form import Form, Sheet

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_SUFFIXES = (".md", ".markdown")
_HEADING = lazy(r"(?m)^#{1,6}[ \t][^\S\n]*\S")
_FRONT = lazy(
    r"---[ \t]*\n(?:[\w一-鿿-]{1,40}[ \t]*[:：].*\n|[ \t]+.*\n|- .*\n|\n){1,100}---[ \t]*(?:\n|$)"
)


def _recognises(opened: Opened) -> bool:
    """By its name; else by a heading at its very beginning, or two in its first lines."""
    if opened.suffix in _SUFFIXES:
        return True
    if "#" not in opened.head and not opened.head.startswith("---"):
        return False
    found = _HEADING.findall(opened.head)
    return (len(found) > 0 and opened.head.startswith("#")) or (
        len(found) > 1 or _FRONT.match(opened.head) is not None
    )


def _read(opened: Opened) -> Sequence[Sheet]:
    from summarize.reading.forms.markdown.outline import sheets  # noqa: PLC0415 (for Markdown alone)

    return sheets(opened)


FORM = Form(
    name="markdown",
    title="Markdown",
    reads="headings as pages, sections and articles; front matter; what OCR and PDF tools write "
    "(pictures, formulas, tables); `dubao export --format markdown`",
    example="dubao issue.md",
    suffixes=_SUFFIXES,
    recognises=_recognises,
    read=_read,
    order=60,
)
