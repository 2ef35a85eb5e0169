"""``dubao config``: the settings that hold, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.cli import options
from tui.cli.output import DIM, pad, printer
from tui.cli.printing.records import shape_of
from tui.config import FILE, KINDS, config, setting
from tui.language import tell
from tui.printable import printable
from tui.wrapping import cells

if TYPE_CHECKING:
    from tui.cli.output import Printer

FIELDS = ("name", "value", "from", "default")


@click.command(
    "config",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao config
  dubao config --json | jq -r 'select(.name == "pager").value'
  "$EDITOR" "$(dubao config --path)"
""",
)
@click.option("--path", is_flag=True, help="Print only where config.toml is, or would be.")
@options.format_options(fields=FIELDS)
@options.color_option
@options.lang_option
@options.output_options
def config_command(
    *, path: bool, kind: str | None, as_json: bool, fields: str | None, color: str
) -> int:
    """Print the settings (设置) that hold, and where each comes from.

    They are kept in config.toml in DUBAO_HOME or the platform's folder for user settings, which
    is to be edited. An option goes before the environment, that before the file, and the file
    before the default, which is also the locale for the language and PAGER for the pager.

    \b
      language = "zh"       # zh, en                  DUBAO_LANG
      color = "auto"        # auto, always, never     NO_COLOR, TERM=dumb
      width = 80            # widest line on a terminal, in cells
      sentences = 3         # of a summary
      keywords = 8          # of an article
      pager = "less"        # "" for none             DUBAO_PAGER
    """
    shape = shape_of(options.format_of(kind, as_json=as_json), fields, FIELDS)
    out = printer(color, shape=shape)
    found = config()
    if path:
        out.line(found.path)
        return 0
    if shape is None:
        out.line(found.path if found.there else f"{found.path}  {tell('(not there)')}", DIM)
        _table(out)
    else:
        out.raw(shape.head())
        for name, known in KINDS.items():
            holds = setting(name)
            record = {"value": holds.value, "from": holds.origin, "default": known.default}
            out.record({"name": name, **record})
    for line in found.faults:
        click.echo(f"dubao: {printable(' '.join(line.split()))}", err=True)
    return 2 if found.faults else 0


def _table(out: Printer) -> None:
    settings = {name: setting(name) for name in KINDS}
    names = max(map(cells, settings))
    values = max(cells(str(each.value)) for each in settings.values())
    for name, each in settings.items():
        origin = each.origin if each.origin == FILE or each.origin.isupper() else tell(each.origin)
        value = pad(str(each.value), values)
        out.line(origin, DIM, lead=f"  {pad(name, names)}  {value}  ")
