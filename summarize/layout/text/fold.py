"""One form for the many that a character has in dumps, for matching only.

Full-width ASCII, exotic spaces, small forms and the radicals that PDF extraction leaves in place
of characters are folded; the text that is shown and kept is never the folded one. Every
character maps to exactly one, so offsets found in the folded text hold in the given one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from summarize.patterns import lazy

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
    "⻑": "長",
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
# Kangxi radicals whose NFKC character is the traditional or old form of what the page printed.
_KANGXI_SIMPLIFIED = {"⼾": "户", "⾭": "青", "⿈": "黄"}
_SPACES = (
    "\t\v\f\r\n\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
_SMALL = {"﹐": ",", "﹑": "、", "﹒": ".", "﹔": ";", "﹕": ":", "﹖": "?", "﹗": "!", "﹙": "(",
          "﹚": ")", "｡": "。", "､": "、", "￮": "○", "￭": "■"}  # fmt: skip


def _table() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table.update((code, unicodedata.normalize("NFKC", chr(code))) for code in range(0x2F00, 0x2FD6))
    for known in (_SUPPLEMENT, _KANGXI_SIMPLIFIED, _SMALL):
        table.update((ord(character), plain) for character, plain in known.items())
    table.update((ord(space), " ") for space in _SPACES)
    return table


_FOLD = _table()


_ODD = lazy("[" + "".join(re.escape(chr(code)) for code in sorted(_FOLD)) + "]")
_LONGEST_KEPT = 400


def fold(text: str) -> str:
    """``text`` in its plain form, of the same length: half-width ASCII, one space, characters.

    Quotation marks, ``《》``, ``—``, ``·`` and ``…`` stay what they are.
    """
    if text.isascii() and text.isprintable():
        return text
    return _kept(text) if len(text) <= _LONGEST_KEPT else text.translate(_FOLD)


@lru_cache(maxsize=8192)
def _kept(text: str) -> str:
    # The same lines are looked at by many rules; few of their characters are other than plain.
    for odd in set(_ODD.findall(text)):
        text = text.replace(odd, _FOLD[ord(odd)])
    return text


def tight(text: str) -> str:
    """``text`` folded and without any white space."""
    return fold(text).replace(" ", "")


def squeeze(text: str, start: int = 0, end: int | None = None) -> tuple[str, list[int]]:
    """``text[start:end]`` folded without white space, and the offset in ``text`` of each character.

    The list has one offset more than the string: ``end``, or the length of ``text``.
    """
    stop = len(text) if end is None else min(end, len(text))
    folded = fold(text[start:stop])
    if " " not in folded:
        return folded, list(range(stop - len(folded), stop + 1))
    offsets = [start + index for index, character in enumerate(folded) if character != " "]
    offsets.append(stop)
    return folded.replace(" ", ""), offsets
