"""Names by role as ``dubao keywords --people --places --organisations`` prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.output import HEADLINE
from tui.cli.printing.markdown import article_lines
from tui.cli.printing.words import heading
from tui.cli.waiting import counted
from tui.language import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.issue import Article
    from summarize.language.names import Name
    from tui.cli.output import Printer

_LABELS = {"person": "人名", "place": "地名", "organisation": "机构名"}
_NONE = "(没有)"


def print_names(
    out: Printer,
    articles: Sequence[Article],
    roles: Sequence[str],
    count: int | None,
    *,
    kind: str = "text",
    names_of: Callable[[Article], Sequence[Name]],
) -> None:
    """The names of these roles in each article, at most ``count`` of each role.

    Text and Markdown: a line for each role, said in text where more than one is asked for.
    Records: see :func:`name_record`. ``names_of`` finds all names of an article.
    """
    for article in counted(articles, len(articles)):
        every = names_of(article)
        found = {role: [name for name in every if name.role == role][:count] for role in roles}
        if out.shape is not None:
            out.record(
                {
                    "id": article.id,
                    "page": article.page,
                    "title": article.title,
                    "names": [name_record(name) for role in roles for name in found[role]],
                }
            )
        elif kind == "markdown":
            lines = [
                f"{tell(_LABELS[role])}: {'、'.join(map(_shown, found[role])) or tell(_NONE)}"
                for role in roles
            ]
            article_lines(out, article, lines)
        else:
            out.line(heading(article), HEADLINE)
            for role in roles:
                lead = f"  {tell(_LABELS[role])}  " if len(roles) > 1 else "  "
                out.line("  ".join(map(_shown, found[role])) or tell(_NONE), lead=lead)
        out.flush()


def name_record(name: Name) -> dict[str, object]:
    """One name: ``block``, ``start``, ``end`` are its first place in the blocks, or null."""
    return {
        "text": name.text,
        "role": name.role,
        "office": name.office,
        "count": name.count,
        "block": name.block,
        "start": name.start,
        "end": name.end,
    }


def _shown(name: Name) -> str:
    return f"{name.text}({name.office})" if name.office in {"记者", "通讯员"} else name.text
