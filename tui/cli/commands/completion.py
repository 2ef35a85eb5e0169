"""``dubao completion``: the script by which a shell completes dubao's commands."""

from __future__ import annotations

import click

from tui.cli import options

_ONE_WORD = "COMP_WORDBREAKS=${COMP_WORDBREAKS//@}"
"""Bash parts words at @: a key of the library is one."""


@click.command(
    "completion",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  eval "$(dubao completion bash)"          in ~/.bashrc
  eval "$(dubao completion zsh)"           in ~/.zshrc, behind compinit
  dubao completion fish | source           in ~/.config/fish/config.fish
""",
)
@click.argument("shell", metavar="SHELL", type=click.Choice(["bash", "zsh", "fish"]))
@options.lang_option
@options.output_options
@click.pass_context
def completion_command(context: click.Context, /, *, shell: str) -> None:
    """Print what completes dubao's commands (补全) in a shell.

    SHELL is bash, zsh or fish. Commands, options and their values, files, fields, the ids of the
    articles in the issue that is typed, and the library's keys, papers and watches are completed.
    """
    from click.shell_completion import get_completion_class  # noqa: PLC0415 (few ask for it)

    found = get_completion_class(shell)
    assert found is not None
    source = found(context.find_root().command, {}, "dubao", "_DUBAO_COMPLETE").source()
    click.echo(f"{source}\n{_ONE_WORD}" if shell == "bash" else source)
