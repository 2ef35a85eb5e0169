"""Simplified text turned Traditional, character by character, with OpenCC's table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from summarize.issue import RawPage
from tests.bench.training.traditional import rows


@cache
def _table() -> dict[int, str]:
    return {ord(key): values[0] for key, values in rows("STCharacters")}


def traditional(text: str) -> str:
    """The same text in Traditional characters, as many."""
    return text.translate(_table())


def twin(pages: Sequence[RawPage]) -> list[RawPage]:
    """The same pages in Traditional characters."""
    return [
        replace(
            page,
            lines=tuple(map(traditional, page.lines)),
            name=page.name and traditional(page.name),
        )
        for page in pages
    ]
