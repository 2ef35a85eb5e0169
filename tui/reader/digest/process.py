"""The process that makes digests: articles in on standard input, digests out on standard output."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.reader.digest.made import SIZE, Digest, NameCount, SummaryPlace
from tui.reader.digest.tables import build_apart
from tui.reader.hangup import watch_for_hangup

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from summarize.issue import Article

_KEYWORDS = 10
_SENTENCES = 12


def parts(article: Article) -> Iterator[Digest]:
    """The digest of an article: first its summary, then with keywords, last with names too."""
    # Here, not above: jieba and SnowNLP load only in this process, and only when first asked.
    from summarize.language.summary import summarise  # noqa: PLC0415

    build_apart("words")
    digest = Digest(
        None,
        tuple(
            SummaryPlace(one.text, one.block, one.start, one.end, one.score)
            for one in summarise(article, sentences=_SENTENCES, printed=False).sentences
        ),
    )
    yield digest
    from summarize.language.keywords import keywords  # noqa: PLC0415

    build_apart("idf", "tags")
    found = keywords(article, _KEYWORDS)
    digest = replace(
        digest,
        keywords=tuple(word.text for word in found),
        weights=tuple(word.weight for word in found),
    )
    yield digest
    from summarize.language.names import names  # noqa: PLC0415

    yield replace(
        digest,
        names=tuple(NameCount(name.text, name.role, name.count) for name in names(article)),
    )


def make_ready() -> None:
    """Load what a summary needs."""
    import summarize.language.summary  # noqa: F401, PLC0415 (see parts)
    from summarize.language.words import cut  # noqa: PLC0415 (see parts)

    build_apart("words")
    cut("通水")


def make(article: Article) -> Digest:
    """The whole digest at once."""
    *_, digest = parts(article)
    return digest


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer until the reader is gone: each article with its digest, or with what went wrong.

    A digest comes in parts, each holding those before it; the last one has names.
    """
    while len(head := source.read(SIZE.size)) == SIZE.size:
        article = pickle.loads(source.read(*SIZE.unpack(head)))
        try:
            for part in parts(article):
                _put(sink, part)
        except Exception as error:
            _put(sink, f"{type(error).__name__}: {error}")


def _put(sink: BinaryIO, answer: Digest | str) -> None:
    data = pickle.dumps(answer)
    sink.write(SIZE.pack(len(data)) + data)
    sink.flush()


def main() -> None:
    """Serve the reader on the standard streams."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Amid a long article, too: when the reader is gone, however it went, nobody waits for it.
    watch_for_hangup(sys.stdin.fileno(), lambda: os._exit(0))
    # What a library prints must not fall among the answers.
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # While the first article is read and drawn.
    make_ready()
    serve(sys.stdin.buffer, sink)
