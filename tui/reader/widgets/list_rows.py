"""The rows of a list: what is written in them, and the ticks and stars that come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from tui.language import language, tell
from tui.reader.text.labels import kind_label, one_line
from tui.wrapping import cells, fit, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.style import Style

    from summarize.issue import Article
    from tui.reader.model.session import Session

STAR_SIGN, TICK, NOTE_SIGN = "*", "✓", "#"
MARKS = 2  # cells for star and tick; more where an article has a note
_FOLDED = ("guide", "notice", "correction")  # kinds that are folded away where several follow
_LEAST = 4  # cells that a title is given, however narrow the list is


class ListRow(NamedTuple):
    """One row: ``marks`` are the cells for star, tick and sign of a note before it, ``page`` is the
    page's label, padded, ``kind`` the form where it is not news, ``text`` the title, or a part of
    it, ``facts`` the length and what else there is, at the end of the row.
    """

    text: str
    page: str = ""
    kind: str = ""
    marks: int = 0
    facts: str = ""

    def strip(self, base: Style, parts: Mapping[str, Style], signs: str) -> Strip:
        """The row in its styles: ``page``, ``kind``, ``facts`` and ``read`` lie over ``base``."""
        if TICK in signs:
            base += parts["read"]
        shown: list[Segment] = []
        if self.marks:
            shown.append(Segment(fit(signs, self.marks, pad=True), base))
        if self.page:
            shown.append(Segment(self.page, base + parts["page"]))
        if self.kind:
            shown.append(Segment(self.kind, base + parts["kind"]))
        shown.append(Segment(self.text, base))
        if self.facts:
            shown.append(Segment(self.facts, base + parts["facts"]))
        return Strip(shown)


def heading_row(name: str, width: int) -> ListRow:
    """The name of a section."""
    return ListRow(fit(one_line(name), max(width, 1)))


def folded_row(articles: Sequence[Article], width: int, left: int) -> ListRow:
    """Guides and notices that follow one another, as one row behind ``left`` empty cells."""
    kinds = dict.fromkeys(kind_label(article) or one_line(article.title) for article in articles)
    text = tell("+ {kinds} {count}篇", kinds=" ".join(kinds), count=len(articles))
    return ListRow(" " * left + fit(text, max(width - left, _LEAST)))


def article_rows(
    article: Article, width: int, label_width: int, most: int, marks: int = MARKS
) -> list[ListRow]:
    """Marks, page, the form where it is not news, the title on up to ``most`` rows, and the facts.

    The facts stand at the end of the last row; a title that would leave them no room is cut.
    """
    left = marks + label_width + 1
    title = one_line(article.title)
    kind = kind_label(article) or ""
    text = f"{kind} {title}" if kind else title
    room = max(width - left, _LEAST)
    fitting = (each for each in facts(article) if cells(each) + 1 + _LEAST * 2 <= room)
    told = next(fitting, "")
    rows = [text[row.start : row.end] for row in wrap(text, room)] if most > 1 else [text]
    if len(rows) > most or most == 1:
        rows[most - 1 :] = ["".join(rows[most - 1 :])]
    last = room - cells(told) - 1 if told else room
    if len(rows) < most and cells(rows[-1]) > last:
        rows.append("")
    rows[-1] = fit(rows[-1], last, pad=bool(told))
    page = fit(one_line(article.page), label_width, pad=True) + " "
    kind = kind if rows[0].startswith(kind) else ""
    found = [ListRow(rows[0][len(kind) :], page, kind, marks)]
    found += [ListRow(" " * left + row) for row in rows[1:]]
    if told:
        found[-1] = found[-1]._replace(facts=f" {told}")
    return found


def facts(article: Article) -> tuple[str, ...]:
    """What a row says at its end, in characters of one width everywhere: 转 (it goes on elsewhere),
    续 (its beginning is elsewhere), 图 (pictures), and the length; then the same without that.
    """
    marks = [tell("转")] if article.jumps else []
    marks += [tell("续")] if article.continued_from is not None else []
    captions = any(block.kind == "caption" for block in article.blocks)
    marks += [tell("图")] if captions or article.kind == "picture" else []
    # Words have blanks between them, and characters none.
    shown = ("" if language() == "zh" else " ").join(marks)
    length = tell("{characters}字", characters=article.characters)
    return (f"{shown} {length}", shown) if shown else (length,)


def folds(session: Session) -> Iterator[range]:
    """The entries of guides, notices and corrections where at least two follow one another."""
    start = 0
    entries = session.listing.entries
    for number in range(len(entries) + 1):
        name = entries[number].article if number < len(entries) else None
        article = None if name is None else session.article(name)
        if article is None or article.kind not in _FOLDED:
            if number - start > 1:
                yield range(start, number)
            start = number + 1
