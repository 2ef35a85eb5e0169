"""What is told of articles that are too long to be read whole for summary, keywords and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.language import tell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.issue import Article

_NAMED = 5


def tell_long(articles: Iterable[Article]) -> None:
    """A line on stderr that names the articles of which only the beginning is read."""
    from summarize.language.bounds import MOST_CHARACTERS, is_long  # noqa: PLC0415

    long = [article.id for article in articles if is_long(article)]
    if long:
        _say(
            tell(
                "{articles}: longer than {count} characters; only the beginning is read for this",
                articles=_listed(long),
                count=f"{MOST_CHARACTERS:,}",
            )
        )


def tell_units(articles: Iterable[Article]) -> None:
    """The same of those that have more units than SnowNLP's own summary is given."""
    from summarize.language.bounds import MOST_UNITS  # noqa: PLC0415
    from summarize.language.summary import has_many_units  # noqa: PLC0415

    long = [article.id for article in articles if has_many_units(article)]
    if long:
        _say(
            tell(
                "{articles}: more than {count} units; snownlp-exact is given the first ones",
                articles=_listed(long),
                count=f"{MOST_UNITS:,}",
            )
        )


def _say(line: str) -> None:
    click.echo(f"dubao: {line}", err=True)


def _listed(ids: list[str]) -> str:
    return ", ".join(ids[:_NAMED]) + (" …" if len(ids) > _NAMED else "")
