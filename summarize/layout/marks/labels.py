"""Page labels 版次: ``05``, ``Ａ05``, ``十二`` and what they mean."""

from __future__ import annotations

import re

from summarize.layout.fold import tight

# One label as a pattern on folded text; white space may stand between its characters.
GAP = r"[ ]{0,4}"
DIGITS = rf"\d(?:{GAP}\d){{0,2}}(?!\d)"
NUMERAL = "[〇○零一二三四五六七八九十百]"
LABEL = rf"(?:[A-Za-z]{GAP}{DIGITS}|{DIGITS}|{NUMERAL}(?:{GAP}{NUMERAL}){{0,4}})"

_DIGITS = {"〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
           "八": 8, "九": 9, "两": 2}  # fmt: skip
_ASCII_LABEL = re.compile(r"([A-Z]{0,2})0{0,3}([1-9]\d{0,2})")


def chinese_number(text: str) -> int | None:
    """The number 1–199 that Chinese numerals spell (``二十一``, ``一〇二``), or None."""
    if not 0 < len(text) <= 5:
        return None
    if all(character in _DIGITS for character in text):
        if len(text) > 3:
            return None
        value = int("".join(str(_DIGITS[character]) for character in text))
        return value if 0 < value < 200 else None
    hundreds, _, rest = text.rpartition("百")
    if hundreds not in {"", "一"} or (not hundreds and "百" in text):
        return None
    if not rest:
        return 100
    tens, ten, ones = rest.partition("十")
    if not ten:
        if not (rest[0] in "〇○零" and len(rest) == 2 and hundreds):
            return None
        return 100 + _DIGITS.get(rest[1], 0) or None
    tens = tens.lstrip("〇○零")
    if len(tens) > 1 or len(ones) > 1 or any(c not in _DIGITS for c in tens + ones):
        return None
    return (100 if hundreds else 0) + 10 * _DIGITS.get(tens, 1) + (_DIGITS[ones] if ones else 0)


def page_label(text: str) -> str | None:
    """A page's label as a reader says it: ``05`` → ``5``, ``Ａ05`` → ``A5``, ``十二`` → ``12``.

    ``第`` before and ``版`` after it are dropped. None where the text is no label.
    """
    if len(text) > 40:
        return None
    plain = tight(text).upper().removeprefix("第").removesuffix("版")
    if match := _ASCII_LABEL.fullmatch(plain):
        return match[1] + match[2]
    number = chinese_number(plain)
    return None if number is None else str(number)
