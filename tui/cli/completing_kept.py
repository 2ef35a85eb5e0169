"""What the shell is offered of the library and the watch words: keys, ids, papers, names.

Silent where there is no library, where it cannot be read, and on a server, which may be far.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from click.shell_completion import CompletionItem

    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptArticle, KeptIssue

    Items = list[CompletionItem[str]]

T = TypeVar("T")
MOST = 100
"""Keys that are offered, the newest."""
_ARTICLES = 1000


class IssueType(click.Path):
    """A file, a folder, or what the library calls an issue or an article."""

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
        """Files, and keys that begin so."""
        return [*super().shell_complete(ctx, param, incomplete), *kept_items(incomplete)]


def complete_keys(_context: click.Context, _: click.Parameter, begun: str) -> Items:
    """Keys of issues."""
    return items((issue.key, "") for issue in issues_of(begun))


def complete_papers(_context: click.Context, _: click.Parameter, begun: str) -> Items:
    """Names of papers that the library has."""
    papers = dict.fromkeys(issue.paper for issue in _issues() if issue.paper)
    return items((paper, "") for paper in papers if paper.startswith(begun))


def complete_watches(context: click.Context, _: click.Parameter, begun: str) -> Items:
    """Names of watches that are not on the line yet, with their queries."""
    from tui.watching.file import load_watches  # noqa: PLC0415 (only a shell asks)

    watches = silently(load_watches)
    taken = context.params.get("names") or ()
    return items(
        (watch.name, watch.query.text)
        for watch in watches
        if watch.name.startswith(begun) and watch.name not in taken
    )


def kept_items(begun: str) -> Items:
    """Keys of issues that begin so, or of articles where an issue's is whole."""
    issue, slash, _ = begun.partition("/")
    if "@" not in issue or not slash:
        return items((issue.key, "") for issue in issues_of(begun))
    found = ((kept.key, kept.title) for kept in articles_of(issue))
    return items((key, title) for key, title in found if key.startswith(begun))


def items(words: Iterable[tuple[str, str]]) -> Items:
    """Words with what a shell may show beside them."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 (only a shell asks)

    return [CompletionItem(word, help=" ".join(told.split()) or None) for word, told in words]


def issues_of(begun: str) -> list[KeptIssue]:
    """The newest issues whose keys begin so."""
    found = [issue for issue in _issues() if issue.key.startswith(begun)]
    found.sort(key=lambda issue: issue.date or "", reverse=True)
    return found[:MOST]


def articles_of(key: str) -> list[KeptArticle]:
    """The articles of an issue whose day is known, in the order of print."""
    from summarize.library.query import Dates, Query  # noqa: PLC0415 (only a shell asks)

    def of_its_day(library: Archive) -> Sequence[KeptArticle]:
        issue = library.issue(key)
        if issue is None or issue.date is None:
            return []
        day = Query(issue.date, Dates(issue.date, issue.date))
        return library.search(day, _ARTICLES, order="page").articles

    return [kept for kept in _asked(of_its_day) if kept.issue == key]


def silently(ask: Callable[[], Sequence[T]]) -> Sequence[T]:
    """What is found; nothing where anything fails, for a shell shows no error while one types."""
    try:
        return ask()
    except Exception:
        return []


def _issues() -> Sequence[KeptIssue]:
    return _asked(lambda library: library.issues())


def _asked(ask: Callable[[Archive], Sequence[T]]) -> Sequence[T]:
    """What the library answers; nothing of one on a server, which may be far."""
    from tui.libraries import library_path, on_server, open_library  # noqa: PLC0415 (as above)

    def opened() -> Sequence[T]:
        with open_library() as library:
            return ask(library)

    return [] if on_server(library_path()) else silently(opened)
