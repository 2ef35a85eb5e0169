"""An issue as Markdown to keep: sections, articles, and last what else stood on the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.escape import escape, escape_lines
from summarize.export.states import bracketed, continued_reason, jump_reason, page_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.issue import Article, Block, Issue


def to_markdown(issue: Issue) -> str:
    """The whole issue; nothing in the newspaper's text becomes markup. Ends in a line feed."""
    return "\n\n".join(_parts(issue)) + "\n"


def article_markdown(issue: Issue, article: Article) -> str:
    """One article, its heading of the first rank; ends in a line feed."""
    first, *rest = _article(issue, article)
    return "\n\n".join([first.removeprefix("##"), *rest]) + "\n"


def _parts(issue: Issue) -> Iterator[str]:
    named = [issue.paper, issue.date, issue.number]
    yield f"# {escape(' '.join(part for part in named if part) or '读报')}"
    articles = {article.id: article for article in issue.articles}
    for section in issue.sections:
        yield f"## {escape(section.name)}"
        for identifier in section.articles:
            if identifier in articles:
                yield from _article(issue, articles[identifier])
    if issue.furniture:
        yield "## 版面其他文字"
        for page in dict.fromkeys(piece.page for piece in issue.furniture):
            yield f"### {escape(page_name(page))}"
            for piece in issue.furniture:
                if piece.page == page:
                    yield escape_lines(piece.text)


def _article(issue: Issue, article: Article) -> Iterator[str]:
    """One article as Markdown blocks: heading, what stands over the text, text, jumps."""
    # A heading holds one line, and a kicker below it would read as a deck: one line it is.
    heading = " ".join(part for part in (article.kicker, article.headline) if part)
    yield f"### {escape(heading or article.title)}"
    if article.deck:
        yield _marked("**", article.deck)
    for byline in article.bylines:
        yield escape(byline)
    if origin := article.continued_from:
        yield _marked("*", bracketed(origin.marker, continued_reason(issue, origin)))
    page = article.page
    for index in range(len(article.blocks) + 1):
        for jump in article.jumps:
            if jump.after == index:
                marker = jump.marker or f"下转{page_name(jump.target)}"
                yield _marked("*", bracketed(marker, jump_reason(jump)))
        if index < len(article.blocks):
            block = article.blocks[index]
            if block.page != page:
                page = block.page
                yield f"*{escape(page_name(page))}*"
            yield _block(block)


def _block(block: Block) -> str:
    match block.kind:
        case "subhead":
            return f"#### {escape(block.text)}"
        case "caption":
            return _marked("*", block.text)
        case "box":
            return f"> {escape(block.text)}"
        case "item":
            return f"- {escape(block.text)}"
        case "verse" | "table":
            return escape_lines(block.text)
        case _:
            return escape(block.text)


def _marked(mark: str, text: str) -> str:
    # An empty emphasis would be four bare asterisks.
    inner = escape(text)
    return f"{mark}{inner}{mark}" if inner else ""
