"""``dubao keywords``: the words that an article is about."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.output import HEADLINE, printer
from tui.cli.words import heading

COUNT = 8


@click.command(
    "keywords",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao keywords page1.txt
  dubao keywords pages/ 1-2 -k 12
  dubao keywords page1.txt --userdict names.txt
  dubao keywords pages/ --themes
""",
)
@options.issue_argument
@options.articles_argument
@click.option(
    "-k",
    "--count",
    type=click.IntRange(min=1),
    default=COUNT,
    show_default=True,
    help="How many keywords an article; how many themes.",
)
@click.option(
    "--themes",
    is_flag=True,
    help="What several articles are about (主题), and which ones: the issue as a whole.",
)
@click.option(
    "--userdict",
    metavar="FILE",
    help="Words of your own, one a line, as jieba lists them (WORD [COUNT] [TAG]).",
)
@options.json_option
@options.color_option
@options.encoding_option
def keywords_command(
    *,
    issue: str,
    articles: tuple[str, ...],
    count: int,
    themes: bool,
    userdict: str | None,
    as_json: bool,
    color: str,
    encoding: str | None,
) -> None:
    """Print the keywords (关键词) of each article.

    The weightiest come first. Words of your own can also be kept in words.txt in DUBAO_HOME or
    the platform's folder for user data.
    """
    from tui.user_words import load_user_words  # noqa: PLC0415 (help needs no reading)

    own = load_user_words(userdict)
    paper = options.load(issue, encoding)
    found = options.chosen(paper, articles)
    from summarize.language.keywords import keywords  # noqa: PLC0415 (loads jieba)
    from summarize.language.words import add_words  # noqa: PLC0415

    add_words(own)

    out = printer(color)
    if themes:
        from tui.cli.themes import print_themes  # noqa: PLC0415

        print_themes(out, found, count, paper=paper.paper, as_json=as_json)
        return
    for article in found:
        words = keywords(article, count)
        if as_json:
            out.json(
                {
                    "id": article.id,
                    "page": article.page,
                    "title": article.title,
                    "keywords": [{"text": word.text, "weight": word.weight} for word in words],
                }
            )
        else:
            out.line(heading(article), HEADLINE)
            out.line("  ".join(word.text for word in words) or "(没有关键词)", lead="  ")
        out.flush()
