"""``dubao export``: a whole issue for programs, to keep, or to read elsewhere."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from tui.cli import options
from tui.cli.output import printer, to_json
from tui.language import tell
from tui.printable import printable

if TYPE_CHECKING:
    from summarize.issue import Issue

TO_READ = ("html", "epub")
"""The formats that may have summaries."""


@click.command(
    "export",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao export pages/ --format json | jq '.articles[].title'
  dubao export pages/ --format markdown -o issue.md
  dubao export pages/ --format html -o issue.html
  dubao export pages/ --format epub --no-summaries -o issue.epub
""",
)
@options.issue_argument
@click.option(
    "--format",
    "kind",
    type=click.Choice(["json", "markdown", *TO_READ]),
    help="What to write: html is one page that needs nothing else, epub a book for a device.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option(
    "--summaries/--no-summaries",
    "summaries",
    default=None,
    help="In html and epub, each article's summary and keywords, folded in; they take longer to"
    " find than all the rest.  [default: with them]",
)
@options.encoding_option
@options.lang_option
@options.output_options
def export_command(
    *,
    issue: str,
    kind: str | None,
    as_json: bool,
    summaries: bool | None,
    encoding: str | None,
) -> None:
    """Write the whole of ISSUE (导出): JSON, Markdown, HTML or EPUB.

    Nothing of the pages is left out: what is no article stands last, as furniture. In UTF-8.
    """
    if as_json and kind not in {None, "json"}:
        raise click.UsageError(tell("--json and --format {kind} exclude each other", kind=kind))
    kind = "json" if as_json else kind
    if kind is None:
        raise click.UsageError(tell("say what to write: --format json, markdown, html or epub"))
    if summaries is not None and kind not in TO_READ:
        raise click.UsageError(tell("--summaries and --no-summaries go with html and epub"))
    if kind == "epub" and sys.stdout is not None and sys.stdout.isatty():
        # Before the work is done.
        raise click.UsageError(tell("EPUB is no text for a terminal: write it with -o FILE"))
    paper = options.load(issue, encoding)
    if kind in TO_READ:
        _to_read(issue, paper, kind, summaries=summaries is not False)
    elif kind == "markdown":
        from summarize.export.markdown import to_markdown  # noqa: PLC0415 (one form is written)

        printer("never").raw(printable(to_markdown(paper)))
    else:
        from summarize.export.record import issue_record  # noqa: PLC0415 (as above)

        printer("never").raw(to_json(issue_record(paper), indent=2) + "\n")


def _to_read(source: str, issue: Issue, kind: str, *, summaries: bool) -> None:
    briefs = None
    if summaries:
        from tui.cli.printing.briefs import briefs_of  # noqa: PLC0415 (they are not always wanted)

        briefs = briefs_of(source, issue)
    if kind == "html":
        from summarize.export.html import to_html  # noqa: PLC0415 (as above)

        printer("never").raw(to_html(issue, briefs))
    else:
        from summarize.export.epub import to_epub  # noqa: PLC0415 (as above)

        printer("never").binary(to_epub(issue, briefs))
