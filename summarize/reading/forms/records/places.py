"""What records and headings say of pages and days: ``01版：要闻``, ``2025-03-18T06:11``."""

from __future__ import annotations

from summarize.patterns import lazy
from summarize.reading.names.dates import cut_date
from summarize.reading.names.file_names import read_name
from summarize.reading.names.labels import normal_label

_SPELT_DATE = lazy(r"(\d{4})年(\d{1,2})月(\d{1,2})日?")
_FIRST = lazy(r"[第\d０-９A-Za-zＡ-Ｚ〇一二三四五六七八九十]")
_LONGEST = 60


def page_of(text: str) -> tuple[str | None, str | None]:
    """A page's label and name as one field says them: ``01版：要闻``, ``A5``, ``要闻``."""
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST:
        return None, None
    label = normal_label(text)
    if label is not None:
        return label, None
    found = read_name(text)
    if found.label is not None and (found.sure or found.name):
        return found.label, "".join(found.name.split()) if found.name else None
    return None, text


def heads_page(text: str) -> bool:
    """Whether a heading names a page, and is nothing else: ``第01版：要闻``."""
    if "版" not in text or len(text) > _LONGEST or _FIRST.match(text) is None:
        return False
    found = read_name(text)
    return found.label is not None and found.sure


def day_of(text: str) -> str | None:
    """The first date in a text, in ISO form."""
    if len(text) > 200:
        text = text[:200]
    plain = _SPELT_DATE.sub(r"\1-\2-\3", text.replace("/", "-"))
    return cut_date(plain)[1]
