"""The reader of one page of the browser: a process whose screen is a pipe to the server."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

from tui.language import VARIABLE, language
from tui.reader.own_python import own_command, own_environment

if TYPE_CHECKING:
    from tui.reader.opening.apart import Request

_START = "from tui.serving.reader import main; main()"


def reader_command(source: str, words: str | None, encoding: str | None, piped: str | None) -> str:
    """The line for a shell that starts a reader; ``piped``: the file with what came by a pipe.

    It runs in this process's environment, which is made ready for it.
    """
    os.environ["PYTHONPATH"] = own_environment()["PYTHONPATH"]
    os.environ[VARIABLE] = language()
    command = [*own_command(_START), source, words or "", encoding or "", piped or ""]
    return subprocess.list2cmdline(command) if os.name == "nt" else shlex.join(command)


def main() -> None:
    """Show the issue that the arguments name, until the page is closed."""
    from tui.cli.main import ended  # noqa: PLC0415 (the server has no need of it)
    from tui.config import speak_as_set  # noqa: PLC0415 (as above)
    from tui.language import choose  # noqa: PLC0415 (as above)
    from tui.reader.handing_over import hand_over  # noqa: PLC0415 (as above)

    speak_as_set()
    choose(None)
    source, words, encoding, piped = sys.argv[1:]
    asked = partial(_request, source, words or None, encoding or None, piped)
    sys.exit(ended(partial(hand_over, source, asked, terminal=False)))


def _request(source: str, words: str | None, encoding: str | None, piped: str) -> Request:
    from pathlib import Path  # noqa: PLC0415 (the server has no need of it)

    from tui.overrules import load_rulings  # noqa: PLC0415 (as above)
    from tui.reader.opening.apart import Request  # noqa: PLC0415 (as above)

    stdin = Path(piped).read_bytes() if piped else None
    return Request("-" if piped else source, encoding, words, load_rulings(), stdin)
