"""The process that searches the library: what to look for on standard input, places on output.

It parses, ranks and unpacks what is found, so that whoever reads is not held up. What comes while
it still searches for something else breaks that off.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import DubaoError, InputError
from summarize.issue import Issue
from tui.reader.hangup import watch_for_hangup
from tui.reader.searching.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptArticle
    from summarize.library.query import Query

SIZE = struct.Struct(">I")  # the length in bytes of the pickle that follows
ARTICLES = 12  # told at a time
_PLACES = 3  # told of one article


class Asked(NamedTuple):
    """Words to look for, behind what was told so far (``after``); the answer has its ``number``."""

    number: int
    words: str
    after: str | None


class Answer(NamedTuple):
    """The places of some articles, the best first; ``after`` asks for the next, None for none."""

    number: int
    places: list[Place]
    after: str | None = None
    trouble: DubaoError | None = None


def look(library: Archive, asked: Asked) -> Answer:
    """What the library has."""
    from summarize.library.asking import search  # noqa: PLC0415 (the parent needs none of it)
    from summarize.library.query import parse_query  # noqa: PLC0415 (as above)

    query = parse_query(asked.words)
    page = search(library, query, ARTICLES, asked.after)
    places = [place for found in page.articles for place in _places(library, query, found)]
    return Answer(asked.number, places, page.after)


def _places(library: Archive, query: Query, found: KeptArticle) -> Iterator[Place]:
    from summarize.library.search import Where, search_article  # noqa: PLC0415 (as above)

    stored = library.article(found.key)
    if stored is None:  # forgotten a moment ago
        return
    hits = search_article(stored.article, query, stored.over, Where(found.paper, found.date))
    issue = Issue((), (), (stored.article,), (), paper=found.paper, date=found.date)
    home = " ".join((found.paper, *filter(None, (found.date,)))) if found.paper else found.issue
    for hit in sorted(hits, key=lambda hit: hit.block is not None)[:_PLACES]:
        yield Place(issue, hit, home, found.issue)


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer until the reader is gone; of what waits, the last one alone."""
    from tui.libraries import open_library  # noqa: PLC0415 (as above)

    waiting: SimpleQueue[Asked | None] = SimpleQueue()
    threading.Thread(target=_listen, args=(source, waiting), daemon=True).start()
    library: Archive | None = None
    while (asked := waiting.get()) is not None:
        if not waiting.empty():
            continue
        try:
            if library is None:
                library = open_library()
                library.break_off_when(lambda: not waiting.empty())
            answer = look(library, asked)
        except DubaoError as error:
            answer = Answer(asked.number, [], trouble=error)
        except Exception as error:
            why = InputError("{kind}: {what}", kind=type(error).__name__, what=str(error))
            answer = Answer(asked.number, [], trouble=why)
        data = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
        sink.write(SIZE.pack(len(data)) + data)
        sink.flush()


def _listen(source: BinaryIO, waiting: SimpleQueue[Asked | None]) -> None:
    while len(head := source.read(SIZE.size)) == SIZE.size:
        # Nobody but our parent writes into this pipe.
        waiting.put(pickle.loads(source.read(*SIZE.unpack(head))))
    waiting.put(None)


def main() -> None:
    """Serve the reader on the standard streams."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    watch_for_hangup(0, lambda: os._exit(0))
    serve(sys.stdin.buffer, sys.stdout.buffer)
