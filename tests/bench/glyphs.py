"""Half- and full-width forms of the same characters, as different dumps have them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.bench.draft import dice

if TYPE_CHECKING:
    from random import Random

    from tests.bench.gold import Draft, Part

_FULL = "".join(chr(code) for code in range(0xFF01, 0xFF5F))
_HALF = "".join(chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F))
TO_HALF = str.maketrans(_FULL, _HALF)
TO_FULL = str.maketrans(_HALF, _FULL)


def _mixed(text: str, random: Random) -> str:
    """Digits and letters half-width, punctuation half-width at random."""
    return "".join(
        char.translate(TO_HALF) if char.translate(TO_HALF).isalnum() or random.random() < 0.5
        else char
        for char in text
    )  # fmt: skip


def change_width(draft: Draft, seed: int) -> None:
    """A page all half-width (as after NFKC), all full-width, or mixed character by character."""
    for page in draft.pages:
        random = dice(seed, "widths", draft.date, page.label)
        kind = random.choices(("half", "full", "mixed"), (55, 15, 30))[0]

        def changed(part: Part, kind: str = kind, random: Random = random) -> Part:
            if kind == "half":
                text = part.text.translate(TO_HALF)
            elif kind == "full":
                text = part.text.translate(TO_FULL)
            else:
                text = _mixed(part.text, random)
            return replace(part, text=text)

        for piece in page.pieces:
            piece.parts = [changed(part) for part in piece.parts]
        page.above = [changed(part) for part in page.above]
        page.below = [changed(part) for part in page.below]
