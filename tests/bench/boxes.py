"""Editors' boxes 核心阅读 and long decks of a national daily of 2019, as a measure of summaries.

Read from ``summaries-2019.jsonl.gz`` in the folder that ``DUBAO_MODERN`` names, or
``shared/data/modern`` beside the checkout. The articles come without box or deck. Learned from are
February and the first ten days of October, chosen on the next ten, reported on the last.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.issue import Article, Block
from summarize.language.summary import summarise
from tests.bench.headlines import Item, letters, rouge, within
from tests.bench.national import modern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

LEARN, TUNE, REPORT = ("20190201", "20191010"), ("20191011", "20191020"), ("20191021", "20191031")
"""First and last day of each part."""
LETTERS = {"box": 160, "deck": 80}
_COLUMN = re.compile(r"[(（][^()（）]{1,30}[)）]$")
_ENDS = "。！？!?…”’）)："
_LONGEST_SUBHEAD = 34


@dataclass(frozen=True, slots=True)
class Summed:
    """An article without its box or deck, which is the summary."""

    kind: str
    key: str
    article: Article
    summary: str

    @property
    def text(self) -> str:
        """Its paragraphs, one a line, headings left out."""
        return "\n".join(each.text for each in self.article.blocks if each.kind == "paragraph")


def path() -> Path | None:
    """The file, or None where it is not here."""
    folder = modern()
    found = folder / "summaries-2019.jsonl.gz" if folder else None
    return found if found is not None and found.is_file() else None


def fingerprint() -> str | None:
    """SHA-256 of the file."""
    found = path()
    return hashlib.sha256(found.read_bytes()).hexdigest() if found else None


def load(days: tuple[str, str], kinds: Sequence[str] = ("box", "deck")) -> list[Summed]:
    """Those of the days, in the order of the file; none where the file is not here."""
    found = path()
    if found is None:
        return []
    with gzip.open(found, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [
        Summed(
            row["kind"], row["id"], article(row["title"], row["text"].split("\n")), row["summary"]
        )
        for row in rows
        if days[0] <= row["id"][:8] <= days[1] and row["kind"] in kinds
    ]


def article(title: str, paragraphs: Sequence[str]) -> Article:
    """A news article; a column's name in brackets behind the headline is none of it."""
    headline = _COLUMN.sub("", title).strip()
    blocks = tuple(_blocks(paragraphs))
    return Article("1-1", "1", "第1版", "news", headline, headline=headline or None, blocks=blocks)


def scores(kind: str, item: Item, best: Sequence[tuple[int, str]]) -> dict[str, float]:
    """F1 of a box or deck at its letters and of one sentence; dubao's within its characters too."""
    at, reference = LETTERS[kind], letters(item.headline)
    made = {"at": within(best, at), "of_one": letters("".join(text for _, text in best[:1]))}
    found = {key: rouge(text, reference) for key, text in made.items()}
    return {
        f"rouge_{size}_{key}": row[f"{size}f"] for key, row in found.items() for size in "12l"
    } | {"letters_of_one": float(len(made["of_one"]))}


def fitted(kind: str, item: Item) -> dict[str, float]:
    """F1 of what dubao makes of the article within the characters of a box or deck."""
    chosen = summarise(item.article, sentences=None, chars=LETTERS[kind]).sentences
    found = rouge(letters("".join(each.text for each in chosen)), letters(item.headline))
    return {f"rouge_{size}_chars": found[f"{size}f"] for size in "12l"}


def _blocks(paragraphs: Sequence[str]) -> Iterator[Block]:
    for paragraph in paragraphs:
        text = paragraph.strip()
        short = len(text) <= _LONGEST_SUBHEAD and not text.endswith(tuple(_ENDS))
        if not text:
            continue
        if short and re.search("[:：]|摄$|制图|编辑", text):
            yield Block("caption", "1", text)
        else:
            yield Block("subhead" if short else "paragraph", "1", text)
