"""An article as the passages that the reader shows: what is read, in order, with its links.

A passage is one logical line: its number and a character of it are an address that no width
changes. Selection, find, summary sentences, history and resume all share that address.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from tui.printable import offsets, printable
from tui.reader.text.labels import (
    back_label,
    jump_label,
    kind_label,
    one_line,
    origin_label,
    page_title,
)
from tui.reader.text.links import Link, ToArticle, ToBlock, ToPage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.issue import Article, Block, Issue
    from summarize.pointing.leads import Lead, LeadPart
    from tui.reader.text.links import Target

PassageKind = Literal[
    "kicker",
    "headline",
    "derived",
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


def manuscript(issue: Issue, article: Article, leads: Sequence[Lead] = ()) -> Manuscript:
    """Heading, blocks in order, a rule where the page changes, and a row at each end of a jump.

    ``leads`` are what the pointers in its head and blocks lead to.
    """
    starts: list[int] = []
    pointing: dict[int | LeadPart, list[Lead]] = {}
    for lead in leads:
        pointing.setdefault(lead.block if lead.part == "block" else lead.part, []).append(lead)
    passages = _heading(issue, article, pointing)
    page = article.page
    for index, block in enumerate(article.blocks):
        passages += _jumps(article, index)
        if block.page != page:
            page = block.page
            passages.append(Passage("rule", f"─── {page_title(issue, page)} ───"))
        passages += _origins(article, index)
        starts.append(len(passages))
        runs_on = _runs_on(article, index)
        passages.append(_block(block, index, pointing.get(index, ()), runs_on=runs_on))
    passages += _jumps(article, len(article.blocks), last=True)
    return Manuscript(tuple(passages), tuple(starts))


def _heading(
    issue: Issue, article: Article, pointing: Mapping[int | LeadPart, Sequence[Lead]]
) -> list[Passage]:
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
        origin = article.continued_from
        passages.append(_linked("stop", origin_label(issue, origin), ToPage((origin.origin,))))
    if article.kicker:
        passages.append(_head("kicker", article.kicker, pointing))
    if article.headline:
        passages.append(_head("headline", article.headline, pointing))
    else:
        # Not printed: the title that lists show, in its brackets 〔…〕, or the kind's name.
        passages.append(Passage("derived", one_line(article.title)))
    if article.deck:
        passages.append(_head("deck", article.deck, pointing))
    passages += [Passage("byline", one_line(line)) for line in article.bylines]
    return passages


def _head(
    part: Literal["kicker", "headline", "deck"],
    text: str,
    pointing: Mapping[int | LeadPart, Sequence[Lead]],
) -> Passage:
    links = _links(pointing.get(part, ()), offsets(text))
    return Passage(part, one_line(text), links=links)


def _block(block: Block, index: int, leads: Sequence[Lead], *, runs_on: bool) -> Passage:
    places = offsets(block.text)
    text = printable(block.text)
    return Passage(block.kind, text, index, places, _links(leads, places), runs_on)


def _links(leads: Sequence[Lead], places: tuple[int, ...] | None) -> tuple[Link, ...]:
    """The links of a text; ``places`` are the offsets of its characters as they are shown."""
    links = []
    for lead in leads:
        start, end = (places[lead.start], places[lead.end]) if places else (lead.start, lead.end)
        to = ToPage(lead.labels) if lead.article is None else ToArticle(lead.article)
        if start < end:
            links.append(Link(start, end, to))
    return tuple(links)


def _linked(kind: PassageKind, text: str, target: Target) -> Passage:
    return Passage(kind, text, links=(Link(0, len(text), target),))


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
    """The jumps printed after the first ``before`` blocks; one whose end was not found leads to
    its page.
    """
    passages: list[Passage] = []
    for jump in article.jumps:
        if jump.after != before and not (last and jump.after > before):
            continue
        text = f"→ {jump_label(jump)}"
        if jump.state == "linked" and jump.after < len(article.blocks):
            passages.append(_linked("jump", text, ToBlock(jump.after, 0, 0)))
        else:
            passages.append(_linked("stop", text, ToPage((jump.target,))))
    return passages


def _origins(article: Article, index: int) -> list[Passage]:
    """Where block ``index`` begins a continuation: the way back to where the jump left."""
    passages: list[Passage] = []
    for jump in article.jumps:
        if jump.state == "linked" and jump.after == index and index:
            end = len(article.blocks[index - 1].text)
            to = ToBlock(index - 1, end, end)
            passages.append(_linked("jump", f"← {back_label(jump)}", to))
    return passages
