"""``dubao config``: the settings that hold, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.cli import options
from tui.cli.output import DIM, pad, printer
from tui.cli.printing.records import shape_of
from tui.config import COLUMNS, FILE, KINDS, PAPERS, config, setting
from tui.language import tell
from tui.printable import printable
from tui.wrapping import cells

if TYPE_CHECKING:
    from collections.abc import Mapping

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

    Two tables of it are printed, too: [columns] says what fields of records (JSON, CSV, XLSX) hold
    whose names dubao does not know, [papers] where dubao fetch finds digital newspapers.

    \b
      [columns]
      lead = "deck"         # or another word that dubao config prints
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
        _named(out, COLUMNS, found.columns)
        if not found.columns:
            out.line(_example(), DIM, lead="  ")
        _named(out, PAPERS, found.papers)
        if not found.papers:
            out.line(tell('"NAME" = "https://.../{date:%Y-%m/%d}/node_1.htm"'), DIM, lead="  ")
    else:
        out.raw(shape.head())
        for name, known in KINDS.items():
            holds = setting(name)
            record = {"value": holds.value, "from": holds.origin, "default": known.default}
            out.record({"name": name, **record})
        for table, entries in ((COLUMNS, found.columns), (PAPERS, found.papers)):
            for name, held in entries.items():
                named = {"name": f"{table}.{name}", "value": held}
                out.record({**named, "from": FILE, "default": None})
    for line in found.faults:
        click.echo(f"dubao: {printable(' '.join(line.split()))}", err=True)
    return 2 if found.faults else 0


def _example() -> str:
    from summarize.reading import FIELDS as HELD  # noqa: PLC0415 (for people alone)

    return tell('"NAME OF A FIELD" = "title", or: {fields}', fields=", ".join(HELD[1:]))


def _named(out: Printer, table: str, entries: Mapping[str, str]) -> None:
    """A table of the file with its entries, or that there are none."""
    none = "" if entries else f"  {tell('(empty)')}"
    out.line(f"[{table}]{none}", DIM)
    widest = max(map(cells, map(printable, entries)), default=0)
    for name, held in entries.items():
        out.line(printable(held), lead=f"  {pad(printable(name), widest)}  ")


def _table(out: Printer) -> None:
    settings = {name: setting(name) for name in KINDS}
    names = max(map(cells, settings))
    values = max(cells(str(each.value)) for each in settings.values())
    for name, each in settings.items():
        origin = each.origin if each.origin == FILE or each.origin.isupper() else tell(each.origin)
        value = pad(str(each.value), values)
        out.line(origin, DIM, lead=f"  {pad(name, names)}  {value}  ")
