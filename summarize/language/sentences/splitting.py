"""Sentences 句子: where a sentence of a Chinese newspaper begins and ends.

A sentence ends at 。！？ and at half-width ``!`` and ``?`` (many papers print those), at an
ellipsis that closes it, and at every line end (verse, tables). Closing quotes and brackets stay
with the sentence that they close, and so does the speaker of a quotation (“快!”老人说。).
A full-width ．between digits or behind an item's number ends nothing (１２．５米). A half-width
full stop ends nothing either: in Chinese text it stands in decimals (5.7%), Latin
abbreviations and addresses. Nor does ；: what it parts is one sentence's enumeration.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarize.language.sentences.credits import credit_start
from summarize.patterns import lazy

_STOPS = frozenset("。．！？!?｡‼⁇⁈⁉")
_DOTS = frozenset("…⋯")
_CLOSERS = frozenset("”’」』﹂﹄）)】〕〗］]〉》｝}＂")
_LINE_ENDS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_BRACKETS = {
    "(": ")",
    "（": "）",
    "《": "》",
    "〈": "〉",
    "【": "】",
    "〔": "〕",
    "[": "]",
    "［": "］",
}
# A mark that goes on with the sentence when it follows a stop inside quotes: “加油!”、“快!”的喊声.
_GOES_ON = frozenset("，、；：,;:的地得等之与和及—-·")
_QUOTES = {"“": "”", "‘": "’", "「": "」", "『": "』"}
# A cry (“会!每年都放。”) is no sentence by itself where the speech goes on behind it.
_CRY = 8
# A bracket that is not closed within this many characters is a slip of the dump, not a bracket.
_REACH = 60
# Who said it, behind the quotation: 村民笑着说。 老人表示,…
_SPEAKER = lazy(
    r"[^。！？!?，,、:：；;“”\n\r]{1,24}(?:(?:说道?|笑道|问道|答道|叹道|表示|介绍|感慨|感叹|坦言|回忆)"
    r"[。！!，,:：]|(?:[回应]?答|反?问|追问|喊)[:：]“)"
)
# Where anything may begin or end; all else is passed over.
_MARK = lazy(
    f"[{re.escape(''.join(sorted({*_LINE_ENDS, *_BRACKETS, *_QUOTES, *_STOPS, *_DOTS, '.'})))}]"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Characters ``start`` to ``end`` (half open) of the text that was given."""

    start: int
    end: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """Spans of the sentences of ``text``: ordered, disjoint, trimmed of white space.

    Together they hold every character that is not white space. The cost is linear in the length.
    """
    found: list[Sentence] = []
    start = index = 0
    enclosed = 0  # characters before this offset stand inside a bracket that began in the sentence
    cry = 0  # nothing ends before this offset: a quotation has only begun, and it goes on
    while (mark := _MARK.search(text, index)) is not None:
        index = mark.start()
        character = mark[0]
        if character in _LINE_ENDS:
            _add(found, text, start, index)
            start = index = index + 1
            enclosed = 0
            continue
        if character in _BRACKETS and index >= enclosed and _has_words(text, start, index):
            closing = text.find(_BRACKETS[character], index + 1, index + 1 + _REACH)
            enclosed = closing + 1 if closing > 0 else enclosed
        if character in _QUOTES and index >= enclosed:
            cry = _past_cry(text, index)
        after = _past_stop(text, index) if index >= max(enclosed, cry) else 0
        if after and character == "．" and _numeric(text, start, index):
            after = 0
        if not after:
            index += 1
        elif _has_words(text, start, after):
            _add(found, text, start, after)
            start = index = after
        else:
            index = after
    _add(found, text, start, len(text))
    return tuple(found)


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends as a finished sentence does, closing quotes and brackets aside.

    Whoever signs behind it (… 。(卢小满)) has finished it.
    """
    bare = text[: credit_start(text)].rstrip().rstrip("".join(_CLOSERS) + "\"' ")
    return bool(bare) and (bare[-1] in _STOPS or bare[-1] in _DOTS or bare.endswith("..."))


def _past_stop(text: str, index: int) -> int:
    """Offset past the stop at ``index`` and all that belongs to it; 0 where no sentence ends."""
    end = index
    while end < len(text) and (text[end] in _STOPS or text[end] in _DOTS):
        end += 1
    if end == index:
        # NFKC writes … as three full stops.
        while end < len(text) and text[end] == ".":
            end += 1
        if end - index < 3:
            return 0
    only_dots = all(mark in _DOTS or mark == "." for mark in text[index:end])
    if text[index] in "!?" and end == index + 1 and _within_latin(text, index):
        return 0
    while end < len(text) and (text[end] in _CLOSERS or text[end] in _STOPS):
        end += 1
    # A straight quotation mark closes when nothing but white space or the end follows it.
    if end < len(text) and text[end] in "\"'" and (end + 1 == len(text) or text[end + 1].isspace()):
        end += 1
    follows = text[end] if end < len(text) else ""
    closed = text[end - 1] in _CLOSERS
    if follows and follows in _GOES_ON and (closed or only_dots) and not _dashed(text, end):
        return 0
    if closed and text[end - 1] in "”’」』" and _SPEAKER.match(text, end):
        return 0
    if only_dots and (end - index < 2 and follows.isascii() and follows.isalnum()):
        return 0
    return end


def _past_cry(text: str, index: int) -> int:
    """Offset past the first few characters of the quotation that opens at ``index``.

    The stop that ends it is left out of them; and 0 where it is not closed soon.
    """
    closing = text.find(_QUOTES[text[index]], index + 1, index + 1 + _REACH)
    return min(index + 1 + _CRY, closing - 1)


def _numeric(text: str, start: int, index: int) -> bool:
    """Whether the ．at ``index`` stands in a decimal, or behind the number that opens an item."""
    decimal = text[max(0, index - 1) : index].isdecimal()
    if decimal and text[index + 1 : index + 2].isdecimal():
        return True
    return text[start:index].strip(" \u3000（(）)").isdecimal()


def _dashed(text: str, index: int) -> bool:
    return text.startswith("——", index)


def _within_latin(text: str, index: int) -> bool:
    """Whether the mark at ``index`` stands inside an address or a Latin word (a?b=1)."""
    before = text[index - 1] if index else ""
    after = text[index + 1] if index + 1 < len(text) else ""
    return all(part.isascii() and part.isalnum() for part in (before, after))


def _has_words(text: str, start: int, end: int) -> bool:
    return any(text[place].isalnum() for place in range(start, min(end, start + _REACH)))


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Sentence(start, end))
