"""The right end of the title: which article, how much of it was seen, what is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.text.labels import page_title

if TYPE_CHECKING:
    from tui.reader.model.session import Session


def status(session: Session, opening: str) -> str:
    """In a row; ``opening`` says how far the issue is read, as long as it is."""
    parts = [opening] if opening else []
    search = session.finder.search
    if search is not None:
        parts.append(f"查找 {search.count}" if search.matches else "没有找到")
    if session.current is not None:
        parts += [
            page_title(session.issue, session.current.page),
            f"{session.number + 1}/{len(session.listing.order)}篇",
            f"{session.seen}%",
        ]
    elif session.whole:
        parts.append("本期没有文章")
    return "  ".join(parts)
