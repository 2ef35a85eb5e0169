"""Pieces with what their own words say they are: markers cut off, bylines and captions known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from summarize.layout.lines import forms
from summarize.layout.lines.cut_markers import Marker, cut_markers
from summarize.layout.lines.said import Sort, said
from summarize.layout.lines.sources.bylines import Byline, byline
from summarize.layout.lines.sources.credits import credit
from summarize.layout.lines.sources.datelines import dateline
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.titles.bracketed_columns import bracketed_column
from summarize.layout.pages.furniture import furniture
from summarize.layout.pages.jump_markers import Backward, backward, forward
from summarize.layout.text.endings import ends_open, ends_sentence, starts_inside
from summarize.layout.text.fold import fold
from summarize.layout.text.mark import remembered
from summarize.layout.text.piece import Piece
from summarize.patterns import lazy
from summarize.reading import unreadable

LONGEST_HEADING = 45
"""Characters; no line of a heading in the month of the daily that dubao is measured on is longer
without a comma or a space in it."""

_LONGEST_MARKED = 400
_LONGEST_TITLED = 120
_WORKS = lazy(r"《[^《》]{1,60}》", needs="《")
GIVEN = "given"
"""Rule of what the source's own form says; ``detail`` is its role then, of text and captions."""
_WHOLE = frozenset(("note-title", "label", "credit", "unstopped", GIVEN))
"""Rules of lines that head nothing, and that nothing goes on with though no full stop ends them."""


class Seam(NamedTuple):
    """A break between two lines: how likely the right one goes on, and whether it was healed."""

    left: int
    right: int
    sure: float
    healed: bool


@dataclass(frozen=True)
class Unit:
    """A piece, what sort of thing it is by its own words, and the rule that said so.

    ``detail`` is a furniture kind or a byline's sort, ``targets`` are the pages of a marker. What
    is asked of its text is found once, for which it needs a dictionary: no slots. ``seams`` are
    the breaks that were weighed, healed or not.
    """

    piece: Piece
    sort: Sort = "text"
    rule: str = "text"
    detail: str = ""
    targets: tuple[str, ...] = ()
    sure: bool = True
    seams: tuple[Seam, ...] = field(default=(), compare=False)

    @property
    def text(self) -> str:
        """Its characters."""
        return self.piece.text

    def with_seams(self, seams: tuple[Seam, ...]) -> Unit:
        """The same with the breaks that were weighed; what was found of its text still holds."""
        found = object.__new__(Unit)
        found.__dict__.update(self.__dict__, seams=seams)
        return found

    @property
    def given(self) -> str:
        """The role that the source's own form gives its text; empty for all else."""
        return self.detail if self.rule == GIVEN and self.sort in ("text", "caption") else ""

    @property
    def whole(self) -> bool:
        """Whether it is a thing of its own: a credit, a note's title, a fact of a list."""
        return self.rule in _WHOLE

    @cached_property
    def ends(self) -> bool:
        """Whether a sentence ends where it does, or what it says is whole without one."""
        return self.whole or ends_sentence(self.text)

    @cached_property
    def open(self) -> bool:
        """Whether it breaks off: behind a comma, in a bracket or quotation, in a number."""
        return self.rule != GIVEN and ends_open(self.text)

    @cached_property
    def starts_inside(self) -> bool:
        """Whether it begins with what no paragraph can begin with."""
        return self.rule != GIVEN and starts_inside(self.text)

    @cached_property
    def dateline(self) -> bool:
        """Whether it opens with a dateline (本报讯, 新华社…电)."""
        return dateline(self.text) is not None

    @cached_property
    def credit(self) -> bool:
        """Whether it says no more than where an article came from, as at its end."""
        known = self.rule == "text" or self.sort not in ("text", "byline")
        return self.rule == "credit" or (not known and credit(self.text) is not None)

    @cached_property
    def body(self) -> bool:
        """Whether it looks like body text: long and with inner punctuation, or a full sentence."""
        text = self.text
        if self.rule == "unstopped" or (ends_sentence(text) and not self.question):
            return True
        if len(text) <= 30:
            return False
        head = fold(text[:_LONGEST_MARKED])
        commas = head.count(",")
        return "。" in head or commas >= 2 or head.count("、") > 5 or len(text) > 60

    @cached_property
    def question(self) -> bool:
        """A short line that ends in ? or !, as headlines may."""
        text = self.text
        return (
            len(text) <= LONGEST_HEADING
            and fold(text[-1]) in "?!"
            and not any(mark in fold(text[:-1]) for mark in "。?!")
        )

    @cached_property
    def heading(self) -> bool:
        """Whether it could be a line of a heading: short, whole, and no sentence of prose."""
        if self.sort != "text" or self.starts_inside or not _short(self.text):
            return False
        if "\n" in self.text or self.rule == "joined" or self.whole:
            return False
        if self.text[-1] in "，、,；;：:" or self.dateline or self.credit:
            return False
        speaker = forms.qa_line(self.text)
        if speaker is not None and speaker.sure:
            return False
        return not self.ends or self.question or _bracketed(self.text)


def _short(text: str) -> bool:
    """Whether it is as short as headings are; titles of works and the column's name not counted."""
    if len(text) <= LONGEST_HEADING:
        return True
    if len(text) > _LONGEST_TITLED or not ("《" in text or text[-1] in ")）") or "。" in text:
        return False
    column = bracketed_column(text)
    rest = text[: column.start] if column is not None else text
    return len(_WORKS.sub("", rest)) <= LONGEST_HEADING


def _bracketed(text: str) -> bool:
    """A line wholly in brackets (a date, a series) isn't prose for ending in one."""
    return fold(text[0]) in "([【" and "。" not in text


def units(pieces: Iterable[Piece], *, book_pages: bool = False) -> list[Unit]:
    """Each piece as a unit, or several where it holds markers that jump to or from a page.

    ``book_pages`` lets a journal's markers (下接105页) count too.
    """
    return [
        _sorted(part) if mark is None else _marker(part, mark)
        for piece in pieces
        for part, mark in cut_markers(piece, book_pages=book_pages)
    ]


def _marker(piece: Piece, mark: Marker) -> Unit:
    if isinstance(mark, Backward):
        return Unit(piece, "backward", "backward-marker", targets=mark.origins)
    return Unit(piece, "forward", "forward-marker", mark.kind, mark.targets)


@remembered
def stands_alone(text: str) -> bool:
    """Whether a printed line is a thing of its own, however full its neighbours are."""
    if len(text) > LONGEST_HEADING * 2:
        return False
    stripped = text.strip()
    return (
        byline_of(stripped) is not None
        or credit(stripped) is not None
        or furniture(stripped) is not None
        or _bullet(stripped)
        or kinds.notice_title(stripped) is not None
        or _only_marker(stripped)
    )


def _bullet(text: str) -> bool:
    item = forms.list_item(text)
    return item is not None and item.rule in ("bullet", "dash", "circled")


def byline_of(text: str) -> Byline | None:
    """A whole-line byline that is sure by itself."""
    found = byline(text)
    return found if found is not None and found.sure else None


def _only_marker(text: str) -> bool:
    marks = forward(text) or ()
    back = backward(text)
    whole = (0, len(text))
    return any((m.start, m.end) == whole for m in marks) or (
        back is not None and (back.start, back.end) == whole
    )


def _sorted(piece: Piece) -> Unit:
    text = piece.text
    if unreadable(text):
        return Unit(piece, "furniture", "no-characters", "stray")
    if len(text) > _LONGEST_MARKED:
        return Unit(piece)
    found = said(text)
    return Unit(piece, found.sort, found.rule, found.detail, sure=found.sure)
