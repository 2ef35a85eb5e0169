"""What stands before a sentence and is none of it: a list's number or dash, the 答: of an answer.

A chosen sentence stands without it: out of its list, 二是… or ——… would hang in the air.
"""

from __future__ import annotations

from summarize.patterns import lazy

# Bounded repeats throughout: no text can make these patterns run away.
_MARKER = lazy(
    r"\s{0,8}(?:"
    r"(?:——|──|--)|[●■▲◆★☆○□△◇▶►•※①-⑳⑴-⒇㈠-㈩]|"
    r"[(（][一二三四五六七八九十\d]{1,3}[)）]|"
    r"[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|"
    r"\d{1,2}[.．、](?![\d.．])|"
    r"答\s?[:：]"
    r")[\s、]{0,4}"
)
_COUNTED = lazy(r"\s{0,8}[一二三四五六七八九十]{1,2}(?:是|要)[,，]?")
_COUNTS = lazy(r"(?:^|(?<=[\n；;。:：,，]))\s{0,8}[一二三四五六七八九十]{1,2}(?:是|要)")


def counts(text: str) -> bool:
    """Whether a text counts its points: 一是… 二是…, in one sentence or in several."""
    return len(_COUNTS.findall(text)) > 1


def marker_end(text: str, *, counted: bool = False) -> int:
    """Offset past the markers before a sentence; 0 where it has none.

    ``counted``: the article counts its points, so that 二是 is a number. It stays where the
    sentence holds the next point too.
    """
    end = 0
    while found := _MARKER.match(text, end):
        end = found.end()
    if counted and not counts(text) and (found := _COUNTED.match(text, end)):
        end = found.end()
    return end if any(map(str.isalnum, text[end:])) else 0
