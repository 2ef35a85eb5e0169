"""Tables of words built in a process that ends thereafter, the first time that they are needed.

Building them takes 150 MB more than having them, and a process seldom gives back what it took.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from functools import cache

from tui.reader.hangup import watch_for_hangup
from tui.reader.own_python import own_command

_START = "from tui.reader.digest.tables import main; main()"


@cache  # tried once
def build_apart(*names: str) -> None:
    """See that these tables lie ready, if they can be kept; whatever goes wrong is not told.

    What then is still missing is built where it is asked for.
    """
    from summarize.language.words.jieba_tables import missing  # noqa: PLC0415 (in the helper alone)

    with suppress(OSError, ImportError):
        if wanted := missing(names):
            # Standard input is that of this process: when the reader is gone, it ends as well.
            subprocess.run(
                [*own_command(_START), *wanted],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )


def main() -> None:
    """Build the tables that the arguments name."""
    watch_for_hangup(0, lambda: os._exit(0))
    from summarize.language.words.jieba_tables import build  # noqa: PLC0415 (see above)

    build(sys.argv[1:])
