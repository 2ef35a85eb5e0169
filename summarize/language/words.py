"""Words 词: jieba's segmentation, loaded once a process, silent, and from a private cache.

jieba as it comes writes to stderr, warns on newer Pythons, and believes any cache that lies in
the shared temporary folder (its issues #26, #686, #903). Here its tables come through
:mod:`summarize.language.private`, and the words it gives are those its own ``lcut`` gives.
"""

from __future__ import annotations

import io
import sys
import threading
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.language.lexicon import Lexicon, packed
from summarize.language.private import cached

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.language.user_words import UserWord


@dataclass(frozen=True, slots=True)
class Rarities:
    """How rare words are in Chinese text at large: log of documents over documents with it."""

    table: Lexicon
    median: float

    def of(self, word: str) -> float:
        """The word's rarity; for one that jieba does not list, the median of all."""
        value = self.table.get(word)
        return self.median if value is None else float(value)

    def __contains__(self, word: str) -> bool:
        return self.table.get(word) is not None


_lock = threading.RLock()
_FORM = 1  # of the kept tables: raise it when what is kept changes
_FULL_WIDTH = 0xFEE0  # from a full-width form to its ASCII character


def cut(text: str) -> list[str]:
    """Words of ``text`` as printed, in order; glued together they are the text again."""
    matched = _folded(text)
    words = _jieba().lcut(matched)
    return _as_printed(text, matched, [str(word) for word in words])


def tagged(text: str) -> list[tuple[str, str]]:
    """Words with jieba's part-of-speech tags (n, nr, ns, nt, nz, v, m …), as printed."""
    matched = _folded(text)
    pairs = [(str(pair.word), str(pair.flag)) for pair in _posseg().lcut(matched)]
    printed = _as_printed(text, matched, [word for word, _ in pairs])
    if len(printed) != len(pairs):
        return [(word, "x") for word in printed]
    return [(word, tag) for word, (_, tag) in zip(printed, pairs, strict=True)]


def add_words(words: Iterable[UserWord]) -> None:
    """Teach this process a reader's own words; they count before jieba's."""
    for word in words:
        _posseg()  # its tags are in place before any is added
        _jieba().add_word(_folded(word.text), word.frequency, word.tag)


@cache
def rarities() -> Rarities:
    """jieba's inverse document frequencies; see :meth:`Rarities.of`."""
    path = Path(_jieba().__file__).parent / "analyse" / "idf.txt"

    def build() -> tuple[dict[str, str], float]:
        entries = dict(
            line.split(" ", 1) for line in path.read_text(encoding="utf-8").splitlines() if line
        )
        return packed(entries), sorted(map(float, entries.values()))[len(entries) // 2]

    table, median = cached("idf", _stamp(path), build)
    return Rarities(Lexicon(table), median)


def _folded(text: str) -> str:
    """``text`` with full-width letters and digits made half-width, of the same length.

    jieba reads ``２０２５`` as four unknown characters.
    """
    if text.isascii():
        return text
    return "".join(
        chr(ord(character) - _FULL_WIDTH)
        if "！" <= character <= "～" and character.isalnum()
        else character
        for character in text
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


@cache
def _jieba() -> Any:
    """The module ``jieba`` with its default dictionary in place, silent."""
    with _lock, warnings.catch_warnings(), _without_pkg_resources():
        # jieba's patterns have unescaped backslashes, which Python 3.12 and later speak of.
        warnings.simplefilter("ignore")
        import jieba  # noqa: PLC0415  0.5 s and 90 MB: only for a command that needs words

        jieba.setLogLevel(60)  # above CRITICAL: its handler writes to stderr
        tokenizer = jieba.dt
        if not tokenizer.initialized:
            # What Tokenizer.initialize() does, without its cache in the temporary folder.
            path = Path(jieba.__file__).parent / "dict.txt"
            tokenizer.FREQ, tokenizer.total = cached(
                "words", _stamp(path), lambda: tokenizer.gen_pfdict(tokenizer.get_dict_file())
            )
            tokenizer.initialized = True
    return jieba


@contextmanager
def _without_pkg_resources() -> Iterator[None]:
    """Keep jieba from loading pkg_resources: slow, deprecated, and it does without it."""
    if "pkg_resources" in sys.modules:
        yield
        return
    sys.modules["pkg_resources"] = None  # type: ignore[assignment]  # an import of it fails
    try:
        yield
    finally:
        del sys.modules["pkg_resources"]


@cache
def _posseg() -> Any:
    """The module ``jieba.posseg`` over the same dictionary, its tags from the private cache."""
    jieba = _jieba()
    with _lock, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tokenizer = jieba.dt
        path = Path(jieba.__file__).parent / "dict.txt"
        # The import parses the whole dictionary: give it an empty one, then the kept tags.
        tokenizer.get_dict_file = lambda: io.BytesIO(b"")
        try:
            from jieba import posseg  # noqa: PLC0415  as above
        finally:
            del tokenizer.get_dict_file
        if not posseg.dt.word_tag_tab:
            tags = cached("tags", _stamp(path), lambda: packed(_parse_tags(path)))
            posseg.dt.word_tag_tab = Lexicon(tags)
    return posseg


def _parse_tags(path: Path) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            word, _, tag = line.strip().split(" ")
            table[word] = tag
    return table


def _stamp(path: Path) -> str:
    """What a table was built from: another version of the library, another stamp."""
    status = path.stat()
    return f"form {_FORM} {path.name} {status.st_size} {status.st_mtime_ns}"
