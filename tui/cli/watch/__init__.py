"""``dubao watch``: named queries, and what is new for them."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.inner import InnerGroup
from tui.cli.output import printer
from tui.cli.printing.records import shape_of

COMMANDS = ("add", "list", "remove", "run")
FIELDS = ("name", "query", "whole")


class _Group(InnerGroup):
    """Its commands."""

    package = "tui.cli.watch"
    names = COMMANDS


@click.group(
    "watch",
    cls=_Group,
    context_settings=options.HELP,
    invoke_without_command=True,
    epilog="""\b
Examples:
  dubao watch add 春耕 '春耕 OR 备耕 -小麦'
  dubao watch                         what is watched
  dubao watch run --format markdown   what is new since the last run
  "$EDITOR" "$(dubao watch --path)"
""",
)
@click.option("--path", is_flag=True, help="Print only where watch.toml is, or would be.")
@options.format_options(fields=FIELDS)
@options.color_option
@options.lang_option
@click.pass_context
def watch_command(
    ctx: click.Context,
    *,
    path: bool,
    kind: str | None,
    as_json: bool,
    fields: str | None,
    color: str,
) -> int:
    """Follow watch words (关注词): list them, or tell what is new.

    They are kept in watch.toml in DUBAO_HOME or the platform's folder for user settings, which is
    to be edited, too: name, query (as for dubao search), and whole = true for words that are not
    to be parts of others.
    """
    if ctx.invoked_subcommand is not None:
        return 0
    from tui.cli.watch.list import listed  # noqa: PLC0415 (a command of its own needs none)

    out = printer(color, shape=shape_of(options.format_of(kind, as_json=as_json), fields, FIELDS))
    if path:
        from tui.watching.file import watch_path  # noqa: PLC0415 (help needs none)

        out.line(str(watch_path()))
        return 0
    return listed(out)
