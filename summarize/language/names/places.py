"""Places there are 地名: countries, towns of the world, China's divisions down to the county.

Facts, made into a table by ``tests/bench/training/known_places.py``. jieba's dictionary takes
many of them for people, verbs or common nouns (约旦, 茂名, 卡塔尔).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarize.language.names.known import is_known
from summarize.stored import stored

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.language.names.lines import Tagged

FILE = "known-places.txt"
PLAIN_FILE = "plain-words.txt"
NOT, PERHAPS, SURE, WHOLE = range(4)
"""No known place; a word or a name as well; nothing else; a division with its kind."""
_NAMED = frozenset({"nr", "ns", "nt"})
# 武汉市民, 朝阳区域, 北京市委, 凤凰县长: the kind belongs to the next word.
_GOES_ON = frozenset("民场长委级值域间位容貌面政")


def packed(names: Sequence[set[str]]) -> bytes:
    """The table as its file holds it: a line for each of ``WHOLE``, ``SURE``, ``PERHAPS``."""
    return "".join(" ".join(sorted(each)) + "\n" for each in names).encode()


@cache
def _table() -> dict[str, int]:
    lines = stored("summarize.language.names", FILE).decode().splitlines()
    known: dict[str, int] = {}
    for sort, line in zip((WHOLE, SURE, PERHAPS), lines, strict=True):
        for name in line.split():
            known.setdefault(name, sort)
    return known


@cache
def _whole_heads() -> dict[str, list[int]]:
    """The lengths of whole names by their first two characters, the longest first."""
    heads: dict[str, set[int]] = {}
    for name, sort in _table().items():
        if sort == WHOLE:
            heads.setdefault(name[:2], set()).add(len(name))
    return {head: sorted(sizes, reverse=True) for head, sizes in heads.items()}


def known_place(name: str) -> int:
    """One of ``NOT``, ``PERHAPS``, ``SURE``, ``WHOLE``."""
    return _table().get(name, NOT)


def whole_places(plain: str, ends: set[int]) -> Iterator[tuple[int, int]]:
    """Where divisions stand with their kind (三亚市) from the end of a word on; in order."""
    heads = _whole_heads()
    free = 0
    for at in range(len(plain) - 2):
        if at < free or at not in ends:
            continue
        for size in heads.get(plain[at : at + 2], ()):
            end = at + size
            if (
                known_place(plain[at:end]) == WHOLE
                and plain[end : end + 1] not in _GOES_ON
                and end <= len(plain)
            ):
                yield at, end
                free = end
                break


@cache
def plain_words() -> frozenset[str]:
    """Words with the tags of names in jieba's dictionary that name nothing: 智慧, 湖泊."""
    return frozenset(stored("summarize.language.names", PLAIN_FILE).decode().split())


def retagged(words: Sequence[Tagged]) -> list[Tagged]:
    """The same words with the tags of what they name: places there are, offices of the state."""
    return [(word, right_tag(word, tag)) for word, tag in words]


def right_tag(word: str, tag: str) -> str:
    """The tag of a word that jieba tags so: what names nothing is a noun."""
    if _table().get(word, NOT) >= SURE:
        return "ns"
    if is_known(word):
        return "nt"
    return "n" if tag[:2] in _NAMED and word in plain_words() else tag
