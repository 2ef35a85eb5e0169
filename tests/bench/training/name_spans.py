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

It needs the ``train`` extra.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sys
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from summarize.language.names.places import retagged
from summarize.language.names.tagger import ROLES, code, features, to_bytes
from summarize.language.words import tagged
from tests.bench.corpus import articles
from tests.bench.names import people
from tests.bench.training.name_labels import for_trees, fragments, taught
from tests.bench.training.name_labels import labels as sure_labels

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tests.bench.corpus import Word

DAYS = range(1, 11)
_TARGET = (
    Path(__file__).parents[3] / "summarize" / "language" / "names" / "data" / "name-spans.weights"
)
FEWEST = 3
FEWEST_TAUGHT = 6
_WORDS = 0.25
_GIVEN = frozenset({"v", "a", "n", "z", "vn", "an"})
"""So many given names of two characters are a word with one of these tags."""

Sample: TypeAlias = "tuple[array[int], list[int]]"
"""The codes of the features, as many for each character, and the label of each."""


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
    """Stretches of modern text of which each label is sure, but of what the trees learn from."""
    for lines, spans in taught(path, lambda number: not for_trees(number)):
        for line, tags in zip(lines, spans, strict=True):
            rows = list(features(line.words))
            for piece, wanted in fragments(rows, sure_labels(line, tags)):
                yield _codes(piece), wanted


def _sample(words: Sequence[Word]) -> Sample:
    text = "".join(word for word, _ in words)
    return _codes(features(retagged(tagged(text)))), labels(words)


def _codes(rows: Iterable[Iterable[str]]) -> array[int]:
    return array("I", (code(name) for names in rows for name in names))


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


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.training.name_spans")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--scale", type=float, default=4.0)
    parser.add_argument("--last", type=int, default=DAYS[-1], help="last day to learn from")
    parser.add_argument("--taught", type=Path, help="what name_teacher wrote of modern pages")
    parser.add_argument("--to", type=Path, default=_TARGET)
    options = parser.parse_args(argv)
    from tests.bench.training.perceptron import Perceptron, placed

    if options.last > DAYS[-1]:
        raise SystemExit("days 11 to 15 are for choosing, 16 to 31 for reporting alone")
    learned = list(samples(range(DAYS[0], options.last + 1)))
    if options.taught:
        learned += taught_samples(options.taught)
    known, placed_samples = placed(learned, FEWEST_TAUGHT if options.taught else FEWEST)
    model = Perceptron(known)
    order = random.Random(0)
    for epoch in range(options.epochs):
        order.shuffle(placed_samples)
        wrong = sum(model.learn(rows, wanted) for rows, wanted in placed_samples)
        sys.stdout.write(f"epoch {epoch + 1}: {wrong} labels wrong\n")
        sys.stdout.flush()
    data = to_bytes(model.model(options.scale))
    options.to.write_bytes(data)
    sys.stdout.write(f"{len(data)} bytes\n")


if __name__ == "__main__":
    main()
