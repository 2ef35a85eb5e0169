"""What a source's own form says of its lines: what each is, and where articles begin.

Marked-up text, records, pages of a library: who made them knew what a headline is. Reading sets
that down here, beside the lines (:class:`~summarize.issue.RawPage`), and the layout takes it as it
is; of lines that nothing is said of it judges as of plain text.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, get_args

# Over an article (a ``heading`` is a line of a head, and which one is for the layout to say; a
# kicker or deck is ``titled`` where it belongs to the article's title in lists); its text; its
# markers (下转3版, 上接1版; a jump is ``settled`` where it leads to what has the same key, and
# nowhere else); what is no part of an article (a ``column-line`` names a column that articles are
# said to stand in).
# fmt: off
Role = Literal[
    "column", "kicker", "headline", "deck", "heading", "date", "byline",
    "titled-kicker", "titled-deck",
    "paragraph", "subhead", "caption", "item", "verse", "table", "box",
    "jump", "settled-jump", "continued",
    "masthead", "page-header", "page-footer", "credits", "contact", "rule", "stray",
    "column-line", "continuation-heading", "continuation-marker",
]
# fmt: on
ROLES: frozenset[Role] = frozenset(get_args(Role))
TITLED: dict[str, str] = {"titled-kicker": "kicker", "titled-deck": "deck"}
HEADS: frozenset[str] = frozenset(
    {"column", "kicker", "headline", "deck", "heading", "date", *TITLED}
)
TEXTS: frozenset[str] = frozenset({"paragraph", "subhead", "item", "verse", "table", "box"})
FURNITURE: dict[str, str] = {"column-line": "column"}
"""Roles of furniture that the issue calls otherwise."""
MARKDOWN_SIGN = "[//]: # (dubao-issue 1)"
"""Last line of an export as Markdown: a definition of a link, of which nothing is shown."""
WHOLE: frozenset[str] = frozenset({"verse", "table", "continuation-heading"})
"""Roles of which several lines make one block, its lines kept."""


class Stretch(NamedTuple):
    """Lines ``first`` to ``stop`` (half open) of a page, and what they are."""

    first: int
    stop: int
    role: Role


class Start(NamedTuple):
    """A line at which an article begins.

    Where ``key`` is that of an article begun elsewhere, it goes on here; ``part`` counts its pieces
    where they do not stand in the order of the pages. ``kind`` as in
    :data:`~summarize.issue.ArticleKind` and the ``column`` it stands in, where the source says so
    apart from what it printed.
    """

    line: int
    key: str = ""
    kind: str | None = None
    part: int = 0
    column: str | None = None


Counted = Literal["line", "record", "row"]
"""What numbers in a file count: its lines, its records of articles, the rows of a table."""


class Given(NamedTuple):
    """All that the form says of a page; lines count from the page's first, 0.

    ``closed``: articles begin at the ``starts`` and nowhere else. ``paper`` and ``number`` are the
    issue's; ``whole``: what is not said of the issue is not known. ``inferred``: the page's label
    was printed nowhere. ``places`` say where in the file lines were read from: the first line of a
    stretch of lines here, the number of what is ``counted`` there, and whether the others count on.
    """

    form: str
    stretches: tuple[Stretch, ...] = ()
    starts: tuple[Start, ...] = ()
    closed: bool = False
    paper: str | None = None
    number: str | None = None
    inferred: bool = False
    whole: bool = False
    counted: Counted | None = None
    places: tuple[tuple[int, int, bool], ...] = ()


def cut_given(given: Given | None, lines: int) -> Given | None:
    """What is said of the page's first ``lines`` lines."""
    if given is None:
        return None
    return given._replace(
        stretches=tuple(each for each in given.stretches if each.stop <= lines),
        starts=tuple(each for each in given.starts if each.line < lines),
    )


def given_of(record: Any) -> Given | None:
    """It again from lists, as JSON keeps it; TypeError or ValueError where they are damaged."""
    if record is None:
        return None
    form, stretches, starts, *rest = record
    made = Given(
        form,
        tuple(Stretch(*each) for each in stretches),
        tuple(Start(*each) for each in starts),
        *rest,
    )
    return made._replace(places=tuple((int(a), int(b), bool(c)) for a, b, c in made.places))
