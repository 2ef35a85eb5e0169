"""Column titles over headlines, as local papers have them on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.draft import dice
from tests.bench.gold import Draft, Part, Piece
from tests.bench.habits import nouns_of

if TYPE_CHECKING:
    from random import Random

SHARE = 0.3
_COLUMNS = (
    "{a}观察", "{a}一线观察{n}", "聚焦{a}", "【{a}进行时】", "·{a}·", "●{a}之声", "{a}见闻",
    "走{b}看{a}", "{a}故事{n}", "本报特稿", "一线直击", "记者手记", "{a}专栏", "大家谈{a}",
)  # fmt: skip
_NUMBERS = ("①", "②", "③", "（四）", "（5）", "之六", "⑥")


def add_columns(draft: Draft, seed: int) -> None:
    """A column's title above three of ten headlines."""
    for page in draft.pages:
        random = dice(seed, "column titles", draft.date, page.label)
        for piece in page.pieces:
            if random.random() < SHARE and any(part.role == "headline" for part in piece.parts):
                _insert(draft, piece, random)


def _insert(draft: Draft, piece: Piece, random: Random) -> None:
    names = nouns_of(draft, piece)
    if len(names) >= 2:
        text = random.choice(_COLUMNS).format(a=names[0], b=names[1], n=random.choice(_NUMBERS))
        piece.parts.insert(0, Part(text, "column", draft.number()))
