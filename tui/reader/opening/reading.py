"""An issue read in steps: a beginning, a longer one, all of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from summarize.given import cut_given
from tui.reader.memory.keys import article_keys, lines_key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarize.issue import Article, Issue, RawPage
    from summarize.pointing.leads import Lead
    from summarize.rulings import Ruling
    from tui.reader.digest.made import Digest

_SIZES = (150, 1000, 5000)  # lines: a page, a few, a paper of a weekend
_MUCH = 4


@dataclass(frozen=True, slots=True)
class Found:
    """What is read by now. ``done`` of ``of`` pages; or an ``issue``, ``whole`` or a beginning of
    it, with the ``key`` of all its lines, what its pointers lead to and the ``keys`` of its
    articles, by their ids, and, at the end, the id of the ``article`` wanted.
    """

    done: int = 0
    of: int = 0
    issue: Issue | None = None
    key: str = ""
    leads: Mapping[str, tuple[Lead, ...]] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    whole: bool = False
    article: str | None = None


class Source(Protocol):
    """Whatever reads an issue."""

    def run(self, tell: Callable[[Found], None]) -> None:
        """Read it and tell each step; raises what reading raises, StoppedError after stop."""

    def stop(self) -> None:
        """Nobody waits for it any more; called in another thread."""


@runtime_checkable
class Digests(Protocol):
    """A source that can make a digest when it has read the issue, if it ``stays`` until then."""

    stays: bool

    def digest(self, article: Article, tell: Callable[[Digest | None], None]) -> None:
        """Make one and tell its parts, None where there is no more; then it ends."""


class StoppedError(Exception):
    """Nobody waits for the issue any more."""


class Here:
    """Reads in the thread that calls; can be stopped between two pages.

    ``entitle`` puts what is known of an issue, but not printed in it, in its place.
    """

    def __init__(
        self,
        read: Callable[[], Sequence[RawPage]],
        *,
        wanted: str | None = None,
        rulings: Sequence[Ruling] = (),
        entitle: Callable[[Issue], Issue] = lambda issue: issue,
    ) -> None:
        self._read = read
        self._entitle = entitle
        self._wanted = wanted
        self._rulings = rulings
        self._stopped = False

    def stop(self) -> None:
        """See :class:`Source`."""
        self._stopped = True

    def run(self, tell: Callable[[Found], None]) -> None:
        """See :class:`Source`."""
        from summarize.layout import read_issue  # noqa: PLC0415 (loads tables and models)
        from summarize.pointing.leads import leads  # noqa: PLC0415 (as above)

        def check(done: int, of: int) -> None:
            if self._stopped:
                raise StoppedError

        def progress(done: int, of: int) -> None:
            check(done, of)
            tell(Found(done, of))

        pages = self._read()
        key = lines_key(line for page in pages for line in page.lines)
        for part in beginnings(pages):
            issue = self._entitle(read_issue(part, self._rulings, progress=check))
            tell(Found(issue=issue, key=key, leads=leads(issue), keys=article_keys(issue)))
        issue = self._entitle(read_issue(pages, self._rulings, progress=progress))
        wanted = named(issue, self._wanted)
        tell(
            Found(
                issue=issue,
                key=key,
                leads=leads(issue),
                keys=article_keys(issue),
                whole=True,
                article=wanted,
            )
        )


def named(issue: Issue, words: str | None) -> str | None:
    """The id of the article that these words name; raises ArticleNotFoundError."""
    if words is None:
        return None
    from summarize.opening import find_article  # noqa: PLC0415 (as above)

    return find_article(issue, words).id


def beginnings(pages: Sequence[RawPage]) -> list[Sequence[RawPage]]:
    """What is worth reading first: beginnings of a few sizes, each much shorter than what follows.

    A page too long for the first is cut.
    """
    total = sum(len(page.lines) for page in pages)
    return [_beginning(pages, lines) for lines in _SIZES if lines * _MUCH <= total]


def _beginning(pages: Sequence[RawPage], lines: int) -> Sequence[RawPage]:
    taken: list[RawPage] = []
    for page in pages:
        if taken and lines < len(page.lines):
            break
        starts = tuple(start for start in page.starts if start < lines)
        given = cut_given(page.given, lines)
        taken.append(replace(page, lines=page.lines[:lines], starts=starts, given=given))
        lines -= len(page.lines)
    return taken
