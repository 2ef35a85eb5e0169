"""Work that was done once on articles, kept by what it was done on and by what did it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self


class Works(Protocol):
    """A store of results, as text, beside an archive.

    ``content`` tells an article's text from any other (:mod:`~summarize.library.recalling`),
    ``work`` names what was asked, ``version`` what answered: an answer of another version is none.
    A store that cannot be read or written just now has nothing and keeps nothing, and says no
    word: all of it can be made again.
    """

    def recall(self, content: bytes, work: str, version: str) -> str | None:
        """What was kept; None where it is to be made."""

    def keep(self, content: bytes, work: str, version: str, result: str) -> None:
        """Keep a result, at the latest when the store is left."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


class NoWorks:
    """A store that keeps nothing."""

    def recall(self, content: bytes, work: str, version: str) -> str | None:
        """Nothing."""
        del content, work, version
        return None

    def keep(self, content: bytes, work: str, version: str, result: str) -> None:
        """Forget it."""

    def __enter__(self) -> NoWorks:
        return self

    def __exit__(self, *_: object) -> None:
        pass
