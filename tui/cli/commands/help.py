"""``dubao help``: the help of a command, or all of it as a manual page."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.completing import complete_commands
from tui.language import choose, tell


@click.command(
    "help",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao help
  dubao help search
  dubao help library add
  dubao help --man > dubao.1
""",
)
@click.argument("words", metavar="[COMMAND]...", nargs=-1, shell_complete=complete_commands)
@click.option("--man", is_flag=True, help="Print the manual page of all commands instead.")
@options.lang_option
@options.output_options
@click.pass_context
def help_command(context: click.Context, /, *, words: tuple[str, ...], man: bool) -> None:
    """Print the help of COMMAND (帮助), or of all of dubao.

    It is what --help prints behind the command.
    """
    root = context.find_root()
    group = root.command
    assert isinstance(group, click.Group)
    if man:
        from tui.cli.group import cli  # noqa: PLC0415 (it imports this module)
        from tui.cli.manual import manual  # noqa: PLC0415 (few ask for it)

        choose("en")  # a manual page is in one language
        click.echo(manual(cli), nl=False)
        return
    found: click.Command = group
    inner = root
    for word in words:
        command = found.get_command(inner, word) if isinstance(found, click.Group) else None
        if command is None:
            raise click.UsageError(tell("no such command: {word}; see dubao help", word=word))
        found = command
        inner = found.context_class(found, info_name=word, parent=inner)
    click.echo(found.get_help(inner))
