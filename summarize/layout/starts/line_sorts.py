"""What a unit looks like, in one letter: a page is a row of them."""

from __future__ import annotations

from summarize.layout.heads.lines import couplet, is_date_line, is_deck, leads, numbered
from summarize.layout.lines import forms
from summarize.layout.lines.flow import Flow
from summarize.layout.lines.sources.bylines import trailing_byline
from summarize.layout.lines.sources.datelines import trailing_dateline
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.titles.bracketed_columns import bracketed_column
from summarize.layout.pages.guide_pointers import guide_pointer
from summarize.layout.text.fold import fold

PAGE_EDGE = "^"

_LONG = 70
_END = 80
_WORD = 4
_BULLETS = "■□●◆▲★○◎◇△▶►"


def sorts(flow: Flow) -> list[str]:
    """One letter a unit.

    ``c`` caption, ``b`` byline, ``n`` a line of names, ``f``/``k`` forward and backward marker,
    ``v`` verse, ``t`` table; text: ``d`` dateline, ``r`` credit in brackets, ``D`` deck, ``N``
    numbered heading, ``?`` heading that asks, ``C`` couplet, ``K`` line that ends in a dash (who
    does what the next line tells), ``T`` heading with a column's name in brackets at its end, ``I``
    heading behind a bullet, ``S`` heading of a word or two, ``H`` other heading, ``:`` line with a
    colon, ``s`` salutation, ``q`` question or answer, ``i`` item, ``g`` pointer of a guide, ``x``
    short line that breaks off, ``u`` paragraph that breaks off, ``e`` paragraph with a credit at
    its end, ``p`` paragraph, ``P`` long paragraph.
    """
    return [_sort(flow, index) for index in range(len(flow.units))]


def _sort(flow: Flow, index: int) -> str:
    unit = flow.units[index]
    gathered = flow.gathered.get(index)
    if gathered is not None:
        return "v" if gathered == "verse" else "t"
    if unit.sort != "text":
        return {"caption": "c", "byline": "b", "forward": "f", "backward": "k"}.get(unit.sort, "o")
    text = unit.text
    if leads(text):
        return "K"
    if unit.rule == "name-line":
        following = flow.units[index + 1] if index + 1 < len(flow.units) else None
        named = following is not None and (
            following.sort == "byline" or following.rule == "name-line"
        )
        return "H" if named else "n"
    if unit.dateline:
        return "d"
    if unit.credit:
        return "r"
    if guide_pointer(text) is not None:
        return "g"
    if unit.heading:
        return "p" if _under_notice(flow, index) else _heading(text)
    if is_deck(unit):
        return "D"
    if kinds.editors_note(text) is not None:
        return "E"
    if forms.salutation(text) is not None:
        return "s"
    if text[-1] in ":：":
        return ":"
    speaker = forms.qa_line(text)
    if speaker is not None and speaker.sure:
        return "q"
    if forms.list_item(text) is not None:
        return "i"
    if not unit.ends:
        return "u" if unit.body else "x"
    tail = text[-_END:]
    if trailing_byline(tail) is not None or trailing_dateline(tail) is not None:
        return "e"
    return "P" if len(text) > _LONG else "p"


def _under_notice(flow: Flow, index: int) -> bool:
    """Whether the title of a notice stands before it: then it is its text, however short."""
    if index == 0:
        return False
    notice = kinds.notice_title(flow.units[index - 1].text)
    return notice is not None and notice.sure


def _heading(text: str) -> str:
    if is_date_line(text):
        return "y"
    if numbered(text):
        return "N"
    if text.startswith(("—", "─")):
        return "D"
    folded = fold(text)
    if folded[-1] in "?!":
        return "?"
    if folded[-1] == ")" and bracketed_column(text) is not None:
        return "T"
    if folded[0] in _BULLETS:
        return "I"
    if len(text) <= _WORD:
        return "S"
    return "C" if couplet(text) else "H"


HEADINGS = frozenset("HCN?DKTIS")
"""Letters of lines that may head something."""
