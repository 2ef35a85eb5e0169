"""Summaries and keywords of a whole issue, for the forms in which it is handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.hypertext.articles import Brief
from tui.cli.bounds import tell_long
from tui.cli.waiting import counted
from tui.config import setting

if TYPE_CHECKING:
    from summarize.issue import Article, Issue
    from summarize.language.summary import Summary


def briefs_of(source: str, issue: Issue) -> dict[str, Brief]:
    """A brief of each article by its id, but of guides (导读) and notices (公告)."""
    from summarize.language.summary.digest import LEFT_OUT  # noqa: PLC0415 (not every export)
    from tui.libraries import recalling  # noqa: PLC0415 (as above)
    from tui.user_words import load_user_words  # noqa: PLC0415 (as above)

    wanted = [article for article in issue.articles if article.kind not in LEFT_OUT]
    tell_long(wanted)
    most, words = int(setting("sentences").value), int(setting("keywords").value)
    briefs = {}
    with recalling(source, load_user_words(None)) as recalled:
        for article in counted(wanted, len(wanted)):
            summary = recalled.summary(article, sentences=most)
            keywords = recalled.keywords(article, words)
            said = _worth_reading(article, summary)
            places = tuple(sentence.block for sentence in summary.sentences) if said else ()
            briefs[article.id] = Brief(said, tuple(word.text for word in keywords), places)
    return briefs


def _worth_reading(article: Article, summary: Summary) -> tuple[str, ...]:
    """The sentences, where they are shorter than reading the article would be."""
    said = tuple(" ".join(sentence.text.split()) for sentence in summary.sentences)
    return said if 2 * sum(map(len, said)) <= article.characters else ()
