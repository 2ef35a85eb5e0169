"""The printed lines of a page with what each was taken for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.language import marked, tell

if TYPE_CHECKING:
    from summarize.issue import Article, Issue, Note

ROLES = (
    marked("kicker"),
    marked("headline"),
    marked("deck"),
    marked("byline"),
    marked("paragraph"),
    marked("subhead"),
    marked("caption"),
    marked("item"),
    marked("verse"),
    marked("table"),
    marked("box"),
    marked("marker"),
    marked("masthead"),
    marked("page-header"),
    marked("page-footer"),
    marked("credits"),
    marked("contact"),
    marked("column"),
    marked("continuation-heading"),
    marked("continuation-marker"),
    marked("rule"),
    marked("stray"),
)
FURNITURE = frozenset({"masthead", "page-header", "page-footer", "credits", "contact", "rule"})
"""Roles of lines over which a sentence may go on."""


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of the dump; ``index`` is its place in ``Issue.lines``. A blank one has no notes.

    ``begins``: an article begins with it. ``joined``: it goes on with the line before.
    """

    index: int
    number: int
    text: str
    notes: tuple[Note, ...] = ()
    begins: bool = False
    joined: bool = False

    @property
    def role(self) -> str:
        """What it was taken for, in a word; + where its parts were for several things."""
        names = dict.fromkeys(role_name(note.role) for note in self.notes)
        return next(iter(names), "") + ("+" if len(names) > 1 else "")

    @property
    def article(self) -> str | None:
        """The id of the article that it belongs to."""
        return next((note.article for note in self.notes if note.article), None)

    @property
    def furniture(self) -> bool:
        """Whether nothing of it is an article's."""
        return all(note.role in FURNITURE for note in self.notes)


def role_name(role: str) -> str:
    """The role of a note in the language of the interface: in Chinese, of two characters."""
    return tell(role)


def printed_page(issue: Issue, label: str) -> tuple[PrintedLine, ...]:
    """The lines of a page in their order, blank ones between them too."""
    from summarize.layout.articles.reasons import WRAPPED  # noqa: PLC0415 (loads the layout)

    notes: dict[int, list[Note]] = {}
    first: dict[str, int] = {}
    for note in issue.notes:
        if note.page == label:
            notes.setdefault(note.span.line, []).append(note)
        if note.article is not None:
            begun = first.get(note.article, note.span.line)
            first[note.article] = min(begun, note.span.line)
    found: list[PrintedLine] = []
    before: int | None = None
    for index in sorted(notes):
        if before is not None and _blank_between(issue, before, index):
            found += [
                PrintedLine(blank, issue.lines[blank].number, "")
                for blank in range(before + 1, index)
            ]
        its = tuple(sorted(notes[index], key=lambda note: note.span.start))
        begins = any(note.article and first[note.article] == index for note in its)
        head = its[0]
        joined = (head.join is not None and head.join.made) or head.reason == WRAPPED
        line = issue.lines[index]
        found.append(PrintedLine(index, line.number, line.text, its, begins, joined))
        before = index
    return tuple(found)


def _blank_between(issue: Issue, first: int, last: int) -> bool:
    """Whether two lines are of one source, with blank lines alone between them."""
    return issue.lines[first].source == issue.lines[last].source and not any(
        issue.lines[index].text.strip() for index in range(first + 1, last)
    )


def line_at(article: Article, block: int, character: int) -> int | None:
    """The line of the dump in which a character of a block stands; of its head for block -1."""
    if not 0 <= block < len(article.blocks):
        return None
    spans = article.blocks[block].spans
    for span in spans:
        character -= span.end - span.start
        if character < 0:
            return span.line
    return spans[-1].line if spans else None


def place_of(issue: Issue, article: Article, line: int) -> tuple[int, int, int] | None:
    """The block of an article that has a line of the dump, and from where to where in its text;
    None where the line is in its head.
    """
    for index, block in enumerate(article.blocks):
        before = 0
        for span in block.spans:
            shown = issue.lines[line].text[span.start : span.end].strip()
            if span.line == line:
                start = _nearest(block.text, shown, before)
                return index, start, min(start + len(shown), len(block.text))
            before += span.end - span.start
    return None


def _nearest(text: str, wanted: str, place: int) -> int:
    """Where ``wanted`` stands in a text nearest to a place; the place itself where it does not."""
    behind = text.find(wanted, min(place, len(text)))
    ahead = text.rfind(wanted, 0, place + len(wanted))
    found = [each for each in (behind, ahead) if each >= 0]
    return min(found, key=lambda each: abs(each - place)) if found else min(place, len(text))
