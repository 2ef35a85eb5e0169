"""Where links lead: a place of the article, another article, a page, a word, or one more try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.language import tell
from tui.reader.text.labels import page_names
from tui.reader.text.links import Again, ToArticle, ToBlock, ToPage, ToWord

if TYPE_CHECKING:
    from tui.reader.screens.reading import ReadingScreen
    from tui.reader.text.links import Target

_ABOVE = 3  # rows kept in view above the place that a jump leads to


def follow(screen: ReadingScreen, target: Target) -> None:
    """Go there; Back returns to where one is now."""
    session = screen.session
    match target:
        case ToWord(word):
            if session.finder.word != word:
                session.trail.leave()
            session.finder.choose(word)
            if screen.single:
                session.go_to("text")
        case Again():
            screen.digest_again()
        case ToArticle(key):
            session.trail.leave()
            session.open(key)
        case ToPage(labels):
            _show_page(screen, labels)
        case ToBlock(block, start, end):
            session.trail.leave()
            _show_place(screen, block, start, end)


def _show_page(screen: ReadingScreen, labels: tuple[str, ...]) -> None:
    """Open what stands first on the first of these pages that is here; else say that none is."""
    session = screen.session
    have = {page.label for page in session.issue.pages}
    label = next((each for each in labels if each in have), None)
    if label is None:
        screen.say(tell("{pages}: 本期未收录", pages=page_names(labels)))
        return
    top = session.page_top(label)
    if top is None:
        screen.say(tell("{page}上没有文章", page=page_names((label,))))
        return
    article, block = top
    session.trail.leave()
    session.open(article)
    if block is not None:
        _show_place(screen, block, 0, 0)


def _show_place(screen: ReadingScreen, block: int, start: int, end: int) -> None:
    """Bring a place of the text into view; a sentence is marked, a continuation is not."""
    session = screen.session
    address = session.manuscript.address(block, start)
    if start == end:
        session.focus_link(None)
        screen.text.scroll_to_address(address, context=_ABOVE)
        session.go_to("text")
        return
    last = session.manuscript.address(block, end)
    session.mark_place((address.passage, address.character, last.character))
    screen.text.reveal(address)
    if screen.single:
        session.go_to("text")
