"""Page headers in English: ``CHINA RIVER POST | Tuesday, March 18, 2025    PAGE 3``."""

from __future__ import annotations

from typing import NamedTuple

from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_PAGE = lazy(r"page[ ]?(?P<label>[a-h]?[1-9]\d{0,2})\Z", needs="p")
_DATE = lazy(r"(?P<month>[a-z]{3,9})[ ](?P<day>[1-3]?\d),?[ ](?P<year>[12]\d{3})")
_SECTIONS = words(
    "BUSINESS NEWS LOCAL CITY NATION NATIONAL WORLD INTERNATIONAL OPINION COMMENT CULTURE ARTS "
    "LIFE STYLE SPORT SPORTS FEATURES ECONOMY SOCIETY EDUCATION HEALTH TECHNOLOGY"
)
_MOST_PARTS = 4
_LONGEST_PAPER = 40


class EnglishHeader(NamedTuple):
    """The page's label, the date (ISO) and the paper, where they are printed."""

    label: str
    date: str | None
    paper: str | None


def english_header(line: str) -> EnglishHeader | None:
    """What a folded line says that is a page's label, and a date, a paper or both, and no more."""
    if not line.isascii():
        return None
    parts = [" ".join(part.split()) for part in line.replace("  ", "|").split("|")]
    parts = [part for part in parts if part]
    if not 2 <= len(parts) <= _MOST_PARTS:
        return None
    label = date = paper = None
    for part in parts:
        small = part.lower()
        if label is None and (page := _PAGE.match(small)):
            label = page["label"].upper()
        elif date is None and (read := _date(small)) is not None:
            date = read
        elif paper is None and len(part) <= _LONGEST_PAPER and part.replace(" ", "").isalpha():
            paper = part
        else:
            return None
    return EnglishHeader(label, date, paper) if label is not None else None


def english_section(line: str) -> str | None:
    """The section's name that a line below a header is, in capitals: ``BUSINESS``."""
    name = line.strip()
    return name if name in _SECTIONS else None


def _date(small: str) -> str | None:
    """``tuesday, march 18, 2025`` as ISO."""
    day, _, rest = small.partition(" ")
    match = _DATE.fullmatch(rest if day.rstrip(",") in _DAYS else small)
    if match is None or match["month"] not in _MONTHS or not 1 <= int(match["day"]) <= 31:
        return None
    return f"{match['year']}-{_MONTHS.index(match['month']) + 1:02}-{int(match['day']):02}"
