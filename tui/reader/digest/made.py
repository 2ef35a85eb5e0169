"""What a digest is made of: summary, keywords and names of an article."""

from __future__ import annotations

import struct
from dataclasses import dataclass

SIZE = struct.Struct(">I")
"""The length in bytes of the pickle that follows, between reader and process."""


@dataclass(frozen=True, slots=True)
class SummaryPlace:
    """A sentence of the summary: characters ``start`` to ``end`` of a block of the article."""

    text: str
    block: int
    start: int
    end: int
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class NameCount:
    """A name, which of person, place and organisation it is, and how often it stands there."""

    text: str
    role: str
    count: int


@dataclass(frozen=True, slots=True)
class Digest:
    """What the side panel shows of an article; None is what is not made yet.

    ``weights`` are those of the keywords, 1 for the first. ``sentences`` are more than are shown
    at first: :meth:`summary` is as long as it is asked for.
    """

    keywords: tuple[str, ...] | None
    sentences: tuple[SummaryPlace, ...]
    weights: tuple[float, ...] = ()
    names: tuple[NameCount, ...] | None = None

    def summary(self, count: int) -> tuple[SummaryPlace, ...]:
        """The best ``count`` sentences in the order of the text."""
        best = sorted(self.sentences, key=lambda one: (-one.score, one.block, one.start))
        return tuple(sorted(best[:count], key=lambda one: (one.block, one.start)))


class DigestError(Exception):
    """The digest could not be made; ``str()`` says why in one line."""
