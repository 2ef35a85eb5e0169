"""Words 词: jieba's segmentation, loaded once a process, silent, and from a private cache.

The words and tags are those that jieba's own ``lcut`` and ``posseg.lcut`` give; its dictionary and
models come through :mod:`summarize.language.words.jieba_tables`, and jieba itself is not imported.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from functools import cache
from math import inf, log
from typing import TYPE_CHECKING

from summarize.language.words import jieba_tables
from summarize.language.words.fast import PAYS_FROM, cuts_alike, cutter
from summarize.language.words.segmentation import cut_words, least_frequency, tag_words
from summarize.layout.text.fold import simplified
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.language.words.dictionary import Dictionary
    from summarize.language.words.lexicon import Lexicon
    from summarize.language.words.runs import Runs
    from summarize.language.words.tagged_runs import TaggedRuns
    from summarize.language.words.user_words import UserWord


_MOST_ASKED = 4096
_NOT_ASKED = -1.0


@dataclass(frozen=True, slots=True)
class Rarities:
    """How rare words are in Chinese text at large: log of documents over documents with it."""

    table: Lexicon
    median: float
    _asked: dict[str, float | None] = field(default_factory=dict, compare=False)

    def of(self, word: str) -> float:
        """The word's rarity; for one that jieba does not list, the median of all."""
        value = self._look_up(word)
        return self.median if value is None else value

    def __contains__(self, word: str) -> bool:
        return self._look_up(word) is not None

    def _look_up(self, word: str) -> float | None:
        """What the table has; the last words asked are at hand, for articles share theirs."""
        known = self._asked.get(word, _NOT_ASKED)
        if known is not _NOT_ASKED:
            return known
        if len(self._asked) >= _MOST_ASKED:
            self._asked.clear()
        value = self.table.get(word)
        found = self._asked[word] = None if value is None else float(value)
        return found


@dataclass(slots=True)
class _Cut:
    """What this process has been asked for."""

    characters: int = 0
    own_words: bool = False


_cut = _Cut()
_lock = threading.RLock()
_FULL_WIDTH = 0xFEE0  # from a full-width form to its ASCII character
_FULL_WIDTH_FORMS = lazy("[０-９Ａ-Ｚａ-ｚ]+")


def cut(text: str) -> list[str]:
    """Words of ``text`` as printed, in order; glued together they are the text again."""
    matched = _folded(text)
    words = _fast_cut(matched)
    return _as_printed(text, matched, cut_words(matched, *_words()) if words is None else words)


def _fast_cut(text: str) -> list[str] | None:
    """The same words from rjieba, where it is there, pays and gives the same; else None."""
    _cut.characters += len(text)
    if _cut.characters < PAYS_FROM or _cut.own_words or not cuts_alike(text):
        return None
    cut_by = cutter()
    return None if cut_by is None else list(cut_by(text))


def likelihood(word: str) -> float:
    """The logarithm of how often jieba's dictionary has the word, of all; -inf for no word of it.

    A single character that is none counts as if it stood once.
    """
    dictionary = _words()[0]
    frequency = dictionary.frequency(word) or (len(word) == 1)
    return log(frequency / dictionary.total) if frequency else -inf


def tagged(text: str) -> list[tuple[str, str]]:
    """Words with jieba's part-of-speech tags (n, nr, ns, nt, nz, v, m …), as printed."""
    matched = _folded(text)
    pairs = tag_words(matched, _words()[0], _tagged_runs())
    if matched == text:
        return pairs
    printed = _as_printed(text, matched, [word for word, _ in pairs])
    return [(word, tag) for word, (_, tag) in zip(printed, pairs, strict=True)]


def listed(word: str) -> tuple[int, str]:
    """How often jieba's corpus has the word, and its tag; 0 and x for what it does not list."""
    dictionary = _words()[0]
    frequency = dictionary.frequency(word)
    return (frequency, dictionary.tag(word)) if frequency else (0, "x")


def add_words(words: Iterable[UserWord]) -> None:
    """Teach this process a reader's own words; they count before jieba's.

    As articles, they are read as Simplified ones.
    """
    dictionary, runs = _words()
    with _lock:
        for word in words:
            _cut.own_words = True
            text = _folded(simplified(word.text))
            frequency = word.frequency
            if frequency is None:
                frequency = least_frequency(text, dictionary)
            dictionary.add(text, frequency, word.tag)
            if frequency == 0:
                runs.split_always.add(text)
                runs.forget()


def rarities() -> Rarities:
    """jieba's inverse document frequencies; see :meth:`Rarities.of`."""
    with _lock:
        return _loaded_rarities()


def _folded(text: str) -> str:
    """``text`` with full-width letters and digits made half-width, of the same length.

    jieba reads ``２０２５`` as four unknown characters.
    """
    return _FULL_WIDTH_FORMS.sub(
        lambda found: "".join(chr(ord(character) - _FULL_WIDTH) for character in found[0]), text
    )


def _as_printed(text: str, matched: str, words: list[str]) -> list[str]:
    if matched == text:
        return words
    printed: list[str] = []
    place = 0
    for word in words:
        printed.append(text[place : place + len(word)])
        place += len(word)
    return printed


def _words() -> tuple[Dictionary, Runs]:
    with _lock:
        return _loaded_words()


@cache
def _loaded_words() -> tuple[Dictionary, Runs]:
    return jieba_tables.words()


def _tagged_runs() -> TaggedRuns:
    with _lock:
        return _loaded_tagged_runs()


@cache
def _loaded_tagged_runs() -> TaggedRuns:
    return jieba_tables.tagged_runs()


@cache
def _loaded_rarities() -> Rarities:
    return Rarities(*jieba_tables.rarities())
