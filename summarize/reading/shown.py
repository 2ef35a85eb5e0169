"""Names of files as messages and pages can show them: one line, no controls, not endless."""

from __future__ import annotations

_LONGEST = 120


def shown(name: str) -> str:
    """``name`` with control, bidi and undecodable characters as escapes, its middle cut if long."""
    safe = "".join(
        character
        if character.isprintable() or character == "\u3000"
        else character.encode("unicode_escape").decode("ascii")
        for character in name
    )
    if len(safe) <= _LONGEST:
        return safe
    half = _LONGEST // 2
    return f"{safe[:half]}…{safe[-half:]}"
