"""Where a reporter files from, as papers in Taiwan print it: ``【记者林子翔／台北报导】``.

It opens a paragraph as a dateline does, or stands alone under the headline as a byline.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summarize.layout.lines.sources.agencies import NAMED, OWN
from summarize.layout.text.fold import squeeze
from summarize.layout.text.people import is_name, split_names

_WINDOW = 80
_SIGN = "[■□●◆◇▲★☆*]{0,2}"
_RANK = "(?:特约|实习|见习|资深|首席|地方|摄影|驻[\u4e00-\u9fff]{1,4}?)?"
_ROLE = rf"(?:{NAMED}|{OWN}|[\u4e00-\u9fff]{{2,3}}报)?{_RANK}(?:记者|特派员|编译|通讯员|实习生)"
_PEOPLE = "[\u4e00-\u9fff·]{2,8}(?:[、,&和及][\u4e00-\u9fff·]{2,8}){0,5}"
_PLACE = "[\u4e00-\u9fff·、—~-]{0,14}?"
_DATE = r"(?:[\d一二三四五六七八九十]{1,2}月)?[\d一二三四五六七八九十]{1,3}日"
_HOW = (
    r"(?:(?:综合|连线|联合|现场|独家|越洋)?(?:报导|报道)|专访|特稿|专题|(?:综合)?外电(?:报导|报道)?|"
    r"专电|特写)"
)
_DESK = "(?:[\u4e00-\u9fff]{2,4}(?:中心|组|新闻))"
_FILED = (
    rf"{_SIGN}(?P<open>[【\[〔(]?)(?:{_ROLE}:?(?P<names>{_PEOPLE})|(?P<desk>{_DESK}))/"
    rf"(?P<place>{_PLACE})(?P<date>{_DATE})?(?:{_HOW}|(?<=日)电|讯)(?P<close>[】\]〕)]?)"
)
_GLUED = (
    rf"{_SIGN}(?P<open>[【\[〔(]){_ROLE}(?P<names>[\u4e00-\u9fff、·]{{2,18}}?)(?P<date>{_DATE})?"
    rf"(?:{_HOW}|(?<=日)电|讯)(?P<close>[】\]〕)])"
)
_PAIRS = {"【": "】", "[": "]", "〔": "〕", "(": ")"}


class Filed(NamedTuple):
    """``start`` to ``end`` of the given text tell who reports, and from where."""

    start: int
    end: int
    names: tuple[str, ...]
    place: str | None
    date_text: str | None
    bracketed: bool


def filed(text: str) -> Filed | None:
    """The reporters (or the desk) and their place at the head of a text, or None."""
    start = len(text) - len(text.lstrip())
    head = text[start : start + _WINDOW]
    if "/" not in head and "／" not in head and not any(sign in head[:3] for sign in "【[［〔(（"):
        return None
    plain, offsets = squeeze(text, start, start + _WINDOW)
    with_place, glued = _patterns()
    if match := with_place.match(plain):
        names, place = split_names(match["names"] or "") or (), match["place"]
    elif match := glued.match(plain):
        names, place = _parted(match["names"])
    else:
        return None
    closed = match["close"] and _PAIRS[match["open"]] == match["close"]
    alone = not match["open"] and match.end() == len(plain)
    desk = match.re is with_place and match["desk"] is not None and (closed or alone)
    if (match["open"] and not closed) or not (desk or _people(names, place)):
        return None
    end = offsets[match.end() - (0 if match["open"] else len(match["close"])) - 1] + 1
    return Filed(offsets[0], end, names, place or None, match["date"], bool(match["open"]))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Both forms; few papers print them."""
    return re.compile(_FILED), re.compile(_GLUED)


def _people(names: tuple[str, ...], place: str) -> bool:
    """Whether they are people: surely by their family names, or where a place stands beside."""
    return bool(names) and (
        all(map(is_name, names)) or (bool(place) and all(len(name) <= 4 for name in names))
    )


def _parted(glued: str) -> tuple[tuple[str, ...], str]:
    """Names and the place that stands behind them without a stroke: 林子翔台北."""
    before, comma, last = glued.rpartition("、")
    for size in (3, 2, 4):
        if is_name(last[:size]) and len(last) != size + 1:
            return split_names(before + comma + last[:size]) or (), last[size:]
    return (), ""
