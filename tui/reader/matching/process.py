"""The process that tries regular expressions: questions on standard input, answers on output.

It imports little, for it may be ended and started again at any moment.
"""

from __future__ import annotations

import os
import pickle
import re
import signal
import struct
import sys
from typing import TYPE_CHECKING

from tui.reader.hangup import watch_for_hangup

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    Spans = tuple[tuple[int, int, int], ...]

SIZE = struct.Struct(">I")  # the length in bytes of the pickle that follows
MOST = 50_000  # matches told of one document


def look(pattern: str, documents: Sequence[Sequence[str]]) -> tuple[int | None, Spans] | str:
    """The first document with matches and their places, or what is wrong with the pattern."""
    try:
        compiled = re.compile(pattern, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        return str(error)
    for number, texts in enumerate(documents):
        spans: list[tuple[int, int, int]] = []
        for place, text in enumerate(texts):
            # What matches nothing (x*) is no place to go to.
            spans += [(place, *m.span()) for m in compiled.finditer(text) if m.end() > m.start()]
            if len(spans) >= MOST:
                break
        if spans:
            return number, tuple(spans[:MOST])
    return None, ()


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer until the reader is gone."""
    while len(head := source.read(SIZE.size)) == SIZE.size:
        pattern, documents = pickle.loads(source.read(*SIZE.unpack(head)))
        data = pickle.dumps(look(pattern, documents))
        sink.write(SIZE.pack(len(data)) + data)
        sink.flush()


def main() -> None:
    """Serve the reader on the standard streams."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    watch_for_hangup(sys.stdin.fileno(), lambda: os._exit(0))
    serve(sys.stdin.buffer, sys.stdout.buffer)
