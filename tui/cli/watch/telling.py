"""What a watch finds, told: text, Markdown or records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.escape import escape
from tui.cli.commands.search import print_hits
from tui.cli.output import SECTION
from tui.printable import printable
from tui.watching.finding import read_of

if TYPE_CHECKING:
    from summarize.language.summary import SummarySentence
    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptArticle
    from summarize.library.recalling import Recalling
    from tui.cli.output import Printer
    from tui.watching.entries import Watch
    from tui.watching.finding import Found

FIELDS = (
    *("watch", "query", "issue", "key", "paper", "date", "id", "page", "section", "title"),
    *("sentence", "places"),
)
_PLACES = 2
"""Places of an article that are shown in text."""


class Telling:
    """Tells one article after the other, under the names of the watches."""

    def __init__(self, out: Printer, recalled: Recalling, *, markdown: bool) -> None:
        self._out = out
        self._recalled = recalled
        self._markdown = markdown
        self._named: str | None = None

    def kept(self, watch: Watch, library: Archive, article: KeptArticle) -> bool:
        """An article of the library; whether it was one, for a watch of whole words."""
        found = read_of(library, article, watch)
        if found is not None:
            self.tell(watch, found)
        return found is not None

    def tell(self, watch: Watch, found: Found) -> None:
        """An article that a watch found, and the sentence that says most of it."""
        summary = self._recalled.summary(found.article, sentences=1)
        sentence = summary.sentences[0] if summary.sentences else None
        out = self._out
        if out.shape is not None:
            out.record(_record(watch, found, sentence))
        elif self._markdown:
            if watch.name != self._named:
                gap = "" if self._named is None else "\n"
                out.raw(f"{gap}## {printable(escape(watch.name))}\n\n")
            out.raw(printable(_item(found, sentence)))
        else:
            if watch.name != self._named:
                out.line(watch.name, SECTION)
            best = sorted(found.hits, key=lambda hit: hit.block is not None)[:_PLACES]
            print_hits(out, best, None, found.key or found.article.id)
            if sentence is not None:
                out.line(" ".join(sentence.text.split()), lead="  - ")
        self._named = watch.name
        out.flush()


def _record(watch: Watch, found: Found, sentence: SummarySentence | None) -> dict[str, object]:
    """``sentence`` and ``places`` by block and offsets, as digest and search have them."""
    article = found.article
    return {
        "watch": watch.name,
        "query": watch.query.text,
        "issue": found.issue,
        "key": found.key,
        "paper": found.paper,
        "date": found.date,
        "id": article.id,
        "page": article.page,
        "section": article.section,
        "title": article.title,
        "sentence": sentence
        and {
            "text": sentence.text,
            "block": sentence.block,
            "start": sentence.start,
            "end": sentence.end,
            "sentence": sentence.number,
        },
        "places": [
            {
                "page": hit.page,
                "field": hit.field,
                "block": hit.block,
                "text": hit.text,
                "matches": [list(match) for match in hit.matches],
            }
            for hit in found.hits
        ],
    }


def _item(found: Found, sentence: SummarySentence | None) -> str:
    title = escape(" ".join(found.article.title.split()))
    where = " ".join((found.key or f"{found.issue} {found.article.id}").split())
    said = f" {escape(' '.join(sentence.text.split()))}" if sentence else ""
    return f"- **{title}**{said} ({escape(where)})\n"
