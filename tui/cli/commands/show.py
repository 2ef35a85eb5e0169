"""``dubao show``: articles in full, each with its continuation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.export.record import article_record
from summarize.export.states import page_name
from tui.cli import options
from tui.cli.output import DIM, HEADLINE, MARK, Printer, printer
from tui.cli.printing.words import mark
from tui.marks import continued_note, jump_note

if TYPE_CHECKING:
    from summarize.issue import Article, Block, Issue, Jump

RULE = "———"
CAPTION = "〔图〕"


@click.command(
    "show",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao show page1.txt 1-2
  dubao show pages/ 政府工作报告 | less
""",
)
@options.issue_argument
@options.articles_argument
@options.json_option
@options.width_option
@options.color_option
@options.encoding_option
@options.lang_option
def show_command(
    *,
    issue: str,
    articles: tuple[str, ...],
    as_json: bool,
    width: int | None,
    color: str,
    encoding: str | None,
) -> None:
    """Print articles in full (全文).

    All of ISSUE, or the ARTICLEs named by id or by words of their headlines. Text continued on
    another page (转版) follows under a rule that names the page. Into a pipe each paragraph is
    one line.
    """
    paper = options.load(issue, encoding)
    found = options.chosen(paper, articles)
    out = printer(color, width)
    for number, article in enumerate(found):
        if as_json:
            out.json(article_record(article))
            continue
        if number:
            out.line()
            out.line()
        _show(out, paper, article)


def _show(out: Printer, issue: Issue, article: Article) -> None:
    """Print one article: heading, text, and where it goes on."""
    notes = [article.id, article.section, mark(article), article.column or ""]
    out.line("  ".join(note for note in notes if note), DIM)
    if article.kicker:
        out.line(article.kicker)
    out.line(article.headline or article.title, HEADLINE)
    for text in (article.deck, *article.bylines):
        if text:
            out.line(text)
    if article.continued_from:
        out.line(continued_note(issue, article.continued_from), MARK)
    page = article.page
    for index, block in enumerate(article.blocks):
        leading = [jump for jump in article.jumps if jump.after == index]
        page = _turn(out, page, block.page, leading)
        if out.width or index == 0:
            out.line()
        _block(out, block)
    ending = [jump for jump in article.jumps if jump.after >= len(article.blocks)]
    _turn(out, page, page, ending)


def _turn(out: Printer, page: str, to: str, jumps: list[Jump]) -> str:
    """Say where the text leaves off, and name the page where it goes on; that page."""
    for jump in jumps:
        if jump.state != "linked":
            out.line(jump_note(jump), MARK)
    if to != page:
        if out.width:
            out.line()
        out.line(f"{RULE} {page_name(to)} {RULE}", DIM)
    return to


def _block(out: Printer, block: Block) -> None:
    match block.kind:
        case "subhead":
            out.line(block.text, HEADLINE)
        case "caption":
            out.line(block.text, DIM, lead=CAPTION)
        case "verse" | "table":
            out.line(block.text, lead="    " if out.width else "")
        case _:
            out.line(block.text, first=4)
