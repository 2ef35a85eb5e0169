"""``dubao list``: what is in an issue, by section."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.export.record import listing_record
from tui.cli import options
from tui.cli.issues import each_of
from tui.cli.output import DIM, MARK, SECTION, Printer, pad, printer
from tui.cli.printing.naming import Naming
from tui.cli.printing.records import shape_of
from tui.cli.printing.words import issue_name, length, mark
from tui.marks import continued_note, jump_note
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Article, Issue

FIELDS = (
    *("id", "page", "section", "column", "kind", "title", "kicker", "headline", "deck"),
    *("bylines", "dateline", "pages", "characters", "jumps", "continued_from"),
)


@click.command(
    "list",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao list page1.txt
  dubao list pages/ --json | jq -r .title
  dubao list monday/ tuesday/ --format csv --fields issue,id,title
""",
)
@options.issues_argument
@options.format_options(fields=FIELDS)
@options.color_option
@options.encoding_option
@options.lang_option
@options.output_options
def list_command(
    *,
    issues: tuple[str, ...],
    kind: str | None,
    as_json: bool,
    fields: str | None,
    color: str,
    encoding: str | None,
) -> int:
    """List the articles of ISSUE by section (版面).

    Each with its id, length in characters, title, kind and, where its text goes on elsewhere
    (下转), whether that page is here.
    """
    kind = options.format_of(kind, as_json=as_json)
    shape = shape_of(kind, fields, FIELDS, several=len(issues) > 1)
    naming = Naming(printer(color, shape=shape), several=len(issues) > 1)

    def work(source: str) -> None:
        paper = options.load(source, encoding)
        out = naming.begin(source)
        if shape is None:
            _table(out, paper)
        for article in paper.articles if shape else ():
            out.record(listing_record(article))
        out.flush()

    return each_of(issues, work)


def _table(out: Printer, paper: Issue) -> None:
    if name := issue_name(paper):
        out.line(name, DIM)
    articles = {article.id: article for article in paper.articles}
    ids = max((cells(article.id) for article in paper.articles), default=0)
    lengths = max((cells(length(article)) for article in paper.articles), default=0)
    for section in paper.sections:
        out.line(section.name, SECTION)
        for article in (articles[each] for each in section.articles if each in articles):
            size = pad(length(article), lengths, right=True)
            tail = _tail(paper, article)
            text = f"{article.title}  {tail}" if tail else article.title
            out.line(
                text,
                lead=f"  {pad(article.id, ids)}  {size}  ",
                accents=((len(text) - len(tail), len(text)),) if tail else (),
                accent=MARK,
            )


def _tail(issue: Issue, article: Article) -> str:
    notes = [mark(article), f"【{article.column}】" if article.column else ""]
    if article.continued_from:
        notes.append(continued_note(issue, article.continued_from))
    notes += dict.fromkeys(jump_note(jump) for jump in article.jumps)
    return "  ".join(note for note in notes if note)
