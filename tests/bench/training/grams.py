"""Counts which characters stand together: ``python -m tests.bench.training.grams``.

In the paragraphs of days 1-15 of the month, and in the words of jieba's dictionary by their
frequency there, so that words that this one paper did not happen to use are known too.
"""

from __future__ import annotations

import importlib.util
from collections import Counter
from functools import cache
from pathlib import Path
from zlib import crc32

from summarize.layout.joins.grams import EDGE, pair_level, rare, single_level, triple_level
from summarize.layout.text.shapes import shape
from tests.bench.corpus import BUILDING_DAYS, issues

SIZE = 1 << 19
TABLE = Path(__file__).parents[3] / "summarize" / "layout" / "data" / "grams.table"
_FREQUENCY = 100
"""So many occurrences in the dictionary's corpus count as one here."""
_LEAST_PAIR = 0.5
_LEAST_TRIPLE = 1.5


@cache
def dictionary() -> tuple[tuple[str, float], ...]:
    """Words of jieba's dictionary with their frequency, read without importing jieba."""
    spec = importlib.util.find_spec("jieba")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the dictionary comes with jieba, which is not installed")
    path = Path(spec.submodule_search_locations[0]) / "dict.txt"
    rows = (line.split(" ") for line in path.read_text(encoding="utf-8").splitlines())
    return tuple((row[0], int(row[1]) / _FREQUENCY) for row in rows)


class Counts:
    """Counted singles, pairs and triples; as levels, less what the asker itself added."""

    def __init__(self, days: range) -> None:
        self.counts: Counter[str] = Counter()
        self.words: dict[str, float] = {}
        for pages in issues(days).values():
            for articles in pages.values():
                for article in articles:
                    for paragraph in article.paragraphs:
                        text = EDGE + shape(paragraph.text) + EDGE
                        self.counts.update(text)
                        self.counts.update(text[at : at + 2] for at in range(len(text) - 1))
                        self.counts.update(text[at : at + 3] for at in range(len(text) - 2))
        for word, frequency in dictionary():
            for size in (2, 3):
                for at in range(len(word) - size + 1):
                    gram = word[at : at + size]
                    self.words[gram] = self.words.get(gram, 0.0) + frequency

    def count(self, gram: str, own: int = 0) -> float:
        return max(0, self.counts.get(gram, 0) - own) + self.words.get(gram, 0.0)

    def pair_of(self, gram: str, own: int = 0) -> int:
        count = self.count(gram, own)
        if count < _LEAST_PAIR:
            return 0
        return pair_level(count, self.counts.get(gram[0], 0), self.counts.get(gram[1], 0))

    def pair(self, gram: str, own: int = 0) -> str:
        level = self.pair_of(gram, own)
        if level:
            return f"{level:x}"
        return rare(self.single(gram[0]), self.single(gram[1]))

    def single(self, character: str) -> int:
        count = self.counts.get(character, 0)
        return single_level(count) if count else 0

    def triple(self, gram: str, own: int = 0) -> str:
        count = self.count(gram, own)
        return f"{triple_level(count) if count >= _LEAST_TRIPLE else 0:x}"

    def table(self) -> bytes:
        """The levels in a hashed table; where two fall on one place the more frequent one stays."""
        grams = sorted(
            self.counts.keys() | self.words.keys(),
            key=lambda gram: (len(gram) > 1, -self.count(gram), gram),
        )
        data = bytearray(SIZE)
        for gram in grams:
            code = crc32(gram.encode())
            if data[code & (SIZE - 1)]:
                continue
            if len(gram) == 1:
                level = self.single(gram)
            elif len(gram) == 2:
                level = self.pair_of(gram)
            else:
                level = int(self.triple(gram), 16)
            if level:
                data[code & (SIZE - 1)] = code >> 28 << 4 | level
        return bytes(data)


def main() -> None:
    TABLE.write_bytes(Counts(BUILDING_DAYS).table())


if __name__ == "__main__":
    main()
