"""What the bench of the library asks, by class, and what is right by a plain scan."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from summarize.library.archive.engine import Archive
from tests.bench import corpus
from tests.bench.library_grown import A_DAY

_WORDS = re.compile("[\u4e00-\u9fff]+")
_OVER_A_SIGN = re.compile("[\u4e00-\u9fff]{3}[，。、：；“”《》][\u4e00-\u9fff]{3}")
_FREQUENT = ["中国", "发展", "经济", "一个", "我们", "工作", "国家", "的", "是"]


class Text(NamedTuple):
    """An article as a scan has it; ``words`` are its headline and blocks, a line each."""

    date: str
    page: str
    headline: str
    words: str


class Asked(NamedTuple):
    """A query, whether a text is meant by it, and the word of it that other programs are asked."""

    query: str
    right: Callable[[Text], bool]
    word: str | None = None


def classes(random: Random, many: int) -> dict[str, list[Asked]]:
    """Queries by class, cut out of the month's own text at random places."""
    text = "\n".join(p.text for a in corpus.articles() for p in a.paragraphs)
    signs = [found.group() for found in _OVER_A_SIGN.finditer(text)]

    def cut(length: int, rare: bool = False) -> Iterator[str]:
        while True:
            at = random.randrange(len(text) - length)
            piece = text[at : at + length]
            if _WORDS.fullmatch(piece) and not (rare and text.find(piece, at + 1) >= 0):
                yield piece

    def plain(words: Iterator[str] | list[str]) -> list[Asked]:
        return [Asked(w, _has(w), w) for w, _ in zip(words, range(many), strict=False)]

    pairs = [(a, b) for a, b, _ in zip(cut(2), cut(2), range(many), strict=False)]
    return {
        "one character": plain(cut(1)),
        "two": plain(cut(2)),
        "three": plain(cut(3)),
        "four": plain(cut(4)),
        "phrase of eight": plain(cut(8)),
        "over a sign": [Asked(f'"{w}"', _has(w), w) for w in random.sample(signs, many)],
        "rare": plain(cut(4, rare=True)),
        "very frequent": plain(_FREQUENT),
        "two words": [Asked(f"{a} {b}", _both(a, b)) for a, b in pairs],
        "OR": [Asked(f"{a} OR {b}", _either(a, b)) for a, b in pairs],
        "exclusion": [Asked(f"{a} -{b}", _without(a, b)) for a, b in pairs],
        "one character or": [Asked(f"{a} OR {b[0]}", _either(a, b[0])) for a, b in pairs],
        "a year of it": [Asked(f"{a} date:1951", _in_1951(a)) for a, _ in pairs],
        "in the title": [Asked(f"title:{a}", _titled(a)) for a, _ in pairs],
        "page": [Asked(f"{a} page:3", _on_page_3(a)) for a, _ in pairs],
    }


def _has(word: str) -> Callable[[Text], bool]:
    return lambda text: word in text.words


def _both(one: str, other: str) -> Callable[[Text], bool]:
    return lambda text: one in text.words and other in text.words


def _either(one: str, other: str) -> Callable[[Text], bool]:
    return lambda text: one in text.words or other in text.words


def _without(one: str, other: str) -> Callable[[Text], bool]:
    return lambda text: one in text.words and other not in text.words


def _in_1951(word: str) -> Callable[[Text], bool]:
    return lambda text: text.date.startswith("1951") and word in text.words


def _titled(word: str) -> Callable[[Text], bool]:
    return lambda text: word in text.headline


def _on_page_3(word: str) -> Callable[[Text], bool]:
    return lambda text: text.page == "3" and word in text.words


def texts(archive: Archive) -> list[Text]:
    """All articles of a library that was grown, as a scan has them."""
    found = []
    for issue in archive.issues():
        for number in range(A_DAY):
            stored = archive.article(f"{issue.key}/{number // 8 + 1}-{number % 8 + 1}")
            assert stored is not None
            article = stored.article
            headline = article.headline or ""
            words = "\n".join((headline, *(block.text for block in article.blocks)))
            found.append(Text(issue.date or "", article.page, headline, words))
    return found
