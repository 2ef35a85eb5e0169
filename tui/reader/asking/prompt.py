"""A question in one line at the foot of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from tui.language import tell
from tui.reader.asking.question import Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events
    from textual.app import ComposeResult


class Prompt(Question[str]):
    """Gives what was typed, or None. ``doubt`` says what speaks against an answer, if anything:
    the same answer once more is then taken all the same, unless the doubt ends in ``!``.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "give_up", "放弃", priority=True)]

    def __init__(
        self,
        question: str,
        value: str = "",
        *,
        doubt: Callable[[str], str | None] = lambda _: None,
    ) -> None:
        super().__init__()
        self._question = question
        self._value = value
        self._doubt = doubt
        self._doubted: str | None = None
        self._early = ""

    def compose(self) -> ComposeResult:
        """Question, line, doubts."""
        with Vertical(id="prompt"):
            yield Static(self._question, markup=False)
            yield Input(self._value, compact=True, select_on_focus=False)
            yield Static(tell("Enter 好  Esc 放弃"), markup=False, id="doubt")

    def on_mount(self) -> None:
        """Ready to type in, behind what was typed already."""
        line = self.query_one(Input)
        line.value += self._early
        line.cursor_position = len(line.value)
        self.set_focus(line)

    def on_key(self, event: events.Key) -> None:
        """What is typed before the line is there."""
        if self.focused is None and event.character and event.is_printable:
            self._early += event.character

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the answer, or say what speaks against it."""
        answer = event.value.strip()
        if not answer:
            return
        doubt = self._doubt(answer)
        if doubt is None or (answer == self._doubted and not doubt.endswith("!")):
            self.answer(answer)
            return
        self._doubted = answer
        self.query_one("#doubt", Static).update(doubt)

    def action_give_up(self) -> None:
        """No answer."""
        self.answer(None)
