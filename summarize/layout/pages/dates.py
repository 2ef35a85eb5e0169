"""Dates as newspapers print them, of the Republic (民国) too, and what they are in ISO 8601."""

from __future__ import annotations

import datetime
import re

from summarize.layout.pages.labels import GAP, NUMERAL, chinese_number
from summarize.layout.text.fold import fold
from summarize.patterns import lazy

_DIGIT = "[〇○零一二三四五六七八九O0]"
_NUMBER = "[一二三四五六七八九十]{1,3}"
_COUNT = rf"(?:\d{{1,3}}|{NUMERAL}(?:{GAP}{NUMERAL}){{0,4}})"
_REPUBLIC = 1911
DATE = (
    rf"(?:(?P<year>(?:19|20){GAP}\d{GAP}\d){GAP}年{GAP}(?P<month>\d{GAP}\d?){GAP}月{GAP}"
    rf"(?P<day>\d{GAP}\d?){GAP}[日号]"
    rf"|(?P<isoyear>(?:19|20)\d\d)[-./](?P<isomonth>\d{{1,2}})[-./](?P<isoday>\d{{1,2}})(?!\d)"
    rf"|(?P<cyear>{_DIGIT}(?:{GAP}{_DIGIT}){{3}}){GAP}年{GAP}(?P<cmonth>{_NUMBER}){GAP}月{GAP}"
    rf"(?P<cday>{_NUMBER}){GAP}[日号]"
    rf"|(?:(?:中{GAP}华{GAP})?民{GAP}国{GAP}|(?=1[0-3]\d年))(?P<rocyear>{_COUNT}){GAP}年{GAP}(?P<rocmonth>{_COUNT}){GAP}月{GAP}"
    rf"(?P<rocday>{_COUNT}){GAP}日)"
)
WEEKDAY = rf"(?:星{GAP}期|周|礼{GAP}拜){GAP}[一二三四五六日天]"
DATE_NEEDS = "年-./ 月-./ 日号-./"
"""What any date has; see :func:`summarize.patterns.lazy`."""
_DATE = lazy(rf"(?<!\d){DATE}", needs=DATE_NEEDS)


def _number(text: str) -> int:
    plain = text.replace(" ", "")
    return int(plain) if plain.isdecimal() else chinese_number(plain) or 0


def iso_date(match: re.Match[str]) -> str | None:
    """ISO form of a match of :data:`DATE`; None where the calendar has no such day."""
    if match["cyear"]:
        digits = match["cyear"].replace(" ", "").translate(ARABIC)
        parts = (int(digits), _number(match["cmonth"]), _number(match["cday"]))
    elif match["rocyear"]:
        year = _REPUBLIC + _number(match["rocyear"])
        parts = (year, _number(match["rocmonth"]), _number(match["rocday"]))
    elif match["isoyear"]:
        parts = (int(match["isoyear"]), int(match["isomonth"]), int(match["isoday"]))
    else:
        parts = (_number(match["year"]), _number(match["month"]), _number(match["day"]))
    try:
        return datetime.date(*parts).isoformat()
    except ValueError:
        return None


ARABIC = str.maketrans("〇○零O一二三四五六七八九", "0000123456789")


def find_date(text: str) -> str | None:
    """The first full date in the first 400 characters of ``text``, in ISO form, or None."""
    for match in _DATE.finditer(fold(text[:400])):
        if found := iso_date(match):
            return found
    return None
