"""Search: a line to type in, the places found, and beside them the article of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.getters import query_one
from textual.widgets import Static

from tui.language import tell
from tui.reader.commands import Command
from tui.reader.model.panes import ONE
from tui.reader.prose.linked import LinkedProse
from tui.reader.prose.prose import Prose
from tui.reader.text.labels import one_line
from tui.reader.text.links import ToResult
from tui.reader.text.passages import Address, Passage
from tui.reader.widgets.typing_line import TypingLine

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session
    from tui.reader.searching.shown import Listed
    from tui.reader.searching.source import Place
    from tui.reader.text.links import Target

_HINT = "词之间空格, “短语”加引号; ↑↓ 选, Enter 打开, Tab 换范围, Esc 回去"
_SCOPES = {"issue": "[本期] 馆藏 ", "library": " 本期 [馆藏]"}
KEYS = (
    Command("submit", ("enter",), "打开", "", place="text"),
    Command("switch", ("tab",), "换范围", "", place="text"),
    Command("close", ("escape",), "回去", "", place="text"),
)
"""What stands in the footer while one searches."""
_BEGIN = "输入要检索的词"
_SEEKING = "正在找…"
_NOTHING = {"issue": "本期没有含这些词的稿件", "library": "馆藏中没有含这些词的稿件"}
_MORE = "… 下面还有"


class SearchLine(TypingLine):
    """The words; its keys also choose among the places."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "打开", key_display="Enter"),
        Binding("escape", "close", "回去", key_display="Esc"),
        Binding("down", "choose(1)", "下一处"),
        Binding("tab,shift+tab,ctrl+l", "switch", "换范围"),
        Binding("up", "choose(-1)", "上一处", show=False),
        Binding("pagedown", "choose(10)", show=False),
        Binding("pageup", "choose(-10)", show=False),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session.searching.words, tell(_HINT), id="words")
        self._searching = session.searching

    def watch_value(self, value: str) -> None:
        """Search for what is typed so far."""
        if self._searching.open and value != self._searching.words:
            self._searching.look_for(value)

    def action_choose(self, step: int) -> None:
        """Choose another place."""
        self._searching.move(step)

    def action_switch(self) -> None:
        """The library instead of the issue, or the issue again."""
        self._searching.switch()

    def action_close(self) -> None:
        """Back to where one was."""
        self._searching.end()

    async def action_submit(self) -> None:
        """Open the chosen place."""
        self._searching.ask_to_open()


class SearchPane(Vertical):
    """Shows the session's search while it is open."""

    line = query_one(SearchLine)
    scope = query_one("#scope", Static)
    places = query_one("#places", LinkedProse)
    shown = query_one("#preview", Prose)

    def __init__(self, session: Session) -> None:
        super().__init__(id="search")
        self._session = session
        self._made: list[Place] = []
        self._listed: Listed | None = None
        self._furnished = False
        self.display = False

    def compose(self) -> ComposeResult:
        """Room for line, list and preview."""
        yield Horizontal(id="asked")
        yield Horizontal(id="answers")

    async def furnish(self) -> None:
        """Put the line over list and preview, unless they are there: few search at once.

        When it returns they are there, so that the next key is the line's.
        """
        if self._furnished:
            return
        self._furnished = True
        places = LinkedProse(self._clicked, id="places", measure=120)
        shown = Prose(id="preview", measure=self._session.settings.measure)
        # Keys stay with the line.
        places.can_focus = shown.can_focus = False
        scope = Static(markup=False, id="scope")
        await self.query_one("#asked").mount(scope, SearchLine(self._session))
        await self.query_one("#answers").mount(places, shown)

    def on_mount(self) -> None:
        """Follow the session."""
        self._session.watch(self._changed, "results")

    def on_resize(self, event: events.Resize) -> None:
        """Where there is no room for both, the places alone."""
        self.set_class(event.size.width < ONE, "-one")

    def _clicked(self, target: Target) -> None:
        if isinstance(target, ToResult):
            self._session.searching.choose(target.number)
            self._session.searching.ask_to_open()

    def _changed(self, _: frozenset[Change]) -> None:
        searching = self._session.searching
        if not searching.open:
            return
        self.scope.update(tell(_SCOPES[searching.scope]))
        same = len(self._made) == len(searching.places) and all(
            one is other for one, other in zip(self._made, searching.places, strict=True)
        )
        if self._listed is None or not same:
            from tui.reader.searching.shown import listed  # noqa: PLC0415 (few search)

            self._made = list(searching.places)
            self._listed = listed(searching.places)
            self.places.show([*self._listed.passages, *self._note()])
            self.places.highlight("current", self._listed.matches)
        self._show_chosen(self._listed)

    def _note(self) -> list[Passage]:
        searching = self._session.searching
        if searching.places:
            if searching.trouble is not None:
                return [Passage("note", one_line(searching.trouble))]
            return [Passage("note", tell(_MORE))] if searching.more else []
        if searching.trouble is not None:
            return [Passage("note", one_line(searching.trouble))]
        if searching.query is None:
            return [Passage("note", tell(_BEGIN))]
        return [Passage("note", tell(_SEEKING if searching.pending else _NOTHING[searching.scope]))]

    def _show_chosen(self, shown: Listed) -> None:
        from tui.reader.searching.shown import preview  # noqa: PLC0415 (as above)

        searching = self._session.searching
        place, query = searching.place, searching.query
        if place is None or query is None:
            self.places.show(self._note())
            self.places.highlight("mark", ())
            self.shown.show(())
            self._listed = None
            return
        row = shown.rows[searching.chosen]
        self.places.highlight("mark", [(row, 0, len(shown.passages[row].text))])
        self.places.reveal(Address(row, 0))
        found = preview(place, query)
        self.shown.show(found.passages)
        self.shown.highlight("found", found.over)
        self.shown.highlight("current", found.match.spans if found.match is not None else ())
        self.shown.scroll_to_address(found.address, context=self.shown.height_seen // 3)
