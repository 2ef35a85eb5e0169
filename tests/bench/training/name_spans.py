"""Learns where names stand: ``python -m tests.bench.training.name_spans [--epochs N]``.

From the tags of days 1-10 of the month (nr, ns, nt), words by jieba as they will be at run time.
An averaged structured perceptron that adds whole numbers: the same days give the same file to the
bit. Features in fewer than FEWEST places are not learned.
Days 11-15 tell how good it is (``tests.bench.names`` with them).

``--taught FILE``: modern text as well, where a second tagger (``name_teacher``, which makes FILE)
and dubao agree so far that a label is sure (``name_labels``); features must then stand in more
places. A perceptron that learned from both has kept what it knew of the month.

Each paragraph that names people comes once more with other names: a family name of the month and
a given name made up, of characters of jieba's names or of one of its words (李 + 激扬). So the
model learns how a name stands in a sentence, not who was in the news.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sys
from array import array
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from summarize.language.names.tagger import LABELS, ROLES, NameModel, best, code, features, to_bytes
from summarize.language.words import tagged
from tests.bench.corpus import articles
from tests.bench.names import people
from tests.bench.training.name_labels import fragments, taught
from tests.bench.training.name_labels import labels as sure_labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bench.corpus import Word

DAYS = range(1, 11)
_TARGET = (
    Path(__file__).parents[3] / "summarize" / "language" / "names" / "data" / "name-spans.weights"
)
_PEAK = 127
FEWEST = 3
FEWEST_TAUGHT = 6
_WORDS = 0.25
_GIVEN = frozenset({"v", "a", "n", "z", "vn", "an"})
"""So many given names of two characters are a word with one of these tags."""

Sample: TypeAlias = "tuple[list[array[int]], list[int]]"
"""Rows of the table for each character, and its label."""


def labels(words: Sequence[Word]) -> list[int]:
    """The label of each character by the tags: a family name and a given name are one."""
    found = [0] * sum(len(word) for word, _ in words)
    offsets = [0]
    for word, _ in words:
        offsets.append(offsets[-1] + len(word))
    named = [(first, end, ROLES[0]) for first, end, _ in people(words)]
    for role, tag in ((ROLES[1], "ns"), (ROLES[2], "nt")):
        named += [(at, at + 1, role) for at, (_, each) in enumerate(words) if each == tag]
    for first, end, role in named:
        begin = 1 + 2 * ROLES.index(role)
        start, stop = offsets[first], offsets[end]
        found[start:stop] = [begin] + [begin + 1] * (stop - start - 1)
    return found


def samples(days: range) -> Iterator[Sample]:
    """Each paragraph of the days, and once more with invented names where it has names."""
    chance = random.Random(0)
    families, characters, whole = _stock(days)
    for article in articles():
        if article.day not in days:
            continue
        for part in article.paragraphs:
            yield _sample(part.words)
            words = list(part.words)
            for first, end, _ in people(words):
                if end - first == 2 and len(words[first][0]) == 1:
                    size = len(words[first + 1][0])
                    given = "".join(chance.choice(characters) for _ in range(size))
                    if size == 2 and chance.random() < _WORDS:
                        given = chance.choice(whole)
                    words[first : first + 2] = [(chance.choice(families), "nr"), (given, "nr")]
            if words != list(part.words):
                yield _sample(words)


def taught_samples(path: Path) -> Iterator[Sample]:
    """Stretches of modern text of which each label is sure."""
    for lines, spans in taught(path):
        for line, tags in zip(lines, spans, strict=True):
            rows = list(features(line.words))
            for piece, wanted in fragments(rows, sure_labels(line, tags)):
                yield [array("I", map(code, names)) for names in piece], wanted


def _sample(words: Sequence[Word]) -> Sample:
    text = "".join(word for word, _ in words)
    rows = [array("I", map(code, names)) for names in features(tagged(text))]
    return rows, labels(words)


def _stock(days: range) -> tuple[list[str], str, list[str]]:
    """Family names as often as they stand, characters of given names, words of two characters."""
    families = [
        part.words[first][0]
        for article in articles()
        if article.day in days
        for part in article.paragraphs
        for first, end, _ in people(part.words)
        if end - first == 2 and len(part.words[first][0]) == 1
    ]
    spec = importlib.util.find_spec("jieba")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the names come with jieba, which is not installed")
    path = Path(spec.submodule_search_locations[0]) / "dict.txt"
    rows = [row.split(" ") for row in path.read_text(encoding="utf-8").splitlines()]
    known = frozenset(families)
    characters = "".join(
        word[1:] for word, _, tag in rows if tag == "nr" and len(word) == 3 and word[0] in known
    )
    whole = [
        word for word, count, tag in rows if len(word) == 2 and tag in _GIVEN and int(count) > 100
    ]
    return families, characters, whole


class Perceptron:
    """Weights with their sums over time, from which the mean is made in the end."""

    def __init__(self, known: Sequence[int]) -> None:
        self.known = known
        self.weights = [[0] * LABELS for _ in known]
        self.totals = [[0] * LABELS for _ in known]
        self.steps = [[0] * LABELS for _ in range(LABELS)]
        self.step_totals = [[0] * LABELS for _ in range(LABELS)]
        self.time = 1

    def learn(self, rows: Sequence[array[int]], wanted: Sequence[int]) -> int:
        """One paragraph; how many of its labels were wrong."""
        weights = self.weights
        scores = [
            [sum(column) for column in zip(*[weights[row] for row in each], strict=True)]
            for each in rows
        ]
        found = best(scores, self.steps)
        wrong = 0
        for at, (mine, theirs) in enumerate(zip(found, wanted, strict=True)):
            if mine != theirs:
                wrong += 1
                for row in rows[at]:
                    self._move(self.weights[row], self.totals[row], theirs, mine)
            if at and (found[at - 1], mine) != (wanted[at - 1], theirs):
                before, was = wanted[at - 1], found[at - 1]
                self._add(self.steps[before], self.step_totals[before], theirs, 1)
                self._add(self.steps[was], self.step_totals[was], mine, -1)
        self.time += 1
        return wrong

    def _move(self, weights: list[int], totals: list[int], up: int, down: int) -> None:
        self._add(weights, totals, up, 1)
        self._add(weights, totals, down, -1)

    def _add(self, weights: list[int], totals: list[int], label: int, by: int) -> None:
        weights[label] += by
        totals[label] += by * self.time

    def model(self, scale: float) -> NameModel:
        """The means over time, in ``1 / scale``; features that tell nothing are left out."""

        def rounded(now: Sequence[int], totals: Sequence[int]) -> list[int]:
            means = (weight - total / self.time for weight, total in zip(now, totals, strict=True))
            return [max(-_PEAK, min(_PEAK, round(mean * scale))) for mean in means]

        rows = list(map(rounded, self.weights, self.totals))
        kept = [place for place, row in enumerate(rows) if any(row)]
        weights = [weight for place in kept for weight in rows[place]]
        steps = [
            [round((now - total / self.time) * scale) for now, total in zip(*row, strict=True)]
            for row in zip(self.steps, self.step_totals, strict=True)
        ]
        return NameModel([self.known[place] for place in kept], weights, steps)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.training.name_spans")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--scale", type=float, default=4.0)
    parser.add_argument("--last", type=int, default=DAYS[-1], help="last day to learn from")
    parser.add_argument("--taught", type=Path, help="what name_teacher wrote of modern pages")
    options = parser.parse_args(argv)
    if options.last > DAYS[-1]:
        raise SystemExit("days 11 to 15 are for choosing, 16 to 31 for reporting alone")
    learned = list(samples(range(DAYS[0], options.last + 1)))
    if options.taught:
        learned += taught_samples(options.taught)
    counts: Counter[int] = Counter()
    for rows, _ in learned:
        for row in rows:
            counts.update(row)
    fewest = FEWEST_TAUGHT if options.taught else FEWEST
    known = sorted(each for each, count in counts.items() if count >= fewest)
    places = {each: at for at, each in enumerate(known)}
    learned = [
        ([array("I", [places[each] for each in row if each in places]) for row in rows], wanted)
        for rows, wanted in learned
    ]
    model = Perceptron(known)
    order = random.Random(0)
    for epoch in range(options.epochs):
        order.shuffle(learned)
        wrong = sum(model.learn(rows, wanted) for rows, wanted in learned)
        data = to_bytes(model.model(options.scale))
        sys.stdout.write(f"epoch {epoch + 1}: {wrong} labels wrong, {len(data)} bytes\n")
        sys.stdout.flush()
        _TARGET.write_bytes(data)


if __name__ == "__main__":
    main()
