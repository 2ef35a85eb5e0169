"""Segmentation 分词: jieba's words and tags, found as it finds them, in a fraction of the time.

Of all ways to cut a run of characters into words of the dictionary the likeliest is taken; single
characters left side by side are handed to a model of unknown words. What comes out is, word for
word and tag for tag, what ``jieba.lcut`` and ``jieba.posseg.lcut`` give.
"""

from __future__ import annotations

import re
from math import inf
from typing import TYPE_CHECKING, TypeVar

from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarize.language.words.dictionary import Dictionary
    from summarize.language.words.runs import Runs
    from summarize.language.words.tagged_runs import Tagged, TaggedRuns

T = TypeVar("T")

# What is cut: jieba's re_han_default, and the re_han_internal of its posseg.
_WORDS = lazy(r"([\u4E00-\u9FD5a-zA-Z0-9+#&\._%\-]+)")
_TAGGED = lazy(r"([\u4E00-\u9FD5a-zA-Z0-9+#&\._]+)")
_SINGLE = lazy("\r\n|.", re.DOTALL)
_LATIN = lazy("[a-zA-Z0-9]")


def cut_words(text: str, dictionary: Dictionary, runs: Runs) -> list[str]:
    """Words of ``text``, as ``jieba.lcut`` gives them."""

    def unknown(run: str) -> str | tuple[str, ...]:
        # A word that was not taken as one, being too rare, stays apart.
        return run if len(run) == 1 or dictionary.has(run) else runs.words(run)

    return _cut(_WORDS.split(text), dictionary, str, str, unknown)


def tag_words(text: str, dictionary: Dictionary, runs: TaggedRuns) -> list[Tagged]:
    """Words of ``text`` with their tags, as ``jieba.posseg.lcut`` gives them."""
    tag = dictionary.tag

    def known(word: str) -> Tagged:
        return word, tag(word)

    def unknown(run: str) -> Iterable[Tagged]:
        return map(known, run) if len(run) == 1 or dictionary.has(run) else runs.words(run)

    return _cut(_TAGGED.split(text), dictionary, lambda single: (single, "x"), known, unknown)


def _cut(
    blocks: Sequence[str],
    dictionary: Dictionary,
    single: Callable[[str], T],
    known: Callable[[str], T],
    unknown: Callable[[str], Iterable[T]],
) -> list[T]:
    """Every second of ``blocks`` is cut into words, the others into characters.

    ``single`` makes a word of a character of those, ``known`` of what the dictionary has, and
    ``unknown`` makes words of a run of characters between.
    """
    words: list[T] = []
    for number, block in enumerate(blocks):
        if number % 2 == 0:
            words.extend(map(single, _SINGLE.findall(block)))
            continue
        start = place = 0
        sizes = _sizes(block, dictionary)
        while place < len(block):
            size = sizes[place]
            if size > 1:
                if start < place:
                    words.extend(unknown(block[start:place]))
                words.append(known(block[place : place + size]))
                start = place + size
            place += size
        if start < place:
            words.extend(unknown(block[start:]))
    return words


def least_frequency(word: str, dictionary: Dictionary) -> int:
    """How often a new word must stand to be kept whole, as jieba's ``suggest_freq`` reckons it."""
    share = 1.0
    for part in _known_parts(word, dictionary):
        frequency = dictionary.frequency(part)
        if not frequency and not dictionary.begins_word(part):
            frequency = 1
        share *= frequency / float(dictionary.total)
    return max(int(share * dictionary.total) + 1, dictionary.frequency(word) or 1)


def _known_parts(text: str, dictionary: Dictionary) -> list[str]:
    """``text`` cut without the model of unknown words, as ``jieba.cut`` with HMM False does."""
    parts: list[str] = []
    for number, block in enumerate(_WORDS.split(text)):
        if number % 2 == 0:
            parts.extend(_SINGLE.findall(block))
            continue
        place = 0
        latin = ""
        sizes = _sizes(block, dictionary)
        while place < len(block):
            part = block[place : place + sizes[place]]
            place += len(part)
            if len(part) == 1 and _LATIN.match(part):
                latin += part
                continue
            parts.extend([latin, part] if latin else [part])
            latin = ""
        if latin:
            parts.append(latin)
    return parts


def _sizes(block: str, dictionary: Dictionary) -> list[int]:
    """At each place the length of the word that the likeliest way from there on begins with."""
    length = len(block)
    sizes = [1] * length
    scores = [0.0] * (length + 1)
    score = 0.0
    weights = dictionary.weights
    for place in range(length - 1, -1, -1):
        alone, two, lengths, words = dictionary[block[place : place + 2]]
        score += alone
        if two is not None:
            # Of two equal ways jieba takes the one with the longer word.
            size = 1
            reached = two + scores[place + 2]
            if reached >= score:
                score, size = reached, 2
            for long in lengths:
                if place + long >= length:
                    break
                frequency = words.get(block[place + 1 : place + 1 + long])
                if frequency is not None:
                    reached = weights[frequency] + scores[place + 1 + long]
                    if reached >= score:
                        score, size = reached, 1 + long
            if score == -inf:  # the characters begin words, but none of them stands here
                score, size = dictionary.nothing + scores[place + 1], 1
            sizes[place] = size
        scores[place] = score
    return sizes
