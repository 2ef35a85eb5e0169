"""What a line's own words say it is: furniture, a byline, a caption, a credit, or text.

The same line is known again wherever it stands: what is found of it is remembered.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from summarize.layout.lines import forms
from summarize.layout.lines.captions import caption
from summarize.layout.lines.sources.bylines import byline
from summarize.layout.lines.sources.credits import credit
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.pages.furniture import furniture
from summarize.layout.text.mark import remembered

Sort = Literal["text", "caption", "byline", "furniture", "forward", "backward"]


class Said(NamedTuple):
    """What a line is; see :class:`..lines.units.Unit`."""

    sort: Sort = "text"
    rule: str = "text"
    detail: str = ""
    sure: bool = True


@remembered
def said(text: str) -> Said:
    """What the line is as far as its words alone tell."""
    given = credit(text)
    if given is not None and given.rule == "made":
        return Said("text", "credit", given.rule)
    mark = furniture(text)
    if mark is not None:
        return Said("furniture", mark.rule, mark.kind, mark.sure)
    selling = forms.advert(text)
    if selling is not None and selling.sure:
        return Said("furniture", "advert", "stray")
    by = byline(text)
    if by is not None and by.sure:
        return Said("byline", f"byline-{by.sort}", by.sort)
    picture = caption(text)
    if picture is not None:
        return Said("caption", picture.rule, sure=picture.sure)
    if by is not None and (given is None or given.rule == "wire"):
        return Said("text", "name-line", by.sort, sure=False)
    if given is not None:
        return Said("text", "credit", given.rule)
    if kinds.note_title(text) is not None:
        return Said("text", "note-title")
    if forms.label_line(text) is not None:
        return Said("text", "label")
    return Said()
