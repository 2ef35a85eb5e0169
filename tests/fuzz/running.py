"""One command in this process, as the shell would see it."""

from __future__ import annotations

import io
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unittest import mock

from tui.cli import main
from tui.language import choose, prefer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Result:
    """What a command printed, and its status; 70 where it raised what nobody caught."""

    arguments: tuple[str, ...]
    status: int
    out: bytes
    err: str


@contextmanager
def at_home(room: Path) -> Iterator[None]:
    """In the folder, with the user's own files under ``home``, as for a user of English."""
    here = os.getcwd()  # noqa: PTH109
    own = {"DUBAO_HOME": str(room / "home"), "DUBAO_LANG": "en", "DUBAO_PAGER": "", "NO_COLOR": "1"}
    with mock.patch.dict(os.environ, own):
        os.environ.pop("DUBAO_LIBRARY", None)
        os.chdir(room)
        try:
            yield
        finally:
            os.chdir(here)
            choose(None)
            prefer(None)


def run(arguments: Sequence[str], given: bytes = b"") -> Result:
    """Run ``dubao`` with these arguments, and standard input."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", "strict", newline="") for _ in "oe")
    stdin = io.TextIOWrapper(io.BytesIO(given), "utf-8")
    with (
        mock.patch.object(sys, "stdout", out),
        mock.patch.object(sys, "stderr", err),
        mock.patch.object(sys, "stdin", stdin),
    ):
        main._never_fail_to_encode()
        try:
            status = main.run(arguments)
        except Exception as error:
            status = 70
            err.write(f"{type(error).__name__}: {error}\n")
        except SystemExit as error:
            status = 71
            err.write(f"left with {error.code}\n")
    return Result(tuple(arguments), status, _written(out), _written(err).decode())


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue()
