"""Texts with the keywords that they should have, for :mod:`tests.bench.language`.

``own keywords``: our own thirty. ``edited keywords``: every second of forty more articles of our
own, with the keywords that an editor would assign; the others were used for building.
``news keywords``: articles of a national daily without headline; their keywords are the nouns and
names of headline, kicker, deck and editors' box that stand in the body. ``abstracts``: authors'
keywords.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarize.language.keywords.terms import is_keyword
from summarize.language.words import tagged
from tests.bench import boxes, own_set
from tests.bench.national import modern
from tests.bench.training.term_samples import daily

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYWORD_SETS = ("own keywords", "edited keywords", "news keywords", "abstracts")
EDITED = Path(__file__).parent / "data" / "own-keywords.jsonl"
ABSTRACTS = slice(500, 1000)
EVERY = 4
"""Of how many articles of the daily one is asked."""
_FEWEST = 2


class Row(NamedTuple):
    """A text and what is wanted; without a title where the title tells what is wanted."""

    title: str | None
    text: str
    keywords: tuple[str, ...]


def abstracts_path() -> Path | None:
    """The file of abstracts, where the environment names one."""
    named = os.environ.get("DUBAO_ABSTRACTS")
    return Path(named) if named and Path(named).is_file() else None


def edited(*, reporting: bool) -> list[Row]:
    """Twenty of our own forty articles: those for reporting, or those for building."""
    lines = EDITED.read_text(encoding="utf-8").splitlines()[int(reporting) :: 2]
    rows = map(json.loads, lines)
    return [Row(row["headline"], row["text"], tuple(row["keywords"])) for row in rows]


def keyword_rows(name: str, days: tuple[str, str] = boxes.TUNE) -> list[Row]:
    """The texts of a set; none where they are not here. ``days`` choose the daily's."""
    if name == "own keywords":
        return [Row(each.article.title, each.text, each.keywords) for each in own_set.load()]
    if name == "edited keywords":
        return edited(reporting=True)
    if name == "news keywords":
        return list(_news(days)) if modern() is not None else []
    path = abstracts_path()
    lines = path.read_text(encoding="utf-8").splitlines()[ABSTRACTS] if path else []
    found = map(json.loads, lines)
    return [Row(row["title"], row["text"], tuple(row["keywords"])) for row in found]


@cache
def _news(days: tuple[str, str]) -> tuple[Row, ...]:
    return tuple(_rows(days))


def _rows(days: tuple[str, str]) -> Iterator[Row]:
    for article in daily(days)[::EVERY]:
        text = "\n".join(article.paragraphs)
        said = "\n".join((article.title, article.said))
        nouns = dict.fromkeys(
            word for word, tag in tagged(said) if is_keyword(word, tag) and word in text
        )
        if len(nouns) >= _FEWEST:
            yield Row(None, text, tuple(nouns))
