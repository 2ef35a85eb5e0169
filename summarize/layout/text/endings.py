"""How a line ends and begins: whether a sentence is closed, cut, or cannot start here.

The rules look at punctuation alone: an open one is a hint that a column break cut the sentence
(GB/T 15834 forbids a line to begin with 。，、；：！？ or a closing mark).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from summarize.layout.text.fold import fold, fold_part
from summarize.layout.text.mark import remembered
from summarize.patterns import lazy

_CLOSERS: Final = "”’\"'」』》〉)]】〕}›»"
_TERMINAL: Final = "。!?！？…"
_OPEN_ENDS: Final = "，、,;；—-–·~～/(（“‘《〈「『【〔[+&和与及或的"
_NEVER_FIRST: Final = "。，、；：！？,;:!?）)”’》〉」』】〕]}％%"
_PAIRS: Final = {
    "(": ")",
    "[": "]",
    "【": "】",
    "〔": "〕",
    "《": "》",
    "〈": "〉",
    "“": "”",
    "‘": "’",
    "「": "」",
    "『": "』",
}
_CLOSING: Final = {closer: opener for opener, closer in _PAIRS.items()}
_ROUND: Final = {"（": "(", "）": ")", "［": "[", "］": "]"}
"""Brackets that are folded to others; nothing else is, where many texts are long."""
_PLAIN: Final = {**{mark: mark for pair in _PAIRS.items() for mark in pair}, **_ROUND}
_FEW: Final = 10_000
_BRACKETS: Final = lazy("[" + re.escape("".join([*map("".join, _PAIRS.items()), *_ROUND])) + "]")
_WINDOW: Final = 64
_POINTER: Final = lazy(
    r"(?<=[。!?…”])[(【\[][^()【】\[\]]{0,20}[刊见阅](?:今日|本报|第)?[A-Z]?[\d一二三四五六七八九十]{1,3}"
    r"[版页]?[)】\]]\Z"
)


@remembered
def ends_sentence(text: str) -> bool:
    """Whether the text ends a sentence: 。 ! ? or … and any closing quotes or brackets.

    A pointer in brackets may stand behind it: ``。（相关新闻刊A13）``. A full-width ． ends one as
    well, but not behind a digit: ``１２．`` is half of a number.
    """
    printed = text.rstrip()[-_WINDOW:]
    tail = fold(printed)
    if tail.endswith((")", "】", "]")) and ("刊" in tail or "见" in tail or "阅" in tail):
        tail = _POINTER.sub("", tail)
    tail = tail.rstrip(_CLOSERS + " ")
    if tail.endswith(tuple(_TERMINAL)):
        return True
    if tail.endswith(".") and printed[len(tail) - 1] == "．":
        return not tail[-2:-1].isdecimal()
    return tail.endswith(".") and len(tail) > 1 and not tail[-2].isdecimal() and tail[-2].isascii()


def ends_open(text: str) -> bool:
    """Whether the text surely breaks off: after a comma or 、, in an open bracket, in ``5.``."""
    tail = fold(text.rstrip()[-_WINDOW:])
    if not tail or ends_sentence(text):
        return bool(tail) and bool(open_brackets(text))
    last = tail[-1]
    if last in _OPEN_ENDS and last not in "的和与及或—":
        return True
    if last == "—" and len(tail) > 2:
        return True
    if last == "." and len(tail) > 1 and tail[-2].isdecimal():
        return True
    return bool(open_brackets(text))


def starts_inside(text: str) -> bool:
    """Whether no paragraph can begin so: with 。 ， a closing mark, % or a small Latin letter."""
    head = fold_part(text.lstrip(), 0, 2)
    if not head:
        return False
    if head[0] in _NEVER_FIRST:
        return not (head[0] == "’" and head[1:2].isdecimal())  # ’97 is a year
    return head[0].isascii() and head[0].islower() and head[1:2] not in {".", ")", "、", ":"}


def open_brackets(text: str) -> tuple[str, ...]:
    """Openers that are not closed at the end of ``text``, outermost first. Linear in time.

    A closer without its opener is passed over; quotation marks of one form (") do not count.
    """
    stack: list[str] = []
    for character in _brackets(text):
        if character in _PAIRS:
            stack.append(character)
        elif stack:
            opener = _CLOSING[character]
            if stack[-1] == opener:
                stack.pop()
            elif opener in stack[-4:]:
                while stack.pop() != opener:
                    pass
    return tuple(stack)


def unopened(text: str) -> tuple[str, ...]:
    """Closing marks in ``text`` whose opener is not in it, in order: the tail of a cut "
    "quotation."""
    stack: list[str] = []
    found: list[str] = []
    for character in _brackets(text):
        if character in _PAIRS:
            stack.append(character)
        else:
            opener = _CLOSING[character]
            if opener in stack[-4:]:
                while stack.pop() != opener:
                    pass
            elif character != "’":
                found.append(character)
    return tuple(found)


def _brackets(text: str) -> Iterator[str]:
    """The brackets of a text in order, round and square ones in their plain form."""
    if len(text) <= _FEW:  # all at once is quicker, and takes 80 bytes for each
        yield from map(_PLAIN.__getitem__, _BRACKETS.findall(text))
        return
    for found in _BRACKETS.finditer(text):
        yield _PLAIN[found[0]]
