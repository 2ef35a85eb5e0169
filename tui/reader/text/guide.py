"""导读: the items of a guide lead to the articles whose headlines they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.issue import Article, Issue

_SHORTEST = 4  # characters of a headline that still say which article is meant


def guide_links(issue: Issue, article: Article) -> dict[int, str]:
    """Block index to article id, for each block of a guide that holds just one headline.

    Compared without white space. Two articles that fit equally well give no link.
    """
    if article.kind != "guide":
        return {}
    headlines = [
        (_squeeze(other.headline), other.id)
        for other in issue.articles
        if other.headline and other.kind != "guide"
    ]
    links: dict[int, str] = {}
    for index, block in enumerate(article.blocks):
        text = _squeeze(block.text)
        found = [(len(head), key) for head, key in headlines if _fits(head, text)]
        longest = max((length for length, _ in found), default=0)
        best = [key for length, key in found if length == longest]
        if len(best) == 1:
            links[index] = best[0]
    return links


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _fits(headline: str, text: str) -> bool:
    return len(headline) >= _SHORTEST and headline in text
