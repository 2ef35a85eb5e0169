"""The vocabulary: what a newspaper issue is made of.

Everything here is frozen and holds text exactly as it was printed in the dump. Names are the
field's (NITF, schema.org NewsArticle): kicker 肩题, headline 主题, deck 副题, byline,
dateline 电头, jump 转版, caption, subhead 小标题, page label 版次.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from summarize.errors import Message
from summarize.given import Counted, Given
from summarize.rulings import Ruled

ArticleKind = Literal["news", "opinion", "picture", "notice", "correction", "guide", "literature"]
KIND_NAMES: dict[ArticleKind, str] = {
    "news": "",
    "opinion": "评论",
    "picture": "图片",
    "notice": "公告",
    "correction": "更正",
    "guide": "导读",
    "literature": "副刊",
}
"""What a reader is told of each kind, and readers of books find again; nothing of plain news."""
BlockKind = Literal["paragraph", "subhead", "caption", "item", "verse", "table", "box"]
JumpState = Literal["linked", "missing-page", "unmatched", "ambiguous"]
FurnitureKind = Literal[
    "masthead",
    "page-header",
    "page-footer",
    "credits",
    "contact",
    "column",
    "continuation-heading",
    "continuation-marker",
    "rule",
    "stray",
]
FURNITURE_NAMES: dict[FurnitureKind, str] = {
    "masthead": "报头",
    "page-header": "报眉",
    "page-footer": "页脚",
    "credits": "本版编辑",
    "contact": "联系方式",
    "column": "栏目名",
    "continuation-heading": "续文标题",
    "continuation-marker": "续文标记",
    "rule": "线条图片",
    "stray": "其他",
}
"""What exports to keep call each kind, and their readers find again."""

DoubtKind = Literal[
    "not-read",
    "unreadable",
    "encodings",
    "mark",
    "damaged",
    "columns",
    "glyph-numbers",
    "no-characters",
    "reversed-columns",
    "tags",
    "records",
    "unplaced",
    "main-text",
    "headlines-alone",
]


class Doubt(NamedTuple):
    """Why what was read may be no page's text: ``source`` as messages call it, ``text`` says what
    it looks like and the way out.
    """

    kind: DoubtKind
    source: str
    text: Message


@dataclass(frozen=True, slots=True)
class RawPage:
    """Lines of one source as reading found them: a file, or one form-feed part of it.

    ``label`` and ``name`` are what the file's name says (None where it says nothing); ``starts``
    are indices of lines at which an article surely begins, because a file of its own began there.
    ``warnings`` are doubts about its file, and, on the first page, about files that were not read.
    ``given`` is what the file's form says of the lines, None for plain text.
    """

    source: str
    lines: tuple[str, ...]
    label: str | None = None
    name: str | None = None
    date: str | None = None
    starts: tuple[int, ...] = ()
    warnings: tuple[Doubt, ...] = ()
    given: Given | None = None


class Origin(NamedTuple):
    """Where in its file a line was read from: the ``number``, from 1, of what is ``counted``."""

    counted: Counted
    number: int


class Line(NamedTuple):
    """One line of the input: ``number`` counts from 1 in ``source``; no line end in ``text``."""

    source: str
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` (half open) of ``Issue.lines[line]``."""

    line: int
    start: int
    end: int


class Page(NamedTuple):
    """One page; ``label`` has no leading zeros (``1``, ``A5``); ``inferred`` if not printed."""

    label: str
    name: str | None
    inferred: bool
    source: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or its like, whole: ``spans`` say where in the dump its characters stood.

    ``joins`` are offsets in ``text`` at which a break of a column or line was healed. Verse and
    tables keep their lines, parted by a line feed in ``text``.
    """

    kind: BlockKind
    page: str
    text: str
    spans: tuple[Span, ...] = ()
    joins: tuple[int, ...] = ()


class Candidate(NamedTuple):
    """A piece that a jump might have led to: where it begins, what speaks for it in points."""

    span: Span
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Jump:
    """A forward marker (下转3版). ``after`` counts the article's blocks that stand before it.

    A marker that names several pages gives one jump a page; the first holds the marker as
    printed, the others an empty one. Where ``state`` is ``linked``, the continuation's blocks
    are the article's own, from index ``after`` on. ``candidates`` are the pieces that were looked
    at, the best first.
    """

    origin: str
    target: str
    marker: str
    state: JumpState
    after: int
    spans: tuple[Span, ...] = ()
    evidence: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()


class ContinuedFrom(NamedTuple):
    """A backward marker (上接1版) of a continuation whose beginning is not in the issue."""

    origin: str
    marker: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One article, its continuation included; ``id`` is ``page-number`` (``1-2``)."""

    id: str
    page: str
    section: str
    kind: ArticleKind
    title: str
    column: str | None = None
    kicker: str | None = None
    headline: str | None = None
    deck: str | None = None
    bylines: tuple[str, ...] = ()
    dateline: str | None = None
    blocks: tuple[Block, ...] = ()
    jumps: tuple[Jump, ...] = ()
    continued_from: ContinuedFrom | None = None

    @property
    def complete(self) -> bool:
        """Whether all of it is here: no jump leads out of the issue, no beginning is missing."""
        return self.continued_from is None and all(jump.state == "linked" for jump in self.jumps)

    @property
    def characters(self) -> int:
        """Its length in characters without white space, headings not counted."""
        return sum(len("".join(block.text.split())) for block in self.blocks)


class Furniture(NamedTuple):
    """What is printed on a page and is no article: masthead, page header, credits, markers."""

    page: str
    kind: FurnitureKind
    text: str
    spans: tuple[Span, ...] = ()


class Section(NamedTuple):
    """Articles under one name, in the order of the pages and of the dump."""

    name: str
    articles: tuple[str, ...]


class Join(NamedTuple):
    """A join that was made with the line before, or considered with a line behind and not made.

    ``line`` is an index in ``Issue.lines``, ``sure`` the probability that both are one sentence.
    """

    line: int
    sure: float
    made: bool


@dataclass(frozen=True, slots=True)
class Note:
    """Why a stretch of a line was read as what it is: one row of ``dubao explain``.

    ``role`` is a block kind, a furniture kind, or kicker, headline, deck, byline, marker;
    ``rule`` is a short name, stable over versions, and ``reason`` says it in words. ``sure`` is
    the probability, 0 to 1, of what was decided at its beginning: that an article begins there or
    none does, or that it goes on with the stretch before it. None where its own words alone say
    what it is: markers, bylines, furniture. ``start`` are the log-odds of an article's begin
    (above 0 for, below 0 against; 99 is certain). ``inferred``: no printed mark says its role.
    """

    span: Span
    page: str
    role: str
    article: str | None
    rule: str
    reason: str
    sure: float | None = None
    start: float | None = None
    join: Join | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Issue:
    """A newspaper issue: what :func:`summarize.layout.read_issue` makes of its pages.

    ``parts`` are indices in ``lines`` at which a source, or a form-feed part of one, begins;
    ``ruled`` says what became of the reader's rulings; ``several`` names the issues where the
    sources are of more than one, which are read as if they were one. ``warnings`` are the pages',
    ``forms`` what each source was taken for, where it is no plain text; ``origins`` are the lines'
    places in files whose lines are not these, None where that is not known, and empty for text.
    """

    pages: tuple[Page, ...]
    sections: tuple[Section, ...]
    articles: tuple[Article, ...]
    furniture: tuple[Furniture, ...]
    paper: str | None = None
    date: str | None = None
    number: str | None = None
    lines: Sequence[Line] = field(default=(), repr=False)
    notes: Sequence[Note] = field(default=(), repr=False)
    parts: tuple[int, ...] = field(default=(), repr=False)
    ruled: tuple[Ruled, ...] = ()
    several: tuple[str, ...] = ()
    warnings: tuple[Doubt, ...] = ()
    forms: Mapping[str, str] = field(default_factory=dict, repr=False)
    origins: Sequence[Origin | None] = field(default=(), repr=False, compare=False)

    def article(self, identifier: str) -> Article | None:
        """The article with that id, or None."""
        return next((article for article in self.articles if article.id == identifier), None)
