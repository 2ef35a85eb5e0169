"""Pages that print an article again before it goes on: what is doubled stands once in the text.

A repeat is long and at the right place: what stands right before the jump, or the article from
its beginning. Anything else is text, though the article may have said it before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from summarize.issue import BlockKind
from summarize.layout.lines.units import Unit
from summarize.layout.text.piece import cut
from summarize.layout.text.vocabulary import letters

_SHORTEST = 12
_TAIL = 600

Blocks = Sequence[tuple[BlockKind, Unit]]


def without_repeats(
    printed: Sequence[str], blocks: Blocks
) -> tuple[list[tuple[BlockKind, Unit]], list[Unit]]:
    """The blocks that go on behind ``printed``, and what of them repeats it, in order.

    ``printed`` are the article's blocks so far, without captions. A paragraph that was cut there
    and is whole here goes on from the cut. Where nothing would be new, all is text.
    """
    here = [letters(unit.text) if kind != "caption" else "" for kind, unit in blocks]
    left = _repeated([letters(text) for text in printed], here)
    if left < _SHORTEST or left >= sum(map(len, here)):
        return list(blocks), []
    new: list[tuple[BlockKind, Unit]] = []
    doubled: list[Unit] = []
    for (kind, unit), plain in zip(blocks, here, strict=True):
        if not plain or not left:
            new.append((kind, unit))
        elif len(plain) <= left:
            doubled.append(unit)
            left -= len(plain)
        else:
            place = _place(unit.text, left, printed[-1])
            parts = cut(unit.piece, 0, place), cut(unit.piece, place, len(unit.text))
            doubled += [replace(unit, piece=part) for part in parts[:1] if part is not None]
            new += [(kind, replace(unit, piece=part)) for part in parts[1:] if part is not None]
            left = 0
    return new, doubled


def _repeated(told: Sequence[str], here: Sequence[str]) -> int:
    """How many of the first letters ``here`` were ``told``: those before the jump, or the first."""
    known, again = "".join(told), "".join(here)
    ends = [len(known) - at for at in _places(told, again) if again.startswith(known[at:])]
    if ends:
        return max(ends)
    pairs = enumerate(zip(known, again, strict=False))
    same = next((at for at, (a, b) in pairs if a != b), min(len(known), len(again)))
    return max((end for end in accumulate(map(len, here)) if end <= same), default=0)


def _places(told: Sequence[str], again: str) -> Iterator[int]:
    """Places in what was told from which ``again`` may repeat it to its end."""
    known = "".join(told)
    yield 0
    if told:
        yield len(known) - len(told[-1])
    at = known.find(again[:_SHORTEST], max(0, len(known) - _TAIL))
    while at >= 0:
        yield at
        at = known.find(again[:_SHORTEST], at + 1)


def _place(text: str, count: int, before: str) -> int:
    """Offset in ``text`` behind its first ``count`` letters, and behind signs as in ``before``."""
    place = len(text)
    for offset, character in enumerate(text):
        if count == 0:
            place = offset
            break
        count -= len(letters(character))
    signs = before[len(before.rstrip("。！？；，、：…,.!?;:")) :]
    return place + len(signs) if signs and text.startswith(signs, place) else place
