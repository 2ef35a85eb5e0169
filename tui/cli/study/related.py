"""``dubao related``: the articles of the library that are nearest to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.cli import options
from tui.cli.completing import complete_words
from tui.cli.issues import targets_of
from tui.cli.output import DIM, HEADLINE, printer
from tui.cli.printing.records import shape_of
from tui.language import tell
from tui.libraries import named_in_library, open_library, recalling

if TYPE_CHECKING:
    from summarize.issue import Article
    from summarize.library.archive.engine import Archive
    from tui.cli.issues import Target

FIELDS = ("key", "issue", "paper", "date", "id", "page", "section", "title", "score", "shared")
FOUND, NOTHING = 0, 1


@click.command(
    "related",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao related 芦汀日报@2025-03-04/1-2
  dubao related page1.txt 1-2 -k 5
""",
)
@click.argument(
    "words", metavar="ISSUE ARTICLE", nargs=-1, required=True, shell_complete=complete_words
)
@click.option(
    "-k",
    "--count",
    "most",
    type=click.IntRange(min=1),
    default=10,
    show_default=True,
    help="How many articles.",
)
@options.format_options(fields=FIELDS)
@options.color_option
@options.encoding_option
@options.lang_option
@options.output_options
def related_command(
    *,
    words: tuple[str, ...],
    most: int,
    kind: str | None,
    as_json: bool,
    fields: str | None,
    color: str,
    encoding: str | None,
) -> int:
    """Find the articles of the library that are nearest to one (相关).

    The one is given by its key, or as for dubao show. They share its keywords and names; the rarer
    in the library, the more a word counts. Exit status: 0 found, 1 nothing found.
    """
    from summarize.library.study.related import related  # noqa: PLC0415 (help needs none)
    from tui.user_words import load_user_words  # noqa: PLC0415

    targets = targets_of(words)
    if len(targets) != 1 or len(targets[0].articles) != 1:
        raise click.UsageError(tell("give one article: its key, or an ISSUE and its id"))
    (target,) = targets
    out = printer(color, shape=shape_of(options.format_of(kind, as_json=as_json), fields, FIELDS))
    own = load_user_words(None)
    with open_library() as library, recalling(target.source, own) as recalled:
        article = _article(library, target, encoding)
        kept = named_in_library(target.source) is not None
        key = f"{target.source}/{article.id}" if kept else None
        found = related(library, article, recalled, most=most, key=key)
    if out.shape is not None:
        out.raw(out.shape.head())
    for article_found, score, shared in found:
        if out.shape is not None:
            known = {name: getattr(article_found, name) for name in FIELDS[:-2]}
            out.record({**known, "score": round(score, 3), "shared": list(shared)})
            continue
        out.line(f"{article_found.key}  {article_found.title}", HEADLINE)
        out.line("  ".join(shared), DIM, lead=f"  {score * 100:.0f}%  ")
    return FOUND if found else NOTHING


def _article(library: Archive, target: Target, encoding: str | None) -> Article:
    """The article, as it is kept where that is what its key says; else as it is read."""
    stored = library.article(f"{target.source}/{target.articles[0]}")
    if stored is not None:
        return stored.article
    (article,) = options.chosen(options.load(target.source, encoding), target.articles)
    return article
