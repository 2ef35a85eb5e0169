"""The reader: a Textual app around one session."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import events
from textual.app import App, SystemCommand
from textual.command import CommandPalette
from textual.scroll_view import ScrollView
from textual.theme import ThemeProvider
from textual.widget import Widget

from tui.language import tell
from tui.reader.corner import Corner
from tui.reader.key_names import key_name
from tui.reader.keymap import key_map_path, read_key_map
from tui.reader.matching.matcher import ProcessMatcher
from tui.reader.model.session import Session
from tui.reader.page.overruling import Overruler
from tui.reader.palette import Palette
from tui.reader.plain_marks import PlainMarks
from tui.reader.screens.reading import ReadingScreen
from tui.reader.text.labels import issue_title, one_line
from tui.reader.themes import LABELS, THEMES, default_theme, next_theme, without_colours
from tui.reader.widgets.typing_line import TypingLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.binding import Binding
    from textual.filter import LineFilter
    from textual.screen import Screen

    from tui.reader.digest.queue import Digester
    from tui.reader.memory.memory import Memory
    from tui.reader.memory.store import KnownIssue
    from tui.reader.model.changes import Change
    from tui.reader.opening.opening import Opening, Step
    from tui.reader.page.overruling import Again
    from tui.reader.searching.arrival import Arrival
    from tui.reader.searching.kept import KeptIssues
    from tui.reader.searching.source import Searched

_LOOK = 2.0  # seconds between two looks at what another reader may have marked


class ReaderApp(Corner):
    """Shows the issue that ``opening`` reads; what changes is kept in ``memory`` as it does.

    ``again`` reads it by other rulings than ``opening`` did. ``arrival`` is the place to go to
    when it is read; ``came_from``: Back leads to another issue where it leads to no place of this.
    """

    TITLE = "读报"
    CSS_PATH = "reader.tcss"
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self,
        opening: Opening,
        memory: Memory,
        *,
        digester: Digester | None,
        again: Again | None = None,
        arrival: Arrival | None = None,
        came_from: bool = False,
    ) -> None:
        super().__init__()
        self.memory = memory
        self.session = Session(memory.settings)
        self._keys = read_key_map(key_map_path())
        #: The table of commands, with the user's own keys.
        self.commands = self._keys.commands
        self.set_keymap(dict(self._keys.bindings))
        for theme in THEMES:
            self.register_theme(theme)
        self._begin_with_theme()
        #: What ended the reader against its will.
        self.failure: Exception | None = None
        #: The issue to go on with, where another was chosen.
        self.another: KnownIssue | None = None
        #: At this place of it; whether to go back to the one before instead.
        self.arrival: Arrival | None = None
        self.returning = False
        self._left: int | None = None
        self._opening = opening
        self._digester = digester
        self._overruler = Overruler(self.session, again)
        self._reading = ReadingScreen(self.session, digester, self._overruler)
        self._plain_marks = PlainMarks()
        self._matcher = ProcessMatcher()
        self.session.finder.matcher = self._matcher
        self._reading.source = opening.source
        self._reading.known_issues = memory.issues
        self._reading.open_another = self.open_another
        self._reading.return_to_another = self.return_to_another
        self._arriving = arrival
        self._came_from = came_from
        self._library: KeptIssues | None = None
        self.session.searching.library = self._the_library

    def get_default_screen(self) -> Screen[None]:
        """The reading screen; there is no other."""
        return self._reading

    def on_mount(self) -> None:
        """Begin to read the issue."""
        self.theme_changed_signal.subscribe(self, lambda theme: self._keep_theme(theme.name))
        # Back from the shell (fg), nothing of what was drawn is there any more.
        self.app_resume_signal.subscribe(self, lambda _: self.refresh(layout=True))
        self.memory.on_trouble(self._tell_trouble)
        if self._keys.told is not None:
            self.notify(one_line(self._keys.told), severity="warning", timeout=8, markup=False)
        if self._left is not None:
            self.exit(return_code=self._left)
        self.session.watch(self._let_library_rest, "results")
        if self._opening.wanted is not None or self._arriving is not None:
            self.session.expect()
        self.set_interval(_LOOK, self.look_at_others)
        # What is there by now is in the first drawing; frame and footer do not wait for the rest.
        self._opening.start(self._tell_step)
        self.call_after_refresh(self._warm)

    def _begin_with_theme(self) -> None:
        """Put on the theme last used, before styles are read: they need not be read again for it.

        What Textual does on another theme is done here.
        """
        theme = self.memory.settings.theme
        known = theme is not None and theme in self.available_themes
        first = theme if theme and known else default_theme(self.console.color_system)
        self.set_reactive(App.theme, first)
        self.add_class(f"-theme-{self.theme}", update=False)
        self.set_class(self.current_theme.dark, "-dark-mode", update=False)
        self.set_class(not self.current_theme.dark, "-light-mode", update=False)
        self._refresh_truecolor_filter(self.ansi_theme)
        self.stylesheet.set_variables(self.get_css_variables())

    def _warm(self) -> None:
        if self._digester is not None:
            # Not called here: a coroutine that never came to run is complained of.
            self.run_worker(self._digester.warm, group="warming")  # type: ignore[arg-type]

    def look_at_others(self) -> None:
        """See what another reader marked."""
        if self.memory.look(self.session.memory):
            with self.session.changes.making("marks"):
                pass

    def on_app_focus(self) -> None:
        """Back in this window: at once."""
        self.look_at_others()

    def open_another(self, issue: KnownIssue, arrival: Arrival | None = None) -> None:
        """End, so that the reader begins anew with another issue, at a place of it if told."""
        self.another, self.arrival = issue, arrival
        self.exit()

    def return_to_another(self) -> bool:
        """The same with the issue that this one was opened from; False where there was none."""
        if self._came_from:
            self.returning = True
            self.exit()
        return self._came_from

    def _the_library(self) -> Searched:
        if self._library is None:
            from tui.reader.searching.kept import KeptIssues  # noqa: PLC0415 (when first asked)

            self._library = KeptIssues()
        return self._library

    def _let_library_rest(self, _: frozenset[Change]) -> None:
        if self._library is not None and not self.session.searching.open:
            self.run_worker(self._library.rest, group="library")  # type: ignore[arg-type]

    def _tell_step(self, step: Step) -> None:
        """Called in the thread that reads."""
        self.call_later(self._take, step)

    def _take(self, step: Step) -> None:
        if step.error is not None:
            self.failure = step.error
            self.exit(return_code=2)
            return
        self._reading.opening = step.told
        if step.issue is not None and step.memory is not None:
            self.session.take(step.issue, step.memory, whole=step.whole)
            self.sub_title = issue_title(step.issue.issue)
        if step.article is not None:
            self.session.open(step.article)
        if step.whole and self._arriving is not None:
            arrival, self._arriving = self._arriving, None
            # When the text pane has its size, and the place can be brought into view.
            self.call_after_refresh(self._reading.arrive_at, arrival)
        self._reading.show_status()

    def _tell_trouble(self, why: str) -> None:
        """Called in any thread."""
        text = tell("读到何处记不下来: {why}", why=why)
        self.call_later(self.notify, text, severity="warning", timeout=6, markup=False)

    def _keep_theme(self, name: str) -> None:
        self.memory.settings.theme = name

    async def on_event(self, event: events.Event) -> None:
        """Textual's, but a line to type in takes each key before the next is looked at."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            line = self.focused
            if isinstance(line, TypingLine) and event.key != "ctrl+c":
                if not await self._check_bindings(event.key, priority=True):
                    await line.take_key(event)
                return
        await super().on_event(event)

    async def on_unmount(self) -> None:
        """Stop reading, and end the processes that make digests and try patterns."""
        self._opening.cancel()
        self._overruler.stop()
        await self._matcher.close()
        if self._library is not None:
            await self._library.close()
        self._reading.drop_private_files()
        if self._digester is not None:
            await self._digester.close()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette has the table of commands, and Textual's list of themes."""
        if isinstance(screen, ReadingScreen):
            for command in self.commands:
                if command.palette and command.place == "reader":
                    run = partial(screen.run_action, command.id)
                    yield SystemCommand(tell(command.label), tell(command.help), run)
        yield SystemCommand(tell("配色"), tell("从列表中选一种配色"), self.action_change_theme)

    def action_command_palette(self) -> None:
        """Textual's palette, which asks in the reader's language here."""
        if not isinstance(self.screen, CommandPalette):
            asked = tell("查找命令…")
            self.push_screen(Palette(id="--command-palette", placeholder=asked))

    def search_themes(self) -> None:
        """Textual's list of themes, likewise."""
        asked = tell("查找配色…")
        self.push_screen(Palette(providers=[ThemeProvider], placeholder=asked))

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected: as a habit it means to leave."""
        self._reading.say(tell("按 q 退出; 选中文字后, Ctrl+C 复制"))

    async def action_quit(self) -> None:
        """Leave; all is kept already."""
        self.exit()

    def leave(self, status: int) -> None:
        """Leave with a status; from a signal's handler."""
        if self._loop is None:
            self._left = status
        else:
            self._loop.call_soon_threadsafe(partial(self.exit, return_code=status))

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's, and ours for terminals of another opinion on widths."""
        found = super().get_line_filters()
        if self.no_color:
            found = without_colours(found, native=self.native_ansi_color)
        return [*found, self._plain_marks] if self.memory.settings.plain_marks else found

    def action_plain_marks(self) -> None:
        """Draw marks of ambiguous width as ASCII, or as they are."""
        settings = self.memory.settings
        settings.plain_marks = not settings.plain_marks
        for screen in self.screen_stack:
            for widget in screen.walk_children(Widget, with_self=True):
                widget.refresh()
                if isinstance(widget, ScrollView):
                    widget.vertical_scrollbar.refresh()
        plain = settings.plain_marks
        self._reading.say(tell("引号和线框用 ASCII 画" if plain else "引号和线框照原样画"))

    def action_next_theme(self) -> None:
        """The next of a few themes, dark and light."""
        self.theme = next_theme(self.theme)
        self._reading.say(tell("配色: {name}", name=tell(LABELS[self.theme])))

    def get_key_display(self, binding: Binding) -> str:
        """A key by the name that the help gives it."""
        return binding.key_display or key_name(binding.key)

    def _print_error_renderables(self) -> None:
        """Not Textual's page of traceback: whoever ran the reader says what happened in a line."""
        if self._exception is not None or self._exit_renderables:
            self.failure = (
                self.failure or self._exception or RuntimeError(tell("the terminal failed"))
            )
        self._exit_renderables.clear()
