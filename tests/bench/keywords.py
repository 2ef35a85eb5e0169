"""How good keywords are, beside jieba's and SnowNLP's in the same run.

    python -m tests.bench.keywords CSL.jsonl [--from 500 --to 1000] [--peers] [--days 11-15]

Two measures. Abstracts: F1 of the first 5 and 10 against the authors' own keywords, the mean over
texts, with letters compared in lower case; without the title, and with it. News: the month's
articles with the headline withheld; the share of the headline's nouns and names that the first
ten keywords hold, and the share of the first five keywords that stand in the headline.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.issue import Article, Block
from summarize.language.keywords import keywords
from tests.bench.corpus import BUILDING_DAYS, issues

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def ours(title: str | None, paragraphs: list[str], count: int) -> list[str]:
    """dubao's keywords of a plain text."""
    blocks = tuple(Block("paragraph", "1", text) for text in paragraphs)
    made = Article("1-1", "1", "第1版", "news", title or "", headline=title, blocks=blocks)
    return [found.text for found in keywords(made, count)]


def peers() -> dict[str, Callable[[str | None, list[str], int], list[str]]]:
    """jieba's two methods and SnowNLP's, each as it ships, the title a line of the text."""
    import jieba.analyse
    import snownlp

    def whole(title: str | None, paragraphs: list[str]) -> str:
        return "\n".join([title, *paragraphs] if title else paragraphs)

    def tfidf(title: str | None, paragraphs: list[str], count: int) -> list[str]:
        return list(jieba.analyse.extract_tags(whole(title, paragraphs), topK=count))

    def textrank(title: str | None, paragraphs: list[str], count: int) -> list[str]:
        return list(jieba.analyse.textrank(whole(title, paragraphs), topK=count))

    def snow(title: str | None, paragraphs: list[str], count: int) -> list[str]:
        try:
            return list(snownlp.SnowNLP(whole(title, paragraphs)).keywords(count))
        except ZeroDivisionError:
            return []

    return {"jieba tf-idf": tfidf, "jieba textrank": textrank, "SnowNLP": snow}


def f1(found: list[str], wanted: Iterable[str]) -> float:
    """Harmonic mean of precision and recall; 0 where nothing was found or nothing fits."""
    mine = {bare(text) for text in found}
    theirs = {bare(text) for text in wanted}
    both = len(mine & theirs)
    return 2 * both / (len(mine) + len(theirs)) if both else 0.0


def bare(text: str) -> str:
    """A keyword without case, spaces and title marks."""
    return "".join(text.lower().split()).strip("《》")


def abstracts(
    path: Path, start: int, end: int, extract: Callable[[str | None, list[str], int], list[str]]
) -> tuple[float, float, float, float]:
    """F1 at 5 and 10 without the title, then with it."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()][start:end]
    sums = [0.0] * 4
    for row in rows:
        for at, title in ((0, None), (2, row["title"])):
            found = extract(title, [row["text"]], 10)
            sums[at] += f1(found[:5], row["keywords"])
            sums[at + 1] += f1(found, row["keywords"])
    return (
        sums[0] / len(rows),
        sums[1] / len(rows),
        sums[2] / len(rows),
        sums[3] / len(rows),
    )


def headlines(
    days: range, extract: Callable[[str | None, list[str], int], list[str]]
) -> tuple[float, float, int]:
    """Nouns of the headline found by ten keywords; keywords of five that stand in it; articles."""
    recall = precision = 0.0
    total = 0
    for pages in issues(days).values():
        for article in (article for page in pages.values() for article in page):
            head, *body = article.paragraphs
            nouns = {
                word
                for word, tag in head.words
                if tag[:1] in {"n", "j"} and tag != "nr" and len(word) > 1
            }
            texts = [paragraph.text for paragraph in body]
            if not nouns or len(head.text) > 40 or sum(map(len, texts)) < 200:
                continue
            found = extract(None, texts, 10)
            recall += sum(any(noun in word for word in found) for noun in nouns) / len(nouns)
            if found:
                precision += sum(bare(word) in head.text for word in found[:5]) / len(found[:5])
            total += 1
    return recall / max(total, 1), precision / max(total, 1), total


def main() -> None:
    """Prints a line for each method and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("abstracts", type=Path)
    parser.add_argument("--from", dest="start", type=int, default=500)
    parser.add_argument("--to", dest="end", type=int, default=1000)
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--days", default="11-15", help="days of the month; 1-15 are for building")
    given = parser.parse_args()
    first, last = map(int, given.days.split("-"))
    days = range(first, last + 1)
    if not set(days) <= set(BUILDING_DAYS):
        print("reporting days: for a final figure only")
    print("method           F1@5   F1@10  with title: F1@5  F1@10 | headline nouns  keywords in it")
    for name, extract in {"dubao": ours, **(peers() if given.peers else {})}.items():
        scores = abstracts(given.abstracts, given.start, given.end, extract)
        recall, precision, total = headlines(days, extract)
        row = "  ".join(f"{score:.4f}" for score in scores)
        print(f"{name:16} {row} | {recall:.4f}  {precision:.4f}  ({total} articles)", flush=True)


if __name__ == "__main__":
    main()
