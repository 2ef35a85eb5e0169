"""Whether sentences go on from line to line: the layout's model of breaks, asked of lines."""

from __future__ import annotations

from collections.abc import Iterable

_FIRST, _LAST = "\u3400", "\u9fff"
_MOST = 400


def go_on(breaks: Iterable[tuple[str, str]]) -> list[float]:
    """Log-odds that the second text goes on with the first, of breaks between Chinese characters.

    Digits and words of letters tell too little: rows of a timetable seem to go on in one another.
    At most some hundred are looked at.
    """
    from summarize.layout.joins.wording import contact  # noqa: PLC0415 (tables of a megabyte)
    from summarize.layout.text.fold import simplified  # noqa: PLC0415 (as above)

    found: list[float] = []
    for left, right in breaks:
        one, other = left.strip(), right.strip()
        if one and other and _is_han(one[-1]) and _is_han(other[0]):
            found.append(contact(simplified(one), simplified(other)))
        if len(found) >= _MOST:
            break
    return found


def _is_han(character: str) -> bool:
    return _FIRST <= character <= _LAST
