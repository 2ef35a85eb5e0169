"""jieba's dictionary 词典, read word by word as a text asks for it.

jieba keeps a dict of its 349,000 words and of all their beginnings: 0.5 s and 90 MB. Here the
words that begin with one character lie in one run of bytes; those that begin with a pair of
characters are read when that pair first stands in a text, and kept. A word weighs what it weighs
in jieba, ``log(frequency) - log(total)``, to the last bit.
"""

from __future__ import annotations

import struct
from itertools import accumulate
from math import inf, log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# The second characters of a character's words, and the words themselves: see packed_words.
Packed = tuple[str, bytes]
# What is known of a pair: the weight of its first character as a word; the weight of the pair as
# a word, -inf where it is none but begins longer ones, None where it begins no word at all;
# lengths of its words without the first character, ascending; and how often each one stands.
Entry = tuple[float, "float | None", tuple[int, ...], "Mapping[str, str]"]


def packed_words(lines: Iterable[str]) -> tuple[int, dict[str, Packed]]:
    """Of ``word frequency tag`` lines: the total, and the words by their first character.

    A character has the second characters of its words, and bytes. These hold, 4 bytes each, where
    the words of each pair begin and where they end, then, in UTF-8, the character's own frequency
    and tag, if it is a word, and for each pair its words without the first character, each with
    its frequency and tag. As in jieba, the last of two equal words counts, and both count in the
    total.
    """
    total = 0
    words: dict[str, tuple[str, str]] = {}
    for line in lines:
        if line.strip():
            word, frequency, tag = line.strip().split(" ")
            total += int(frequency)
            words[word] = frequency, tag
    parts: dict[str, dict[str, list[str]]] = {}
    for word, (frequency, tag) in words.items():
        pairs = parts.setdefault(word[0], {"": []})
        pairs.setdefault(word[1:2], []).append(f"{word[1:]} {frequency} {tag}")
    return total, {first: _pack(pairs) for first, pairs in parts.items()}


def _pack(pairs: Mapping[str, list[str]]) -> Packed:
    texts = [" ".join(found).encode() for found in pairs.values()]
    starts = accumulate(map(len, texts), initial=4 * (len(texts) + 1))
    head = b"".join(start.to_bytes(4, "little") for start in starts)
    return "".join(pairs), head + b"".join(texts)


_NO_WORDS: Packed = ("", b"")
_SPAN = struct.Struct("<2I")


class Dictionary(dict[str, Entry]):
    """By pair of characters, or by the last single one, what words begin there: ``d["修桥"]``."""

    def __init__(self, total: int, entries: Mapping[str, Packed]) -> None:
        super().__init__()
        self.total = total
        self.weights = Weights(total)
        self._entries = entries
        self._alone: dict[str, float] = {}
        self._tags: dict[str, dict[str, str]] = {}
        # Of words added: how often; and the tags of those that have one.
        self._added: dict[str, int] = {}
        self._added_tags: dict[str, str] = {}

    @property
    def nothing(self) -> float:
        """The weight of a character that is no word."""
        return self.weights["1"]

    def __missing__(self, pair: str) -> Entry:
        first = pair[0]
        alone = self._alone.get(first)
        if alone is None:
            number = self._frequencies(first).get("")
            alone = self._alone[first] = self.weights[number] if number else -inf
        found = self._frequencies(pair) if len(pair) > 1 else {}
        if found:
            two = found.get(pair[1])
            lengths = sorted(set(map(len, found)))
            entry: Entry = (
                alone,
                -inf if two is None else self.weights[two],
                tuple(lengths if two is None else lengths[1:]),
                found,
            )
        else:
            entry = (self.nothing if alone == -inf else alone, None, (), found)
        self[pair] = entry
        return entry

    def _frequencies(self, pair: str) -> dict[str, str]:
        """How often the words of a pair stand, or the single character, each without its first."""
        fields = self._fields(pair)
        found = dict(zip(fields[::3], fields[1::3], strict=True))
        if self._added:
            for word, number in self._added.items():
                if word[:2] == pair:
                    found[word[1:]] = str(number)
                    if not number:
                        del found[word[1:]]
        return found

    def _fields(self, pair: str) -> list[str]:
        seconds, packed = self._entries.get(pair[0], _NO_WORDS)
        place = 0
        if len(pair) > 1:
            place = seconds.find(pair[1]) + 1
            if not place:
                return []
        elif not packed:
            return []
        start, end = _SPAN.unpack_from(packed, 4 * place)
        return packed[start:end].decode().split(" ") if start < end else []

    def frequency(self, word: str) -> int:
        """How often the word stands in jieba's corpus; 0 for what is no word."""
        return int(self._frequencies(word[:2]).get(word[1:], 0)) if word else 0

    def begins_word(self, text: str) -> bool:
        """Whether a word, or one that was taken out, is ``text`` or begins with it."""
        if any(word.startswith(text) for word in self._added):
            return True
        if len(text) == 1:
            return text in self._entries
        return any(rest.startswith(text[1:]) for rest in self._fields(text[:2])[::3])

    def has(self, word: str) -> bool:
        """Whether that, of two characters and more, is a word."""
        return word[1:] in self[word[:2]][3]

    def tag(self, word: str) -> str:
        """The word's part of speech; x for what is no word."""
        if word in self._added_tags:
            return self._added_tags[word]
        pair = word[:2]
        tags = self._tags.get(pair)
        if tags is None:
            fields = self._fields(pair) if word else []
            tags = self._tags[pair] = dict(zip(fields[::3], fields[2::3], strict=True))
        return tags.get(word[1:], "x")

    def add(self, word: str, frequency: int, tag: str) -> None:
        """A word of one's own, as jieba's ``add_word`` counts it; frequency 0: never a word."""
        self._added[word] = frequency
        self._added_tags[word] = tag
        self.total += frequency
        self.weights = Weights(self.total)
        self._alone.clear()
        self.clear()  # every weight hangs on the total


class Weights(dict[str, float]):
    """By frequency, in digits, the weight of a word that stands so often."""

    def __init__(self, total: int) -> None:
        super().__init__()
        self._log_total = log(total)

    def __missing__(self, frequency: str) -> float:
        weight = self[frequency] = log(int(frequency)) - self._log_total
        return weight
