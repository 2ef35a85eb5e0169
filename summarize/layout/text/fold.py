"""One form for the many that a character has in dumps, for matching only.

Full-width ASCII, exotic spaces, small forms, the radicals that PDF extraction leaves in place
of characters, and Traditional characters are folded; the text that is shown and kept is never
the folded one. Every character maps to exactly one, so offsets found in the folded text hold in
the given one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from operator import itemgetter

from summarize.layout.text.script import traditional

# Radicals of the Supplement that NFKC leaves alone (Unicode's EquivalentUnifiedIdeograph).
_SUPPLEMENT = {
    "⺁": "厂",
    "⺊": "卜",
    "⺒": "巳",
    "⺓": "幺",
    "⺝": "月",
    "⺟": "母",
    "⺠": "民",
    "⺧": "牛",
    "⺩": "王",
    "⺪": "疋",
    "⺫": "目",
    "⺬": "示",
    "⺮": "竹",
    "⺶": "羊",
    "⺷": "羊",
    "⺸": "羊",
    "⺼": "肉",
    "⻁": "虎",
    "⻃": "西",
    "⻄": "西",
    "⻅": "见",
    "⻆": "角",
    "⻇": "角",
    "⻉": "贝",
    "⻊": "足",
    "⻋": "车",
    "⻑": "长",
    "⻓": "长",
    "⻔": "门",
    "⻗": "雨",
    "⻘": "青",
    "⻙": "韦",
    "⻚": "页",
    "⻛": "风",
    "⻜": "飞",
    "⻝": "食",
    "⻞": "食",
    "⻟": "食",
    "⻡": "首",
    "⻢": "马",
    "⻣": "骨",
    "⻤": "鬼",
    "⻥": "鱼",
    "⻦": "鸟",
    "⻧": "卤",
    "⻨": "麦",
    "⻩": "黄",
    "⻪": "黾",
    "⻬": "齐",
    "⻮": "齿",
    "⻰": "龙",
    "⻳": "龟",
}
_SPACES = (
    "\t\v\f\r\n\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
_SMALL = {"﹐": ",", "﹑": "、", "﹒": ".", "﹔": ";", "﹕": ":", "﹖": "?", "﹗": "!", "﹙": "(",
          "﹚": ")", "｡": "。", "､": "、", "￮": "○", "￭": "■"}  # fmt: skip


@cache
def _table() -> dict[str, str]:
    table = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    script = traditional()
    for code in range(0x2F00, 0x2FD6):
        plain = unicodedata.normalize("NFKC", chr(code))
        table[chr(code)] = script.get(plain, plain)
    table.update(_SUPPLEMENT)
    table.update(_SMALL)
    table.update(dict.fromkeys(_SPACES, " "))
    table.update(script)
    return table


@cache
def _odd() -> re.Pattern[str]:
    return re.compile(f"[{''.join(_table())}]")  # none of them means anything in a class


@cache
def _codes() -> dict[int, str]:
    return {ord(character): plain for character, plain in _table().items()}


_LONGEST_KEPT = 400


def fold(text: str) -> str:
    """``text`` in its plain form, of the same length: half-width ASCII, one space, characters.

    Traditional characters become the Simplified ones, ``「」『』`` the quotation marks that stand
    for them there; ``《》``, ``—``, ``·`` and ``…`` stay what they are.
    """
    if text.isascii() and text.isprintable():
        return text
    if len(text) <= _LONGEST_KEPT:
        return _kept(text)
    return text.translate(_codes()) if _odd().search(text) else text


@lru_cache(maxsize=8192)
def _kept(text: str) -> str:
    # The same lines are looked at by many rules; few of their characters are other than plain.
    table = _table()
    for odd in set(_odd().findall(text)):
        text = text.replace(odd, table[odd])
    return text


def fold_part(text: str, start: int, end: int) -> str:
    """``text[start:end]`` folded; of a text that is folded as a whole anyway, a part of that."""
    return fold(text)[start:end] if len(text) <= _LONGEST_KEPT else fold(text[start:end])


def tight(text: str) -> str:
    """``text`` folded and without any white space."""
    return fold(text).replace(" ", "")


def squeeze(text: str, start: int = 0, end: int | None = None) -> tuple[str, Sequence[int]]:
    """``text[start:end]`` folded without white space, and the offset in ``text`` of each character.

    There is one offset more than characters: ``end``, or the length of ``text``.
    """
    stop = len(text) if end is None else min(end, len(text))
    folded = fold_part(text, start, stop)
    if " " not in folded:
        return folded, range(stop - len(folded), stop + 1)
    offsets = [start + index for index, character in enumerate(folded) if character != " "]
    offsets.append(stop)
    return folded.replace(" ", ""), offsets


def simplified(text: str) -> str:
    """``text`` with its Traditional characters alone folded; the same where it has none."""
    if text.isascii():
        return text
    # All at once is quicker, and takes 80 bytes for each.
    odd = _odd().findall(text) if len(text) <= _LONGEST_KEPT else map(_whole, _odd().finditer(text))
    if traditional().keys().isdisjoint(odd):
        return text
    return text.translate(_script())


_whole = itemgetter(0)


@cache
def _script() -> dict[int, str]:
    return {ord(character): plain for character, plain in traditional().items()}
