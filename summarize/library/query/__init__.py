"""What a user searches for, as typed -> a tree of what must be there.

:func:`parse_query` is the way in; the same syntax holds on files and in the library.
"""

from summarize.library.query.errors import QueryError
from summarize.library.query.parse import Query, parse_query, whole_words
from summarize.library.query.tree import Dates, Either, Every, Fact, Node, Term, Without, holds

__all__ = [
    "Dates",
    "Either",
    "Every",
    "Fact",
    "Node",
    "Query",
    "QueryError",
    "Term",
    "Without",
    "holds",
    "parse_query",
    "whole_words",
]
