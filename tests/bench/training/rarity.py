"""Learns how rare pairs of characters are: ``python -m tests.bench.training.rarity``.

From the paragraphs of days 1-15 of the month of 1998; the same days give the same table.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from pathlib import Path

from summarize.layout.text.rarity import MOST
from summarize.layout.text.vocabulary import bigrams
from tests.bench.corpus import BUILDING_DAYS, issues

TABLE = Path(__file__).parents[3] / "summarize" / "layout" / "data" / "rarity.table"
FEWEST = 4
_FINE = 16
_COMMON = 3.0
"""Inverse frequencies up to this tell nothing."""


def learn(days: range, path: Path) -> None:
    """Writes the weights of all pairs that weigh less than an unseen one."""
    counts: Counter[str] = Counter()
    total = 0
    for pages in issues(days).values():
        for articles in pages.values():
            for article in articles:
                for paragraph in article.paragraphs:
                    counts.update(bigrams(paragraph.text))
                    total += 1
    rows: defaultdict[int, list[str]] = defaultdict(list)
    for pair, count in counts.items():
        weight = round(_FINE * max(0.0, math.log(total / (1 + count)) - _COMMON))
        if count >= FEWEST and weight < MOST:
            rows[weight].append(pair)
    lines = (f"{weight} {''.join(sorted(rows[weight]))}\n" for weight in sorted(rows))
    path.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    learn(BUILDING_DAYS, TABLE)
