"""What masthead lines say of an issue: the paper's name, its date and its running number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarize.layout.pages.dates import ARABIC, DATE, WEEKDAY, find_date
from summarize.layout.pages.furniture import LONGEST, NUMBER
from summarize.layout.pages.section_names import is_paper_name
from summarize.layout.text.fold import fold
from summarize.layout.text.printed import as_printed
from summarize.patterns import lazy

_SLICE_DATE = lazy(rf"(?<!\d){DATE}|{WEEKDAY}")


class MastheadData(NamedTuple):
    """What masthead lines say: the paper's name, its date in ISO form and its running number."""

    paper: str | None = None
    date: str | None = None
    number: str | None = None


def masthead_data(lines: Sequence[str]) -> MastheadData:
    """Paper, date and number of the lines, the first found of each."""
    paper = date = number = None
    for line in lines[:200]:
        if len(line) > 4 * LONGEST:
            continue
        folded = fold(line).strip()
        plain = folded.replace(" ", "")
        date = date or find_date(folded)
        if number is None and (match := NUMBER.search(plain)):
            number = match["number"] or match["other"] or match["spelt"].translate(ARABIC)
        if paper is None:
            for part in (
                plain,
                *(p for p in re.split(r"[ |]+", _SLICE_DATE.sub(" ", folded)) if p),
            ):
                if is_paper_name(part):
                    paper = as_printed(part.strip("《》"), line)
                    break
    return MastheadData(paper, date, number)
