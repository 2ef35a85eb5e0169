"""Text from a newspaper made safe for a terminal: it is data, never a command to the screen.

A dump may hold anything. Escape sequences could repaint the screen or set its title, bidirectional
controls could show a text in another order than it has (CVE-2021-42574), and characters without a
width shift every column after them. All of it is taken out on the way to the screen and only
there: what is exported keeps every character.
"""

from __future__ import annotations

_BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
# Soft hyphen, Mongolian vowel separator, zero-width space, word joiner and invisible operators,
# deprecated format characters, byte order mark, interlinear annotation. The joiners U+200C and
# U+200D stay: emoji and several scripts are written with them, and they cost no column.
_INVISIBLE = (0xAD, 0x180E, 0x200B, *range(0x2060, 0x2066), *range(0x206A, 0x2070), 0xFEFF)
_ANNOTATION = range(0xFFF9, 0xFFFC)
_TAGS = range(0xE0000, 0xE0080)
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_BREAKS = (0x09, 0x0B, 0x0C, 0x85, 0x2028, 0x2029)
_SURROGATES = range(0xD800, 0xE000)

_TABLE: dict[int, str | None] = {
    **dict.fromkeys((*_CONTROLS, *_BIDI, *_INVISIBLE, *_ANNOTATION, *_TAGS)),
    **dict.fromkeys(_BREAKS, " "),
    **dict.fromkeys(_SURROGATES, "\N{REPLACEMENT CHARACTER}"),
    0x0A: "\n",
}


def printable(text: str) -> str:
    """``text`` as it may be printed: line feeds stay, every other control character goes.

    Tabs and the other characters that part lines or columns become one space, lone surrogates
    U+FFFD. Works on each character alone, so ``printable(a + b) == printable(a) + printable(b)``.
    """
    # All that goes is unprintable to Python too, and this is told far quicker than it is replaced.
    if text.replace("\u3000", "").replace("\n", "").isprintable():
        return text
    return text.translate(_TABLE)


def offsets(text: str) -> tuple[int, ...] | None:
    """Where each character of ``text`` stands in ``printable(text)``, and one more for its end.

    None where both are the same, which is the rule: then no address needs translating.
    """
    if printable(text) == text:
        return None
    places = [0]
    for character in text:
        places.append(places[-1] + len(printable(character)))
    return tuple(places)
