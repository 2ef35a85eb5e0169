"""Where ``dubao`` begins: Ctrl+C while it still loads is as quiet as later on."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
BAD_INPUT = 2
NO_MEMORY = b"dubao: out of memory; give it fewer pages, or raise the limit\n"


def main() -> None:
    """Load the command line and run it; leaves with its status, also where memory runs out."""
    try:
        if sys.stdout is not None and sys.stdout.isatty() and opens_reader(sys.argv[1:]):
            from tui.reader.opening.child import start_early  # noqa: PLC0415 (the others need none)

            start_early()
            from tui.reader.plainly import asked_plainly, read_plainly  # noqa: PLC0415 (as above)

            if (asked := asked_plainly(sys.argv[1:])) is not None:
                sys.exit(read_plainly(asked))
        from tui.cli.main import main as run  # noqa: PLC0415 (loading is what may be interrupted)

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except (MemoryError, ImportError) as error:
        if isinstance(error, ImportError) and "failed to map" not in str(error):
            raise
        # There may be too little left to load what would say it in the user's language.
        os.write(2, NO_MEMORY)
        sys.exit(BAD_INPUT)


def opens_reader(arguments: Sequence[str]) -> bool:
    """Whether the reader is to be opened, as far as it is plain before the options are known.

    Then what reads an issue is loaded beside the command line, from the first moment on.
    """
    if "--help" in arguments or "-h" in arguments:
        return False
    if not arguments or arguments[0] == "read":
        return len(arguments) > 1
    # An issue of the library has that sign in its key.
    return "@" in arguments[0] or os.path.exists(arguments[0])  # noqa: PTH110 (costs start-up)
