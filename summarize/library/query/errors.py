"""A query that cannot be meant."""

from __future__ import annotations

from summarize.errors import DubaoError


class QueryError(DubaoError):
    """A query in which there is nothing to search for, or a part that says nothing; one line."""
