"""Decoded text -> parts between form feeds -> lines, without the characters that no line holds."""

from __future__ import annotations

# C0 and C1 controls but tab, line ends and form feed. A mark of byte order in the middle, left
# where files were put together, is a character of the text like any other.
_LINE_ENDS = "\n\r\v\x85"
_DROPPED = frozenset(
    character
    for character in map(chr, (*range(0x20), *range(0x7F, 0xA0)))
    if character not in "\t\f" + _LINE_ENDS
)
_DOUBLED = "\r\r\n"
_MANY = 50_000
_SHORT = 2


def split_parts(text: str) -> tuple[tuple[str, ...], ...]:
    """Lines of each form-feed part of ``text``, blank ones too; line ends are no part of them.

    A part in which nothing is printed is no page: its blank lines stay with the part before it (or
    after it), so that lines count on as they do in the file. No part at all for a blank text.
    """
    parts: list[list[str]] = []
    leading: list[str] = []
    for piece in _without_controls(_with_ends(text)).split("\f"):
        lines = _shared(piece.splitlines())
        if piece.strip():
            parts.append(leading + lines)
            leading = []
        else:
            (parts[-1] if parts else leading).extend(lines)
    return tuple(map(tuple, parts))


def _with_ends(text: str) -> str:
    """``text`` where each line end was written twice over (CR CR LF), with one."""
    doubled = text.count(_DOUBLED)
    return text.replace(_DOUBLED, "\n") if doubled * 2 > text.count("\n") else text


def _shared(lines: list[str]) -> list[str]:
    """The same lines; of very many, those of a character or two are one object each."""
    if len(lines) < _MANY:
        return lines
    kept: dict[str, str] = {}
    return [kept.setdefault(line, line) if len(line) <= _SHORT else line for line in lines]


def _without_controls(text: str) -> str:
    """What is left of line ends for str.splitlines is LF, CR, CRLF, VT, U+0085, U+2028, U+2029."""
    for character in _DROPPED.intersection(text):  # few or none: quicker than a pattern
        text = text.replace(character, "")
    return text
