"""The terminal is the reader's until it is left, from whatever way it was asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.reader.opening.apart import Request

FAILED = 1


def hand_over(source: str, asked: Callable[[], Request], *, terminal: bool = True) -> int:
    """Show the issue that ``asked`` asks for; the status. ``source`` is what messages call it.

    Without a ``terminal`` the screen is what Textual was told (in a browser).

    Raises :class:`~summarize.errors.DubaoError` where there is nothing to read or no terminal.
    """
    from tui.reader.opening.child import waiting_child  # noqa: PLC0415 (help needs no reading)

    # First of all: it loads what reads an issue, while this process loads what shows it.
    with waiting_child() as child:
        from tui.reader.running import ReaderFailedError, run_reader  # noqa: PLC0415 (as above)

        try:
            paper, status = run_reader(asked(), child, terminal=terminal)
        except ReaderFailedError as error:
            from tui.printable import printable  # noqa: PLC0415 (as above)

            print(f"dubao: {printable(' '.join(str(error).split()))}", file=sys.stderr)  # noqa: T201
            return FAILED
    if paper is not None:
        from tui.cli.options import tell_reading  # noqa: PLC0415 (as above)

        # Now that the screen is the shell's again; before, nobody would have seen it.
        tell_reading(source, paper)
    return status
