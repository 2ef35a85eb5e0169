"""``dubao keywords``: the words that an article is about."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.bounds import tell_long
from tui.cli.markdown import article_lines, issue_title
from tui.cli.output import HEADLINE, printer
from tui.cli.waiting import counted, waiting
from tui.cli.words import heading
from tui.language import tell

COUNT = 8


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
@options.issue_argument
@options.articles_argument
@click.option(
    "-k",
    "--count",
    type=click.IntRange(min=1),
    help=f"How many keywords an article, or themes, or names of a role."
    f"  [default: {COUNT}; all the names]",
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
@options.format_options
@options.color_option
@options.encoding_option
@options.lang_option
def keywords_command(
    *,
    issue: str,
    articles: tuple[str, ...],
    count: int | None,
    themes: bool,
    people: bool,
    places: bool,
    organisations: bool,
    userdict: str | None,
    kind: str | None,
    as_json: bool,
    color: str,
    encoding: str | None,
) -> None:
    """Print the keywords (关键词) of each article, or its names.

    The weightiest come first. Words of your own can also be kept in words.txt in DUBAO_HOME or
    the platform's folder for user data.
    """
    flags = {"person": people, "place": places, "organisation": organisations}
    roles = [role for role, asked in flags.items() if asked]
    kind = options.format_of(kind, as_json=as_json)
    if themes and roles:
        raise click.UsageError(tell("--themes goes with no names"))
    from tui.user_words import load_user_words  # noqa: PLC0415 (help needs no reading)

    own = load_user_words(userdict)
    paper = options.load(issue, encoding)
    found = options.chosen(paper, articles)
    from summarize.language.keywords import keywords  # noqa: PLC0415 (loads jieba)
    from summarize.language.words import add_words  # noqa: PLC0415

    with waiting():
        add_words(own)
    tell_long(found)
    out = printer(color)
    if kind == "markdown":
        issue_title(out, paper)
    if themes:
        from tui.cli.themes import print_themes  # noqa: PLC0415

        print_themes(out, found, count or COUNT, paper=paper.paper, kind=kind)
        return
    if roles:
        from tui.cli.names import print_names  # noqa: PLC0415

        print_names(out, found, roles, count, kind=kind)
        return
    for article in counted(found, len(found)):
        words = keywords(article, count or COUNT)
        shown = "  ".join(word.text for word in words) or tell("(没有关键词)")
        if kind == "json":
            out.json(
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
