"""What of an article can be taken along, as text: all of it, summary, citation, keywords."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.export.states import page_name
from tui.printable import printable
from tui.reader.digest.queue import Digest
from tui.reader.text.copying import clean_text
from tui.reader.text.labels import issue_title, one_line
from tui.reader.text.passages import manuscript

if TYPE_CHECKING:
    from summarize.issue import Article, Issue
    from tui.reader.model.session import Session

MARKDOWN, TEXT = ".md", ".txt"
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_UNFIT = re.compile(r'[\\/:*?"<>|\s]+')
_LONGEST = 40  # characters of a file's name


def citation(issue: Issue, article: Article) -> str:
    """Title first: 大桥合龙，《云泽日报》2025年3月1日第1版; what is not known is left out."""
    paper = f"《{one_line(issue.paper)}》" if issue.paper else ""
    date = _DATE.sub(lambda found: _spoken(*found.groups()), issue.date or "")
    source = f"{paper}{one_line(date)}{page_name(one_line(article.page))}"
    return f"{one_line(article.headline or article.title)}，{source}"


def _spoken(year: str, month: str, day: str) -> str:
    return f"{int(year)}年{int(month)}月{int(day)}日"


def article_text(issue: Issue, article: Article) -> str:
    """The article, one line a paragraph, with notes on what of it is missing."""
    text = clean_text(manuscript(issue, article).passages, stops=True)
    # A title in 〔〕 is only the beginning of the text.
    named = article.headline or article.title.startswith("〔")
    return text if named else f"{one_line(article.title)}\n{text}"


def issue_text(issue: Issue) -> str:
    """All articles in the order of the list, a blank line between them."""
    by_id = {article.id: article for article in issue.articles}
    parts = [issue_title(issue)]
    for section in issue.sections:
        parts.append(f"[{one_line(section.name)}]")
        parts += [article_text(issue, by_id.pop(i)) for i in section.articles if i in by_id]
    parts += [article_text(issue, article) for article in by_id.values()]
    return "\n\n".join(parts) + "\n"


def keywords_text(session: Session) -> str | None:
    """The keywords in a row; None while they are not made, or could not be."""
    digest = session.digest
    if not isinstance(digest, Digest) or digest.keywords is None:
        return None
    return " ".join(one_line(word) for word in digest.keywords)


def summary_text(session: Session) -> str | None:
    """The sentences of the summary, one a line; None while they are not made, or could not be."""
    digest = session.digest
    if not isinstance(digest, Digest):
        return None
    return "\n".join(printable(sentence.text).replace("\n", " ") for sentence in digest.sentences)


def file_name(issue: Issue, article: Article | None, ending: str) -> str:
    """A name for the file of an article, or of the whole issue; no separator gets into it."""
    if article is None:
        words = issue_title(issue)
    else:
        date = f"{issue.date} " if issue.date else ""
        words = f"{date}{article.headline or article.title}"
    name = _UNFIT.sub("-", one_line(words))[:_LONGEST].strip("-.〔〕… ")
    return f"{name or 'dubao'}{ending}"
