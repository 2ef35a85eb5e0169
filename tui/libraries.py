"""Which library is meant, and how a user names an issue of it."""

from __future__ import annotations

import contextlib
import os
import re
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import InputError
from tui.home import data_folder_name
from tui.language import marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import RawPage
    from summarize.language.words import UserWord
    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptIssue
    from summarize.library.archive.made import Works
    from summarize.library.recalling import Recalling

VARIABLE = "DUBAO_LIBRARY"
_KEY = re.compile(r"(?P<issue>[^/]*@[^/]*)(?:/(?P<article>[^/]+))?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Named(NamedTuple):
    """An issue of the library, and an article of it where one is named."""

    issue: str
    article: str | None


def library_path() -> str:
    """``--library`` or DUBAO_LIBRARY, else ``library.sqlite3`` in the folder of the user's data.

    A file's path, or the address of a server (:func:`on_server`).
    """
    default = os.path.join(data_folder_name(), "library.sqlite3")  # noqa: PTH118 (start-up)
    return os.environ.get(VARIABLE) or default


def library_name() -> str:
    """The same, in full, for what is kept of a library elsewhere."""
    path = library_path()
    return path if on_server(path) else os.path.abspath(path)  # noqa: PTH100 (as above)


def choose_library(path: str) -> None:
    """The library that is meant from now on, in this process and those it starts."""
    os.environ[VARIABLE] = path


def on_server(place: str) -> bool:
    """Whether a library's place is a database of PostgreSQL, and no file."""
    return place.startswith(("postgresql://", "postgres://"))


def open_library(*, writing: bool = False) -> Archive:
    """The user's library; :class:`~summarize.errors.InputError` where there is none to read."""
    place = library_path()
    if on_server(place):
        return _open_server(place, writing=writing)
    from pathlib import Path  # noqa: PLC0415 (costs start-up)

    from summarize.library.archive.sqlite import SqliteArchive  # noqa: PLC0415 (as above)

    return SqliteArchive(Path(place), writing=writing)


def _open_server(place: str, *, writing: bool) -> Archive:
    try:
        import psycopg  # noqa: F401, PLC0415 (an extra, and who has no server needs none)
    except ImportError as error:
        raise InputError(
            marked("{name}: needs psycopg ({why}); pip install 'dubao[postgres]' brings it"),
            name=f"{place.partition('://')[0]}://",
            why=" ".join(str(error).split()),
        ) from None
    from summarize.library.archive.postgres import PostgresArchive  # noqa: PLC0415 (as above)

    return PostgresArchive(place, writing=writing)


def recalling(source: str | None = None, own: Sequence[UserWord] = ()) -> Recalling:
    """What finds keywords, names and sentences, with what was found before in the library.

    For a ``source`` that is none of the library's nothing is recalled or kept. ``own`` are the
    user's own words. It is to be left, as a context, when the work is done.
    """
    from summarize.library.archive.made import NoWorks  # noqa: PLC0415 (as above)
    from summarize.library.recalling import Recalling  # noqa: PLC0415 (as above)

    other = source is not None and named_in_library(source) is None
    return Recalling(NoWorks() if other else _works(library_path()), own)


def _works(place: str) -> Works:
    if on_server(place):
        from summarize.library.archive.postgres.made import PostgresWorks  # noqa: PLC0415 (as above)

        return PostgresWorks(place)
    from pathlib import Path  # noqa: PLC0415 (as above)

    from summarize.library.archive.sqlite.made import SqliteWorks  # noqa: PLC0415 (as above)

    return SqliteWorks(Path(place))


def named_in_library(word: str) -> Named | None:
    """What a word names by its form: ``芦汀日报@2025-03-04``, or an article ``…/1-2`` of it.

    None for other words, for files that are there, and where there is no library.
    """
    match = _KEY.fullmatch(word)
    if match is None or os.path.exists(word):  # noqa: PTH110 (as above)
        return None
    return Named(match["issue"], match["article"])


def is_day(word: str) -> bool:
    """Whether a word is a day (``2025-03-04``), and no file."""
    return bool(_DAY.fullmatch(word)) and not os.path.exists(word)  # noqa: PTH110 (as above)


def issues_named(word: str) -> list[str]:
    """The issues that a word names: those kept of a day, where there are any, else the word."""
    if not is_day(word):
        return [word]
    with open_library() as library:
        return [issue.key for issue in library.issues() if issue.date == word] or [word]


def is_kept(key: str) -> bool:
    """Whether the library has an issue of that key; no where it cannot be read."""
    with contextlib.suppress(InputError), open_library() as library:
        return library.issue(key) is not None
    return False


def kept_pages(key: str) -> tuple[tuple[RawPage, ...], KeptIssue] | None:
    """The pages that an issue of the library was read from, and what it is kept as.

    None where it has no such issue.
    """
    with open_library() as library:
        kept = library.issue(key)
        pages = tuple(source.page for source in library.sources(key))
    return (pages, kept) if kept is not None and pages else None
