"""What a user calls an issue -> its pages: a file, a folder, standard input, or the library's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import InputError
from tui.config import config
from tui.language import tell
from tui.libraries import is_day, kept_pages, named_in_library

if TYPE_CHECKING:
    from typing import BinaryIO

    from summarize.issue import RawPage


def read_source(
    source: str, *, encoding: str | None = None, stdin: BinaryIO | None = None
) -> tuple[RawPage, ...]:
    """As :func:`summarize.reading.read_pages` has it, and issues of the library by their keys."""
    named = named_in_library(source)
    if named is not None and named.article is None:
        pages = kept_pages(named.issue)
        if pages is None:
            raise InputError(
                tell(
                    "{name}: no file, and no issue of the library (see dubao library list)",
                    name=source,
                )
            )
        return pages
    if is_day(source):
        raise InputError(
            tell("{name}: no file, and no issue of that day in the library", name=source)
        )
    from summarize.reading import name_fields, read_pages  # noqa: PLC0415 (loads what reads)

    name_fields(config().columns)
    return read_pages(source, encoding=encoding, stdin=stdin)
