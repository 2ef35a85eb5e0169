"""Learns which words newspapers print all the time: in more than a twentieth of the articles.

    python -m tests.bench.training.common_words [LAST_DAY]

Writes ``summarize/language/keywords/data/common-words.txt``, one word a line, in the order of the
code points: the same days give the same file. Words are jieba's, as they will be looked up. Of the
month all; of a national daily of February and 1-10 October 2019 (``DUBAO_MODERN``) those that are
neither nouns nor names: its nouns (消费, 就业) are what articles are about.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from summarize.language.words import cut, listed
from tests.bench.corpus import BUILDING_DAYS, issues
from tests.bench.training.name_teacher import daily_articles

SHARE = 0.05
_TARGET = Path("summarize/language/keywords/data/common-words.txt")


def common(days: range) -> list[str]:
    """The words of two characters and more that stand in more than SHARE of the articles."""
    counts: Counter[str] = Counter()
    total = 0
    for pages in issues(days).values():
        for article in (article for page in pages.values() for article in page):
            counts.update({word for part in article.paragraphs for word in cut(part.text)})
            total += 1
    return sorted(
        word
        for word, count in counts.items()
        if count > SHARE * total and len(word) > 1 and word.isalpha()
    )


def common_today() -> set[str]:
    """The same of every second article of the daily of 2019 that stands in the learning days."""
    counts: Counter[str] = Counter()
    every = list(daily_articles())[::2]
    for lines in every:
        counts.update({word for line in lines for word in cut(line)})
    return {
        word
        for word, count in counts.items()
        if count > SHARE * len(every) and len(word) > 1 and word.isalpha()
        if not listed(word)[1].startswith(("n", "vn"))
    }


def main() -> None:
    """Writes the list, of days 1 to 15 or to LAST_DAY."""
    last = int(sys.argv[1]) if len(sys.argv) > 1 else BUILDING_DAYS.stop - 1
    if last not in BUILDING_DAYS:
        raise SystemExit("days 16 to 31 are for reporting alone")
    words = sorted({*common(range(BUILDING_DAYS.start, last + 1)), *common_today()})
    _TARGET.parent.mkdir(exist_ok=True)
    _TARGET.write_text("".join(f"{word}\n" for word in words), encoding="utf-8")


if __name__ == "__main__":
    main()
