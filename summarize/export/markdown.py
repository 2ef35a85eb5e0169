"""An issue as Markdown to keep: sections, articles, and last what else stood on the pages.

What is marked tells a reader of the file, and dubao itself, what each line is: a kicker and a
caption in stars, a byline in underscores, a deck in double stars, pages and jumps in stars; one
star more for a kicker or deck that belongs to the title in lists. What dubao made up, and nobody
printed, stands in 〔〕. So it reads back to the same issue (:mod:`..reading.forms.markdown`).
"""

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
        label = None
        for identifier in section.articles:
            if identifier not in articles:
                continue
            if articles[identifier].page != label:
                label = articles[identifier].page
                yield f"*{escape(page_name(label))}*"
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
    over, under = _titled(article)
    kicker = _marked("**" if over else "*", article.kicker) if article.kicker else ""
    headline = _heading(article.headline or ("" if kicker else article.title))
    yield f"### {' '.join(filter(None, (kicker, headline)))}"
    if article.deck:
        yield _marked("***" if under else "**", article.deck)
    for byline in article.bylines:
        yield _marked("_", byline)
    if origin := article.continued_from:
        yield _marked("*", bracketed(origin.marker, continued_reason(issue, origin)))
    page = article.page
    for index in range(len(article.blocks) + 1):
        for jump in article.jumps:
            if jump.after == index:
                marker = jump.marker or f"〔下转{page_name(jump.target)}〕"
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
            return f"#### {_heading(block.text)}"
        case "caption":
            return _marked("*", block.text)
        case "box":
            return f"> {escape(block.text)}"
        case "item":
            return f"- {escape(block.text)}"
        case "verse":
            return escape_lines(block.text)
        case "table":  # the other way to break a line
            return escape_lines(block.text, "  \n")
        case _:
            return escape(block.text)


def _titled(article: Article) -> tuple[bool, bool]:
    """Whether the title holds the kicker, and the deck."""
    parts = [_tight(part) for part in (article.kicker, article.headline, article.deck)]
    kicker, headline, deck = parts
    title = _tight(article.title)
    for over, under in ((True, True), (True, False), (False, True)):
        whole = (kicker if over else "") + headline + (deck if under else "")
        if whole == title and (kicker or not over) and (deck or not under):
            return over, under
    return False, False


def _tight(text: str | None) -> str:
    return "".join((text or "").split())


def _heading(text: str) -> str:
    """A heading's text; number signs at its end would be taken for marks."""
    inner = escape(text)
    return f"{inner[:-1]}\\#" if inner.endswith("#") and not inner.endswith("\\#") else inner


def _marked(mark: str, text: str) -> str:
    # An empty emphasis would be four bare asterisks.
    inner = escape(text)
    return f"{mark}{inner}{mark}" if inner else ""
