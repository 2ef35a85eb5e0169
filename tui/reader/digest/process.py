"""The process that makes digests: articles in on standard input, digests out on standard output."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from typing import TYPE_CHECKING

from tui.reader.digest.queue import SIZE, Digest, SummaryPlace
from tui.reader.hangup import watch_for_hangup

if TYPE_CHECKING:
    from typing import BinaryIO

    from summarize.issue import Article

_KEYWORDS = 10
_SENTENCES = 3


def make(article: Article) -> Digest:
    """Keywords and summary of an article."""
    # Here, not above: jieba and SnowNLP load only in this process, and only when first asked.
    from summarize.language.keywords import keywords  # noqa: PLC0415
    from summarize.language.summary import summarise  # noqa: PLC0415

    return Digest(
        tuple(word.text for word in keywords(article, _KEYWORDS)),
        tuple(
            SummaryPlace(sentence.text, sentence.block, sentence.start, sentence.end)
            for sentence in summarise(article, sentences=_SENTENCES).sentences
        ),
    )


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer until the reader is gone: each article with its digest, or with what went wrong."""
    while len(head := source.read(SIZE.size)) == SIZE.size:
        article = pickle.loads(source.read(*SIZE.unpack(head)))
        answer: Digest | str
        try:
            answer = make(article)
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
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
    serve(sys.stdin.buffer, sink)
