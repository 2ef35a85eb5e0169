"""What every archive can do, wherever it keeps its issues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Self

    from summarize.library.archive.kept import (
        Fault,
        KeptIssue,
        Order,
        Page,
        Reading,
        SourcePage,
    )
    from summarize.library.archive.record import Stored
    from summarize.library.query import Query


class Archive(Protocol):
    """A store of issues and an index of their words.

    Each call is whole or not done at all, and what it says was kept is kept. Raises
    :class:`~summarize.errors.InputError`, one line, for whatever the store cannot do.
    """

    def close(self) -> None:
        """Let go of it."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def keep(self, readings: Sequence[Reading], instead: Sequence[str | None]) -> list[Reading]:
        """Keep issues, each in the place of what was kept by its key: all of them, or none.

        ``instead``: the digests of what they take the place of, None where there was nothing.
        Those are left, and given back, for which something else has been kept meanwhile.
        """

    def remove(self, key: str) -> bool:
        """Forget an issue; whether there was one."""

    def issues(self) -> list[KeptIssue]:
        """All issues, by paper and date, undated ones last."""

    def issue(self, key: str) -> KeptIssue | None:
        """The issue of that key."""

    def sources(self, key: str) -> tuple[SourcePage, ...]:
        """What an issue was read from; nothing where there is no such issue."""

    def article(self, key: str) -> Stored | None:
        """The article of that key, whole."""

    def count(self, query: Query) -> int:
        """How many articles a query finds."""

    def by_day(self, query: Query) -> dict[str | None, int]:
        """How many articles a query finds in the issues of each day that has any; None: undated."""

    def search(
        self, query: Query, limit: int, after: str | None = None, order: Order = "rank"
    ) -> Page:
        """The articles that a query finds, in an order; ``after`` is a page's, for the next one."""

    def break_off_when(self, unwanted: Callable[[], bool]) -> None:
        """Ask now and then, while it looks for something, whether nobody wants that any more.

        Then the call that looks raises :class:`~summarize.errors.InputError`, where the store can.
        """

    def keys(self, query: Query) -> Iterator[str]:
        """The keys of all articles that a query finds, newest first."""

    def faults(self) -> list[Fault]:
        """What is wrong with a store that is open to be written; nothing where it is sound."""

    def index_anew(self) -> None:
        """Make the index anew from the articles."""
