"""What was read in plain form gets the Traditional characters back that are printed."""

from __future__ import annotations

from collections.abc import Callable

from summarize.layout.text.fold import fold, simplified
from summarize.layout.text.script import traditional


def printer(text: str) -> Callable[[str], str]:
    """What gives words that were read in ``text`` the Traditional characters that stand there.

    Spaces count neither in the one nor in the other. Where ``text`` does not hold the words as a
    whole, each character is printed as elsewhere in ``text``.
    """
    if simplified(text) is text:
        return lambda plain: plain
    known = traditional()
    given = "".join(text.split())
    read = fold(given)
    elsewhere = {known[letter]: letter for letter in reversed(given) if letter in known}

    def printed(plain: str) -> str:
        letters = "".join(plain.split())
        at = read.find(fold(letters))
        if at < 0:
            return "".join(elsewhere.get(letter, letter) for letter in plain)
        there = iter(given[at : at + len(letters)])
        return "".join(
            letter if letter.isspace() else found if (found := next(there)) in known else letter
            for letter in plain
        )

    return printed


def as_printed(plain: str, text: str) -> str:
    """``plain``, which was read in ``text``, as it is printed there: see :func:`printer`."""
    return printer(text)(plain)
