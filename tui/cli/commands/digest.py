"""``dubao digest``: an issue at a glance, one line an article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from summarize.export.escape import escape
from tui.cli import options
from tui.cli.bounds import tell_long
from tui.cli.issues import each_of
from tui.cli.output import DIM, HEADLINE, SECTION, Printer, printer
from tui.cli.printing.naming import Naming
from tui.cli.printing.push import Line, ends_well, pushed
from tui.cli.printing.records import sentence_record, shape_of
from tui.cli.printing.words import BY_PAPER, issue_name, mark, one_line
from tui.cli.waiting import counted
from tui.language import tell
from tui.libraries import issues_named
from tui.marks import missing_notes
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarize.issue import Article, Issue
    from summarize.language.summary.digest import Entry

FIELDS = ("id", "page", "section", "kind", "lead", "title", "complete", "by", "sentence")


@click.command(
    "digest",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao digest pages/
  dubao digest 2025-03-04
  dubao digest pages/ --format markdown > digest.md
  dubao digest pages/ --push --chars 600
  dubao digest pages/ --json | jq -r .sentence.text
""",
)
@options.issues_argument
@click.option(
    "--push",
    is_flag=True,
    help="A text to send: paper and date, then a numbered line an article, the lead story first.",
)
@click.option(
    "--chars",
    type=click.IntRange(min=50),
    help="With --push: at most this many characters for the whole.",
)
@click.option(
    "--short",
    is_flag=True,
    help="Leave out what sentences can do without: brackets, lead-ins (据介绍), speakers (表示).",
)
@options.format_options("markdown", fields=FIELDS)
@options.width_option
@options.color_option
@options.encoding_option
@options.lang_option
@options.output_options
def digest_command(
    *,
    issues: tuple[str, ...],
    push: bool,
    chars: int | None,
    short: bool,
    kind: str | None,
    as_json: bool,
    fields: str | None,
    width: int | None,
    color: str,
    encoding: str | None,
) -> int:
    """Print one line for each article (一期提要): its headline and the sentence that says most.

    By section, the lead story (头条) first; without notices (公告) and guides (导读). A day, as
    2025-01-27, stands for all issues of that day in the library.
    """
    kind = options.format_of(kind, as_json=as_json)
    if chars is not None and not push:
        raise click.UsageError(tell("--chars goes with --push"))
    issues = tuple(each for word in issues for each in issues_named(word))
    several = len(issues) > 1
    shape = shape_of(kind, fields, FIELDS, several=several)
    if push and shape is not None:
        raise click.UsageError(tell("--push is text or Markdown"))
    naming = Naming(printer(color, width, shape), several=several, markdown=kind == "markdown")

    def work(source: str) -> None:
        paper = options.load(source, encoding)
        from summarize.language.summary.digest import LEFT_OUT, digest  # noqa: PLC0415 (help needs none)
        from tui.libraries import recalling  # noqa: PLC0415 (as above)

        tell_long(each for each in paper.articles if each.kind not in LEFT_OUT)
        out = naming.begin(source, paper, titled=not push)
        with recalling(source) as recalled:
            found = digest(
                paper, lambda article: recalled.summary(article, sentences=1, short=short)
            )
            entries = counted(found, len(paper.articles))
            if push:

                def fitted(article: Article, room: int) -> str:
                    made = recalled.summary(article, sentences=1, chars=room, short=short)
                    whole = [each for each in made.sentences if ends_well(article, each)]
                    return one_line("".join(each.text for each in whole))

                lines = list(map(partial(_line, fitted), entries))
                text = pushed(issue_name(paper), lines, chars, markdown=kind == "markdown")
                out.raw(f"{text}\n")
            elif shape is not None:
                for entry in entries:
                    out.record(digest_record(entry))
                    out.flush()
            elif kind == "markdown":
                _markdown(out, paper, entries)
            else:
                _text(out, paper, entries)

    return each_of(issues, work)


def digest_record(entry: Entry) -> dict[str, object]:
    """One article's line: ``sentence`` is null where none can be given; ``lead`` is inferred."""
    article, sentence = entry.article, entry.sentence
    return {
        "id": article.id,
        "page": article.page,
        "section": entry.section,
        "kind": article.kind,
        "lead": entry.lead,
        "title": article.title,
        "complete": article.complete,
        "by": entry.by,
        "sentence": None if sentence is None else sentence_record(sentence),
    }


def _line(fitted: Callable[[Article, int], str], entry: Entry) -> Line:
    article, sentence = entry.article, entry.sentence
    whole = one_line(sentence.text) if sentence else ""
    return Line(_title(article, bare=sentence is None), partial(fitted, article), whole)


def _text(out: Printer, issue: Issue, entries: Iterable[Entry]) -> None:
    if name := issue_name(issue):
        out.line(name, DIM)
    section = None
    for entry in entries:
        if entry.section != section:
            section = entry.section
            out.line(section, SECTION)
        title, rest = _halves(issue, entry)
        text = "  ".join(part for part in (title, rest) if part)
        out.line(text, lead=f"  {entry.article.id}  ", accents=((0, len(title)),), accent=HEADLINE)
        out.flush()


def _markdown(out: Printer, issue: Issue, entries: Iterable[Entry]) -> None:
    section = None
    for entry in entries:
        if entry.section != section:
            section = entry.section
            out.raw(f"\n## {printable(escape(section))}\n\n")
        title, rest = _halves(issue, entry)
        parts = [f"**{escape(title)}**" if title else "", escape(rest)]
        out.raw(printable(f"- {' '.join(part for part in parts if part)}\n"))
        out.flush()


def _halves(issue: Issue, entry: Entry) -> tuple[str, str]:
    """Title and what follows it: mark of the kind, sentence, what is missing of the article.

    An article without a headline has its sentence alone: its title is the head of a sentence.
    """
    article, sentence = entry.article, entry.sentence
    rest = [mark(article), one_line(sentence.text) if sentence else ""]
    rest += [tell(BY_PAPER)] if entry.by == "paper" else []
    rest += missing_notes(issue, article)
    return _title(article, bare=sentence is None), " ".join(part for part in rest if part)


def _title(article: Article, *, bare: bool) -> str:
    named = article.headline is not None or article.kicker is not None
    return one_line(article.title) if named or bare else ""
