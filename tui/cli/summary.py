"""``dubao summary``: the sentences that say most, article by article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.export.states import missing_notes
from tui.cli import options
from tui.cli.output import HEADLINE, MARK, Printer, printer
from tui.cli.words import heading

if TYPE_CHECKING:
    from summarize.issue import Article, Issue
    from summarize.language.summary import Summary

SENTENCES = 3
# A guide repeats headlines and notices are not told in sentences: summed up only when asked for.
UNASKED = ("guide", "notice")


@click.command(
    "summary",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao summary page1.txt
  dubao summary pages/ 1-2 -n 5
  dubao summary pages/ --method lead
""",
)
@options.issue_argument
@options.articles_argument
@click.option(
    "-n",
    "--sentences",
    type=click.IntRange(min=1),
    help=f"How many sentences an article.  [default: {SENTENCES}]",
)
@click.option(
    "--ratio",
    type=click.FloatRange(min=0, max=1, min_open=True),
    help="Instead of -n: this share of an article's sentences, above 0 up to 1.",
)
@click.option(
    "--method",
    type=click.Choice(["snownlp", "lead"]),
    default="snownlp",
    show_default=True,
    help="TextRank of SnowNLP, or simply the first sentences.",
)
@options.json_option
@options.width_option
@options.color_option
@options.encoding_option
def summary_command(
    *,
    issue: str,
    articles: tuple[str, ...],
    sentences: int | None,
    ratio: float | None,
    method: str,
    as_json: bool,
    width: int | None,
    color: str,
    encoding: str | None,
) -> None:
    """Sum up each article (摘要) in its own sentences.

    Without ARTICLE, all but guides (导读) and notices (公告).
    """
    if sentences is not None and ratio is not None:
        raise click.UsageError("give -n or --ratio, not both")
    paper = options.load(issue, encoding)
    found = options.chosen(paper, articles)
    from summarize.language.summary import summarise  # noqa: PLC0415 (loads jieba and snownlp)

    out = printer(color, width)
    for article in found:
        if not articles and article.kind in UNASKED:
            continue
        result = summarise(article, sentences=sentences or SENTENCES, ratio=ratio, method=method)
        if as_json:
            out.json(summary_record(article, result))
        else:
            _print(out, paper, article, result)
        out.flush()


def summary_record(article: Article, summary: Summary) -> dict[str, object]:
    """One article's summary: ``start`` and ``end`` are offsets in the text of ``block``."""
    return {
        "id": article.id,
        "page": article.page,
        "title": article.title,
        "method": summary.method,
        "complete": summary.complete,
        "sentences": [
            {
                "text": sentence.text,
                "block": sentence.block,
                "start": sentence.start,
                "end": sentence.end,
                "sentence": sentence.number,
            }
            for sentence in summary.sentences
        ],
    }


def _print(out: Printer, issue: Issue, article: Article, summary: Summary) -> None:
    out.line(heading(article), HEADLINE)
    for sentence in summary.sentences:
        out.line(" ".join(sentence.text.split()), lead="  - ")
    if not summary.sentences:
        out.line("(没有可作摘要的句子)", MARK, lead="  ")
    for note in missing_notes(issue, article):
        out.line(f"(未完:{note})", MARK, lead="  ")
