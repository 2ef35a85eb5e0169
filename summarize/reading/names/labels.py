"""Page labels 版次 in one form: ``05``, ``Ａ05``, ``第十二版`` are ``5``, ``A5``, ``12``."""

from __future__ import annotations

import unicodedata

from summarize.patterns import lazy

_DIGITS = {"〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
           "八": 8, "九": 9}  # fmt: skip
_ASCII = lazy(r"([A-Z]{0,2})0{0,3}([1-9][0-9]{0,2})")
_LONGEST = 40


def normal_label(text: str) -> str | None:
    """The label as a reader says it, without leading zeros; None where ``text`` is no label.

    第 before and 版 after it are dropped, letters are capitals, Chinese numerals go up to 199.
    """
    if len(text) > _LONGEST:
        return None
    plain = "".join(unicodedata.normalize("NFKC", text).split()).upper()
    plain = plain.removeprefix("第").removesuffix("版")
    if match := _ASCII.fullmatch(plain):
        return match[1] + match[2]
    number = _number(plain)
    return str(number) if number is not None and 0 < number < 200 else None


def _number(text: str) -> int | None:
    if not 0 < len(text) <= 5:
        return None
    if all(character in _DIGITS for character in text):
        return int("".join(str(_DIGITS[character]) for character in text))
    hundreds, hundred, rest = text.rpartition("百")
    if hundreds != ("一" if hundred else ""):
        return None
    below = _below_hundred(rest, after_hundred=bool(hundred))
    return None if below is None else (100 if hundred else 0) + below


def _below_hundred(text: str, *, after_hundred: bool) -> int | None:
    """``十``, ``二十一``; after 百 also nothing, ``零五`` and ``一十二``."""
    if after_hundred and not text:
        return 0
    tens, ten, ones = text.partition("十")
    if not ten:
        fits = after_hundred and len(text) == 2 and _DIGITS.get(text[0]) == 0
        return _DIGITS.get(text[1]) if fits else None
    if (tens and not _DIGITS.get(tens)) or (ones and not _DIGITS.get(ones)):
        return None
    return 10 * (_DIGITS[tens] if tens else 1) + (_DIGITS[ones] if ones else 0)


def label_order(label: str) -> tuple[str, int]:
    """A sort key: pages without a letter first, then A1 … A12, B1."""
    letters = label.rstrip("0123456789")
    return letters, int(label[len(letters) :] or 0)
