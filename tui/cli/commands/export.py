"""``dubao export``: a whole issue for programs, or to keep."""

from __future__ import annotations

import click

from summarize.export.markdown import to_markdown
from summarize.export.record import issue_record
from tui.cli import options
from tui.cli.output import printer, to_json
from tui.language import tell
from tui.printable import printable


@click.command(
    "export",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao export pages/ --format json | jq '.articles[].title'
  dubao export pages/ --format markdown -o issue.md
""",
)
@options.issue_argument
@click.option("--format", "kind", type=click.Choice(["json", "markdown"]), help="What to write.")
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@options.encoding_option
@options.lang_option
@options.output_options
def export_command(
    *,
    issue: str,
    kind: str | None,
    as_json: bool,
    encoding: str | None,
) -> None:
    """Write the whole of ISSUE (导出) as JSON or Markdown.

    Nothing of the pages is left out: what is no article stands last, as furniture. In UTF-8.
    """
    if as_json and kind == "markdown":
        raise click.UsageError(
            tell("--json and --format {kind} exclude each other", kind="markdown")
        )
    if kind is None and not as_json:
        raise click.UsageError(tell("say what to write: --format json or --format markdown"))
    paper = options.load(issue, encoding)
    if kind == "markdown":
        text = printable(to_markdown(paper))
    else:
        text = to_json(issue_record(paper), indent=2) + "\n"
    printer("never").raw(text)
