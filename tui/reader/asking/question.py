"""A screen over the reader that is answered once, however many keys come in one burst."""

from __future__ import annotations

from typing import Generic, TypeVar

from textual.screen import ModalScreen

Answer = TypeVar("Answer")


class Question(ModalScreen[Answer], Generic[Answer]):
    """:meth:`answer` closes it; what comes later, from a click or a list, finds it answered."""

    _answered = False

    def answer(self, answer: Answer | None) -> None:
        """Close with an answer, None for none."""
        if not self._answered:
            self._answered = True
            self.dismiss(answer)
