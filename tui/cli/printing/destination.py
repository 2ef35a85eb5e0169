"""Where a command's output goes: standard output, a file (``-o``), or a pager on a terminal."""

from __future__ import annotations

import io
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tui.language import tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@contextmanager
def destination(
    output: str | None, *, force: bool, paged: bool, sources: Sequence[str]
) -> Iterator[None]:
    """Send what is printed inside to the file ``output``, whole or not at all, or to a pager.

    ``sources`` are the inputs, which no output replaces. A file is not written where the command
    ends in an error. ``paged``: whether a pager is wanted, on a terminal.
    """
    if output is not None and output != "-":
        if not force and os.path.isfile(output):  # noqa: PTH113 (pathlib costs start-up)
            # Before the work is done; what comes to be there meanwhile is told after it.
            raise _exists(output)
        with _kept() as text:
            yield
        _write(output, text.getvalue(), force=force, sources=sources)
    elif paged and sys.stdout is not None and sys.stdout.isatty():
        from tui.cli.printing.pager import chosen_pager, paging  # noqa: PLC0415 (not in a pipe)

        command = chosen_pager()
        if command is None:
            yield
        else:
            with paging(command):
                yield
    else:
        yield


@contextmanager
def _kept() -> Iterator[io.BytesIO]:
    """What is printed inside: text in UTF-8, bytes as they are."""
    kept = io.BytesIO()
    stdout = sys.stdout
    sys.stdout = io.TextIOWrapper(kept, encoding="utf-8", errors="backslashreplace", newline="")
    try:
        yield kept
        sys.stdout.flush()
    finally:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.detach()
        sys.stdout = stdout


def _exists(output: str) -> Exception:
    from tui.cli.writing import OutputError  # noqa: PLC0415 (most print)

    return OutputError(tell("{path} exists: choose another file, or --force", path=output))


def _write(output: str, data: bytes, *, force: bool, sources: Sequence[str]) -> None:
    from pathlib import Path  # noqa: PLC0415 (costs start-up)

    from tui.cli.writing import write_file  # noqa: PLC0415

    write_file(Path(output), data, overwrite=force, source=sources)
