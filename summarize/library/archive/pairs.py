"""Text as an index of words takes it: overlapping pairs of characters.

A word or phrase is a row of pairs that stand side by side (``人民日报`` is 人民 民日 日报), so the
index finds what a plain search for the characters finds, however jieba would cut them; the last
character of a stretch stands alone, which parts it from the next one. The method is the one of
full-text indexes for Chinese at large (character bigrams, as in Lucene's CJKBigramFilter).
"""

from __future__ import annotations

from operator import add
from typing import TYPE_CHECKING

from summarize.library.squeeze import squeeze
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

# ASCII signs part tokens: they go in their full-width forms, which squeezed text never has.
_FORMS = {
    **{chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F) if not chr(code).isalnum()},
    **{chr(code): chr(0x2400 + code) for code in range(0x20)},
    " ": "\u3000",
    "\x7f": "\u2421",
    **dict.fromkeys(map(chr, range(0xD800, 0xE000)), "�"),
}
_OTHERS = lazy(r"[\0-/:-@\[-`{-\x7f\ud800-\udfff]")


def indexed(text: str) -> str:
    """A stretch of text in the form that its pairs and letters are taken from."""
    return plain(squeeze(text).text)


def tokens(stretches: Iterable[str]) -> str:
    """The tokens of :func:`indexed` stretches, none of which a word may run over the end of."""
    found: list[str] = []
    for text in stretches:
        if text:
            found.extend(map(add, text, text[1:]))
            found.append(text[-1])
    return " ".join(found)


def letters(stretches: Iterable[str]) -> str:
    """Each character of :func:`indexed` stretches once, as a token."""
    return " ".join(set().union(*stretches))


def plain(term: str) -> str:
    """Squeezed text in the form of :func:`indexed` text, in which it can be looked for."""
    for other in set(_OTHERS.findall(term)):
        term = term.replace(other, _FORMS[other])
    return term


def phrase(term: str) -> str:
    """The tokens that stand side by side where ``term`` (squeezed) stands; one alone for one."""
    text = plain(term)
    return " ".join(map(add, text, text[1:])) if len(text) > 1 else text
