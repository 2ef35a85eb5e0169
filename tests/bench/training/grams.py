"""Counts which characters stand together, for ``python -m tests.bench.training.joins``.

In what is printed on the days that are learned, and in the words of jieba's dictionary by their
frequency there, so that words that these papers did not happen to use are known too.
"""

from __future__ import annotations

import importlib.util
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from summarize.layout.joins.grams import EDGE, Table, pair_level, rare, single_level, triple_level
from summarize.layout.text.shapes import shape

if TYPE_CHECKING:
    from collections.abc import Iterable

SIZE = 5 << 17
_FREQUENCY = 100
"""So many occurrences in the dictionary's corpus count as one here."""
_LEAST_PAIR = 0.5
_LEAST_TRIPLE = 2.5


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
    """Counted singles, pairs and triples: levels as the table has them, less the asker's own.

    The table holds not all of them: where two fall on one place the more frequent one stays.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.counts: Counter[str] = Counter()
        self.words: dict[str, float] = {}
        for paragraph in texts:
            text = EDGE + shape(paragraph) + EDGE
            self.counts.update(text)
            self.counts.update(text[at : at + 2] for at in range(len(text) - 1))
            self.counts.update(text[at : at + 3] for at in range(len(text) - 2))
        for word, frequency in dictionary():
            for size in (2, 3):
                for at in range(len(word) - size + 1):
                    gram = word[at : at + size]
                    self.words[gram] = self.words.get(gram, 0.0) + frequency

        self.data = bytearray(SIZE)
        self.kept: set[str] = set()
        for gram in sorted(
            self.counts.keys() | self.words.keys(),
            key=lambda gram: (len(gram) > 1, -self.count(gram), gram),
        ):
            code = crc32(gram.encode())
            if not self.data[code % SIZE] and (level := self.level(gram)):
                self.data[code % SIZE] = code >> 28 << 4 | level
                self.kept.add(gram)
        self.table = Table(bytes(self.data))

    def count(self, gram: str, own: int = 0) -> float:
        return max(0, self.counts.get(gram, 0) - own) + self.words.get(gram, 0.0)

    def level(self, gram: str, own: int = 0) -> int:
        """What is stored of the gram; 0 for nothing."""
        count = self.count(gram, own)
        if len(gram) == 1:
            return single_level(count) if count else 0
        if len(gram) == 2:
            first, second = self.counts.get(gram[0], 0), self.counts.get(gram[1], 0)
            return pair_level(count, first, second) if count >= _LEAST_PAIR else 0
        return triple_level(count) if count >= _LEAST_TRIPLE else 0

    def pair(self, gram: str, own: int = 0) -> int:
        if not own or gram not in self.kept or len(gram) < 2:
            return self.table.pair(gram)
        return self.level(gram, own) or rare(self.table.triple(gram[0]), self.table.triple(gram[1]))

    def triple(self, gram: str, own: int = 0) -> int:
        return self.level(gram, own) if own and gram in self.kept else self.table.triple(gram)
