"""Terms 词语: the words, phrases and quoted names of a text that could be its keywords."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.language.grammar import GRAMMAR, ROUTINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_QUOTED = re.compile(r"《[^《》\n]{2,24}》|“[^“”\n]{2,14}”|「[^「」\n]{2,14}」|‘[^‘’\n]{2,14}’")
_INNER_MARKS = re.compile(r"[。，,！!？?；;：:、…]")
_WITHIN = 0.3  # what a word counts inside a quoted term: the term is one name
_LONGEST_PHRASE = 10
_MOST_WORDS = 4
_NUMBERS = re.compile(r"[\d.%％+\-年月日号时分个亿万千百十零一二三四五六七八九〇两第]+")


@dataclass(slots=True)
class Term:
    """A possible keyword: the weights of its occurrences, and the first one's place."""

    text: str
    parts: tuple[str, ...]
    first: int
    quoted: bool = False
    name: bool = False
    weights: list[float] = field(default_factory=list)
    verbal: bool = False  # a phrase that begins or ends with a verb
    headings: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """A stretch of text with its tagged words and what an occurrence in it counts."""

    text: str
    words: Sequence[tuple[str, str]]
    weight: float
    heading: bool = False


def terms(fields: Iterable[Field]) -> dict[str, Term]:
    """All terms of the fields by their text, in the order of their first occurrence."""
    found: dict[str, Term] = {}
    offset = 0
    for part in fields:
        quotations = list(_quotations(part))
        inside = [(place, place + len(text)) for text, _, place, *_ in quotations]
        for text, parts, place, quoted, name, verbal in sorted(
            (*quotations, *_words(part), *_phrases(part)), key=lambda item: item[2]
        ):
            term = found.setdefault(text, Term(text, parts, offset + place))
            within = not quoted and any(start <= place < end for start, end in inside)
            term.weights.append(part.weight * (_WITHIN if within else 1))
            term.quoted |= quoted
            term.name |= name
            term.headings += part.heading
            term.verbal |= verbal
        offset += len(part.text) + 1
    return found


_Found = tuple[str, tuple[str, ...], int, bool, bool, bool]


def _quotations(part: Field) -> Iterator[_Found]:
    for match in _QUOTED.finditer(part.text):
        text, inner = match.group(), match.group()[1:-1]
        if text[0] == "《":
            yield text, (text,), match.start(), True, True, False
        elif not _INNER_MARKS.search(inner) and not _NUMBERS.fullmatch(inner):
            yield inner, (inner,), match.start() + 1, True, False, False


def _words(part: Field) -> Iterator[_Found]:
    place = 0
    for word, tag in part.words:
        if is_keyword(word, tag):
            yield word, (word,), place, False, tag[:2] in {"nr", "ns", "nt", "nz"}, False
        place += len(word)


def _phrases(part: Field) -> Iterator[_Found]:
    """Runs of two to four neighbouring words of which the last is a noun."""
    run: list[tuple[str, str, int]] = []
    place = 0
    for word, tag in (*part.words, ("", "x")):
        if word and _joins(word, tag):
            run.append((word, tag, place))
        else:
            yield from _within(run)
            run = []
        place += len(word)


def _within(run: Sequence[tuple[str, str, int]]) -> Iterator[_Found]:
    for start in range(len(run)):
        for end in range(start + 2, min(start + _MOST_WORDS, len(run)) + 1):
            words = run[start:end]
            text = "".join(word for word, _, _ in words)
            if len(text) > _LONGEST_PHRASE:
                break
            # 工作 and its like say nothing at either end; inside (政府工作报告) they belong.
            routine = words[0][0] in ROUTINE or words[-1][0] in ROUTINE
            if _ends_phrase(*words[-1][:2]) and len(text) > 2 and not routine:
                parts = tuple(word for word, _, _ in words)
                verbal = "v" in {words[0][1], words[-1][1]}
                yield text, parts, words[0][2], False, False, verbal


def is_keyword(word: str, tag: str) -> bool:
    """Nouns, names and Latin words of two characters or more; nothing of grammar or routine."""
    if len(word) < 2 or word in GRAMMAR or word in ROUTINE or _NUMBERS.fullmatch(word):
        return False
    if tag == "eng":
        return word.isalpha() or any(character.isalpha() for character in word)
    return tag[:1] == "n" or tag in {"vn", "j", "l", "an"}


def _joins(word: str, tag: str) -> bool:
    if word in GRAMMAR or _NUMBERS.fullmatch(word) or tag[:2] == "nr":
        return False
    if tag == "eng":
        return len(word) > 1
    return (
        tag[:1] in {"n", "j", "b"}
        or tag in {"vn", "l", "an", "k"}
        or (tag in {"v", "a"} and len(word) > 1)
    )


def _ends_phrase(word: str, tag: str) -> bool:
    return tag[:1] == "n" or tag in {"vn", "k", "j", "l"} or (tag == "v" and len(word) > 1)
