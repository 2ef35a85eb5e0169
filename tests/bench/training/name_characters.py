"""Counts how characters speak for names: ``python -m tests.bench.training.name_characters [FILE]``.

Names of people and places of jieba's dictionary, and those that a second tagger finds on the
modern pages of the learning days (``name_teacher`` makes FILE), against all other words of two to
four characters. A character's odds are of it among these, in quarters of a bit.
"""

from __future__ import annotations

import importlib.util
import json
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.language.names.sure.characters import FILE, packed
from summarize.layout.text.people import surname

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TARGET = Path(__file__).parents[3] / "summarize" / "language" / "names" / "data" / FILE
_MOST = 120
_LEAST = 3
"""A character whose odds are all nearer to even is left out."""


def table(words: Iterable[tuple[str, int, str]], more: Iterable[tuple[str, str]]) -> bytes:
    """The table from words with frequency and tag, and more names with LAC's tags."""
    people: set[str] = set()
    places: set[str] = set()
    anywhere: defaultdict[str, float] = defaultdict(float)
    first: defaultdict[str, float] = defaultdict(float)
    last: defaultdict[str, float] = defaultdict(float)
    for word, frequency, tag in words:
        if tag == "nr":
            people.add(word)
        elif tag == "ns" and len(word) < 7:
            places.add(word)
        elif not tag.startswith(("nr", "ns", "nt")) and 1 < len(word) < 5:
            weight = math.log2(frequency + 2)
            first[word[0]] += weight
            last[word[-1]] += weight
            for each in word:
                anywhere[each] += weight
    for word, tag in more:
        if tag == "PER":
            people.add(word)
        elif tag == "LOC" and 1 < len(word) < 7:
            places.add(word)
    named = sorted(name for name in people if len(name) in (2, 3) and surname(name) == 1)
    columns = (
        _odds(Counter(name[0] for name in named), first),
        _odds(Counter(each for name in named for each in name[1:]), anywhere),
        _odds(Counter(each for name in places for each in name), anywhere),
        _odds(Counter(name[-1] for name in places), last),
    )
    rows = {
        each: tuple(column.get(each, 0) for column in columns)
        for each in set().union(*columns)
        if "\u3400" <= each <= "\u9fff"
    }
    return packed({each: row for each, row in rows.items() if max(map(abs, row)) > _LEAST})


def _odds(inside: Counter[str], outside: dict[str, float]) -> dict[str, int]:
    every, others = sum(inside.values()), sum(outside.values())

    def of(each: str) -> int:
        share = (inside[each] + 0.5) / every / ((outside.get(each, 0.0) + 0.5) / others)
        return max(-_MOST, min(_MOST, round(4 * math.log2(share))))

    return {each: of(each) for each in {*inside, *outside}}


def jieba_words() -> list[tuple[str, int, str]]:
    """Words of jieba's dictionary with frequency and tag."""
    spec = importlib.util.find_spec("jieba")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the words come with jieba, which is not installed")
    path = Path(spec.submodule_search_locations[0]) / "dict.txt"
    rows = (row.split(" ") for row in path.read_text(encoding="utf-8").splitlines())
    return [(word, int(count), tag) for word, count, tag in rows]


def main(argv: Sequence[str]) -> None:
    more: list[tuple[str, str]] = []
    if argv:
        with Path(argv[0]).open(encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                more += [(word, tag) for line in row["tags"] for word, tag in line]
    data = table(jieba_words(), more)
    _TARGET.write_bytes(data)
    sys.stdout.write(f"{len(data)} bytes\n")


if __name__ == "__main__":
    main(sys.argv[1:])
