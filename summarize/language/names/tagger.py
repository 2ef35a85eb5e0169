"""Where names stand in a text: a small tagger of characters over jieba's words.

Each character is outside of names, begins one, or goes on in one (persons 人名, places 地名,
organisations 机构名), and the best row of such labels is taken as a whole: an averaged structured
perceptron (Collins, *Discriminative Training Methods for Hidden Markov Models*, EMNLP 2002).
``tests/bench/training/name_spans.py`` learns its numbers. A feature that was not learned tells
nothing: features are known by their CRC-32, which stands in the file.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING
from zlib import crc32

from summarize.layout.text.fold import fold
from summarize.layout.text.people import surname

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

ROLES = ("person", "place", "organisation")
OUTSIDE = 0
LABELS = 1 + 2 * len(ROLES)
"""Label 0 is outside; 1 + 2r begins role r, 2 + 2r goes on in it."""
_EDGE = "\n"
_KEPT = 20_000
"""So many rows are kept at hand: some 5 MB at the most."""

Tagged = tuple[str, str]
Row = tuple[int, ...]


class NameModel:
    """``known``: codes of the features, ascending; ``weights``: a row of LABELS for each of them.

    ``steps``: for the label before, the weight of each label.
    """

    def __init__(
        self, known: Sequence[int], weights: Sequence[int], steps: Sequence[Sequence[int]]
    ) -> None:
        self.known = known
        self.weights = weights
        self.steps = steps
        self._rows: dict[str, Row] = {}

    def row(self, feature: str) -> Row:
        """The weight of each label for a feature."""
        found = self._rows.get(feature)
        if found is None:
            asked = code(feature)
            at = bisect_left(self.known, asked)
            there = at < len(self.known) and self.known[at] == asked
            found = tuple(self.weights[at * LABELS : (at + 1) * LABELS]) if there else _NOTHING
            if len(self._rows) >= _KEPT:
                self._rows.clear()
            self._rows[feature] = found
        return found

    def scores(self, words: Sequence[Tagged]) -> list[list[int]]:
        """For each character of the words the weight of each label."""
        return [
            [sum(column) for column in zip(*map(self.row, names), strict=True)]
            for names in features(words)
        ]

    def labels(self, words: Sequence[Tagged]) -> list[int]:
        """A label for each character of the words."""
        return best(self.scores(words), self.steps)


_NOTHING = (0,) * LABELS


def code(feature: str) -> int:
    """What a feature is known by."""
    return crc32(feature.encode("utf-8", "surrogatepass"))


def to_bytes(model: NameModel) -> bytes:
    """The model as its file holds it: the number of features, steps (16 bits), codes, weights."""
    codes = array("I", [len(model.known)])
    codes.extend(model.known)
    steps = array("h", [weight for row in model.steps for weight in row])
    if sys.byteorder == "big":
        codes.byteswap()
        steps.byteswap()
    head, known = codes.tobytes()[:4], codes.tobytes()[4:]
    return head + steps.tobytes() + known + array("b", model.weights).tobytes()


def from_bytes(data: bytes) -> NameModel:
    """The model of :func:`to_bytes`."""
    count = int.from_bytes(data[:4], "little")
    middle = 4 + 2 * LABELS * LABELS
    steps = array("h", data[4:middle])
    codes = array("I", data[middle : middle + 4 * count])
    if sys.byteorder == "big":
        codes.byteswap()
        steps.byteswap()
    rows = [tuple(steps[at * LABELS : (at + 1) * LABELS]) for at in range(LABELS)]
    return NameModel(codes, array("b", data[middle + 4 * count :]), rows)


@cache
def name_model() -> NameModel:
    """The model as it was learned."""
    path = files("summarize.language.names").joinpath("data", "name-spans.weights")
    return from_bytes(path.read_bytes())


def best(rows: Iterable[Sequence[int]], steps: Sequence[Sequence[int]]) -> list[int]:
    """The row of labels with the highest sum (Viterbi); of equal ones the lower labels."""
    ahead = iter(rows)
    if (first := next(ahead, None)) is None:
        return []
    scores = [first[label] if _begins(label) else _NEVER for label in range(LABELS)]
    back = bytearray()  # for each row, the label before each label
    for row in ahead:
        now = []
        for label in range(LABELS):
            after, source = _NEVER, 0
            for before in _BEFORE[label]:
                score = scores[before] + steps[before][label]
                if score > after:
                    after, source = score, before
            back.append(source)
            now.append(after + row[label])
        scores = now
    label = max(range(LABELS), key=lambda each: (scores[each], -each))
    found = [label]
    for start in range(len(back) - LABELS, -1, -LABELS):
        label = back[start + label]
        found.append(label)
    return found[::-1]


_NEVER = -(10**9)


def _begins(label: int) -> bool:
    return label == OUTSIDE or label % 2 == 1


# What may stand before each label: to go on in a name it must have begun.
_BEFORE = [
    tuple(range(LABELS)) if _begins(label) else (label - 1, label) for label in range(LABELS)
]


def features(words: Sequence[Tagged]) -> Iterator[list[str]]:
    """What speaks for the label of each character: characters, words and tags around it."""
    text = fold("".join(word for word, _ in words))
    bare = "".join(
        "0" if each.isdigit() else "a" if each.isascii() and each.isalpha() else each
        for each in text
    )
    padded = _EDGE * 3 + bare + _EDGE * 3
    near = [("", _EDGE), *((_shown(word, tag), tag) for word, tag in words), ("", _EDGE)]
    at = 3
    for number, (word, _) in enumerate(words, 1):
        shown, tag = near[number]
        before, tag_before = near[number - 1]
        after, tag_after = near[number + 1]
        size = len(word)
        for inner in range(size):
            two, one, here, next_one, next_two = list(padded[at - 2 : at + 3])
            part = "S" if size == 1 else "B" if inner == 0 else "E" if inner == size - 1 else "M"
            family = surname(padded[at : at + 2])
            one_back, two_back = surname(padded[at - 1 : at + 1]), surname(padded[at - 2 : at])
            yield (
                [
                    "",
                    f"0{here}",
                    f"1{one}",
                    f"2{next_one}",
                    f"3{two}",
                    f"4{next_two}",
                    f"5{one}{here}",
                    f"6{here}{next_one}",
                    f"7{two}{one}",
                    f"9{one}{here}{next_one}",
                    f"c{part}{tag}",
                    f"d{part}{shown}",
                    f"e{part}{tag}{tag_before}",
                    f"f{part}{tag}{tag_after}",
                    f"g{part}{before}",
                    f"h{part}{after}",
                    f"i{family}{one_back}{two_back}{part}",
                    f"j{family}{before}",
                ]
            )
            at += 1


def _shown(word: str, tag: str) -> str:
    """The word as a feature; names of people are not learned by heart."""
    return "nr" if tag.startswith("nr") else word if len(word) < 5 else word[-2:]


def name_spans(words: Sequence[Tagged]) -> list[tuple[int, int, str]]:
    """Start, end and role of each name in the words glued together, in order."""
    labels = name_model().labels(words)
    return spans(labels)


def spans(labels: Sequence[int]) -> list[tuple[int, int, str]]:
    """The names that a row of labels tells: start, end, role."""
    found: list[tuple[int, int, str]] = []
    start = 0
    for at, label in enumerate([*labels, OUTSIDE]):
        if label and not _begins(label):
            continue
        if at and labels[at - 1]:
            found.append((start, at, ROLES[(labels[at - 1] - 1) // 2]))
        start = at
    return found
