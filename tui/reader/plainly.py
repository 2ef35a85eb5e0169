"""``dubao ISSUE`` and no more: the reader is opened without loading what reads options.

The command line takes some 15 ms to load, of 250 until the first screen is there. Whatever has an
option, is no file, or goes wrong, is for the command line as always.
"""

from __future__ import annotations

import os
import stat
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tui.collecting import spare_collecting
from tui.config import config, speak_as_set
from tui.reader.handing_over import hand_over

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.reader.opening.apart import Request


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
    speak_as_set()
    spare_collecting()
    try:
        return hand_over(asked.issue, partial(_request, asked))
    except BaseException as error:
        from tui.cli.main import ended  # noqa: PLC0415 (only where it goes wrong)

        failed = error

        def fail() -> int:
            raise failed

        return ended(fail)


def _request(asked: Asked) -> Request:
    from tui.overrules import load_rulings  # noqa: PLC0415 (a fault of it is told above)
    from tui.reader.opening.apart import Request  # noqa: PLC0415 (as above)

    return Request(asked.issue, None, asked.article, load_rulings(), None)
