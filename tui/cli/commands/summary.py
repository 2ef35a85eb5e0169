"""``dubao summary``: the sentences that say most, article by article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.export.escape import escape
from tui.cli import options
from tui.cli.bounds import tell_long, tell_units
from tui.cli.issues import Target, each_of, source_of, targets_of
from tui.cli.output import HEADLINE, MARK, SECTION, Printer, printer
from tui.cli.printing.naming import Naming
from tui.cli.printing.records import sentence_record, shape_of
from tui.cli.printing.words import BY_PAPER, heading
from tui.cli.waiting import counted
from tui.config import setting
from tui.language import tell
from tui.marks import missing_notes
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article, Issue
    from summarize.language.summary import Summary

FIELDS = ("id", "page", "title", "section", "method", "complete", "by", "sentences")
# A guide repeats headlines and notices are not told in sentences: summed up only when asked for.
UNASKED = ("guide", "notice")
_NOTHING = "(没有可作摘要的句子)"


@click.command(
    "summary",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao summary page1.txt
  dubao summary pages/ 1-2 -n 5
  dubao summary pages/ --chars 120
  dubao summary pages/ --format markdown > summaries.md
""",
)
@options.targets_arguments
@click.option(
    "-n",
    "--sentences",
    type=click.IntRange(min=1),
    help="How many sentences an article.  [default: sentences in config.toml, else 3, or as many as"
    " --chars holds]",
)
@click.option(
    "--ratio",
    type=click.FloatRange(min=0, max=1, min_open=True),
    help="Instead of -n: this share of an article's sentences, above 0 up to 1.",
)
@click.option(
    "--chars",
    type=click.IntRange(min=1),
    help="At most this many characters an article, in whole sentences; where the best has more, it"
    " is ended early (…).",
)
@click.option(
    "--short",
    is_flag=True,
    help="Leave out what sentences can do without: brackets, lead-ins (据介绍), speakers (表示).",
)
@click.option(
    "--method",
    type=click.Choice(["snownlp", "snownlp-exact", "lead"]),
    default="snownlp",
    show_default=True,
    help="snownlp: SnowNLP's TextRank over whole sentences, with place, headline and what"
    " editors take into their own summaries; snownlp-exact: what SnowNLP(text).summary(n) answers,"
    " in its order; lead: the first sentences.",
)
@options.format_options("markdown", fields=FIELDS)
@options.width_option
@options.color_option
@options.encoding_option
@options.lang_option
@options.output_options
def summary_command(
    *,
    words: tuple[str, ...],
    given: tuple[str, ...],
    sentences: int | None,
    ratio: float | None,
    chars: int | None,
    method: str,
    short: bool,
    kind: str | None,
    as_json: bool,
    fields: str | None,
    width: int | None,
    color: str,
    encoding: str | None,
) -> int:
    """Sum up each article (摘要) in its own sentences.

    Without ARTICLE, all but guides (导读) and notices (公告), section by section. An article
    that breaks off says so. A summary of the paper's own (核心阅读) is given where it is about as
    long as what is asked for, marked as the editor's. Each article is printed as soon as it is
    summed up. Several ISSUEs are given as to dubao show.
    """
    kind = options.format_of(kind, as_json=as_json)
    if sentences is not None and ratio is not None:
        raise click.UsageError(tell("give -n or --ratio, not both"))
    if sentences is None and ratio is None and chars is None:
        sentences = int(setting("sentences").value)
    targets = targets_of(words, given)
    several = len(targets) > 1
    shape = shape_of(kind, fields, FIELDS, several=several)
    naming = Naming(printer(color, width, shape), several=several, markdown=kind == "markdown")

    def work(target: Target) -> None:
        paper = options.load(target.source, encoding)
        found = options.chosen(paper, target.articles)
        from tui.libraries import recalling  # noqa: PLC0415 (help needs no library)

        out = naming.begin(target.source, paper)
        asked = bool(target.articles)
        wanted = [each for each in found if asked or each.kind not in UNASKED]
        if not asked:
            wanted = _by_section(paper, wanted)
        told = tell_units if method == "snownlp-exact" else tell_long
        told(wanted)
        section: str | None = None
        with recalling(target.source) as recalled:
            for number, article in enumerate(counted(wanted, len(wanted))):
                result = recalled.summary(
                    article,
                    sentences=sentences,
                    ratio=ratio,
                    chars=chars,
                    method=method,
                    short=short,
                )
                new = not asked and article.section != section
                section = article.section
                if shape is not None:
                    out.record(summary_record(article, result))
                elif kind == "markdown":
                    _markdown(out, paper, article, result, section=section if new else None)
                else:
                    if number:
                        out.line("")
                    if new:
                        out.line(section, SECTION)
                    _print(out, paper, article, result)
                out.flush()

    return each_of(targets, work, source_of)


def _by_section(issue: Issue, articles: Sequence[Article]) -> list[Article]:
    """The articles in the order of the issue's sections, then in their own."""
    places = {section.name: place for place, section in enumerate(issue.sections)}
    return sorted(articles, key=lambda article: places.get(article.section, len(places)))


def summary_record(article: Article, summary: Summary) -> dict[str, object]:
    """One article's summary: ``start`` and ``end`` are offsets in the text of ``block``.

    ``cuts`` are what ``text`` leaves out between them, ``by`` is ``paper`` where the sentences are
    the paper's own summary (核心阅读).
    """
    return {
        "id": article.id,
        "page": article.page,
        "title": article.title,
        "section": article.section,
        "method": summary.method,
        "complete": summary.complete,
        "by": summary.by,
        "sentences": [sentence_record(sentence) for sentence in summary.sentences],
    }


def _print(out: Printer, issue: Issue, article: Article, summary: Summary) -> None:
    out.line(heading(article), HEADLINE)
    for sentence in summary.sentences:
        out.line(" ".join(sentence.text.split()), lead="  - ")
    if summary.by == "paper":
        out.line(tell(BY_PAPER), MARK, lead="  ")
    if not summary.sentences:
        out.line(tell(_NOTHING), MARK, lead="  ")
    for note in missing_notes(issue, article):
        out.line(note, MARK, lead="  ")


def _markdown(
    out: Printer, issue: Issue, article: Article, summary: Summary, *, section: str | None
) -> None:
    """A section's heading where it begins, the article's, and a list of its sentences."""
    parts = [f"## {escape(section)}"] if section is not None else []
    parts.append(f"### {escape(' '.join(heading(article).split()))}")
    parts.append(
        "\n".join(f"- {escape(' '.join(each.text.split()))}" for each in summary.sentences)
    )
    if not summary.sentences:
        parts[-1] = escape(tell(_NOTHING))
    parts += [escape(tell(BY_PAPER))] if summary.by == "paper" else []
    parts += map(escape, missing_notes(issue, article))
    out.raw(printable("".join(f"\n{part}\n" for part in parts)))
