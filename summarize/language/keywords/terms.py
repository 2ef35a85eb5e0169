"""Terms 词语: the words, phrases and quoted names of a text that could be its keywords."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from summarize.language.grammar import ENGLISH, GRAMMAR, ROUTINE
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Tagged = tuple[str, str]

_QUOTED = lazy(r"《[^《》\n]{2,24}》|“[^“”\n]{2,14}”|「[^「」\n]{2,14}」|‘[^‘’\n]{2,14}’")
_INNER_MARKS = lazy(r"[。，,！!？?；;：:、…]")
_WITHIN = 0.3  # what a word counts inside a quoted term: the term is one name
_LONGEST_PHRASE = 12
_KEPT = 4096  # words of which it is known what they may be: articles share theirs
_MOST_WORDS = 5
_NUMBERS = lazy(r"[\d.%％+\-年月日号时分个亿万千百十零一二三四五六七八九〇两第]+")
_HAN = lazy(r"[\u3400-\u9fff·]+")
_NAMES = frozenset({"nr", "ns", "nt", "nz"})
_PARTICLES = frozenset("在着了的于")
# jieba's tags of words that are a keyword where they are rare and come again.
_UNLIKELY = frozenset({"v", "vd", "vi", "a", "ad", "i", "b", "d", "z"})
_AGES = frozenset("代朝国")
_LINKS = frozenset("暨兼系即故仍却只才再均各每某本该至共")
_OPENING = frozenset("“「『《‘")
_EDGE = ("", "")
_QUOTE = ("“", "x")
# jieba's tags of what may stand in a phrase, and at its two ends; all of n, v and a may.
_WITHIN_PHRASE = frozenset({"j", "b", "l", "i", "k", "g", "f", "h", "s"})
_NOT_FIRST = frozenset({"k", "f", "s"})
_NOT_LAST = frozenset({"f", "h", "s", "a", "ad", "ag"})


@dataclass(slots=True)
class Term:
    """A possible keyword and where it stands.

    Each occurrence has its weight, its offset in the text (the headline is its first line), and the
    tagged words on both sides (``("", "")`` at an edge). ``acts``: a verb that once at least stands
    as a noun does. ``titles`` are those in headline, kicker
    or deck: characters before and behind it there.
    """

    text: str
    parts: tuple[str, ...]
    tags: tuple[str, ...]
    quoted: bool = False
    name: bool = False
    acts: bool = False
    subheads: int = 0
    weights: list[float] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    before: list[Tagged] = field(default_factory=list)
    after: list[Tagged] = field(default_factory=list)
    titles: list[tuple[int, int]] = field(default_factory=list)

    @property
    def first(self) -> int:
        """Where it stands first."""
        return self.places[0]

    @property
    def begins_clause(self) -> bool:
        """Whether a phrase begins as a clause may: with a verb, or with one character's 新."""
        tag = self.tags[0]
        return len(self.parts) > 1 and (
            tag == "v" or (tag[:1] in {"a", "v"} and len(self.parts[0]) == 1)
        )

    @property
    def ends_clause(self) -> bool:
        """Whether a phrase ends with a verb that has an object behind it wherever it stands."""
        return (
            len(self.parts) > 1
            and self.tags[-1] == "v"
            and not any(_parts_from(word) for word in self.after)
        )


@dataclass(frozen=True, slots=True)
class Field:
    """A stretch of text and what an occurrence in it counts.

    ``title`` is true for headline, kicker and deck.
    """

    text: str
    weight: float
    title: bool = False
    subhead: bool = False


def _names_an_act(before: Tagged, word: str, after: Tagged) -> bool:
    """Whether a verb stands as a noun does: 磷的回收, 合成与应用, no object behind it."""
    return (
        len(word) > 1
        and word not in GRAMMAR
        and word not in ROUTINE
        and _parts_from(after)
        and (before[0] in {"", "的", "、"} or before[1] in {"n", "vn", "nz", "nr", "c", "eng"})
    )


def _parts_from(word: Tagged) -> bool:
    """Whether what stands behind a verb is no object of it: 优化研究, 发射的, 治理、."""
    text, tag = word
    if text in _OPENING:
        return False
    return not text or text in {"的", "、"} or tag[:1] in {"x", "c", "f"} or tag == "vn"


_Found = tuple[int, str, tuple[str, ...], tuple[str, ...], Tagged, Tagged]


def terms(fields: Iterable[tuple[Field, Sequence[Tagged]]]) -> dict[str, Term]:
    """All terms of fields with tagged words, by their text, in the order of first occurrences."""
    found: dict[str, Term] = {}
    offset = 0
    for part, words in fields:
        quotations = list(_quotations(part.text))
        inside = [(place, place + len(text)) for place, text, *_ in quotations]
        for item in sorted((*quotations, *_runs(part.text, words)), key=lambda item: item[0]):
            place, text, parts, tags, before, after = item
            term = found.get(text)
            if term is None:
                term = found[text] = Term(text, parts, tags)
            quoted = tags[0] == "quote"
            if quoted:
                term.quoted = True
                term.name |= text[0] == "《"
            elif len(tags) == 1:
                term.name |= tags[0][:2] in _NAMES
                term.acts |= tags[0] == "v" and _names_an_act(before, text, after)
            within = not quoted and any(start <= place < end for start, end in inside)
            term.weights.append(part.weight * (_WITHIN if within else 1))
            term.places.append(offset + place)
            term.before.append(before)
            term.after.append(after)
            term.subheads += part.subhead
            if part.title:
                term.titles.append((place, len(part.text) - place - len(text)))
        offset += len(part.text) + 1
    return found


def _quotations(whole: str) -> Iterator[_Found]:
    for match in _QUOTED.finditer(whole):
        text, inner = match.group(), match.group()[1:-1]
        if text[0] == "《":
            yield match.start(), text, (text,), ("quote",), _QUOTE, _QUOTE
        elif not _INNER_MARKS.search(inner) and not _NUMBERS.fullmatch(inner):
            yield match.start() + 1, inner, (inner,), ("quote",), _QUOTE, _QUOTE


def _runs(whole: str, words: Sequence[Tagged]) -> Iterator[_Found]:
    """Words, and runs of up to five neighbouring words of which the last is a noun or its like."""
    count = len(words)
    sorts = [_sort(word, tag) for word, tag in words]
    joins = [joined for _, joined in sorts]
    place = 0
    for start, (word, tag) in enumerate(words):
        before = words[start - 1] if start else _EDGE
        after = words[start + 1] if start + 1 < count else _EDGE
        if sorts[start][0]:
            yield place, word, (word,), (tag,), before, after
        # 工作 and its like say nothing at either end; inside (政府工作报告) they belong.
        if joins[start] and tag not in _NOT_FIRST and word not in ROUTINE:
            end = place + len(word)
            for last in range(start + 1, min(start + _MOST_WORDS, count)):
                more, kind = words[last]
                end += len(more)
                if not joins[last] or end - place > _LONGEST_PHRASE:
                    break
                if kind in _NOT_LAST or more in ROUTINE or end - place < 3:
                    continue
                parts, tags = zip(*words[start : last + 1], strict=True)
                after = words[last + 1] if last + 1 < count else _EDGE
                yield place, whole[place:end], parts, tags, before, after
        place += len(word)


@lru_cache(maxsize=_KEPT)
def _sort(word: str, tag: str) -> tuple[bool, bool]:
    """Whether a word may be a keyword, and whether it may stand in a phrase."""
    return is_keyword(word, tag) or _may_be_keyword(word, tag), _joins(word, tag)


def is_keyword(word: str, tag: str) -> bool:
    """Nouns, names and Latin words of two characters or more; nothing of grammar or routine."""
    if len(word) < 2 or word in GRAMMAR or word in ROUTINE or _NUMBERS.fullmatch(word):
        return False
    if tag == "eng":
        return word.lower() not in ENGLISH and any(map(str.isalpha, word))
    if word[-1] in _PARTICLES and len(word) > 2:
        return False  # 围坐在: the tagger's guess at words it does not know
    return tag[:1] == "n" or tag in {"vn", "j", "l", "an"}


def _may_be_keyword(word: str, tag: str) -> bool:
    """Verbs and what jieba takes for anything but a noun: 再版, 孤独症 (``i``), 明代 (``t``)."""
    if len(word) < 2 or word in GRAMMAR or word in ROUTINE or not _HAN.fullmatch(word):
        return False
    if _NUMBERS.fullmatch(word) or word[-1] in _PARTICLES:
        return False
    return tag in _UNLIKELY or (tag == "t" and word[-1] in _AGES)


def _joins(word: str, tag: str) -> bool:
    if word in GRAMMAR or word in _LINKS or _NUMBERS.fullmatch(word) or tag[:2] == "nr":
        return False
    if tag == "eng":
        return word.lower() not in ENGLISH
    return (tag[:1] in {"n", "v", "a"} or tag in _WITHIN_PHRASE) and bool(_HAN.fullmatch(word))
