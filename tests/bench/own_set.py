"""Our own thirty articles with a summary and five keywords each, chosen by hand.

They were written and marked before any tool was run on them; don't change a mark to fit an
answer. A subhead is a line of ``text`` that begins with ``# ``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from summarize.issue import Article, ArticleKind, Block

PATH = Path(__file__).parent / "data" / "own.jsonl"
SUBHEAD = "# "
# What the set tells apart beyond the kinds of articles that the engine knows.
KINDS: dict[str, ArticleKind] = {
    "news": "news",
    "report": "news",
    "interview": "news",
    "speech": "news",
    "sports": "news",
    "weather": "news",
    "namelist": "news",
    "brief": "news",
    "opinion": "opinion",
    "notice": "notice",
    "correction": "correction",
    "literature": "literature",
}


@dataclass(frozen=True, slots=True)
class Marked:
    """An article, what kind of piece it is, and what a reader wrote of it."""

    kind: str
    article: Article
    summary: str
    keywords: tuple[str, ...]

    @property
    def text(self) -> str:
        """Its paragraphs, one a line, without headings: what every tool is given."""
        return "\n".join(block.text for block in self.article.blocks if block.kind == "paragraph")


def load() -> tuple[Marked, ...]:
    """The thirty, in the order of the file."""
    lines = PATH.read_text(encoding="utf-8").splitlines()
    return tuple(_marked(json.loads(line)) for line in lines)


def _marked(record: dict[str, object]) -> Marked:
    text, headline = str(record["text"]), str(record["headline"])
    kicker = record.get("kicker")
    blocks = tuple(
        Block("subhead", "1", line.removeprefix(SUBHEAD))
        if line.startswith(SUBHEAD)
        else Block("paragraph", "1", line)
        for line in text.split("\n")
    )
    article = Article(
        id=f"1-{int(str(record['id']))}",
        page="1",
        section="第1版",
        kind=KINDS[str(record["kind"])],
        title=f"{kicker or ''}{headline}",
        kicker=str(kicker) if kicker else None,
        headline=headline,
        blocks=blocks,
    )
    words = tuple(str(word) for word in cast("list[object]", record["keywords"]))
    return Marked(str(record["kind"]), article, str(record["summary"]), words)
