"""jieba's dictionary 词典, read word by word as a text asks for it.

jieba keeps a dict of its 349,000 words and of all their beginnings: 0.5 s and 90 MB. Here the
words that begin with one character lie in one run of bytes; those that begin with a pair of
characters are read when that pair first stands in a text, and kept. A word weighs what it weighs
in jieba, ``log(frequency) - log(total)``, to the last bit.
"""

from __future__ import annotations

from math import inf, log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# What is known of a pair: the weight of its first character as a word; the weight of the pair as
# a word, -inf where it is none but begins longer ones, None where it begins no word at all;
# lengths of the longer words, ascending; and their weights.
Entry = tuple[float, "float | None", tuple[int, ...], "Mapping[str, float]"]


def packed_words(lines: Iterable[str]) -> tuple[int, dict[str, bytes]]:
    """Of ``word frequency tag`` lines: the total, and the words by their first character.

    Bytes are UTF-8 lines. The first has the character's own frequency and tag, if it is a word,
    and each other line a second character with, for every word of the pair, what follows the
    first character, its frequency and its tag. As in jieba, the last of two equal words counts,
    and both count in the total.
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
        pairs.setdefault(word[1:2], []).append(f" {word[1:]} {frequency} {tag}")
    return total, {
        first: "\n".join(second + "".join(found) for second, found in pairs.items()).encode()
        for first, pairs in parts.items()
    }


class Dictionary(dict[str, Entry]):
    """By pair of characters, or by the last single one, what words begin there: ``d["修桥"]``."""

    def __init__(self, total: int, entries: Mapping[str, bytes]) -> None:
        super().__init__()
        self.total = total
        self.nothing = -log(total)
        self._entries = entries
        self._alone: dict[str, float] = {}
        self._tags: dict[str, str] = {}
        # Of words added: how often; and the tags of those that have one.
        self._added: dict[str, int] = {}
        self._added_tags: dict[str, str] = {}

    def __missing__(self, pair: str) -> Entry:
        first = pair[0]
        if first not in self._alone:
            number = self.frequency(first)
            self._alone[first] = self._weight(number) if number else -inf
        alone = self._alone[first]
        found = self._numbers(pair) if len(pair) > 1 else {}
        weights = {word: self._weight(number) for word, number in found.items() if number}
        if weights:
            two = weights.pop(pair, -inf)
            entry: Entry = (alone, two, tuple(sorted({len(word) for word in weights})), weights)
        else:
            entry = (self.nothing if alone == -inf else alone, None, (), weights)
        self[pair] = entry
        return entry

    def _weight(self, frequency: int) -> float:
        return log(frequency) - log(self.total)

    def _numbers(self, pair: str) -> dict[str, int]:
        """Frequencies of all words that begin with two characters, or of the one word."""
        numbers: dict[str, int] = {}
        first = pair[0]
        fields = self._fields(pair)
        for place in range(0, len(fields), 3):
            word = first + fields[place]
            numbers[word] = int(fields[place + 1])
            self._tags[word] = fields[place + 2]
        if self._added:
            for word, number in self._added.items():
                if word[:2] == pair:
                    numbers[word] = number
        return numbers

    def _fields(self, pair: str) -> list[str]:
        lines = self._entries.get(pair[0])
        if lines is None or pair[1:] in {" ", "\n"}:
            return []
        if len(pair) == 1:
            own = lines[: lines.find(b"\n")] if b"\n" in lines else lines
            return ["", *own.decode().split()] if own else []
        start = lines.find(f"\n{pair[1]} ".encode("utf-8", "surrogatepass"))
        if start < 0:
            return []
        end = lines.find(b"\n", start + 1)
        return lines[start : end if end >= 0 else None].decode().split()[1:]

    def frequency(self, word: str) -> int:
        """How often the word stands in jieba's corpus; 0 for what is no word."""
        if not word:
            return 0
        return self._numbers(word[:2]).get(word, 0)

    def begins_word(self, text: str) -> bool:
        """Whether a word, or one that was taken out, is ``text`` or begins with it."""
        if len(text) == 1:
            return text in self._entries or any(word[0] == text for word in self._added)
        return any(word.startswith(text) for word in self._numbers(text[:2]))

    def weight(self, word: str) -> float | None:
        """The weight of a word of two characters and more; None for what is no word."""
        _, two, _, longer = self[word[:2]]
        if len(word) > 2:
            return longer.get(word)
        return None if two is None or two == -inf else two

    def tag(self, word: str) -> str:
        """The word's part of speech; x for what is no word."""
        if word in self._added_tags:
            return self._added_tags[word]
        tag = self._tags.get(word)
        if tag is None:
            if word:
                self._numbers(word[:2])
            tag = self._tags.setdefault(word, "x")
        return tag

    def add(self, word: str, frequency: int, tag: str) -> None:
        """A word of one's own, as jieba's ``add_word`` counts it; frequency 0: never a word."""
        self._added[word] = frequency
        self._added_tags[word] = tag
        self.total += frequency
        self.nothing = -log(self.total)
        self._alone.clear()
        self.clear()  # every weight hangs on the total
