"""What an article is, as tokens: its paper, day, section, kind and pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarize.library.query import Dates, Fact


@dataclass(frozen=True, slots=True)
class Known:
    """What the archive knows: ids of papers and sections whose names hold a text, and its years."""

    papers: Callable[[str], Iterable[int]]
    sections: Callable[[str], Iterable[int]]
    years: tuple[int, int]


def fact_tokens(
    paper: int | None, date: str | None, section: int, kind: str, pages: Iterable[str], sign: str
) -> str:
    """What an article is, as tokens parted by blanks, each of which begins with ``sign``."""
    facts = [f"s{section}", f"k{kind}", *(f"g{page}" for page in pages)]
    if paper is not None:
        facts.append(f"p{paper}")
    if date is not None:
        year, month, day = date.split("-")
        facts += [f"y{year}", f"m{year}{month}", f"d{year}{month}{day}"]
    return " ".join(sign + fact for fact in facts)


def asked_fact(fact: Fact, known: Known) -> list[str]:
    """The tokens, without their sign, one of which an article has that is what is asked."""
    if fact.name == "paper":
        return [f"p{paper}" for paper in known.papers(fact.value)]
    if fact.name == "section":
        return [f"s{section}" for section in known.sections(fact.value)]
    return [("g" if fact.name == "page" else "k") + fact.value]


def asked_dates(dates: Dates, years: tuple[int, int]) -> list[str]:
    """Whole years, else whole months, else days, that make up the span: few tokens for any span."""
    first = _numbers(dates.first or f"{years[0]}-01-01")
    last = _numbers(dates.last or f"{years[1]}-12-31")
    first, last = max(first, (years[0], 1, 1)), min(last, (years[1], 12, 31))
    tokens: list[str] = []
    for year in range(first[0], last[0] + 1):
        if first <= (year, 1, 1) and (year, 12, 31) <= last:
            tokens.append(f"y{year:04}")
            continue
        for month in range(1, 13):
            days = [day for day in range(1, 32) if first <= (year, month, day) <= last]
            if len(days) == 31 or (
                days and days[0] == 1 and last >= (year, month, 28) and last[:2] != (year, month)
            ):
                tokens.append(f"m{year:04}{month:02}")
            else:
                tokens += [f"d{year:04}{month:02}{day:02}" for day in days]
    return tokens


def _numbers(date: str) -> tuple[int, int, int]:
    year, month, day = map(int, date.split("-"))
    return year, month, day
