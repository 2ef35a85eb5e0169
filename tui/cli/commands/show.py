"""``dubao show``: articles in full, each with its continuation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.export.record import article_record
from summarize.export.states import page_name
from tui.cli import options
from tui.cli.issues import Target, each_of, source_of, targets_of
from tui.cli.output import DIM, HEADLINE, MARK, Printer, printer
from tui.cli.printing.naming import Naming
from tui.cli.printing.records import shape_of
from tui.cli.printing.words import mark
from tui.marks import continued_note, jump_note

if TYPE_CHECKING:
    from summarize.issue import Article, Block, Issue, Jump

FIELDS = (
    *("id", "page", "section", "column", "kind", "title", "kicker", "headline", "deck"),
    *("bylines", "dateline", "blocks", "jumps", "continued_from"),
)
RULE = "———"
CAPTION = "〔图〕"


@click.command(
    "show",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao show page1.txt 1-2
  dubao show pages/ 政府工作报告 | less
  dubao show monday/ 1-1 tuesday/ 1-1 2-3
  dubao show -i monday/ -i tuesday/ 1-1
""",
)
@options.targets_arguments
@options.format_options(fields=FIELDS)
@options.width_option
@options.color_option
@options.encoding_option
@options.lang_option
@options.output_options
def show_command(
    *,
    words: tuple[str, ...],
    given: tuple[str, ...],
    kind: str | None,
    as_json: bool,
    fields: str | None,
    width: int | None,
    color: str,
    encoding: str | None,
) -> int:
    """Print articles in full (全文).

    All of ISSUE, or the ARTICLEs named by id or by words of their headlines. Text continued on
    another page (转版) follows under a rule that names the page. Into a pipe each paragraph is
    one line.

    Several ISSUEs, each with its ARTICLEs behind it: after the first, an argument that is a file
    or folder here, or -, is the next ISSUE, anything else an ARTICLE (an id such as 1-2 always).
    """
    kind = options.format_of(kind, as_json=as_json)
    targets = targets_of(words, given)
    several = len(targets) > 1
    shape = shape_of(kind, fields, FIELDS, several=several)
    naming = Naming(printer(color, width, shape), several=several)

    def work(target: Target) -> None:
        paper = options.load(target.source, encoding)
        found = options.chosen(paper, target.articles)
        out = naming.begin(target.source)
        for number, article in enumerate(found):
            if shape is not None:
                out.record(article_record(article))
                continue
            if number:
                out.line()
                out.line()
            _show(out, paper, article)
        out.flush()

    return each_of(targets, work, source_of)


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
