"""``dubao ISSUE`` and no more: the reader is opened without loading what reads options.

A sixth of the time until its first screen is there. Whatever has an option, is no file, or goes
wrong, is for the command line as always.
"""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, NamedTuple

from tui.collecting import spare_collecting
from tui.config import config
from tui.language import prefer

if TYPE_CHECKING:
    from collections.abc import Sequence


class Asked(NamedTuple):
    """An issue to be read, and the article to begin with."""

    issue: str
    article: str | None


def asked_plainly(arguments: Sequence[str]) -> Asked | None:
    """What is to be read where that is all that the arguments say; else None."""
    if any(each.startswith("-") for each in arguments):
        return None
    named = arguments[0] == "read"
    words = arguments[1:] if named else arguments
    # A plain word may be a command's name, whatever file is there.
    if not 1 <= len(words) <= 2 or (not named and words[0].isalpha() and words[0].isascii()):
        return None
    try:
        mode = os.stat(words[0]).st_mode  # noqa: PTH116 (pathlib costs start-up)
    except (OSError, ValueError):
        return None
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) or config().faults:
        return None
    return Asked(words[0], words[1] if len(words) == 2 else None)


def read_plainly(asked: Asked) -> int:
    """Open the reader until it is left; the status."""
    language = config().values.get("language")
    prefer("zh" if language == "zh" else "en" if language == "en" else None)
    spare_collecting()
    try:
        return _read(asked)
    except BaseException as error:
        from tui.cli.main import ended  # noqa: PLC0415 (only where it goes wrong)

        failed = error

        def fail() -> int:
            raise failed

        return ended(fail)


def _read(asked: Asked) -> int:
    from tui.overrules import load_rulings  # noqa: PLC0415 (a fault of it is told above)
    from tui.reader.opening.apart import Request  # noqa: PLC0415 (as above)
    from tui.reader.opening.child import waiting_child  # noqa: PLC0415 (as above)
    from tui.reader.running import ReaderFailedError, run_reader  # noqa: PLC0415 (as above)

    with waiting_child() as child:
        try:
            request = Request(asked.issue, None, asked.article, load_rulings(), None)
            paper, status = run_reader(request, child)
        except ReaderFailedError as error:
            from tui.printable import printable  # noqa: PLC0415 (as above)

            print(f"dubao: {printable(' '.join(str(error).split()))}", file=sys.stderr)  # noqa: T201
            return 1
    if paper is not None:
        from tui.cli.options import tell_reading  # noqa: PLC0415 (now that the screen is given back)

        tell_reading(asked.issue, paper)
    return status
