"""The right end of the title: which article, how much of it was seen, what is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.language import tell
from tui.reader.text.labels import one_line, page_title

if TYPE_CHECKING:
    from tui.reader.finding.find import Search
    from tui.reader.model.session import Session


def status(session: Session, opening: str) -> str:
    """In a row; ``opening`` says how far the issue is read, as long as it is."""
    parts = [opening] if opening else []
    if session.searching.open:
        searching = session.searching
        told = "馆藏检索 {count}" if searching.scope == "library" else "检索 {count}"
        return "  ".join([*parts, tell(told, count=searching.count)])
    search = session.finder.search
    if search is not None:
        parts.append(_found(search))
    if session.current is not None:
        articles = len(session.listing.order)
        parts += [
            page_title(session.issue, session.current.page),
            tell("{number}/{articles}篇", number=session.number + 1, articles=articles),
            f"{session.seen}%",
        ]
    elif session.whole:
        parts.append(tell("本期没有文章"))
    return "  ".join(parts)


def _found(search: Search) -> str:
    name = tell("正则" if search.pattern else "查找")
    if search.pending:
        return f"{name} …"
    if search.trouble is not None:
        return one_line(search.trouble)
    return f"{name} {search.count}" if search.matches else tell("没有找到")
