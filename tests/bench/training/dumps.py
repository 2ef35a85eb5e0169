"""Dumps to learn from: issues of all papers with habits and defects switched on at random.

Of a paper of today the first round is as it was printed. A paper of few days is drawn more often.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from tests.bench.defects import LAYOUT, dump
from tests.bench.habits import HABITS
from tests.bench.papers import PAPERS, dates
from tests.bench.today import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bench.gold import Dump
    from tests.bench.papers import Part

ROUNDS = {"month": 9, "national": 3, "provincial": 6, "metro": 8}
WEIGHTS = {"month": 1.0, "national": 1.0, "provincial": 1.5, "metro": 2.0}
"""How often each paper is drawn, and what a sample of it counts."""
THOROUGH = 0.25
"""Share of the dumps in which every article has the habits that are switched on."""
LOCAL = 0.25
"""Share of the dumps with the habits of local papers, most of them in every article."""
LOCAL_THOROUGH = 0.7
REAL_HEADS = 0.6
"""Share of the dumps of papers of today whose heads and subheads stay as they were printed."""
INVENTED = frozenset({"kickers", "decks", "column-titles", "subheads", "series"})
SEED = 100


def defects(random: Random) -> frozenset[str]:
    """A draw of defects: few, many, or only habits; hard-wrapped one time in five."""
    if random.random() < LOCAL:
        return _local(random)
    share = random.choice((0.0, 0.2, 0.5, 0.8))
    names = {name for name in (*HABITS, *LAYOUT) if random.random() < share}
    names.discard("one-file")
    names |= {name for name in ("subheads", "series") if random.random() < 0.4}
    names |= {name for name in ("excerpts", "wrapped", "column-titles") if random.random() < 0.2}
    names |= {name for name in TODAY if random.random() < 0.12}
    return frozenset(names)


def _local(random: Random) -> frozenset[str]:
    """The habits of a local paper: bylines throughout, few articles, series of subheads."""
    names = {"bylines", "series"}
    often = ("column-titles", "kickers", "decks", "broken-headlines", "excerpts", "columns",
             "jumps")  # fmt: skip
    seldom = ("no-datelines", "no-brackets", "interruptions", "headers", "widths", "wrapped")
    names |= {name for name in often if random.random() < 0.5}
    names |= {name for name in seldom if random.random() < 0.2}
    names |= {name for name in TODAY if random.random() < 0.12}
    return frozenset(names)


def drawn(
    parts: Sequence[Part], *, papers: Sequence[str] = PAPERS, seed: str = "starts"
) -> Iterator[tuple[str, frozenset[str], Dump]]:
    """Paper, its defects and the dump, round after round."""
    for paper in papers:
        random = Random(f"{seed}/{paper}")
        for number in range(ROUNDS[paper]):
            for part in parts:
                for date in dates(paper, part):
                    names = defects(random)
                    local = {"bylines", "series"} <= names
                    thorough = random.random() < (LOCAL_THOROUGH if local else THOROUGH)
                    real = random.random() < REAL_HEADS
                    if paper != "month":
                        names = names - INVENTED if real else names
                        names = frozenset() if number == 0 else names
                    made = dump(date, names, seed=SEED + number, paper=paper, thorough=thorough)
                    yield paper, names, made
