"""Breaks inside articles: columns that end in mid-sentence, and what is printed in between."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.bench import invented
from tests.bench.draft import dice
from tests.bench.gold import Draft, Part, halves

if TYPE_CHECKING:
    from random import Random

_ENDS = frozenset("。！？；…”』」）》")
_EDGE = 4
"""A cut leaves at least so many characters on either side."""


def _place(text: str, random: Random) -> int | None:
    """Where to cut: before any character but just behind the end of a sentence."""
    places = [at for at in range(_EDGE, len(text) - _EDGE + 1) if text[at - 1] not in _ENDS]
    return random.choice(places) if places else None


def _cuttable(part: Part) -> bool:
    return part.role == "paragraph" and len(part.text) >= 40


def break_columns(draft: Draft, seed: int) -> None:
    """A blank line in the middle of sentences, words and numbers, in one paragraph of four."""
    for page in draft.pages:
        random = dice(seed, "columns", draft.date, page.label)
        for piece in page.pieces:
            parts: list[Part] = []
            for part in piece.parts:
                left = part
                while _cuttable(left) and random.random() < 0.25:
                    at = _place(left.text, random)
                    if at is None:
                        break
                    first, left = halves(left, at)
                    parts.append(first)
                parts.append(left)
            piece.parts = parts


def interrupt(draft: Draft, seed: int) -> None:
    """A caption, an advertisement or both between two halves of a sentence, in one of ten."""
    for page in draft.pages:
        random = dice(seed, "interruptions", draft.date, page.label)
        for piece in page.pieces:
            parts: list[Part] = []
            for part in piece.parts:
                at = _place(part.text, random) if _cuttable(part) else None
                if at is None or random.random() >= 0.1:
                    parts.append(part)
                    continue
                first, second = halves(part, at)
                gap = random.choice((1, 3))
                parts.append(replace(first, gap=gap))
                parts.extend(_between(draft, random, gap))
                parts.append(second)
            piece.parts = parts


def _between(draft: Draft, random: Random, gap: int) -> list[Part]:
    kinds = random.choices((("caption",), ("notice",), ("caption", "notice")), (7, 2, 1))[0]
    texts = {"caption": invented.CAPTIONS, "notice": invented.NOTICES}
    return [
        Part(
            invented.fill(random.choice(texts[kind]), random),
            kind,
            draft.number(),
            aside=True,
            gap=gap,
        )
        for kind in kinds
    ]
