"""Articles and issues as plain dictionaries: what ``--json`` and ``export --format json`` print.

Keys and their order are a promise to scripts; ``FORMAT`` and ``VERSION`` name it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarize.issue import Article, Issue

FORMAT = "dubao-issue"
VERSION = 1

Record = dict[str, Any]


def article_record(article: Article) -> Record:
    """One article with its blocks and jumps; all values are strings, lists, dicts or None."""
    return {
        **heading_record(article),
        "blocks": [
            {"kind": block.kind, "page": block.page, "text": block.text} for block in article.blocks
        ],
        "jumps": jump_records(article),
        "continued_from": continued_record(article),
    }


def listing_record(article: Article) -> Record:
    """One article without its text: ``pages`` it is printed on, ``characters`` of its blocks."""
    return {
        **heading_record(article),
        "pages": pages_of(article),
        "characters": article.characters,
        "jumps": jump_records(article),
        "continued_from": continued_record(article),
    }


def issue_record(issue: Issue) -> Record:
    """The whole issue; every non-blank character of the input stands in it exactly once.

    ``sources`` stands in it where any of them is more than plain text.
    """
    record = {
        "format": FORMAT,
        "version": VERSION,
        "paper": issue.paper,
        "date": issue.date,
        "number": issue.number,
        "pages": [
            {
                "label": page.label,
                "name": page.name,
                "inferred": page.inferred,
                "source": page.source,
            }
            for page in issue.pages
        ],
        "sections": [
            {"name": section.name, "articles": list(section.articles)} for section in issue.sections
        ],
        "articles": [article_record(article) for article in issue.articles],
        "furniture": [
            {"page": piece.page, "kind": piece.kind, "text": piece.text}
            for piece in issue.furniture
        ],
    }
    if issue.forms:
        record["sources"] = [
            {"name": source, "form": issue.forms.get(source, "text")}
            for source in dict.fromkeys(page.source for page in issue.pages)
        ]
    return record


def heading_record(article: Article) -> Record:
    """What stands over an article's text, from ``id`` to ``dateline``."""
    return {
        "id": article.id,
        "page": article.page,
        "section": article.section,
        "column": article.column,
        "kind": article.kind,
        "title": article.title,
        "kicker": article.kicker,
        "headline": article.headline,
        "deck": article.deck,
        "bylines": list(article.bylines),
        "dateline": article.dateline,
    }


def jump_records(article: Article) -> list[Record]:
    """The forward markers of an article, in its order."""
    return [
        {"from": jump.origin, "to": jump.target, "marker": jump.marker, "state": jump.state}
        for jump in article.jumps
    ]


def continued_record(article: Article) -> Record | None:
    """The backward marker of an article whose beginning is not in the issue, or None."""
    if article.continued_from is None:
        return None
    return {
        "from": article.continued_from.origin,
        "marker": article.continued_from.marker,
    }


def pages_of(article: Article) -> list[str]:
    """Labels of the pages an article is printed on, each once, in the order of its text."""
    return list(dict.fromkeys([article.page, *(block.page for block in article.blocks)]))
