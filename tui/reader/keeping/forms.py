"""An article or the issue in the form that the ending of a file's name asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarize.issue import Section
from tui.printable import printable
from tui.reader.keeping.outputs import MARKDOWN, article_text, issue_text

if TYPE_CHECKING:
    from summarize.issue import Article, Issue


def content_of(issue: Issue, article: Article | None, ending: str) -> str | bytes:
    """What is to be written; ``article``: it alone. An ending that is not known gives plain text.

    Summaries are in none of it: they would take longer than a key may.
    """
    part = issue if article is None else alone(issue, article)
    if ending in (MARKDOWN, ".markdown"):
        from summarize.export.markdown import article_markdown, to_markdown  # noqa: PLC0415

        return to_markdown(issue) if article is None else article_markdown(issue, article)
    if ending in (".html", ".htm"):
        from summarize.export.html import to_html  # noqa: PLC0415 (one form is written)

        return to_html(part)
    if ending == ".epub":
        from summarize.export.epub import to_epub  # noqa: PLC0415 (as above)

        return to_epub(part)
    if ending == ".json":
        from summarize.export.record import issue_record  # noqa: PLC0415 (as above)
        from tui.cli.output import to_json  # noqa: PLC0415 (as above)

        return printable(to_json(issue_record(part), indent=2)) + "\n"
    return issue_text(issue) if article is None else article_text(issue, article) + "\n"


def alone(issue: Issue, article: Article) -> Issue:
    """The issue as if nothing else were in it; its pages are those that the article is on."""
    labels = {article.page, *(block.page for block in article.blocks)}
    return replace(
        issue,
        pages=tuple(page for page in issue.pages if page.label in labels),
        sections=(Section(article.section, (article.id,)),),
        articles=(article,),
        furniture=(),
    )
