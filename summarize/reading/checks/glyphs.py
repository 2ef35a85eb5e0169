"""Glyphs without characters: what a PDF's text layer has where its font says no characters.

``(cid:12)`` is what pdfminer and pdfplumber print for such a glyph; other programs print U+FFFD or
characters of private use, and a wrong conversion leaves 锟斤拷 or rows of question marks.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.errors import NoTextError
from summarize.issue import Doubt
from summarize.patterns import lazy

_NUMBER = lazy(r"\(cid:\d{1,6}\)")
_TAKEN_WRONG = lazy(r"锟斤拷|\?{4,}")
_LOST = lazy("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
"""U+FFFD and the three areas of private use."""
_LEFT = lazy(r"[^\W_]")
_FEW = 5
"""Glyphs of a page that nobody misses: bullets, ornaments."""
_NUMBERED = 0.02
_UNREADABLE = 0.2
_READABLE = 0.02
"""Shares of a file's glyphs: with numbers to be told of, without characters to be told of; with
characters, below which there is nothing to read."""
_ALONE = 4
_OCR = "recognise the picture of the page instead (OCR)"


def without_numbers(text: str, instead: str = "") -> str:
    """``text`` without glyph numbers; each run of them becomes ``instead``."""
    return _NUMBER.sub(instead, text) if "(cid:" in text else text


def _without_lost(text: str) -> tuple[str, int]:
    """``text`` without lost characters, and how many they were."""
    rest = text if text.isascii() else _LOST.sub("", text)
    if "锟斤拷" in rest or "????" in rest:
        rest = _TAKEN_WRONG.sub("", rest)
    return rest, len(text) - len(rest)


def unreadable(text: str) -> bool:
    """Whether a line is glyph numbers, or at least four lost characters, and no letter beside."""
    numbers = "(cid:" in text
    rest, lost = _without_lost(without_numbers(text))
    if not numbers and not lost:
        return False
    return (numbers or lost >= _ALONE) and not _LEFT.search(rest)


def glyph_doubts(lines: Sequence[str], name: str) -> list[Doubt]:
    """What is to be said of a file's glyphs; NoTextError where hardly one has a character."""
    text = "\n".join(lines)
    rest, numbers = _NUMBER.subn("", text) if "(cid:" in text else (text, 0)
    rest, lost = _without_lost(rest)
    if numbers + lost < _FEW:
        return []
    left = len(_LEFT.findall(rest))
    glyphs = numbers + lost + left
    what = (
        f"the text layer is glyph numbers without characters ({numbers} of {glyphs}: (cid:12))"
        if numbers > lost
        else f"{numbers + lost} of {glyphs} characters are lost (�, private use)"
    )
    if left < _READABLE * glyphs:
        raise NoTextError(name, f"{what}; {_OCR}")
    if numbers >= _NUMBERED * glyphs and numbers > lost:
        return [Doubt("glyph-numbers", name, f"{what}; {_OCR}")]
    if numbers + lost >= _UNREADABLE * glyphs:
        way = f"give the right --encoding, extract the text anew, or {_OCR}"
        return [Doubt("no-characters", name, f"{what}; {way}")]
    return []
