"""A command that has commands of its own."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

import click

from tui.language.helping import told_command

if TYPE_CHECKING:
    from collections.abc import Mapping


class InnerGroup(click.Group):
    """Commands ``names`` of a ``package``, each imported when it is needed.

    Each stands in the module of its name, or the one that ``modules`` has for it.
    """

    package: ClassVar[str]
    names: ClassVar[tuple[str, ...]]
    modules: ClassVar[Mapping[str, str]] = {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of the help."""
        return list(self.names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now, its help in the language of the interface."""
        if cmd_name not in self.names:
            return None
        module = import_module(f"{self.package}.{self.modules.get(cmd_name, cmd_name)}")
        command = getattr(module, f"{cmd_name}_command")
        assert isinstance(command, click.Command)
        return told_command(command)
