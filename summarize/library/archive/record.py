"""Articles as the archive stores them: their text and headings, and the way back."""

from __future__ import annotations

import bz2
import hashlib
import json
import zlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from summarize.given import given_of
from summarize.issue import Article, Block, ContinuedFrom, Doubt, Furniture, Jump, RawPage
from summarize.library.archive.kept import SourcePage
from summarize.library.search import continuation_headings, seams
from summarize.stored import stored

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Issue

_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Stored:
    """An article, and the headings over its continuations (furniture of its issue)."""

    article: Article
    over: tuple[Furniture, ...]


def stored_articles(issue: Issue) -> list[Stored]:
    """The articles of an issue, in its order."""
    over = continuation_headings(issue)
    return [Stored(article, tuple(over.get(article.id, ()))) for article in issue.articles]


def pack(kept: Stored) -> bytes:
    """All that an article says, compressed; where in the dump it stood is not kept."""
    article = kept.article
    record = [
        article.id,
        article.page,
        article.section,
        article.kind,
        article.title,
        article.column,
        article.kicker,
        article.headline,
        article.deck,
        article.bylines,
        article.dateline,
        [(block.kind, block.page, block.text) for block in article.blocks],
        [(j.origin, j.target, j.marker, j.state, j.after) for j in article.jumps],
        article.continued_from and article.continued_from[:2],
        [(piece.page, piece.kind, piece.text) for piece in kept.over],
    ]
    return _packed(record)


def unpack(data: bytes) -> Stored:
    """The article again; zlib.error or ValueError where the bytes are damaged."""
    record: list[Any] = _unpacked(data)
    *heading, blocks, jumps, continued, over = record
    names = ("id", "page", "section", "kind", "title", "column", "kicker", "headline", "deck")
    article = Article(
        **dict(zip(names, heading[:9], strict=True)),
        bylines=tuple(heading[9]),
        dateline=heading[10],
        blocks=tuple(Block(*block) for block in blocks),
        jumps=tuple(Jump(*jump) for jump in jumps),
        continued_from=ContinuedFrom(*continued) if continued else None,
    )
    return Stored(article, tuple(Furniture(*piece) for piece in over))


def texts(data: bytes) -> list[str]:
    """The heading's and the blocks' texts of a packed article, and nothing else of it."""
    record: list[Any] = _unpacked(data)
    return [*filter(None, record[6:9]), *(block[2] for block in record[11])]


class Opened:
    """A packed article's text, of which no more is read than is asked for."""

    def __init__(self, data: bytes) -> None:
        self._packed = data
        self._data: bytes | None = None

    def holding(self, term: str) -> list[str]:
        """The stretches of text that hold a term as printed; a quotation mark may end one."""
        if term.isascii():  # the names of kinds are no text
            return [text for text in self.texts() if term in text]
        if self._data is None:
            self._data = inflated(self._packed)
        wanted = term.encode("gb18030", "replace")
        found: list[str] = []
        at = self._data.find(wanted, _places(self._data))
        while at >= 0:
            # No character of two or four bytes has that of a quotation mark.
            start = self._data.rfind(b'"', 0, at) + 1
            end = self._data.find(b'"', at)
            text = self._data[start:end].decode("gb18030", "replace").replace("\\n", "\n")
            if term in text:
                found.append(text)
            at = self._data.find(wanted, max(end, at + 1))
        return found

    def texts(self) -> list[str]:
        """All of them."""
        return texts(self._packed)


def _places(data: bytes) -> int:
    """Where in an opened record the text begins, behind id, page, section, kind and title."""
    at = 0
    for _ in range(5):
        at = data.find(b'",', at) + 2
    return at


def pack_sources(sources: Sequence[SourcePage]) -> bytes:
    """The pages that an issue was read from, whole, compressed together."""
    record = [[source.name, *_page(source.page)] for source in sources]
    return bz2.compress(_json(record))


def unpack_sources(data: bytes) -> tuple[SourcePage, ...]:
    """The pages again; OSError or ValueError where the bytes are damaged."""
    record = json.loads(bz2.decompress(data).decode("gb18030"))
    return tuple(SourcePage(name, _raw_page(*page)) for name, *page in record)


def digest(sources: Sequence[SourcePage]) -> str:
    """The same for the same pages, and for no others."""
    record = [[source.name, *_page(source.page)] for source in sources]
    return hashlib.sha256(_json(record)).hexdigest()[:32]


def _page(page: RawPage) -> list[Any]:
    """Its fields in order; of plain text as they always were, so that digests stay the same."""
    found = [page.source, page.lines, page.label, page.name, page.date, page.starts, page.warnings]
    return [*found, page.given] if page.given is not None else found


def _raw_page(
    source: str,
    lines: Any,
    label: Any,
    name: Any,
    date: Any,
    starts: Any,
    warnings: Any,
    given: Any = None,
) -> RawPage:
    doubts = tuple(Doubt(*doubt) for doubt in warnings)
    return RawPage(source, tuple(lines), label, name, date, tuple(starts), doubts, given_of(given))


@dataclass(frozen=True, slots=True)
class Stretches:
    """What is searched of an article, by field: texts over whose ends no word runs."""

    headline: tuple[str, ...]
    deck: tuple[str, ...]
    byline: tuple[str, ...]
    body: tuple[str, ...]


def stretches(kept: Stored) -> Stretches:
    """The stretches of an article: those of its text are whole over the jumps to other pages."""
    article = kept.article
    return Stretches(
        headline=tuple(part for part in (article.kicker, article.headline) if part),
        deck=(article.deck,) if article.deck else (),
        byline=article.bylines,
        body=(
            *((article.column,) if article.column else ()),
            *_running(article),
            *(piece.text for piece in kept.over),
        ),
    )


def _running(article: Article) -> Iterator[str]:
    goes_on = dict(seams(article))
    led_to = set(goes_on.values())
    for index, block in enumerate(article.blocks):
        if index in led_to:
            continue
        text = block.text
        last = index
        while last in goes_on:
            last = goes_on[last]
            text += article.blocks[last].text
        yield text


def _json(record: Sequence[Any]) -> bytes:
    """JSON in GB18030, in which Chinese takes two bytes a character."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return text.encode("gb18030", "replace")


@cache
def _words() -> bytes:
    """What texts have in common, which their compressed forms refer to (zlib's dictionary)."""
    return stored("summarize.library", "common-words.gb18030")


@cache
def _packer() -> zlib._Compress:
    """One that has read those words: a copy is quicker than reading them again."""
    return zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, zdict=_words())


def inflated(data: bytes) -> bytes:
    """What a packed record holds; zlib.error where the bytes are damaged."""
    opened = zlib.decompressobj(-zlib.MAX_WBITS, zdict=_words())
    return opened.decompress(data) + opened.flush()


def _packed(record: Sequence[Any]) -> bytes:
    made = _packer().copy()
    return made.compress(_json(record)) + made.flush()


def _unpacked(data: bytes) -> Any:
    return json.loads(inflated(data).decode("gb18030"))
