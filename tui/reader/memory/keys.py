"""By what an issue and its articles are known again: their text, wherever and however it was read.

An article's number on its page changes when a line is overruled, a path when a file is moved. So an
article is known by its head and beginning, an issue by all of its lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.issue import Article, Issue

_BEGINNING = 120  # characters
_LENGTH = 24  # of a digest in hexadecimal digits


def article_keys(issue: Issue) -> dict[str, str]:
    """Each article's id with its key; of articles that begin alike the second one gets ``~2``."""
    seen: dict[str, int] = {}
    keys: dict[str, str] = {}
    for article in issue.articles:
        key = _article_key(article)
        seen[key] = seen.get(key, 0) + 1
        keys[article.id] = key if seen[key] == 1 else f"{key}~{seen[key]}"
    return keys


def issue_key(issue: Issue) -> str:
    """The key of an issue's lines; of its articles, where it was not made from lines."""
    if issue.lines:
        return lines_key(line.text for line in issue.lines)
    return lines_key(article_keys(issue).values())


def lines_key(lines: Iterable[str]) -> str:
    """The key of lines of text."""
    from hashlib import sha256  # noqa: PLC0415 (not for the first drawing: the child makes keys)

    digest = sha256()
    for line in lines:
        digest.update(line.encode("utf-8", "surrogatepass") + b"\n")
    return digest.hexdigest()[:_LENGTH]


def _article_key(article: Article) -> str:
    """White space does not matter, nor which of its lines are taken for the headline."""
    head = (article.kicker, article.headline, article.deck)
    text = "".join("".join(part.split()) for part in head if part)
    beginning = ""
    for block in article.blocks:
        beginning += "".join(block.text.split())
        if len(beginning) >= _BEGINNING:
            break
    return lines_key((text, beginning[:_BEGINNING]))
