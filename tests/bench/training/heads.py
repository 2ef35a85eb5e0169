"""Learns what each line of a head is: ``python -m tests.bench.training.heads``.

From the heads of several lines of all papers: as printed, with headlines broken over lines, and
with kickers, decks and column titles put over and under them. The linear model of words comes
first; the trees learn from what models of other days give (folds by date).
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from summarize.layout import flows
from summarize.layout.heads.features import behind, habits, names, numbers
from summarize.layout.heads.lines import headish
from summarize.layout.heads.reading import extent, plain_lines
from summarize.layout.heads.roles import FINE, ROLES, WORDS, likeliest
from tests.bench.training import boosting, linear
from tests.bench.training.dumps import drawn
from tests.bench.training.starts import gold_starts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.layout.lines.flow import Flow
    from tests.bench.gold import Dump
    from tests.bench.papers import Part

DATA = Path(__file__).parents[3] / "summarize" / "layout" / "data"
SIZE = 1 << 17
FOLDS = 4
TREES = 150
STRENGTH = 0.1
COUNTS = {"month": 0.3, "national": 1.0, "provincial": 1.0, "metro": 0.05}
"""What a sample of each paper counts: the month has few gold kickers, the metro paper calls all
lines of a head its headline."""
HEAD_HABITS = frozenset({"broken-headlines", "kickers", "decks"})
CHANGED = 0.03
"""What a sample of a dump counts whose heads were changed."""


@dataclass
class HeadLines:
    """A head of several plain lines with its gold roles."""

    paper: str
    date: str
    flow: Flow
    plain: list[int]
    stop: int
    gold: list[int]
    counts: float = 1.0


def heads_of(paper: str, made: Dump) -> Iterator[HeadLines]:
    """The heads of several lines of a dump's articles, continuations left out.

    Of the month, which tells few roles for sure, only heads of which all lines are known.
    """
    starts = gold_starts(made)
    role_at = {made.place(s.line, s.start): s for s in made.segments}
    seen: set[str] = set()
    for flow in flows(made.pages):
        spots = [(u.piece.spans[0].line, u.piece.spans[0].start) for u in flow.units]
        begins = [k for k, spot in enumerate(spots) if starts.get(spot)]
        for first, limit in pairwise([*begins, len(spots)]):
            article = role_at[spots[first]].article or ""
            if article in seen or not headish(flow.units, first) or first in flow.gathered:
                continue
            seen.add(article)
            stop = extent(flow.units, first, limit)
            plain = plain_lines(flow.units, first, stop)
            if len(plain) < 2:
                continue
            gold = []
            for index in plain:
                segment = role_at.get(spots[index])
                role = segment.role if segment is not None else None
                if segment is not None and segment.aside and role != "caption":
                    role = None
                gold.append(ROLES.index(role) if role in ROLES else ROLES.index("text"))
            unknown = paper == "month" and any(
                role_at[spots[index]].role is None for index in plain if spots[index] in role_at
            )
            if ROLES.index("headline") in gold and not unknown:
                yield HeadLines(paper, made.date, flow, plain, stop, gold)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tuning", action="store_true", help="leave out the days for tuning")
    arguments = parser.parse_args()
    parts: tuple[Part, ...] = ("learn",) if arguments.tuning else ("learn", "tune")
    heads = []
    for paper, defects, made in drawn(parts, seed="heads"):
        for head in heads_of(paper, made):
            head.counts = CHANGED if defects & HEAD_HABITS else 1.0
            heads.append(head)
    print(f"{len(heads)} heads", flush=True)
    learn(heads)


def learn(heads: Sequence[HeadLines]) -> None:
    """Learns both models and stores them."""
    samples = [(head, at) for head in heads for at in range(len(head.plain))]
    gold = np.array([head.gold[at] for head, at in samples])
    weights = np.array([COUNTS[head.paper] * head.counts for head, _ in samples])
    dates = sorted({(head.paper, head.date) for head in heads})
    fold_of = {date: number % FOLDS for number, date in enumerate(dates)}
    fold = np.array([fold_of[head.paper, head.date] for head, _ in samples])
    folds = [fold == number for number in range(FOLDS)]
    said = [
        names(
            [head.flow.units[index].text for index in head.plain],
            at,
            behind(head.flow.units, head.plain[-1] + 1),
            habits(head.flow.units),
        )
        for head, at in samples
    ]
    table = np.zeros(SIZE)
    words = []
    for number, role in enumerate(ROLES):
        asked = linear.table(([role + name for name in each] for each in said), SIZE)
        truths = gold == number
        table += linear.fit(asked, truths, STRENGTH, weights)
        odds = linear.out_of_fold(asked, asked, truths, folds, STRENGTH, weights)
        words.append(np.round(FINE * odds).astype(np.int32))
    linear.store(np.clip(table, -127, 127), DATA / f"{WORDS}.weights")
    rows = [numbers(head.flow.units, head.plain, at, head.stop) for head, at in samples]
    values = np.hstack([np.stack(words, axis=1), np.array(rows, np.int32)])
    chances = np.zeros((len(samples), len(ROLES)))
    for number, role in enumerate(ROLES):
        truths = gold == number
        trees = boosting.fit(values, truths, TREES, weights)
        boosting.store(trees, DATA / f"heads-{role}.trees")
        odds = boosting.out_of_fold(values, truths, folds, TREES, weights)
        chances[:, number] = 1 / (1 + np.exp(-odds))
    chances /= chances.sum(axis=1, keepdims=True)
    at = 0
    right: dict[str, list[bool]] = {}
    for head in heads:
        row = likeliest(chances[at : at + len(head.plain)].tolist())
        at += len(head.plain)
        if head.counts == 1.0:
            right.setdefault(head.paper, []).append(row == head.gold)
    for paper, found in right.items():
        share = float(np.mean(found))
        print(f"{paper}: {share:.4f} of {len(found)} heads as printed right out of their folds")


if __name__ == "__main__":
    main()
