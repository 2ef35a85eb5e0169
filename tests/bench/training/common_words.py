"""Learns which words newspapers print all the time: in more than a twentieth of the articles.

    python -m tests.bench.training.common_words [LAST_DAY]

Writes ``summarize/language/keywords/data/common-words.txt``, one word a line, in the order of the
code points: the same days give the same file. Words are jieba's, as they will be looked up.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from summarize.language.words import cut
from tests.bench.corpus import BUILDING_DAYS, issues

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


def main() -> None:
    """Writes the list, of days 1 to 15 or to LAST_DAY."""
    last = int(sys.argv[1]) if len(sys.argv) > 1 else BUILDING_DAYS.stop - 1
    if last not in BUILDING_DAYS:
        raise SystemExit("days 16 to 31 are for reporting alone")
    words = common(range(BUILDING_DAYS.start, last + 1))
    _TARGET.parent.mkdir(exist_ok=True)
    _TARGET.write_text("".join(f"{word}\n" for word in words), encoding="utf-8")


if __name__ == "__main__":
    main()
