"""The entry point: runs the command line and turns whatever goes wrong into a line and a status.

click ends with status 1 when a reader closes the pipe early, and lets undecodable input and full
disks end in a traceback; scripts are promised 0, 2 and 130, so the endings are made here.
"""

from __future__ import annotations

import contextlib
import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

import click

from summarize.errors import DubaoError
from tui.cli import faults
from tui.cli.group import cli
from tui.cli.options import language_of
from tui.cli.stdout import write_whole
from tui.collecting import spare_collecting
from tui.config import speak_as_set
from tui.language import choose, tell, tell_error, tell_system
from tui.language.click_words import translate_click
from tui.language.helping import told_command
from tui.printable import printable
from tui.start import BAD_INPUT, INTERRUPTED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PROGRAM = "dubao"


def main() -> None:
    """Run ``dubao`` with the arguments of the process and leave with its status."""
    if sys.stdout is None:
        # Whatever file is opened next would get its number, and our output with it.
        sys.exit(_complain(tell("standard output is closed")))
    spare_collecting()
    write_whole()
    _never_fail_to_encode()
    if asked := os.environ.get("_DUBAO_COMPLETE"):
        sys.exit(_complete(asked))
    status = run(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _silence_stdout()
    except OSError as error:
        _silence_stdout()
        status = _complain(_reason(error))
    sys.exit(status)


def _complete(asked: str) -> int:
    """Answer the shell that is completing a line; nothing is said where that fails."""
    from click.shell_completion import shell_complete  # noqa: PLC0415 (only a shell asks)

    # What is said of an issue would stand on the line that is being typed.
    sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    try:
        return shell_complete(told_command(cli), {}, PROGRAM, "_DUBAO_COMPLETE", asked)
    except Exception:
        return 1


def run(arguments: Sequence[str]) -> int:
    """Run ``dubao`` with these arguments; the exit status.

    Nothing is raised but, with ``--traceback``, what was not foreseen.
    """
    speak_as_set()
    choose(language_of(arguments))
    translate_click()
    program = told_command(cli)

    def work() -> int:
        with program.make_context(PROGRAM, list(arguments)) as context:
            result = program.invoke(context)
        return result if isinstance(result, int) else 0

    return ended(work)


def ended(work: Callable[[], int]) -> int:
    """Do the work; its status, or that of what ended it, which is told in a line."""
    try:
        return work()
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except click.ClickException as error:
        return _complain(*_usage(error))
    except DubaoError as error:
        return _complain(tell_error(error))
    except BrokenPipeError:
        # Whoever read our output has seen enough (`| head`): that is no error.
        _silence_stdout()
        return 0
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except OSError as error:
        _silence_stdout()
        return _complain(_reason(error))
    except Exception as error:
        if faults.shown:
            raise
        return _complain(faults.told(error))


def _usage(error: click.ClickException) -> tuple[str, str]:
    """The message of a click error and the command that it is about."""
    message = error.format_message()
    context = getattr(error, "ctx", None)
    if not isinstance(context, click.Context):
        return message, PROGRAM
    if isinstance(error, click.NoSuchOption):
        # An argument may begin with -, as -5℃ does.
        hint = tell("an argument that begins with - goes behind --")
        message = f"{message.rstrip('.')}; {hint}"
    see = tell("(see {command} --help)", command=context.command_path)
    return f"{message.rstrip('.')} {see}", context.command_path


def _complain(message: str, who: str = PROGRAM) -> int:
    line = " ".join(printable(message).split())
    # With stderr closed or broken too there is nobody left to tell.
    with contextlib.suppress(OSError, ValueError):
        print(f"{who}: {line}", file=sys.stderr, flush=True)  # noqa: T201
    return BAD_INPUT


def _reason(error: OSError) -> str:
    what = error.filename or tell("what is printed cannot be written")
    return f"{what}: {tell_system(error)}"


def _never_fail_to_encode() -> None:
    """What the terminal's encoding lacks is shown as an escape instead of ending in an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _silence_stdout() -> None:
    """Send what is still buffered nowhere, or the interpreter complains of it on the way out."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError, AttributeError):
        pass
