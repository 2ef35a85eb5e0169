"""``dubao watch add``: watch words, from now on."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.output import printer
from tui.language import tell


@click.command(
    "add",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao watch add 渡口 '渡口 OR 渡船'
  dubao watch add --whole 国会 国会    not in 中国会议
  dubao watch add --from-now 春耕 春耕
""",
)
@click.argument("name", metavar="NAME")
@click.argument("query", metavar="QUERY")
@click.option("--whole", is_flag=True, help="Only where the words stand as words, not in others.")
@click.option("--from-now", is_flag=True, help="What the library holds already is not told as new.")
@options.lang_option
def add_command(*, name: str, query: str, whole: bool, from_now: bool) -> int:
    """Watch words (关注) under a name.

    QUERY is written as for dubao search. The first run tells all that the library has, unless
    --from-now is given.
    """
    from tui.watching.entries import watch_of  # noqa: PLC0415 (help needs none)
    from tui.watching.file import add_watch  # noqa: PLC0415

    watch = watch_of(" ".join(name.split()), query, whole=whole)
    if from_now:
        from summarize.library.asking import every, wide  # noqa: PLC0415 (few ask)
        from tui.libraries import library_name, open_library  # noqa: PLC0415
        from tui.watching.state import Told  # noqa: PLC0415

        with open_library() as library, Told(library_name()) as told:
            told.add(watch.name, every(library, wide(watch.asked)))
            add_watch(watch)
            told.keep()
    else:
        add_watch(watch)
    printer("auto").line(tell("watched: {name}", name=watch.name))
    return 0
