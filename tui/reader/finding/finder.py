"""Find: the words, their places in the open article, which one is current, and on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.language import tell
from tui.reader.finding.find import Found, Search, find_in
from tui.reader.finding.folded import FoldedText
from tui.reader.finding.onward import Arrival, Onward, found_by_pattern
from tui.reader.finding.others import Others
from tui.reader.finding.patterns import folded_pattern
from tui.reader.text.passages import Address

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.issue import Article
    from tui.reader.finding.patterns import Answer, Matcher
    from tui.reader.model.session import Session
    from tui.reader.text.passages import Passage

_MOST_OTHERS = 30  # articles listed that have a keyword too
_NO_MATCHER = "这里不能用正则表达式"


class Finder:
    """``search`` is None while nothing is looked for. Another article is searched for the same.

    ``pattern`` says whether words are regular expressions; ``matcher`` tries those. A step that
    comes while one is being tried is taken when the answer is there.
    """

    def __init__(self, session: Session) -> None:
        self.search: Search | None = None
        self.pattern = False
        self.matcher: Matcher | None = None
        #: The keyword that is looked for, if one was chosen, and the other articles that have it,
        #: None while they are looked for.
        self.word: str | None = None
        self.others: tuple[Article, ...] | None = ()
        self._session = session
        self._before: Address | None = None
        self._folded: tuple[Sequence[Passage], FoldedText] | None = None
        self.elsewhere = Others(session)
        #: Called with the article that :meth:`move` came to, None for the same one, and the step,
        #: where that took so long that it was not known when it returned.
        self.arrived: Callable[[Article | None, int], None] | None = None
        self._onward = Onward(self.elsewhere)
        self._gatherer = Onward(self.elsewhere)
        self._steps = 0

    def begin(self) -> None:
        """Remember the place from which is searched, and to which giving up returns."""
        self._before = self._session.place
        self._here()  # folded now, not when the first letter is typed

    def find(
        self, words: str, start: Address | None = None, *, pattern: bool | None = None
    ) -> None:
        """Look for words from ``start``, else from where :meth:`begin` was called; none: stop."""
        with self._session.changes.making("search"):
            self._steps = 0
            self.word, self.others = None, ()
            self._gatherer.stop()
            self._stop_seeking()
            if not words.strip():
                self.search = None
                return
            start = start or self._before or self._session.place
            if self.pattern if pattern is None else pattern:
                self.search = Search(words, pattern=True)
                self._try(self.search, start)
            else:
                self.search = Search(words, find_in(self._here(), words))
                self.search.start_from(start)

    def choose(self, word: str) -> None:
        """Look for a keyword from the top of the article; once more: go to its next place."""
        search = self.search
        with self._session.changes.making("search"):
            if search is not None and self.word == word:
                if not search.move(1):
                    search.start_at(1)
                return
            self.find(word, Address(0, 0), pattern=False)
            self._choose(word)

    def _choose(self, word: str) -> None:
        self.word = word
        by_print = {name: place for place, name in enumerate(self._session.listing.order)}

        def take(found: list[Article]) -> None:
            with self._session.changes.making("search"):
                order = sorted(found, key=lambda article: by_print.get(article.id, 0))
                self.others = tuple(order)

        self.others = None
        self._gatherer.gather(word, _MOST_OTHERS, take)

    def set_pattern(self, on: bool) -> None:
        """Words are regular expressions, or not; what is looked for is looked for anew."""
        with self._session.changes.making("search"):
            self.pattern = on
            if self.search is not None:
                self.find(self.search.words)

    def move(self, step: int) -> str | None:
        """On to the next match (1), or back to the one before (-1).

        Past the last one of the article it goes on in the next article that has the words, round
        the ends of the issue. Returns the id of another article that was opened at once.
        """
        search = self.search
        if search is None:
            return None
        if search.pending:
            self._steps += step
            return None
        if search.trouble is not None:
            return None
        with self._session.changes.making("search"):
            if search.move(step):
                return None
        before = self._session.current
        self._seek(search, step)
        now = self._session.current
        return now.id if now is not None and now is not before else None

    def end(self) -> None:
        """Look for nothing."""
        self._before = None
        if self.search is not None:
            self.find("")

    def give_up(self) -> None:
        """Look for nothing, and return to where one was."""
        before = self._before
        with self._session.changes.making():
            self.end()
            if before is not None:
                self._session.move_to(before)

    def anew(self) -> None:
        """The same words in the article that is open now; the place stays as it is."""
        self._before = None
        if self.search is None:
            return
        word = self.word
        with self._session.changes.making("search"):
            self.find(self.search.words, self._session.place, pattern=self.search.pattern)
            if word is not None:
                self._choose(word)

    def _here(self) -> FoldedText:
        """The open article's folded text, made once."""
        passages = self._session.manuscript.passages
        if self._folded is None or self._folded[0] is not passages:
            self._folded = passages, FoldedText(passages)
        return self._folded[1]

    def _stop_seeking(self) -> None:
        self._onward.stop()
        if self.matcher is not None:
            self.matcher.forget()

    # The other articles

    def _seek(self, search: Search, step: int) -> None:
        """Go on to the next article that has it, when that is found."""
        late = False

        def take(arrival: Arrival) -> None:
            if self.search is not search:
                return
            steps, self._steps = self._steps, 0
            with self._session.changes.making("search"):
                search.pending, search.trouble = False, arrival.trouble
                if arrival.article is None and arrival.trouble is None:
                    search.start_at(step)
            if arrival.article is not None:
                if arrival.found is None:
                    self._go_on(arrival.article, step)
                else:
                    self._go_on_with(arrival.article, arrival.found, step)
            if late and arrival.trouble is None and self.arrived is not None:
                self.arrived(arrival.article, step)
            if steps and arrival.trouble is None:
                self._take_steps(steps)

        search.pending = True
        if not search.pattern:
            self._onward.seek_words(search.words, step, take)
        elif self.matcher is not None:
            pattern = folded_pattern(search.words)
            self._onward.seek_pattern(pattern, step, self.matcher, take)
        late = True
        if search.pending:
            with self._session.changes.making("search"):
                pass

    def _go_on(self, article: Article, step: int) -> None:
        """Open another article at its first match, or its last; Back returns."""
        session = self._session
        session.trail.leave()
        with session.changes.making():
            session.show(article.id)
            session.go_to(session.panes.current)
        # Told apart from the opening: then the match is brought into view.
        with session.changes.making("search"):
            if self.search is not None and not self.search.pending:
                self.search.start_at(step)
            else:
                self._steps = min(step, 0)

    # Regular expressions

    def _try(self, search: Search, start: Address) -> None:
        if self.matcher is None:
            search.answer(Found(), tell(_NO_MATCHER))
            return
        folded = FoldedText(self._session.manuscript.passages, spaces=True)

        def take(answer: Answer) -> None:
            if self.search is not search:
                return
            steps, self._steps = self._steps, 0
            with self._session.changes.making("search"):
                search.answer(found_by_pattern(folded, answer), answer.trouble)
                search.start_from(start)
            if steps:
                self._take_steps(steps)

        self.matcher.ask(folded_pattern(search.words), [folded.runs], take)

    def _take_steps(self, steps: int) -> None:
        for _ in range(abs(steps)):
            self.move(1 if steps > 0 else -1)

    def _go_on_with(self, article: Article, found: Found, step: int) -> None:
        """As :meth:`_go_on`, with the matches that are known already."""
        self._go_on(article, step)
        if self.search is not None:
            self._stop_seeking()
            self._steps = 0
            with self._session.changes.making("search"):
                self.search.answer(found)
                self.search.start_at(step)
