"""``dubao library check``: whether the library is sound."""

from __future__ import annotations

from pathlib import Path

import click

from summarize.errors import InputError
from tui.cli import options
from tui.cli.output import printer
from tui.language import tell, tell_count
from tui.libraries import library_path, on_server, open_library

UNSOUND = 2


@click.command(
    "check",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao library check
  dubao library check --repair
""",
)
@click.option("--repair", is_flag=True, help="Make a sound library of all that can be read.")
@options.lang_option
def check_command(*, repair: bool) -> int:
    """Say whether the library is sound (检查), and repair it.

    --repair makes the index anew from the articles; where the file itself, or the text of an
    issue, is damaged it reads every issue again from the sources that are kept with it, and leaves
    the damaged file beside the new one. On a server only the damaged issues are read again, in
    place. Exit status: 0 sound or repaired, 2 not.
    """
    from summarize.library.archive.kept import Fault  # noqa: PLC0415 (help needs none)

    out = printer("auto")
    place = library_path()
    try:
        with open_library() as there:
            del there  # a library that is not there is not made
        with open_library(writing=True) as library:
            faults = library.faults()
            if repair and faults and all(fault.kind == "index" for fault in faults):
                library.index_anew()
                out.line(tell("the index has been made anew"))
                return 0
    except InputError as error:
        if on_server(place) or not _is_damage(error):
            raise
        faults = [Fault("file", None, str(error.values.get("why", error)))]
    if not faults:
        out.line(tell("the library is sound"))
        return 0
    for fault in faults:
        out.line(f"{fault.key or fault.kind}: {' '.join(fault.why.split())}")
    if not repair:
        out.line(tell("dubao library check --repair makes a sound one of what can be read"))
        return UNSOUND
    from summarize.library.adding.mending import mend, mend_in_place  # noqa: PLC0415 (rare)

    if on_server(place):
        with open_library(writing=True) as library:
            saved, lost = mend_in_place(library, faults)
        out.line(tell_count("{count} issue saved", len(saved), "{count} issues saved"))
        for key in lost:
            out.line(tell("no sound source, left as it is: {key}", key=key))
        return UNSOUND if lost else 0
    try:
        done = mend(Path(place))
    except InputError as error:
        if not _is_damage(error):
            raise
        raise InputError(
            tell(
                "{path}: nothing can be read of it any more; move it away, and dubao library add"
                " or import makes another",
                path=place,
            )
        ) from error
    out.line(tell_count("{count} issue saved", len(done.kept), "{count} issues saved"))
    for key in done.lost:
        out.line(tell("lost: {key}", key=key))
    out.line(tell("the damaged file is kept as {path}", path=done.old))
    return 0


def _is_damage(error: InputError) -> bool:
    """Whether it tells of bytes that are not what was written, and not of a place or a right."""
    return "damaged" in error.message
