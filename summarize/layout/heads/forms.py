"""Rows of lines whose form tells what each is, whatever their words are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from summarize.layout.heads.lines import couplet
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.text.endings import open_brackets, unopened

Role = Literal["column", "kicker", "headline", "deck", "text"]

_LONGEST_RUBRIC = 4


def by_form(texts: Sequence[str], *, top: bool) -> list[Role] | None:
    """The roles of the plain lines of a head, or None where the form does not tell them all.

    ``top``: the head stands at a page's top and is signed. There a column's title or a word or two
    over a line stands over the page. A bracket or quotation that the first line opens and the
    second closes makes both one headline. Where one of two lines is a couplet, the first is the
    kicker: the mood over the news, or whose news it is over the mood (in a national daily of 2019
    64 times of 69).
    """
    if len(texts) != 2:
        return None
    first, second = texts
    if top and (kinds.series_column(first) or len(first) <= _LONGEST_RUBRIC < len(second)):
        return ["column", "headline"]
    if open_brackets(first) and unopened(second):
        return ["headline", "headline"]
    if couplet(first) == couplet(second):
        return None
    other = (second if couplet(first) else first).strip()
    return None if " " in other or "\u3000" in other else ["kicker", "headline"]
