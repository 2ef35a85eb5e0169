"""Where names stand in a text: a small tagger of characters over jieba's words.

Each character is outside of names, begins one, or goes on in one (persons 人名, places 地名,
organisations 机构名), and the best row of such labels is taken as a whole: an averaged structured
perceptron (Collins, *Discriminative Training Methods for Hidden Markov Models*, EMNLP 2002).
``tests/bench/training/name_spans.py`` learns its numbers. A feature that was not learned tells
nothing: features are known by their CRC-32, which stands in the file.
"""

from __future__ import annotations

import struct
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


_LANES = struct.Struct(f"<{LABELS}h")
_SIGNS = int.from_bytes(b"\x00\x80" * LABELS, "little")


def _number_of(weights: Sequence[int]) -> int:
    """A row of weights as one number, 16 bits each, so that rows are added in one step."""
    return (int.from_bytes(_LANES.pack(*weights), "little") ^ _SIGNS) - _SIGNS


def _weights_of(number: int) -> Row:
    """The weights of :func:`_number_of`, or of a sum of such numbers."""
    lanes = (number + _SIGNS ^ _SIGNS).to_bytes(2 * LABELS, "little")
    return _LANES.unpack(lanes)


class _Rows(dict[str, int]):
    """By feature its weights as one number, 0 for what was not learned; found when asked for."""

    def __init__(self, known: Sequence[int], weights: Sequence[int]) -> None:
        super().__init__()
        self.known = known
        self.weights = weights

    def __missing__(self, feature: str) -> int:
        asked = crc32(feature.encode("utf-8", "surrogatepass"))
        at = bisect_left(self.known, asked)
        number = 0
        if at < len(self.known) and self.known[at] == asked:
            number = _number_of(self.weights[at * LABELS : (at + 1) * LABELS])
        if len(self) >= _KEPT:
            self.clear()
        self[feature] = number
        return number


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
        self._rows = _Rows(known, weights)

    def row(self, feature: str) -> Row:
        """The weight of each label for a feature."""
        return _weights_of(self._rows[feature])

    def scores(self, words: Sequence[Tagged]) -> list[Row]:
        """For each character of the words the weight of each label."""
        row = self._rows.__getitem__
        return [_weights_of(sum(map(row, names))) for names in features(words)]

    def labels(self, words: Sequence[Tagged]) -> list[int]:
        """A label for each character of the words."""
        return best(self.scores(words), self.steps)


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
    # For each label, those that may stand before it, with the weight of the step.
    ways = [[(before, steps[before][label]) for before in may] for label, may in enumerate(_BEFORE)]
    for row in ahead:
        now = []
        for own, way in zip(row, ways, strict=True):
            after, source = _NEVER, 0
            for before, step in way:
                score = scores[before] + step
                if score > after:
                    after, source = score, before
            back.append(source)
            now.append(after + own)
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
    two, one, here, next_one = list(padded[1:5])
    two_back, one_back = surname(padded[1:3]), surname(padded[2:4])
    for number, (word, _) in enumerate(words, 1):
        shown, tag = near[number]
        before, tag_before = near[number - 1]
        after, tag_after = near[number + 1]
        size = len(word)
        for inner in range(size):
            next_two = padded[at + 2]
            part = "S" if size == 1 else "B" if inner == 0 else "E" if inner == size - 1 else "M"
            family = surname(here + next_one)
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
            two, one, here, next_one = one, here, next_one, next_two
            two_back, one_back = one_back, family


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
