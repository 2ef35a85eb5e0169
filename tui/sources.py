"""What a user calls an issue -> its pages: a file, a folder, standard input, or the library's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import InputError
from tui.config import config
from tui.language import tell
from tui.libraries import is_day, kept_pages, named_in_library

if TYPE_CHECKING:
    from typing import BinaryIO

    from summarize.issue import Issue, RawPage
    from summarize.library.archive.kept import KeptIssue


class Source(NamedTuple):
    """What was read; ``kept`` says what the library keeps it as, where it is one of its issues."""

    pages: tuple[RawPage, ...]
    kept: KeptIssue | None = None

    def entitled(self, issue: Issue) -> Issue:
        """The issue of these pages, under the paper and date that the library keeps it by."""
        if self.kept is None:
            return issue
        return replace(issue, paper=self.kept.paper, date=self.kept.date)


def read_source(
    source: str, *, encoding: str | None = None, stdin: BinaryIO | None = None
) -> Source:
    """As :func:`summarize.reading.read_pages` has it, and issues of the library by their keys."""
    named = named_in_library(source)
    if named is not None and named.article is None:
        found = kept_pages(named.issue)
        if found is None:
            raise InputError(
                tell(
                    "{name}: no file, and no issue of the library (see dubao library list)",
                    name=source,
                )
            )
        return Source(*found)
    if is_day(source):
        raise InputError(
            tell("{name}: no file, and no issue of that day in the library", name=source)
        )
    from summarize.reading import name_fields, read_pages  # noqa: PLC0415 (loads what reads)

    name_fields(config().columns)
    return Source(read_pages(source, encoding=encoding, stdin=stdin))
