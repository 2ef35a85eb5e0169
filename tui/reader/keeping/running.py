"""Other programs: a text goes in on standard input, never into a command line."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shlex
import shutil
import signal
import subprocess
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 200_000  # bytes of what a command prints that are shown
_PATIENCE = 2.0  # seconds for a killed command to be gone
_EDITORS = ("VISUAL", "EDITOR", "PAGER")
_USUAL = ("less", "more", "vi", "nano")
_WANT_THE_TERMINAL = frozenset(
    {"less", "more", "most", "vi", "vim", "nvim", "view", "nano", "emacs", "micro", "helix", "hx"}
    | {"fzf", "ov", "moar"}
)


class Ended(NamedTuple):
    """What a command printed, whether that is all of it, and its status."""

    output: str
    whole: bool
    status: int


def wants_terminal(command: str) -> str | None:
    """The command without its ``!`` if it is to have the screen: by that mark, or a known pager."""
    if command.startswith("!"):
        return command[1:].strip() or None
    last = command.rpartition("|")[2].split()
    known = {PurePath(os.environ.get(name, "").split(" ")[0]).name for name in _EDITORS} - {""}
    name = PurePath(last[0]).name if last else ""
    return command if name in _WANT_THE_TERMINAL | known else None


async def run_piped(command: str, text: str) -> Ended:
    """Run a command of the user's in the shell with a text on its standard input.

    It has no terminal. Cancelled, or when it prints without end, it is killed with its children.
    """
    process = await asyncio.create_subprocess_shell(
        command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    feeding = asyncio.create_task(_feed(process.stdin, text))
    output, whole = b"", True
    try:
        while data := await process.stdout.read(65536):
            output += data
            if len(output) > MOST:
                output, whole = output[:MOST], False
                break
        if whole:
            await process.wait()
    finally:
        if process.returncode is None:
            _kill(process.pid)
        feeding.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await feeding
        # What is still in the pipe would keep it from being seen to end.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(_drop_rest(process.stdout), _PATIENCE)
            await asyncio.wait_for(process.wait(), _PATIENCE)
        status = process.returncode if process.returncode is not None else -signal.SIGKILL
    return Ended(output.decode("utf-8", "replace"), whole, status)


async def _drop_rest(pipe: asyncio.StreamReader) -> None:
    while await pipe.read(65536):
        pass


async def _feed(pipe: asyncio.StreamWriter, text: str) -> None:
    # A command need not read all of it.
    with contextlib.suppress(OSError):
        pipe.write(text.encode("utf-8", "replace"))
        await pipe.drain()
        pipe.close()
        await pipe.wait_closed()


def _kill(process: int) -> None:
    with contextlib.suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(process, signal.SIGKILL)
        else:
            os.kill(process, signal.SIGTERM)


def run_on_terminal(command: str | Sequence[str], text: str | None = None) -> int:
    """Run a command that has the terminal meanwhile; its status. OSError where it cannot begin.

    A string goes to the shell; a sequence is run as it is.
    """
    data = None if text is None else text.encode("utf-8", "replace")
    with _keyboard_interrupts_for_others():
        shell = isinstance(command, str)
        if data is None:
            return subprocess.run(command, shell=shell, check=False).returncode
        return subprocess.run(command, shell=shell, check=False, input=data).returncode


@contextlib.contextmanager
def _keyboard_interrupts_for_others() -> Iterator[None]:
    """Ctrl+C is for the command: a handler of our own, unlike SIG_IGN, is not passed on to it."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def editor() -> list[str] | None:
    """$VISUAL, $EDITOR or $PAGER as words, else what is usual; None where there is nothing."""
    for name in _EDITORS:
        with contextlib.suppress(ValueError):
            if words := shlex.split(os.environ.get(name, "")):
                return words
    found = next((name for name in _USUAL if shutil.which(name)), None)
    return None if found is None else [found]
