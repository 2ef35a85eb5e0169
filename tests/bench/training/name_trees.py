"""Learns which names to believe: ``python -m tests.bench.training.name_trees FILE``.

FILE is what ``name_teacher`` wrote of modern pages. Each name that dubao finds there, before any is
doubted, is right where the second tagger has it too, wrong where that takes it for plain words or
for a name that ends elsewhere, and left out where it is open. Of every five articles one is for
telling how good the trees are; with ``--check`` nothing is written.

The trees learn from every third article, of which the tagger has learned nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from summarize.language.names import ROLES
from summarize.language.names.sure import candidates
from summarize.language.names.sure.evidence import evidence
from tests.bench.training.boosting import PARAMETERS, fit
from tests.bench.training.name_labels import KINDS, PLAIN, for_trees, taught

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.language.names.lines import NameLine
    from summarize.language.names.sure.evidence import Mention
    from tests.bench.training.name_labels import Span

_TARGET = Path(__file__).parents[3] / "summarize" / "language" / "names" / "data"
TREES = 160
THRESHOLDS = (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5)
SETTING = {"num_leaves": 15, "learning_rate": 0.08, "min_data_in_leaf": 15}

Row = tuple[str, list[int], bool]
"""Role, evidence, whether it is a name."""


def rows(lines: list[NameLine], spans: list[list[Span]]) -> Iterator[Row]:
    """A row for each name of an article of which it is known whether it is one."""
    found = candidates(lines)
    text = "\n".join(line.plain for line in lines)
    words = {id(line): of_line for line, of_line in zip(lines, spans, strict=True)}
    counts = Counter(role for _, role in found)
    for (name, role), mentions in found.items():
        right = judged(role, mentions, words)
        if right is not None:
            yield role, evidence(name, role, mentions, text.count(name), counts[role]), right


def judged(role: str, mentions: Sequence[Mention], words: dict[int, list[Span]]) -> bool | None:
    """Whether the second tagger has the name; None where it leaves that open."""
    votes = Counter(
        _vote(role, line, (start, end), words[id(line)]) for line, start, end in mentions
    )
    if votes[True]:
        return votes[True] * 2 >= votes[False]
    return False if votes[False] else None


def _vote(role: str, line: NameLine, at: tuple[int, int], spans: list[Span]) -> bool | None:
    start, end = at
    over = [span for span in spans if span[0] < end and span[1] > start]
    kinds = {tag for _, _, tag in over}
    if not over:
        return None
    if len(over) == 1 and over[0][:2] == at:
        kind = KINDS.get(over[0][2])
        return True if kind == role else None if kind and role == "organisation" else False
    if kinds <= PLAIN - {"nz"}:
        return False
    if role == "person":
        first, last, tag = over[0]
        cut = len(over) == 1 and tag == "PER" and last - first < 4
        return False if cut or not kinds & {"PER", "nz", "ORG"} else None
    if role == "place":
        return None if kinds & {"LOC", "ORG", "nz"} else False
    if over[-1][1] == end and over[-1][2] == "ORG":
        if over[0][0] == start and kinds <= {"ORG", "LOC", "n", "nz"}:
            return True
        return False if over[0][2] in PLAIN else None
    return None


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.training.name_trees")
    parser.add_argument("file", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(argv)
    made: dict[str, tuple[list[Row], list[Row]]] = {role: ([], []) for role in ROLES}
    for number, (lines, spans) in enumerate(taught(options.file, for_trees)):
        for row in rows(lines, spans):
            made[row[0]][number % 5 == 0].append(row)
    for role, (learned, held) in made.items():
        values = np.array([each for _, each, _ in learned])
        outcomes = np.array([right for _, _, right in learned])
        trees = fit(values, outcomes, TREES, None, {**PARAMETERS, **SETTING})
        if not options.check:
            (_TARGET / f"name-{role}.trees").write_bytes(trees.data)
        every = sum(right for _, _, right in held)
        scores = [(trees.score(each), right) for _, each, right in held]
        for least in THRESHOLDS:
            kept = [right for score, right in scores if score >= least]
            sys.stdout.write(
                f"{role} from {least:4}: precision {sum(kept) / max(len(kept), 1):.3f}, recall "
                f"{sum(kept) / max(every, 1):.3f} of {every}\n"
            )


if __name__ == "__main__":
    main()
