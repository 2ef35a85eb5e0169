"""Short lines that are one of the trade's fixed words, with or without signs around them."""

from __future__ import annotations

from functools import lru_cache

from summarize.layout.text.fold import tight
from summarize.layout.text.mark import Mark, whole

_TITLE_LENGTH = 40
_SIGNS = "■□◆◇●○▲▼▶★☆*#|【】[]“”‘’〖〗〔〕<>=—-·"


@lru_cache(maxsize=4096)  # it is asked by each list of words
def title_words(text: str) -> str:
    """The words of a short line without signs and white space around them; empty if it is long."""
    if len(text) > 4 * _TITLE_LENGTH:
        return ""
    plain = tight(text).strip(_SIGNS)
    return plain if len(plain) <= _TITLE_LENGTH else ""


def fixed(text: str, words: frozenset[str], kind: str) -> Mark | None:
    """The mark of a line that is one of the words; its rule is the word."""
    plain = title_words(text).rstrip(":!")
    return whole(text, kind, plain) if plain in words else None
