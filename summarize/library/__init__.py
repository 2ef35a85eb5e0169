"""Finding words in issues."""

from summarize.library.context import Excerpt, excerpts
from summarize.library.query import Query, QueryError, parse_query
from summarize.library.search import Hit, search_article, search_issue

__all__ = [
    "Excerpt",
    "Hit",
    "Query",
    "QueryError",
    "excerpts",
    "parse_query",
    "search_article",
    "search_issue",
]
