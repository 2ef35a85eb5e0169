"""Reading in a process of its own: beside the start of the reader, and without holding it up."""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import struct
import sys
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from summarize.errors import DubaoError, InputError
from summarize.later import Later
from tui.language import tell
from tui.reader.digest.made import Digest
from tui.reader.hangup import watch_for_hangup
from tui.reader.opening.reading import Found, Here, StoppedError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from typing import IO

    from summarize.issue import Article, Issue, RawPage
    from summarize.rulings import Ruling
    from tui.sources import Source

_SELDOM = 200_000  # objects made, and not yet gone, between two looks for garbage
_SIZE = struct.Struct(">Q")  # the length in bytes of the pickle that follows


@dataclass(frozen=True, slots=True)
class Request:
    """What to read: ``stdin`` are the bytes of standard input, where that is the issue."""

    source: str
    encoding: str | None = None
    wanted: str | None = None
    rulings: tuple[Ruling, ...] = ()
    stdin: bytes | None = None


class Apart:
    """Reads in a child process, which is ended by :meth:`stop`, or when this process is gone.

    ``child`` is one that was started by :func:`~tui.reader.opening.child.start_child`. One that
    ``stays`` when it has read the issue ends with :meth:`digest`.
    """

    def __init__(
        self,
        request: Request,
        child: subprocess.Popen[bytes] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        if child is None:
            from tui.reader.opening.child import start_child  # noqa: PLC0415 (not in the child)

            child = start_child()
        self._process = child
        self._request = request
        self.stays = stays
        self._stopped = False

    def stop(self) -> None:
        """See :class:`~tui.reader.opening.reading.Source`."""
        self._stopped = True
        self._process.kill()

    def run(self, tell: Callable[[Found], None]) -> None:
        """See :class:`~tui.reader.opening.reading.Source`."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        whole = False
        try:
            # The pipe stays open: its end tells the child that we are gone.
            with contextlib.suppress(BrokenPipeError):
                _put(process.stdin, self._request)
            while not whole:
                found = _get(process.stdout)
                if isinstance(found, Exception):
                    raise found
                assert isinstance(found, Found)
                whole = found.whole
                tell(found)
        except EOFError:
            if self._stopped:
                raise StoppedError from None
            raise _ended_early() from None
        finally:
            if not (whole and self.stays):
                self._end()

    def digest(self, article: Article, tell: Callable[[Digest | None], None]) -> None:
        """See :class:`~tui.reader.opening.reading.Digests`."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            _put(process.stdin, article)
            names = None
            while names is None:
                part = _get(process.stdout)
                assert isinstance(part, Digest)
                names = part.names
                tell(part)
        except (OSError, EOFError, ValueError):  # it ended: whoever waits asks another process
            pass
        finally:
            tell(None)
            self._end()

    def _end(self) -> None:
        process = self._process
        process.kill()
        for pipe in (process.stdout, process.stdin):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        process.wait()


def _put(sink: IO[bytes], thing: object) -> None:
    data = pickle.dumps(thing, pickle.HIGHEST_PROTOCOL)
    sink.write(_SIZE.pack(len(data)) + data)
    sink.flush()


def _get(source: IO[bytes]) -> object:
    head = source.read(_SIZE.size)
    if len(head) < _SIZE.size:
        raise EOFError
    (size,) = _SIZE.unpack(head)
    data = source.read(size)
    if len(data) < size:
        raise EOFError
    # Nobody but our own child, or our parent, writes into this pipe.
    return pickle.loads(data)


def main() -> None:
    """In the child: read what standard input asks for, answer on standard output."""
    watch_for_hangup(0, lambda: os._exit(0))
    # What a library prints must not fall among the answers.
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # There is hardly any garbage, and the process ends when all is read.
    gc.set_threshold(_SELDOM)
    import summarize.layout.steps  # noqa: F401, PLC0415 (before it is known what to read)

    request = _get(sys.stdin.buffer)
    assert isinstance(request, Request)

    found: list[Source] = []

    def read() -> tuple[RawPage, ...]:
        from tui.sources import read_source  # noqa: PLC0415 (in the child alone)

        stdin = None if request.stdin is None else BytesIO(request.stdin)
        found.append(read_source(request.source, encoding=request.encoding, stdin=stdin))
        return found[-1].pages

    def entitle(issue: Issue) -> Issue:
        return found[-1].entitled(issue)

    here = Here(read, wanted=request.wanted, rulings=request.rulings, entitle=entitle)
    try:
        here.run(lambda found: _put(sink, _packed(found)))
    except Exception as error:
        _put(sink, _told(error))
    else:
        _make_digest(sys.stdin.buffer, sink)
    # Not yet gone: what is in the pipe is read first, then we are killed.
    sys.stdin.buffer.read()


def _make_digest(source: IO[bytes], sink: IO[bytes]) -> None:
    """One digest, if it is asked for; until then the processor is left to the first drawing."""
    with contextlib.suppress(EOFError):
        article = _get(source)
        from tui.reader.digest.process import parts  # noqa: PLC0415 (the issue goes first)

        for part in parts(article):  # type: ignore[arg-type]
            _put(sink, part)


def _packed(found: Found) -> Found:
    """What is asked for seldom, as bytes that are looked into when it is: lines and their notes.

    As they come, the notes hold all that the layout worked with, and its modules.
    """
    if found.issue is None:
        return found
    lines, notes = (
        Later(partial(pickle.loads, pickle.dumps(tuple(each), pickle.HIGHEST_PROTOCOL)))
        for each in (found.issue.lines, found.issue.notes)
    )
    return replace(found, issue=replace(found.issue, lines=lines, notes=notes))


def _ended_early() -> InputError:
    return InputError(tell("the process that reads the issue ended before its time"))


def _told(error: Exception) -> Exception:
    """The error, or one of its kind that gets through a pipe."""
    with contextlib.suppress(Exception):
        if isinstance(pickle.loads(pickle.dumps(error)), type(error)):
            return error
    if isinstance(error, DubaoError):
        return InputError(error.message, **error.values)
    return RuntimeError(f"{type(error).__name__}: {error}")
