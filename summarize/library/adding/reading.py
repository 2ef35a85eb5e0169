"""A group of files -> the issues in it, ready for the archive. Runs in a process of its own."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from summarize import __version__
from summarize.errors import DubaoError
from summarize.layout import read_issue
from summarize.library.archive.indexed import index_article
from summarize.library.archive.kept import Reading, SourcePage
from summarize.library.archive.record import digest, stored_articles
from summarize.reading import name_fields, read_apart, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Doubt, Issue, RawPage
    from summarize.library.adding.groups import Group

ENGINE = __version__
UNDATED = "undated"


class Asked(NamedTuple):
    """What a user says of all that is added, over what it says of itself.

    ``columns`` are names of fields in records, each with what it holds.
    """

    paper: str | None = None
    date: str | None = None
    encoding: str | None = None
    columns: tuple[tuple[str, str], ...] = ()


class Outcome(NamedTuple):
    """What became of a group: its issues, what is doubtful about them, or why it failed."""

    readings: tuple[Reading, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    failed: DubaoError | None = None
    characters: int = 0


def read_group(group: Group, asked: Asked) -> Outcome:
    """The issues of a group; an error that is foreseen is told, not raised."""
    readings: list[Reading] = []
    doubts: list[Doubt] = []
    characters = 0
    name_fields(dict(asked.columns))
    try:
        for pages in read_apart(group.base, group.paths, encoding=asked.encoding):
            for those, issue in _issues(pages):
                readings.append(reading(those, issue, group, asked))
                doubts += issue.warnings
                characters += sum(len(line) for page in those for line in page.lines)
    except DubaoError as error:
        return Outcome(failed=error)
    return Outcome(tuple(readings), tuple(doubts), None, characters)


def reading(pages: Sequence[RawPage], issue: Issue, group: Group, asked: Asked) -> Reading:
    """An issue and its pages as the archive takes them."""
    paper = asked.paper or issue.paper or (group.shelf if group.named else None)
    date = asked.date or issue.date
    sources = tuple(map(SourcePage, _names(pages, issue), pages))
    return Reading(
        key=key(paper or group.shelf, date),
        paper=paper,
        date=date,
        number=issue.number,
        origin=os.path.abspath(group.name),  # noqa: PTH100
        digest=digest(sources),
        engine=ENGINE,
        pages=len(issue.pages),
        sources=sources,
        articles=tuple(index_article(each) for each in stored_articles(issue)),
    )


def key(shelf: str, date: str | None) -> str:
    """What a user calls an issue: ``芦汀日报@2025-03-04``; one word, whatever the names are."""
    name = "_".join(shown(shelf).replace("/", "_").replace("@", "_").split()) or "_"
    return f"{name}@{date or UNDATED}"


def _names(pages: Sequence[RawPage], issue: Issue) -> Iterator[str]:
    """By what each page is told from the others: what is printed on it, or its file's name."""
    printed: dict[str, list[str]] = {}
    for page in issue.pages:
        if not page.inferred:
            printed.setdefault(page.source, []).append(page.label)
    for raw in pages:
        labels = printed.get(raw.source)
        yield ",".join(labels) if labels else raw.label or raw.source


def _issues(pages: tuple[RawPage, ...]) -> Iterator[tuple[tuple[RawPage, ...], Issue]]:
    """The pages read; apart by what is printed on them where that names several issues."""
    issue = read_issue(pages)
    if not issue.several:
        yield pages, issue
        return
    apart: dict[tuple[str | None, str | None], list[RawPage]] = {}
    name: tuple[str | None, str | None] = (None, None)
    for page in pages:
        alone = read_issue((replace(page, warnings=()),))
        if alone.paper or alone.date:
            name = (alone.paper or name[0], alone.date or name[1])
        apart.setdefault(name, []).append(page)
    for those in apart.values():
        yield tuple(those), read_issue(tuple(those))
