"""Decoded text -> parts between form feeds -> lines, without the characters that no line holds."""

from __future__ import annotations

import re

# What Python and Unicode call mandatory breaks, the form feed aside: it ends a page.
_LINE_END = re.compile("\r\n|[\n\r\v\x85\u2028\u2029]")
# C0 and C1 controls but tab, line ends and form feed; and marks of byte order left in the middle
# where files were put together.
_DROPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]+")


def split_parts(text: str) -> tuple[tuple[str, ...], ...]:
    """Lines of each form-feed part of ``text``, blank ones too; line ends are no part of them.

    A part in which nothing is printed is no page: its blank lines stay with the part before it (or
    after it), so that lines count on as they do in the file. No part at all for a blank text.
    """
    parts: list[tuple[str, ...]] = []
    leading: tuple[str, ...] = ()
    for piece in _DROPPED.sub("", text).split("\f"):
        lines = _lines(piece)
        if piece.strip():
            parts.append(leading + lines)
            leading = ()
        elif parts:
            parts[-1] += lines
        else:
            leading += lines
    return tuple(parts)


def _lines(text: str) -> tuple[str, ...]:
    lines = _LINE_END.split(text)
    if not lines[-1]:
        del lines[-1]  # a line end ends a line; it does not begin another
    return tuple(lines)
