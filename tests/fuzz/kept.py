"""Whether the library finds what a plain reading of its articles finds, and the files do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.layout import read_issue
from summarize.library.adding.reading import Asked
from summarize.library.adding.run import add
from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.query import Query, QueryError, parse_query
from summarize.library.search import Where, search_article
from summarize.opening import open_issue
from tests.fuzz import promises
from tests.fuzz.running import run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarize.library.archive.kept import KeptIssue
    from tests.fuzz.cases import Case

PAGE = 3
"""So few articles a page, so that there are several pages."""


def differences(case: Case, room: Path) -> list[str]:
    """Add the issues to a library of its own, ask everything of it, and of the files."""
    found: list[str] = []
    path = room / "home" / "library.sqlite3"
    path.parent.mkdir(exist_ok=True)
    with SqliteArchive(path, writing=True) as archive:
        added = add(archive, [case.source], Asked(), processes=1)
        again = add(archive, [case.source], Asked(), processes=1)
        if again.new or again.changed:
            found.append(f"added twice, and taken for other: {again.new}, {again.changed}")
        if len(added.failed) > case.members:
            found.append(f"{len(added.failed)} of {case.members} failed")
        if faults := archive.faults():
            found.append(f"faults: {faults}")
        for text in case.queries:
            try:
                query = parse_query(text)
            except QueryError:
                continue
            found += _against_scan(archive, query)
    for text in case.queries:
        found += _against_files(case, text)
    return found


def _against_scan(archive: SqliteArchive, query: Query) -> Iterator[str]:
    wanted = {key for issue in archive.issues() for key in _scanned(archive, issue, query)}
    for order in ("rank", "date", "page"):
        keys: list[str] = []
        after: str | None = None
        while True:
            page = archive.search(query, PAGE, after, order)
            keys += [each.key for each in page.articles]
            after = page.after
            if after is None or len(keys) > len(wanted):
                break
        if sorted(keys) != sorted(wanted):
            missed, besides = sorted(wanted - set(keys)), sorted(set(keys) - wanted)
            yield f"{query.text!r} by {order}: missed {missed[:3]}, besides {besides[:3]}"
    if archive.count(query) != len(wanted):
        yield f"{query.text!r}: counts {archive.count(query)} of {len(wanted)}"


def _scanned(archive: SqliteArchive, issue: KeptIssue, query: Query) -> Iterator[str]:
    where = Where(issue.paper, issue.date)
    for number, page in _ids(archive, issue):
        key = f"{issue.key}/{number}"
        kept = archive.article(key)
        if kept is None or kept.article.page != page:
            raise AssertionError(f"{key} is not kept")
        if search_article(kept.article, query, kept.over, where):
            yield key


def _ids(archive: SqliteArchive, issue: KeptIssue) -> Iterator[tuple[str, str]]:
    """Ids and pages of the articles that the sources of an issue have."""
    pages = tuple(source.page for source in archive.sources(issue.key))
    for article in read_issue(pages).articles:
        yield article.id, article.page


def _against_files(case: Case, text: str) -> Iterator[str]:
    """The commands on the library and on one file."""
    kept = run(("search", "--json", "--", text))
    yield from promises.of_output(kept, case.members, searched=True)
    name = sorted(case.files)[0]
    there = run(("search", "--json", "--", text, name))
    yield from promises.of_output(there, case.members, searched=True)
    if kept.status == 2 or there.status == 2:
        if kept.status != there.status and _readable(name):
            yield f"{text!r}: status {kept.status} in the library, {there.status} on a file"
        return
    try:
        promises.records(kept), promises.records(there)
    except ValueError as error:
        yield f"{text!r}: {error}"


def _readable(name: str) -> bool:
    try:
        open_issue(name)
    except Exception:
        return False
    return True
