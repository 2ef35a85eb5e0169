"""Newspaper text made safe for Markdown: what is printed must read back as printed.

After CommonMark 0.31, section 2.4: a backslash before ASCII punctuation makes it plain. Only
characters that could start markup are escaped, so that ordinary Chinese text stays legible.
"""

from __future__ import annotations

from summarize.patterns import lazy

# Anywhere in a line: emphasis, code, links, HTML, entities, tables, strikethrough, formulas.
_INLINE = lazy(r"[\\`*_\[\]<>&|~$]")
# GitHub turns bare addresses into links: a backslash before the colon or the full stop stops it.
_SCHEME = lazy(r"(?i)(?<=http|ttps)(?=://)|(?<=www)(?=\.)|(?<=ftp)(?=://)")
# At the start of a line: headings, lists, rules, underlines of headings, fences.
_LEADING = lazy(r"[#+=:-]")
_NUMBERED = lazy(r"(\d{1,9})([.)])(?=\s|$)")
_BLANKS = " \t"


def escape(text: str) -> str:
    """One line of text as Markdown that renders to just that text; leading blanks are dropped."""
    text = " ".join(text.splitlines()).strip(_BLANKS)
    plain = _SCHEME.sub("\\\\", _INLINE.sub(r"\\\g<0>", text))
    if _LEADING.match(plain):
        return f"\\{plain}"
    return _NUMBERED.sub(r"\1\\\2", plain) if _NUMBERED.match(plain) else plain


def escape_lines(text: str, end: str = "\\\n") -> str:
    """Text with its own line breaks (verse, tables): each line ends in a hard break."""
    return end.join(escape(line) for line in text.split("\n") if line.strip())
