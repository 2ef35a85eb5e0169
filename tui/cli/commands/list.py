"""``dubao list``: what is in an issue, by section."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.export.record import listing_record
from tui.cli import options
from tui.cli.output import DIM, MARK, SECTION, Printer, pad, printer
from tui.cli.printing.words import issue_name, length, mark
from tui.marks import continued_note, jump_note
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Article, Issue


@click.command(
    "list",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao list page1.txt
  dubao list pages/ --json | jq -r .title
""",
)
@options.issue_argument
@options.json_option
@options.color_option
@options.encoding_option
@options.lang_option
def list_command(*, issue: str, as_json: bool, color: str, encoding: str | None) -> None:
    """List the articles of ISSUE by section (版面).

    Each with its id, length in characters, title, kind and, where its text goes on elsewhere
    (下转), whether that page is here.
    """
    paper = options.load(issue, encoding)
    out = printer(color)
    if as_json:
        for article in paper.articles:
            out.json(listing_record(article))
    else:
        _table(out, paper)


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
