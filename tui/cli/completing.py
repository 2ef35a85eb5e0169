"""What the shell is offered for a word that is begun: files, keys, ids of articles, fields.

It is quick and silent: what takes long to read, or cannot be read, is not offered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import click
    from click.shell_completion import CompletionItem

    from summarize.issue import Article
    from summarize.library.archive.kept import KeptArticle

    Items = list[CompletionItem[str]]

BYTES = 4_000_000
"""The size of an issue, in bytes, that is still read for its ids."""


def complete_words(context: click.Context, _: click.Parameter, begun: str) -> Items:
    """ISSUEs, and ARTICLEs of the issue before them: ids, or a file where none fits."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 (only a shell asks)

    from tui.cli.completing_kept import kept_items  # noqa: PLC0415
    from tui.cli.issues import targets_of  # noqa: PLC0415

    given = context.params.get("given") or ()
    words = context.params.get("words") or ()
    files = [CompletionItem(begun, type="file"), *kept_items(begun)]
    if not (words or given):
        return files
    target = targets_of(words, given)[-1]
    return files + _ids(target.source, begun, context.params.get("encoding"))


def complete_article(context: click.Context, _: click.Parameter, begun: str) -> Items:
    """ARTICLEs of the issue that was given."""
    return _ids(str(context.params.get("issue") or "-"), begun, context.params.get("encoding"))


def complete_commands(_context: click.Context, _: click.Parameter, begun: str) -> Items:
    """The names of dubao's commands."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 (only a shell asks)

    from tui.cli.group import COMMANDS  # noqa: PLC0415

    return [
        CompletionItem(name, help=told) for name, told in COMMANDS.items() if name.startswith(begun)
    ]


def complete_fields(fields: Sequence[str]) -> Callable[..., Items]:
    """What completes a list of these fields, with commas between."""

    def complete(_context: click.Context, _: click.Parameter, begun: str) -> Items:
        from click.shell_completion import CompletionItem  # noqa: PLC0415 (only a shell asks)

        before, comma, last = begun.rpartition(",")
        taken = before.split(",")
        return [
            CompletionItem(f"{before}{comma}{name}")
            for name in ("issue", *fields)
            if name.startswith(last) and name not in taken
        ]

    return complete


def _ids(source: str, begun: str, encoding: str | None) -> Items:
    from tui.cli.completing_kept import articles_of, items, silently  # noqa: PLC0415 (as above)
    from tui.libraries import named_in_library  # noqa: PLC0415 (as above)

    articles: Sequence[Article | KeptArticle]
    if named_in_library(source) is not None:
        articles = articles_of(source)
    else:
        articles = silently(lambda: _articles(source, encoding))
    found = ((each.id, each.title) for each in articles)
    return items((number, title) for number, title in found if number.startswith(begun))


def _articles(source: str, encoding: str | None) -> Sequence[Article]:
    from pathlib import Path  # noqa: PLC0415 (only a shell asks)

    from summarize.layout import read_issue  # noqa: PLC0415
    from tui.overrules import load_rulings  # noqa: PLC0415
    from tui.sources import read_source  # noqa: PLC0415

    path = Path(source)
    if source == "-" or not (path.is_file() or path.is_dir()):
        return ()
    if sum(each.stat().st_size for each in [path, *path.rglob("*")]) > BYTES:
        return ()
    return read_issue(read_source(source, encoding=encoding).pages, load_rulings()).articles
