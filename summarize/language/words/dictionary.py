"""jieba's dictionary 词典, read word by word as a text asks for it.

jieba keeps a dict of its 349,000 words and of all their beginnings: 0.5 s and 90 MB. Here the
words that begin with one character lie in one run of bytes; those that begin with a pair of
characters are read when that pair first stands in a text, and kept. A word weighs what it weighs
in jieba, ``log(frequency) - log(total)``, to the last bit.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from functools import cache
from itertools import accumulate
from math import inf, log
from typing import TYPE_CHECKING

from summarize.language.words.own_words import OwnWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# The second characters of a character's words, and the words themselves: see packed_words.
Packed = tuple[str, bytes]
_NO_WORDS: Packed = ("", b"")
_NOTHING: Mapping[str, str] = {}
_MOST_KEPT = 50_000  # pairs
_MOST_READ = 5_000  # pairs, while words are added
_span = struct.Struct("<2I").unpack_from
# What is known of a pair: the weight of its first character as a word; the weight of the pair as
# a word, -inf where it is none but begins longer ones, None where it begins no word at all;
# lengths of its words without the first character, but for 1, ascending; how often each stands.
Entry = tuple[float, "float | None", tuple[int, ...], "Mapping[str, str]"]
Listed = tuple[tuple[int, ...], "dict[str, str]"]
_NONE_LISTED: Listed = ((), {})


def packed_words(lines: Iterable[str]) -> tuple[int, dict[str, Packed]]:
    """Of ``word frequency tag`` lines: the total, and the words by their first character.

    A character has the second characters of its words, and bytes. These hold, 4 bytes each, where
    the words of each pair begin and where they end, and then, in UTF-8, for the character, if it
    is a word, and for each pair: the words without their first character, each with its frequency
    and its tag behind it. As in jieba, the last of two equal words counts, and both count in the
    total.
    """
    rows: defaultdict[str, list[str]] = defaultdict(list)
    for line in lines:
        if row := line.strip():
            rows[row[0]].append(row[1:])
    total = 0
    packed: dict[str, Packed] = {}
    # One character after the other: all words at once take 150 MB.
    for first in list(rows):
        of_first = rows.pop(first)
        columns = " ".join(of_first).split(" ")
        if len(columns) != 3 * len(of_first):
            raise ValueError(f"{first}: not a word, its frequency and its tag")
        total += sum(map(int, columns[1::3]))
        packed[first] = _pack(of_first)
    return total, packed


def _pack(rows: Iterable[str]) -> Packed:
    """Rows of words that begin alike, without their first character: see :func:`packed_words`."""
    pairs: defaultdict[str, list[str]] = defaultdict(list, {" ": []})
    for row in rows:
        pairs[row[:1]].append(row)
    texts = "\n".join(map(" ".join, pairs.values())).encode().split(b"\n")
    starts = accumulate(map(len, texts), initial=4 * (len(texts) + 1))
    head = struct.pack(f"<{len(texts) + 1}I", *starts)
    return "".join(pairs)[1:], head + b"".join(texts)


class Dictionary(dict[str, Entry]):
    """By pair of characters, or by the last single one, what words begin there: ``d["修桥"]``."""

    def __init__(self, total: int, entries: Mapping[str, Packed]) -> None:
        super().__init__()
        self.total = total
        self.weights = Weights(total)
        self._entries = entries
        self._firsts: dict[str, tuple[Entry, str]] = {}
        self._no_words: set[str] = set()  # characters that begin words but are none
        self._tags: dict[str, str] = {}
        self._read: dict[str, Listed] = {}
        self._own = OwnWords()

    @property
    def nothing(self) -> float:
        """The weight of a character that is no word."""
        return self.weights["1"]

    def __missing__(self, pair: str) -> Entry:
        if len(self) >= _MOST_KEPT:
            self.clear()
        single, seconds = self._firsts.get(pair[0]) or self._first(pair[0])
        entry = single
        if len(pair) > 1:
            own = self._own.frequencies.get(pair)
            if own is not None:
                lengths, found = self._own.lengths(pair) or (), own
            elif pair[1] in seconds:
                lengths, found = self._listed(pair)
            else:
                found = {}
            if found:
                two = found.get(pair[1])
                entry = (
                    -inf if pair[0] in self._no_words else single[0],
                    -inf if two is None else self.weights[two],
                    lengths,
                    found,
                )
        self[pair] = entry
        return entry

    def _first(self, character: str) -> tuple[Entry, str]:
        """What is known of a character that begins nothing, and the second ones of its words."""
        own = self._own.frequencies.get(character)
        if own is not None:
            number = own.get("")
        else:
            columns = self._columns(character)
            number = columns[-2] if columns else None
        if number is None:
            self._no_words.add(character)
        single: Entry = (self.weights[number or "1"], None, (), _NOTHING)
        seconds = self._entries.get(character, _NO_WORDS)[0]
        first = self._firsts[character] = (single, seconds)
        return first

    def _frequencies(self, pair: str) -> Mapping[str, str]:
        """How often the words of a pair stand, or the single character, each without its first."""
        own = self._own.frequencies.get(pair)
        return self._listed(pair)[1] if own is None else own

    def _listed(self, pair: str) -> Listed:
        """What jieba has of a pair: lengths of its words, and how often each stands."""
        listed = self._read.get(pair)
        if listed is None:
            listed = _NONE_LISTED
            if columns := self._columns(pair):
                words = dict(zip(columns[::3], columns[1::3], strict=True))
                listed = _longer(frozenset(map(len, words))), words
            if len(self._read) >= _MOST_READ:
                self._read.clear()
            self._read[pair] = listed
        return listed

    def _columns(self, pair: str) -> list[str]:
        """Words, frequencies and tags in turn; see :func:`packed_words`."""
        stored = self._stored(pair)
        return stored.decode().split(" ") if stored else []

    def _stored(self, pair: str) -> bytes:
        """The same as it is stored, empty for what begins no word."""
        seconds, packed = self._entries.get(pair[0], _NO_WORDS)
        place = 0
        if len(pair) > 1:
            place = seconds.find(pair[1]) + 1
            if not place:
                return b""
        elif not packed:
            return b""
        start, end = _span(packed, 4 * place)
        return packed[start:end]

    def frequency(self, word: str) -> int:
        """How often the word stands in jieba's corpus; 0 for what is no word."""
        return int(self._frequencies(word[:2]).get(word[1:], 0)) if word else 0

    def begins_word(self, text: str) -> bool:
        """Whether a word, or one that was taken out, is ``text`` or begins with it."""
        if self._own.begins(text):
            return True
        if len(text) == 1:
            return text in self._entries
        columns = self._columns(text[:2])
        return any(rest.startswith(text[1:]) for rest in columns[::3])

    def has(self, word: str) -> bool:
        """Whether that, of two characters and more, is a word."""
        return word[1:] in self[word[:2]][3]

    def tag(self, word: str) -> str:
        """The word's part of speech; x for what is no word."""
        tag = self._tags.get(word)
        if tag is None:
            own = self._own.tag(word)
            tag = self._stored_tag(word) if own is None else own
            if len(self._tags) >= _MOST_KEPT:
                self._tags.clear()
            self._tags[word] = tag
        return tag

    def _stored_tag(self, word: str) -> str:
        """jieba's tag of a word; of two equal words the last one's."""
        if not word:
            return "x"
        rest = word[1:]
        if rest and rest.isascii():  # might be taken for a frequency or a tag
            columns = self._columns(word[:2])
            return dict(zip(columns[::3], columns[2::3], strict=True)).get(rest, "x")
        _, found, behind = b"".join((b" ", self._stored(word[:2]))).rpartition(
            b" %b " % rest.encode("utf-8", "surrogatepass")
        )
        return behind.split(b" ", 2)[1].decode() if found else "x"

    def add(self, word: str, frequency: int, tag: str) -> None:
        """A word of one's own, as jieba's ``add_word`` counts it; frequency 0: never a word."""
        pair = word[:2]
        if pair not in self._own.frequencies:
            self._own.frequencies[pair] = dict(self._listed(pair)[1])
        self._own.add(word, frequency, tag)
        self._tags.pop(word, None)
        self.total += frequency
        self.weights = Weights(self.total)
        self._firsts.clear()
        self._no_words.clear()
        self.clear()  # every weight hangs on the total


@cache
def _longer(lengths: frozenset[int]) -> tuple[int, ...]:
    """Those above 1, ascending."""
    return tuple(sorted(lengths - {0, 1}))


class Weights(dict[str, float]):
    """By frequency, in digits, the weight of a word that stands so often."""

    def __init__(self, total: int) -> None:
        super().__init__()
        self._log_total = log(total)

    def __missing__(self, frequency: str) -> float:
        weight = self[frequency] = log(int(frequency)) - self._log_total
        return weight
