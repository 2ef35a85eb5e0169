"""Page labels 版次: ``05``, ``Ａ05``, ``十二`` and what they mean."""

from __future__ import annotations

from summarize.reading import normal_label

# One label as a pattern on folded text; white space may stand between its characters.
GAP = r"[ ]{0,4}"
DIGITS = rf"\d(?:{GAP}\d){{0,2}}(?!\d)"
NUMERAL = "[〇○零一二三四五六七八九十百]"
LABEL = rf"(?:[A-Za-z]{GAP}{DIGITS}|{DIGITS}|{NUMERAL}(?:{GAP}{NUMERAL}){{0,4}})"

_NUMERALS = frozenset("〇○零一二三四五六七八九十百")


def page_label(text: str) -> str | None:
    """A page's label as a reader says it: ``05`` → ``5``, ``Ａ05`` → ``A5``, ``十二`` → ``12``.

    ``第`` before and ``版`` after it are dropped. None where the text is no label.
    """
    return normal_label(text)


def chinese_number(text: str) -> int | None:
    """The number 1–199 that Chinese numerals spell (``二十一``, ``一〇二``), or None."""
    if not text or not _NUMERALS.issuperset(text):
        return None
    label = normal_label(text)
    return None if label is None else int(label)
