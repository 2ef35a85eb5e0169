"""``dubao keywords``: the words that an article is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.cli import options
from tui.cli.bounds import tell_long
from tui.cli.issues import Target, each_of, source_of, targets_of
from tui.cli.output import HEADLINE, printer
from tui.cli.printing.markdown import article_lines
from tui.cli.printing.naming import Naming
from tui.cli.printing.records import shape_of
from tui.cli.printing.words import heading
from tui.cli.waiting import counted
from tui.config import setting
from tui.language import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article
    from summarize.library.recalling import Recalling
    from tui.cli.output import Printer

HEADING = ("id", "page", "title")
THEME = ("theme", "weight", "articles")


@click.command(
    "keywords",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao keywords page1.txt
  dubao keywords pages/ 1-2 -k 12
  dubao keywords page1.txt --userdict names.txt
  dubao keywords pages/ --themes --format markdown
  dubao keywords pages/ 1-2 --people --organisations
""",
)
@options.targets_arguments
@click.option(
    "-k",
    "--count",
    type=click.IntRange(min=1),
    help="How many keywords an article, or themes, or names of a role."
    "  [default: keywords in config.toml, else 8; all the names]",
)
@click.option(
    "--themes",
    is_flag=True,
    help="What several articles are about (主题), and which ones: the issue as a whole.",
)
@click.option("--people", is_flag=True, help="Names of people (人名) instead of keywords.")
@click.option("--places", is_flag=True, help="Names of places (地名).")
@click.option("--organisations", is_flag=True, help="Names of organisations (机构).")
@click.option(
    "--userdict",
    metavar="FILE",
    help="Words of your own, one a line, as jieba lists them (WORD [COUNT] [TAG]).",
)
@options.format_options("markdown", fields=(*HEADING, "keywords", "names", *THEME))
@options.color_option
@options.encoding_option
@options.lang_option
@options.output_options
def keywords_command(
    *,
    words: tuple[str, ...],
    given: tuple[str, ...],
    count: int | None,
    themes: bool,
    people: bool,
    places: bool,
    organisations: bool,
    userdict: str | None,
    kind: str | None,
    as_json: bool,
    fields: str | None,
    color: str,
    encoding: str | None,
) -> int:
    """Print the keywords (关键词) of each article, or its names.

    The weightiest come first. Words of your own can also be kept in words.txt in DUBAO_HOME or
    the platform's folder for user data. Several ISSUEs are given as to dubao show.
    """
    flags = {"person": people, "place": places, "organisation": organisations}
    roles = [role for role, asked in flags.items() if asked]
    kind = options.format_of(kind, as_json=as_json)
    if themes and roles:
        raise click.UsageError(tell("--themes goes with no names"))
    from tui.user_words import load_user_words  # noqa: PLC0415 (help needs no reading)

    own = load_user_words(userdict)
    targets = targets_of(words, given)
    several = len(targets) > 1
    known = (*HEADING, "names") if roles else THEME if themes else (*HEADING, "keywords")
    shape = shape_of(kind, fields, known, several=several)
    naming = Naming(printer(color, shape=shape), several=several, markdown=kind == "markdown")
    number = count or int(setting("keywords").value)

    def work(target: Target) -> None:
        paper = options.load(target.source, encoding)
        found = options.chosen(paper, target.articles)
        from tui.libraries import recalling  # noqa: PLC0415 (help needs no library)

        tell_long(found)
        out = naming.begin(target.source, paper)
        with recalling(target.source, own) as recalled:
            if themes:
                from tui.cli.printing.themes import print_themes  # noqa: PLC0415

                print_themes(
                    out, found, number, paper=paper.paper, kind=kind, words_of=recalled.keywords
                )
            elif roles:
                from tui.cli.printing.names import print_names  # noqa: PLC0415

                print_names(out, found, roles, count, kind=kind, names_of=recalled.names)
            else:
                _keywords(out, found, number, kind, recalled)

    return each_of(targets, work, source_of)


def _keywords(
    out: Printer, articles: Sequence[Article], count: int, kind: str, recalled: Recalling
) -> None:
    for article in counted(articles, len(articles)):
        words = recalled.keywords(article, count)
        shown = "  ".join(word.text for word in words) or tell("(没有关键词)")
        if out.shape is not None:
            out.record(
                {
                    "id": article.id,
                    "page": article.page,
                    "title": article.title,
                    "keywords": [{"text": word.text, "weight": word.weight} for word in words],
                }
            )
        elif kind == "markdown":
            article_lines(out, article, [word.text for word in words] or [shown])
        else:
            out.line(heading(article), HEADLINE)
            out.line(shown, lead="  ")
        out.flush()
