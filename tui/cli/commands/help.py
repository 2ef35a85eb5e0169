"""``dubao help``: the help of a command, or all of it as a manual page."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.completing import complete_commands
from tui.language import tell


@click.command(
    "help",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao help
  dubao help search
  dubao help --man > dubao.1
""",
)
@click.argument("command", metavar="[COMMAND]", required=False, shell_complete=complete_commands)
@click.option("--man", is_flag=True, help="Print the manual page of all commands instead.")
@options.lang_option
@options.output_options
@click.pass_context
def help_command(context: click.Context, /, *, command: str | None, man: bool) -> None:
    """Print the help of COMMAND (帮助), or of all of dubao.

    It is what --help prints behind the command.
    """
    root = context.find_root()
    group = root.command
    assert isinstance(group, click.Group)
    if man:
        from tui.cli.manual import manual  # noqa: PLC0415 (few ask for it)

        click.echo(manual(group), nl=False)
        return
    if command is None:
        click.echo(root.get_help())
        return
    found = group.get_command(root, command)
    if found is None:
        raise click.UsageError(tell("no such command: {word}; see dubao help", word=command))
    with click.Context(found, info_name=command, parent=root) as inner:
        click.echo(found.get_help(inner))
