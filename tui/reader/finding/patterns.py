"""Regular expressions over folded text: what is asked of whoever tries them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Answer(NamedTuple):
    """``document`` is the first that has matches, None if none has; ``spans`` are the number of
    a text in it, start and end. ``trouble`` says in a line why there is no answer.
    """

    document: int | None
    spans: tuple[tuple[int, int, int], ...] = ()
    trouble: str | None = None


class Matcher(Protocol):
    """Tries regular expressions without holding anybody up."""

    def ask(
        self, pattern: str, documents: Sequence[Sequence[str]], tell: Callable[[Answer], None]
    ) -> None:
        """Look through documents, each of some texts, up to the first that has matches.

        ``tell`` is called later, never at once, and not at all if something else is asked first.
        """

    def forget(self) -> None:
        """Nobody waits for an answer any more."""


def folded_pattern(pattern: str) -> str:
    """The pattern as it is tried on folded text: its characters folded as the text's are.

    ``（`` in it is no group: what folds to a sign of regular expressions stands for itself.
    """
    from summarize.layout.text.fold import fold  # noqa: PLC0415 (loads the whole layout)

    return "".join(
        sign if sign.isascii() else re.escape(fold(sign)) if fold(sign).isascii() else fold(sign)
        for sign in pattern
    )
