"""Text made safe inside elements, and the elements: nothing of a newspaper becomes markup.

:data:`Markup` is a string that is markup already; plain strings are none until :func:`text` or
:func:`plain` has been over them, which the type checker holds everyone to.
"""

from __future__ import annotations

from typing import NewType

Markup = NewType("Markup", str)

NOTHING = Markup("")
BREAK = Markup("<br/>")

# Right-to-left marks, embeddings, overrides and isolates: they would turn round what follows.
_BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
# What has no width: soft hyphen, zero-width space, joiners of formulas, byte order mark, tags.
_INVISIBLE = (
    *(0xAD, 0x180E, 0x200B, *range(0x2060, 0x2066), *range(0x206A, 0x2070), 0xFEFF),
    *(*range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)),
)
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_BREAKS = (0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029)
_NO_CHARACTERS = (*range(0xD800, 0xE000), 0xFFFE, 0xFFFF)

_ALWAYS: dict[int, str | None] = {
    **dict.fromkeys(_CONTROLS),
    **dict.fromkeys(_BREAKS, " "),
    **dict.fromkeys(_NO_CHARACTERS, "\N{REPLACEMENT CHARACTER}"),
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord('"'): "&quot;",
}
# In an element of its own that is isolated from its surroundings, a control turns nothing round.
_TEXT = {
    **_ALWAYS,
    **{code: f"<bdi>&#x{code:X};</bdi>" for code in _BIDI},
    **{code: f"&#x{code:X};" for code in _INVISIBLE},
}
_PLAIN = {**_ALWAYS, **dict.fromkeys((*_BIDI, *_INVISIBLE))}


def text(of: str) -> Markup:
    """Text as the content of an element: all of it, and none of it acts.

    Control characters go, as they have no place in XML; what parts lines becomes a blank.
    """
    return _translated(of, _TEXT)


def plain(of: str) -> Markup:
    """Text for titles and attributes, where there are no elements: what is invisible goes."""
    return _translated(of, _PLAIN)


def _translated(of: str, table: dict[int, str | None]) -> Markup:
    # What is replaced is not printable to Python, or is one of four; that is told far quicker.
    if of.replace("\u3000", "").isprintable() and not any(each in of for each in '&<>"'):
        return Markup(of)
    return Markup(of.translate(table))


def element(name: str, /, *inside: Markup, **attributes: str | None) -> Markup:
    """An element; attributes that are None are left out.

    ``class_`` stands for ``class``, ``_`` for ``-`` and ``__`` for ``:`` in names of attributes.
    """
    return Markup(f"<{name}{_attributes(attributes)}>{''.join(inside)}</{name}>")


def empty(name: str, /, **attributes: str | None) -> Markup:
    """An element that has no content."""
    return Markup(f"<{name}{_attributes(attributes)}/>")


def together(*parts: Markup) -> Markup:
    """Several parts as one, each on a line of its own."""
    return Markup("\n".join(part for part in parts if part))


def _attributes(given: dict[str, str | None]) -> str:
    return "".join(
        f' {name.rstrip("_").replace("__", ":").replace("_", "-")}="{plain(value)}"'
        for name, value in given.items()
        if value is not None
    )
