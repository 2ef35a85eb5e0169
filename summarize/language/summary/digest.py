"""A digest of an issue 一期提要: one line an article, by section, the lead story 头条 first.

Notices and guides are left out: the one is not told in sentences, the other repeats headlines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.language.summary.summarising import summarise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarize.issue import Article, Issue
    from summarize.language.summary.shown import By, Summary, SummarySentence

LEFT_OUT = frozenset({"guide", "notice"})
_LISTED = "HTML"
"""The form whose pages list their stories as the paper ranks them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article under its section's name, with the one sentence that says most of it.

    ``sentence`` is None where an article has none to give (a picture, a table). ``lead`` marks
    the lead story: no mark in a dump says which it is, see :func:`lead_story`. ``by`` is
    ``paper`` where the sentence is from the paper's own summary (核心阅读).
    """

    section: str
    article: Article
    sentence: SummarySentence | None
    lead: bool
    by: By = "dubao"


def digest(issue: Issue, summary_of: Callable[[Article], Summary] | None = None) -> Iterator[Entry]:
    """The entries one by one, each made when it is asked for.

    ``summary_of`` gives an article's summary in one sentence; None: it is made here.

    The lead story stands first, then the rest of its section, then the other sections; otherwise
    everything keeps the order of the issue.
    """
    lead = lead_story(issue)
    articles = {article.id: article for article in issue.articles}
    first = lead.id if lead else ""
    for section in sorted(issue.sections, key=lambda each: first not in each.articles):
        for identifier in sorted(section.articles, key=lambda each: each != first):
            article = articles.get(identifier)
            if article is None or article.kind in LEFT_OUT:
                continue
            summary = summary_of(article) if summary_of else summarise(article, sentences=1)
            found = summary.sentences
            sentence = found[0] if found else None
            yield Entry(section.name, article, sentence, identifier == first, summary.by)


def lead_story(issue: Issue) -> Article | None:
    """The news of the first page that is longest with its continuation; the earlier one of two.

    A dump keeps neither place nor size of type, and its order is that of the layout program, so
    length is what is left to go by. A saved page of a digital newspaper has the paper's own list:
    its first story leads. Stories under a headline come before those without, and columns 栏目
    after both. None where the first page has no news.
    """
    if not issue.pages:
        return None
    page = issue.pages[0]
    listed = issue.forms.get(page.source) == _LISTED
    front = [each for each in issue.articles if each.page == page.label and each.kind == "news"]
    return max(
        front,
        key=lambda each: (
            each.headline is not None,
            each.column is None,
            0 if listed else each.characters,
        ),
        default=None,
    )
