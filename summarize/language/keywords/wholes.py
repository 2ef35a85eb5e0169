"""Words made whole and credits taken out, before terms are sought among them.

jieba cuts names that it does not know: 科尔 / 登. Where a single character stands beside the same
word again and again, or characters for sounds beside a foreign name, they are one word. Who reports
(云陂日报全媒体记者某某, 据某某社报道) is no part of what is reported.
"""

from __future__ import annotations

from collections import Counter
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from summarize.language.grammar import GRAMMAR, ROUTINE
from summarize.language.names.doubts import FOLLOWING
from summarize.language.names.foreign import DOTS, is_sounds, whole_foreign
from summarize.language.names.places import whole_places
from summarize.layout.text.people import surname
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.language.words import Rarities

Tagged = tuple[str, str]
CREDIT = "credit"
"""The tag of a word of a credit: no term, nor part of one."""
HALF = "x"
"""The tag of a word that is none here: jieba's tag of marks."""

_COMMONER = 1.0  # by how much two words must be commoner than one that cuts them in half
_MOSTLY = 0.8  # of a word's occurrences: with the same neighbour in so many, the two are one
_LONGEST = 4
_NAMED = frozenset({"nr", "nz", "ns"})
_LONGEST_NAME = 8
_SPEAKS = frozenset(
    "说称讲谈问答笑哭叹赴访抵到来去回在是为让使获夺率派带做作写看听想要会能有无家队"
)
_NOUN_LIKE = frozenset("ngxj")
_GRAMMATICAL = frozenset("pcudrm")
_NO_SOUNDS = frozenset("让因比今次")
_DOTS = tuple(DOTS)
_HAN = lazy(r"[\u3400-\u9fff]+")
_REPORTERS = frozenset(
    {"记者", "通讯员", "评论员", "特派员", "摄影", "摄", "撰稿", "实习生", "编辑", "责编"}
)
_SAID = frozenset({"报道", "消息", "电", "讯"})
_MEDIA = lazy(
    r"本报|本台|[日晚早晨商快时午]报|都市报|青年报|周报|周刊|杂志社?|报社|通讯社|新华社|中新社|新社|"
    r"电视台|电台|央视|广播|客户端|全?媒体|融媒|见习|特约|实习|网讯|全"
)
_BEFORE = 6  # words before 记者 that may name the paper
_BEHIND = 8  # words behind 据 within which 报道 ends a credit


def whole_words(fields: Sequence[Sequence[Tagged]], table: Rarities) -> list[list[Tagged]]:
    """The same tagged words, glued together the same text: names whole, credits tagged as such."""
    found = [_divisions(_foreign(words, table)) for words in fields]
    found = _recurrent(found, table)
    return [_without_halves(list(_without_credits(words)), table) for words in found]


def _foreign(words: Sequence[Tagged], table: Rarities) -> list[Tagged]:
    """Foreign names whole: what stands around a · and sounds beside a name."""
    plain = "".join(word for word, _ in words)
    dotted = any(dot in plain for dot in DOTS)
    people: list[tuple[int, int]] = []
    at = 0
    for number, (word, tag) in enumerate(words):
        end = at + len(word)
        beside = dotted and (plain.startswith(_DOTS, end) or plain[:at].endswith(_DOTS))
        if (beside and _HAN.fullmatch(word)) or (
            tag[:2] == "nr" and is_sounds(word) and _sounds_beside(words, number, table)
        ):
            people.append((at, end))
        at = end
    if not people:
        return list(words)
    return _merged(words, whole_foreign(plain, words, people))


def _divisions(words: Sequence[Tagged]) -> list[Tagged]:
    """Divisions with their kind whole: 三 / 沙市 is one."""
    plain = "".join(word for word, _ in words)
    ends = {0, *accumulate(len(word) for word, _ in words)}
    spans = [(at, end) for at, end in whole_places(plain, ends) if end in ends]
    return _merged(words, spans, "ns") if spans else list(words)


def _sounds_beside(words: Sequence[Tagged], number: int, table: Rarities) -> bool:
    """Whether a name for a foreigner's sounds has more of them, of a name's tag, beside it."""
    for beside in (number - 1, number + 1):
        if 0 <= beside < len(words):
            word, tag = words[beside]
            if is_sounds(word * 2) and (
                (len(word) == 1 and _may_sound(word, tag))
                or (tag[:1] in {"n", "x"} and word not in table)
            ):
                return True
    return False


def _merged(
    words: Sequence[Tagged], spans: Sequence[tuple[int, int]], named: str = "nr"
) -> list[Tagged]:
    """The words with each span of them one name; a span that cuts a word is none."""
    made: list[Tagged] = []
    left = list(spans)
    at = number = 0
    while number < len(words):
        while left and left[0][0] < at:
            del left[0]
        word, tag = words[number]
        if left and left[0][0] == at:
            end, last, whole = at, number, ""
            while last < len(words) and end < left[0][1]:
                whole += words[last][0]
                end += len(words[last][0])
                last += 1
            if end == left[0][1]:
                made.append((whole, named))
                at, number = end, last
                continue
        made.append((word, tag))
        at += len(word)
        number += 1
    return made


def _recurrent(fields: Sequence[Sequence[Tagged]], table: Rarities) -> list[list[Tagged]]:
    """A word and a single character that it hardly ever stands without: one word."""
    words = Counter(word for field in fields for word, _ in field)
    pairs = Counter(
        (one[0], other[0])
        for field in fields
        for one, other in pairwise(field)
        if _may_grow(one, other, table)
    )
    whole = {
        pair
        for pair, count in pairs.items()
        if count > 1 and count >= _MOSTLY * words[max(pair, key=len)]
    }
    if not whole:
        return [list(field) for field in fields]
    made: list[list[Tagged]] = []
    for field in fields:
        joined: list[Tagged] = []
        for word, tag in field:
            if joined and (joined[-1][0], word) in whole:
                before, kind = joined[-1]
                joined[-1] = (before + word, "nr" if "nr" in {kind[:2], tag[:2]} else "nz")
            else:
                joined.append((word, tag))
        made.append(joined)
    return made


def _may_grow(one: Tagged, other: Tagged, table: Rarities) -> bool:
    """Whether two words may be one: a name, or a guess, and a character or sounds beside it."""
    (first, tag), (second, kind) = one, other
    named = tag[:2] in _NAMED or kind[:2] in _NAMED
    if len(first) > 1 and len(second) > 1 and not named:
        return False
    if first in GRAMMAR or second in GRAMMAR or not _HAN.fullmatch(first + second):
        return False
    if named and is_sounds(first + second) and len(first + second) <= _LONGEST_NAME:
        return _may_sound(first, tag) and _may_sound(second, kind)
    short, longer = (one, other) if len(first) == 1 else (other, one)
    if len(short[0]) != 1 or not 2 <= len(longer[0]) < _LONGEST:
        return False
    if longer is one and tag[:2] == "nr" and is_sounds(first):
        return kind[:1] in {"v", *_NOUN_LIKE} and second not in _SPEAKS
    if longer is one and tag[:2] == "nr" and surname(first) == 1 and len(first) == 2:
        return kind[:1] in {"v", *_NOUN_LIKE} and second not in _SPEAKS | FOLLOWING  # 卢小 / 满
    if short is one and surname(first) and tag[:2] == "nr" and kind[:1] == "n":
        return True  # 栗 / 战书
    guess = longer[1][:2] in {"nr", "nz"} or (longer[1][:1] in "nx" and longer[0] not in table)
    return guess and tag[:1] in _NOUN_LIKE and kind[:1] in _NOUN_LIKE


def _may_sound(word: str, tag: str) -> bool:
    """Whether a word of characters for sounds may be part of a name: 古 of 古特雷斯."""
    if len(word) == 1:
        return tag[:1] not in _GRAMMATICAL and word not in GRAMMAR and word not in _NO_SOUNDS
    return tag[:1] in _NOUN_LIKE


def _without_halves(words: list[Tagged], table: Rarities) -> list[Tagged]:
    """The words; one that cuts two commoner ones in half (国共 in 两国共同) is none of a term."""
    for number in range(1, len(words) - 1):
        (before, _), (word, tag), (behind, _) = words[number - 1 : number + 2]
        if len(before) == 1 and len(word) == 2 and tag[:1] in _NOUN_LIKE:
            pair = before + word[0], word[1] + behind[:1]
            known = behind not in GRAMMAR and all(each in table for each in pair)
            if known and table.of(pair[0]) + table.of(pair[1]) < 2 * table.of(word) - _COMMONER:
                words[number] = (word, HALF)
    return words


def _without_credits(words: Sequence[Tagged]) -> Iterator[Tagged]:
    """The words, those of credits tagged as such."""
    gone: set[int] = set()
    for number, (word, _) in enumerate(words):
        if word in _REPORTERS:
            gone |= {number, *_paper_before(words, number), *_names_behind(words, number)}
        elif word in {"据", "来源"}:
            gone |= set(_source(words, number))
    for number, (word, tag) in enumerate(words):
        yield (word, CREDIT) if number in gone else (word, tag)


def _paper_before(words: Sequence[Tagged], number: int) -> Iterator[int]:
    """The words that name the paper before 记者, and its town before that."""
    at = number - 1
    paper = False
    while at >= max(0, number - _BEFORE) and _MEDIA.fullmatch(words[at][0]):
        paper = True
        yield at
        at -= 1
    if not paper:
        while at >= max(0, number - _BEFORE) and words[at][0].endswith(("报", "社", "台", "网")):
            yield at
            at -= 1
    elif at >= 0 and words[at][1][:1] in {"n", "j"} and words[at][0] not in ROUTINE:
        yield at


def _names_behind(words: Sequence[Tagged], number: int) -> Iterator[int]:
    """The names behind 记者, with what parts them."""
    for at in range(number + 1, min(len(words), number + 1 + _BEHIND)):
        word, tag = words[at]
        if not (tag[:2] == "nr" or word in _REPORTERS or word.isspace() or word in "、·/　"):
            break
        yield at


def _source(words: Sequence[Tagged], number: int) -> Iterator[int]:
    """The words of 据…报道, which name who said it, where one is a paper or the like."""
    for at in range(number + 1, min(len(words), number + 1 + _BEHIND)):
        word, tag = words[at]
        if word in _SAID:
            inner = range(number, at + 1)
            if any(_MEDIA.search(words[each][0]) for each in inner):
                yield from inner
            return
        if tag[:1] == "x" and word in "，。；,;":
            return
