"""An article as the passages that the reader shows: what is read, in order, with its links.

A passage is one logical line: its number and a character of it are an address that no width
changes. Selection, find, summary sentences, history and resume all share that address.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from tui.printable import offsets, printable
from tui.reader.text.guide import guide_links
from tui.reader.text.labels import jump_label, kind_label, one_line, origin_label, page_title

if TYPE_CHECKING:
    from summarize.issue import Article, Block, Issue

PassageKind = Literal[
    "kicker",
    "headline",
    "deck",
    "byline",
    "info",
    "paragraph",
    "subhead",
    "caption",
    "item",
    "verse",
    "table",
    "box",
    "rule",
    "jump",
    "stop",
    "heading",
    "words",
    "sentence",
    "note",
]


_SENTENCE_ENDS = ("。", "！", "？", "!", "?", "…", "”", "：", ":", "）", ")", "」", "』")


class Address(NamedTuple):
    """A character of a passage."""

    passage: int
    character: int


class ToBlock(NamedTuple):
    """A place in the same article: characters ``start`` to ``end`` of one of its blocks."""

    block: int
    start: int
    end: int


class ToArticle(NamedTuple):
    """Another article of the issue."""

    id: str


class ToWord(NamedTuple):
    """Every place where a word stands in the article."""

    word: str


class Again(NamedTuple):
    """No place: what failed beside the text is to be tried once more."""


class ToResult(NamedTuple):
    """A place that a search has found."""

    number: int


Target = ToResult | ToBlock | ToArticle | ToWord | Again


class Link(NamedTuple):
    """Characters ``start`` to ``end`` of a passage lead to ``target``."""

    start: int
    end: int
    target: Target


@dataclass(frozen=True, slots=True)
class Passage:
    """One logical line. ``block`` is the index of the block it shows, ``places`` the offsets of
    the block's characters in ``text`` where control characters had to go. ``runs_on`` says that
    it goes on in the middle of the sentence at which a jump cut the paragraph before.
    """

    kind: PassageKind
    text: str
    block: int | None = None
    places: tuple[int, ...] | None = None
    links: tuple[Link, ...] = ()
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Manuscript:
    """All passages of one article; ``starts`` are the passages of its blocks, in order."""

    passages: tuple[Passage, ...]
    starts: tuple[int, ...] = ()

    def address(self, block: int, character: int = 0) -> Address:
        """Where a character of a block stands; block -1 is the heading, counted in passages."""
        if block < 0 or not self.starts:
            return Address(max(0, min(character, len(self.passages) - 1)), 0)
        passage = self.starts[min(block, len(self.starts) - 1)]
        shown = self.passages[passage]
        if shown.places is not None:
            character = shown.places[max(0, min(character, len(shown.places) - 1))]
        return Address(passage, max(0, min(character, len(shown.text))))

    def place(self, address: Address) -> tuple[int, int]:
        """The block and character at an address, or of the block before it; the inverse."""
        index = bisect_right(self.starts, address.passage) - 1
        if index < 0:
            return -1, address.passage
        shown = self.passages[self.starts[index]]
        if self.starts[index] != address.passage:
            return index, 0
        if shown.places is None:
            return index, max(address.character, 0)
        return index, max(bisect_right(shown.places, address.character) - 1, 0)


def manuscript(issue: Issue, article: Article) -> Manuscript:
    """Heading, blocks in order, a rule where the page changes, and a row for each jump."""
    passages = _heading(issue, article)
    starts: list[int] = []
    guides = guide_links(issue, article)
    page = article.page
    for index, block in enumerate(article.blocks):
        passages += _jumps(article, index)
        if block.page != page:
            page = block.page
            passages.append(Passage("rule", f"─── {page_title(issue, page)} ───"))
        starts.append(len(passages))
        passages.append(_block(block, index, guides.get(index), runs_on=_runs_on(article, index)))
    passages += _jumps(article, len(article.blocks), last=True)
    return Manuscript(tuple(passages), tuple(starts))


def _heading(issue: Issue, article: Article) -> list[Passage]:
    where = [page_title(issue, article.page)]
    if article.section not in where[0]:
        where.append(one_line(article.section))
    kind = kind_label(article)
    if kind and kind not in "  ".join(where):
        where.append(kind)
    if article.column:
        where.append(one_line(article.column))
    passages = [Passage("info", "  ".join(where))]
    if article.continued_from is not None:
        passages.append(Passage("stop", origin_label(issue, article.continued_from)))
    if article.kicker:
        passages.append(Passage("kicker", one_line(article.kicker)))
    if article.headline:
        passages.append(Passage("headline", one_line(article.headline)))
    if article.deck:
        passages.append(Passage("deck", one_line(article.deck)))
    passages += [Passage("byline", one_line(line)) for line in article.bylines]
    return passages


def _block(block: Block, index: int, article: str | None, *, runs_on: bool) -> Passage:
    text = printable(block.text)
    links = () if article is None else (Link(0, len(text), ToArticle(article)),)
    return Passage(block.kind, text, index, offsets(block.text), links, runs_on)


def _runs_on(article: Article, index: int) -> bool:
    """Whether a linked jump cut the paragraph before this one inside a sentence."""
    if not any(jump.state == "linked" and jump.after == index for jump in article.jumps):
        return False
    before, after = article.blocks[index - 1 : index + 1] if index else (None, None)
    return (
        before is not None
        and after is not None
        and before.kind == after.kind == "paragraph"
        and not before.text.rstrip().endswith(_SENTENCE_ENDS)
    )


def _jumps(article: Article, before: int, *, last: bool = False) -> list[Passage]:
    """The jumps printed after the first ``before`` blocks; a linked one is a link down."""
    passages: list[Passage] = []
    for jump in article.jumps:
        if jump.after != before and not (last and jump.after > before):
            continue
        text = f"→ {jump_label(jump)}"
        if jump.state == "linked" and jump.after < len(article.blocks):
            link = Link(0, len(text), ToBlock(jump.after, 0, 0))
            passages.append(Passage("jump", text, links=(link,)))
        else:
            passages.append(Passage("stop", text))
    return passages
