"""What is doubtful about a file that can be read: each kind of doubt once, with the way out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from summarize.issue import Doubt
from summarize.reading.checks.columns import column_doubts
from summarize.reading.checks.glyphs import glyph_doubts
from summarize.reading.checks.markup import markup_doubts
from summarize.reading.checks.upright import upright_doubts


def doubts_of(parts: Sequence[Sequence[str]], name: str) -> tuple[Doubt, ...]:
    """Doubts about a file's form-feed parts; ``name`` is what messages call it.

    Raises :class:`~summarize.errors.NoTextError` where its glyphs have no characters.
    """
    found = glyph_doubts(list(chain.from_iterable(parts)), name)
    found += [
        doubt
        for tell in (markup_doubts, column_doubts, upright_doubts)
        for lines in parts
        for doubt in tell(lines, name)
    ]
    return tuple({doubt.kind: doubt for doubt in reversed(found)}.values())[::-1]
