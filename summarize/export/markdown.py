"""An issue as Markdown to keep: sections, articles, and last what else stood on the pages.

What is marked tells a reader of the file, and dubao itself, what each line is: a kicker and a
caption in stars, a byline in underscores, a deck in double stars, pages and jumps in stars; one
star more for a kicker or deck that belongs to the title in lists. What dubao made up, and nobody
printed, stands in 〔〕: an article's column and kind, a page's name where it is no section's, what
sort of furniture follows. The last line, which no page shows, says who wrote it. So it reads back
to the same issue (:mod:`..reading.forms.markdown`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.escape import escape, escape_lines
from summarize.export.states import bracketed, continued_reason, jump_reason, page_name
from summarize.given import MARKDOWN_SIGN
from summarize.issue import FURNITURE_NAMES, KIND_NAMES
from summarize.reading.names.labels import label_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.issue import Article, Block, Issue, Page


def to_markdown(issue: Issue) -> str:
    """The whole issue; nothing in the newspaper's text becomes markup. Ends in a line feed."""
    return "\n\n".join([*_parts(issue), MARKDOWN_SIGN]) + "\n"


def article_markdown(issue: Issue, article: Article) -> str:
    """One article, its heading of the first rank; ends in a line feed."""
    names = _PageNames(issue)
    names.waiting.clear()
    first, *rest = _article(issue, article, names)
    return "\n\n".join([first.removeprefix("##"), *rest]) + "\n"


def _parts(issue: Issue) -> Iterator[str]:
    named = [issue.paper, issue.date, issue.number]
    yield f"# {escape(' '.join(part for part in named if part) or '读报')}"
    articles = {article.id: article for article in issue.articles}
    names = _PageNames(issue)
    for section in issue.sections:
        yield f"## {escape(section.name)}"
        label = None
        for identifier in section.articles:
            if identifier not in articles:
                continue
            if articles[identifier].page != label:
                label = articles[identifier].page
                yield f"*{escape(names.of(label, section.name))}*"
            yield from _article(issue, articles[identifier], names)
    labels = list(dict.fromkeys(piece.page for piece in issue.furniture))
    if not _counts_on(issue):
        labels = [page.label for page in issue.pages]
    if labels:
        yield "## 版面其他文字"
    for label in labels:
        yield f"### {escape(names.of(label))}"
        kind = "stray"
        for piece in issue.furniture:
            if piece.page != label:
                continue
            if piece.kind != kind:
                kind = piece.kind
                yield _marked("*", f"〔{FURNITURE_NAMES[kind]}〕")
            yield escape_lines(piece.text)


def _counts_on(issue: Issue) -> bool:
    """Whether the pages stand in the order of their labels."""
    labels = [page.label for page in issue.pages]
    return labels == sorted(labels, key=label_order)


class _PageNames:
    """What pages are called: where one is named first, what nothing else says of it stands too."""

    def __init__(self, issue: Issue) -> None:
        self.waiting: dict[str, Page] = {page.label: page for page in issue.pages}

    def of(self, label: str, section: str | None = None) -> str:
        """``第2版``, ``第2版〔推定〕``, ``第2版〔综合〕`` where ``section`` is not its name."""
        page = self.waiting.pop(label, None)
        if page is None:
            return page_name(label)
        known = page.name is None or page.name == section
        said = ["推定"] if page.inferred else []
        said += [] if known or page.name is None else [" ".join(page.name.split())]
        return page_name(label) + (f"〔{'，'.join(said)}〕" if said else "")


def _article(issue: Issue, article: Article, names: _PageNames) -> Iterator[str]:
    """One article as Markdown blocks: heading, what stands over the text, text, jumps."""
    # A heading holds one line, and a kicker below it would read as a deck: one line it is.
    over, under = _titled(article)
    kicker = _marked("**" if over else "*", article.kicker) if article.kicker else ""
    headline = _heading(article.headline or ("" if kicker else article.title))
    yield f"### {' '.join(filter(None, (kicker, headline)))}"
    if article.column:
        yield _marked("*", f"〔栏目：{article.column}〕")
    if KIND_NAMES[article.kind]:
        yield _marked("*", f"〔{KIND_NAMES[article.kind]}〕")
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
                yield f"*{escape(names.of(page))}*"
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
        case "table":  # the other way to break a line, and behind a row that is alone
            rows = escape_lines(block.text, "  \n")
            return rows if "\n" in rows else f"{rows}  "
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
