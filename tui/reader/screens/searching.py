"""Search the issue, and open what was found."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual.getters import query_one

from tui.reader.screens.base import SessionScreen
from tui.reader.searching.shown import preview
from tui.reader.widgets.search_pane import SearchPane

if TYPE_CHECKING:
    from tui.reader.model.changes import Change

_ABOVE = 3  # rows kept in view above a place
_AT_A_TIME = 10  # articles whose texts are made ready between two keys


class SearchActions(SessionScreen):
    """The actions of these keys."""

    search = query_one(SearchPane)

    def action_search(self) -> None:
        """Open the search, with the words last searched for selected."""
        self.find_bar.close()
        self.search.furnish()
        self.session.searching.begin()
        self.search.line.action_select_all()
        self.run_worker(self._make_ready, group="texts", exclusive=True)  # type: ignore[arg-type]

    async def _make_ready(self) -> None:
        """Fold the articles' texts while the first letters are typed."""
        texts = self.session.finder.elsewhere.texts
        for number, article in enumerate(texts.issue.articles):
            texts.flat(article)
            if number % _AT_A_TIME == 0:
                await asyncio.sleep(0)

    def show_search(self, _: frozenset[Change] = frozenset()) -> None:
        """In place of the panes while it is open."""
        is_open = self.session.searching.open
        if self.search.display != is_open:
            self.search.display = is_open
            self.query_one("#panes").display = not is_open
            self.focus_pane()

    def open_place(self) -> None:
        """Read the chosen place; Back returns to where one was before the search."""
        session = self.session
        place, query = session.searching.place, session.searching.query
        if place is None or query is None:
            return
        session.searching.end()
        session.trail.leave()
        session.open(place.article.id)
        found = preview(place, query)
        if len(query.terms) == 1:
            session.finder.find(query.terms[0], found.address, pattern=False)
        else:
            session.finder.end()
        if found.match is not None and len(query.terms) > 1:
            session.mark_place((found.match.passage, found.match.start, found.match.end))
        self.text.scroll_to_address(found.address, context=_ABOVE)
