"""Names in sentences of our own writing: ``python -m tests.bench.own_names [--half reporting]``.

``data/own-names.tsv``: a line is a sort and a sentence. Two hundred sentences are traps (common
words that begin with a surname's character, verbs with objects, idioms, products, weather, crafts,
times, places that are none, offices, organisations with a verb before them), the others hold four
hundred names of all kinds. In the text ``{person}``, ``<place>``, ``[organisation]``, and ``«…»``
around what may be called a name or not. Each sentence is an article of its own; its different names
are compared as whole strings. A name within a longer marked one counts neither for nor against.

Odd lines are for building, even ones for reporting. ``--peers``: jieba's and SnowNLP's tags on the
same sentences. ``--turned``: how many names are the same when the text is turned into Traditional.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.issue import Article, Block
from summarize.language.names import ROLES, names
from summarize.layout.text.fold import simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Read = Callable[[str], set[tuple[str, str]]]
    """The names of a text, each with its role."""

PATH = Path(__file__).parent / "data" / "own-names.tsv"
HALVES = ("building", "reporting")
_MARKED = re.compile(r"\{([^}]+)\}|<([^>]+)>|\[([^\]]+)\]|«([^»]+)»")
_MARKS = str.maketrans("", "", "{}<>[]«»")


@dataclass(frozen=True, slots=True)
class Sentence:
    """``names``: what is marked, each with its role; ``open``: what may be a name or not."""

    sort: str
    text: str
    names: frozenset[tuple[str, str]]
    open: frozenset[str]

    @property
    def trap(self) -> bool:
        return self.sort.startswith("trap-")


def load(half: str | None = None) -> tuple[Sentence, ...]:
    """The sentences of a half, or all of them, in the order of the file."""
    lines = PATH.read_text(encoding="utf-8").splitlines()
    made = tuple(_sentence(*line.split("\t")) for line in lines)
    return made if half is None else made[HALVES.index(half) :: 2]


def _sentence(sort: str, marked: str) -> Sentence:
    named: set[tuple[str, str]] = set()
    either: set[str] = set()
    for match in _MARKED.finditer(marked):
        *by_role, doubtful = match.groups()
        if doubtful:
            either.add(doubtful)
        named |= {(text, role) for text, role in zip(by_role, ROLES, strict=True) if text}
    return Sentence(sort, marked.translate(_MARKS), frozenset(named), frozenset(either))


def ours(text: str) -> set[tuple[str, str]]:
    """dubao's names of the text."""
    article = Article("1-1", "1", "第1版", "news", "", blocks=(Block("paragraph", "1", text),))
    return {(name.text, name.role) for name in names(article)}


def peers() -> dict[str, Read]:
    """jieba's and SnowNLP's tags, read by the rules of the month's gold."""
    from snownlp import SnowNLP

    from summarize.language.words import tagged
    from tests.bench.names import gold

    def posseg(text: str) -> set[tuple[str, str]]:
        return _pairs(gold([[(word, tag[:2]) for word, tag in tagged(text)]]))

    def snow(text: str) -> set[tuple[str, str]]:
        return _pairs(gold([list(SnowNLP(text).tags)]))

    return {"jieba": posseg, "SnowNLP": snow}


def _pairs(by_role: dict[str, set[str]]) -> set[tuple[str, str]]:
    return {(text, role) for role, texts in by_role.items() for text in texts}


@dataclass(slots=True)
class Counts:
    """Names right, found and marked, by role; ``taken``: what was called a name and is none."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)
    taken: list[tuple[str, str, str]] = field(default_factory=list)
    missed: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, sentence: Sentence, found: Iterable[tuple[str, str]]) -> None:
        marked = [text for text, _ in sentence.names] + list(sentence.open)
        kept = {
            (text, role)
            for text, role in found
            if (text, role) in sentence.names
            or not any(text in whole for whole in marked)
            or any(text == other for other, _ in sentence.names)
            or (
                role == "person"
                and any(text in other for other, its in sentence.names if its == "person")
            )
        }
        for text, role in sentence.names:
            self.gold[role] += 1
            if (text, role) not in kept:
                self.missed.append((sentence.text, role, text))
        for text, role in sorted(kept):
            self.found[role] += 1
            if (text, role) in sentence.names:
                self.right[role] += 1
            else:
                self.taken.append((sentence.text, role, text))

    def figures(self) -> dict[str, float]:
        """Precision and recall by role."""
        made: dict[str, float] = {}
        for role in ROLES:
            made[f"{role}_precision"] = self.right[role] / max(self.found[role], 1)
            made[f"{role}_recall"] = self.right[role] / max(self.gold[role], 1)
        return made


def counts(sentences: Iterable[Sentence], read: Read) -> Counts:
    """What a method reads in the sentences."""
    made = Counts()
    for sentence in sentences:
        made.add(sentence, read(sentence.text))
    return made


def turned(sentences: Sequence[Sentence]) -> float:
    """The share of names that are found alike when the text stands in Traditional characters."""
    from opencc import OpenCC  # type: ignore[import-untyped]

    to_traditional = OpenCC("s2t").convert

    same = every = 0
    for sentence in sentences:
        plain = {(simplified(text), role) for text, role in ours(sentence.text)}
        other = {(simplified(text), role) for text, role in ours(to_traditional(sentence.text))}
        same += len(plain & other)
        every += len(plain | other)
    return same / max(every, 1)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.own_names", description=__doc__)
    parser.add_argument("--half", choices=HALVES, default=HALVES[0])
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--faults", action="store_true", help="print what is wrong and missed")
    parser.add_argument("--turned", action="store_true")
    options = parser.parse_args(argv)
    sentences = load(options.half)
    for name, read in ({"dubao": ours} | (peers() if options.peers else {})).items():
        made = counts(sentences, read)
        traps = len({text for text, _, _ in made.taken} & {s.text for s in sentences if s.trap})
        for role in ROLES:
            sys.stdout.write(
                f"{name:8} {role:12} precision {made.figures()[f'{role}_precision']:.3f} "
                f"recall {made.figures()[f'{role}_recall']:.3f} "
                f"({made.found[role]} found, {made.gold[role]} marked)\n"
            )
        sys.stdout.write(f"{name:8} traps with a name that is none: {traps}\n")
        if options.faults:
            for sign, rows in (("-", made.taken), ("+", made.missed)):
                for text, role, each in rows:
                    sys.stdout.write(f"  {sign} {role:12} {each} | {text}\n")
    if options.turned:
        sys.stdout.write(f"alike in Traditional characters: {turned(sentences):.3f}\n")


if __name__ == "__main__":
    main()
