"""The themes of an issue as ``dubao keywords --themes`` prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.output import HEADLINE
from tui.cli.printing.markdown import titled_list
from tui.cli.printing.words import heading
from tui.cli.waiting import waiting
from tui.language import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.issue import Article
    from summarize.language.keywords import Keyword
    from tui.cli.output import Printer

# They report nothing, or nothing of this day: a story's words are no theme of the issue.
_LEFT_OUT = frozenset({"guide", "notice", "correction", "literature"})


def print_themes(
    out: Printer,
    articles: Sequence[Article],
    count: int,
    *,
    kind: str = "text",
    paper: str | None = None,
    words_of: Callable[[Article, int], tuple[Keyword, ...]],
) -> None:
    """At most ``count`` themes, the weightiest first, each with the articles that carry it.

    Text: a line for the theme, a line for each article; Markdown: a heading and a list.
    A record a theme, ``articles`` with ``id``, ``page`` and ``title``. Guides, notices,
    corrections and literature are not asked. ``paper``: its name, no theme of its own issue.
    ``words_of`` finds so many keywords of an article.
    """
    from summarize.language.summary.themes import KEYWORDS, themes  # noqa: PLC0415

    asked = {article.id: article for article in articles if article.kind not in _LEFT_OUT}
    with waiting() as count_done:
        words = {}
        for number, (name, each) in enumerate(asked.items()):
            count_done(number, len(asked))
            words[name] = words_of(each, KEYWORDS)
        printed = {name: _text(each) for name, each in asked.items()}
        found = themes(words, count, printed=printed, paper=paper)
    for theme in found:
        carriers = [asked[name] for name in theme.articles]
        if out.shape is not None:
            out.record(
                {
                    "theme": theme.text,
                    "weight": theme.weight,
                    "articles": [
                        {"id": each.id, "page": each.page, "title": each.title} for each in carriers
                    ],
                }
            )
            continue
        if kind == "markdown":
            titled_list(out, theme.text, [" ".join(heading(each).split()) for each in carriers])
            continue
        out.line(theme.text, HEADLINE)
        for each in carriers:
            out.line(" ".join(each.title.split()), lead=f"  {each.id}  ")
    if not found and out.shape is None:
        out.line(tell("(没有几篇稿件共有的主题)"))
    out.flush()


def _text(article: Article) -> str:
    return "\n".join((article.title, *(block.text for block in article.blocks)))
