"""Search the issue or the library, and open what was found."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual.getters import query_one

from tui.language import tell
from tui.reader.keeping.history import HistoryActions, kept_issue
from tui.reader.text.labels import one_line
from tui.reader.widgets.search_pane import SearchPane

if TYPE_CHECKING:
    from summarize.library.query import Query
    from tui.reader.model.changes import Change
    from tui.reader.searching.arrival import Arrival
    from tui.reader.searching.source import Place

_ABOVE = 3  # rows kept in view above a place


class SearchActions(HistoryActions):
    """The actions of these keys."""

    search = query_one(SearchPane)

    async def action_search(self) -> None:
        """Open the search, with the words last searched for selected."""
        self.find_bar.close()
        await self.search.furnish()
        self.session.searching.opened = self.open_place
        self.session.searching.begin()
        self.search.line.action_select_all()
        self.run_worker(self._make_ready, group="texts", exclusive=True)  # type: ignore[arg-type]

    async def _make_ready(self) -> None:
        """Fold the articles' texts while the first letters are typed."""
        others = self.session.finder.elsewhere
        for batch in others.batches(1):
            for article in batch:
                others.texts.flat(article)
            await asyncio.sleep(0)

    def show_search(self, _: frozenset[Change] = frozenset()) -> None:
        """In place of the panes while it is open."""
        is_open = self.session.searching.open
        if self.search.display != is_open:
            self.search.display = is_open
            self.query_one("#panes").display = not is_open
            self.show_keys()
            self.focus_pane()

    def open_place(self) -> None:
        """Read the chosen place; Back returns to where one was before the search."""
        from tui.reader.searching.arrival import arrival, arrive  # noqa: PLC0415 (few search)

        session = self.session
        place, query = session.searching.place, session.searching.query
        if place is None or query is None:
            return
        session.searching.end()
        if place.kept is not None:
            wanted = arrival(place, session.searching.words)
            if place.kept != self.source:
                self.open_another(kept_issue(place.kept, place.home), wanted)
                return
            if (there := arrive(session, wanted)) is None:
                self.say(tell("本期中没有“{title}”", title=one_line(place.article.title)))
                return
            place, query = there
        session.trail.leave()
        self.show_place(place, query)

    def arrive_at(self, wanted: Arrival) -> None:
        """The issue is read in which a place was chosen: go there."""
        from tui.reader.searching.arrival import arrive  # noqa: PLC0415 (as above)

        if (there := arrive(self.session, wanted)) is None:
            self.say(tell("本期中没有“{title}”", title=one_line(wanted.title)))
        else:
            self.show_place(*there)

    def show_place(self, place: Place, query: Query) -> None:
        """Open an article at a place of it, its words marked."""
        from tui.reader.searching.shown import preview  # noqa: PLC0415 (as above)

        session = self.session
        session.open(place.article.id)
        found = preview(place, query)
        if len(query.terms) == 1:
            session.finder.find(query.terms[0], found.address, pattern=False)
        else:
            session.finder.end()
        if found.match is not None and len(query.terms) > 1:
            session.mark_place((found.match.passage, found.match.start, found.match.end))
        self.text.scroll_to_address(found.address, context=_ABOVE)
