"""``dubao`` alone: the reader where it was left, or a word on how to begin."""

from __future__ import annotations

import click


def resume(ctx: click.Context) -> None:
    """Open what was read last; the help where there is nothing to resume."""
    click.echo(ctx.get_help())
