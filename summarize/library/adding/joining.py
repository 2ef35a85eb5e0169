"""What is kept of an issue and what has come of it now -> the issue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from summarize.layout import read_issue
from summarize.library.adding.groups import Group
from summarize.library.adding.reading import Asked, reading
from summarize.reading import label_order

if TYPE_CHECKING:
    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptIssue, Reading, SourcePage


class Joined(NamedTuple):
    """An issue to keep, and the digest of what it takes the place of; both None: it is kept."""

    reading: Reading | None
    instead: str | None = None


def joined(archive: Archive, new: Reading) -> Joined:
    """What is to be kept of an issue that was read.

    The same pages again change nothing, but that a paper's name may be known now, and one that was
    known stays. Pages that were printed with the same labels take the
    place of those that are kept; others are put beside them and the whole is read anew, so that
    what was continued on a page that was missing finds its end.
    """
    kept = archive.issue(new.key)
    unsure = kept is not None and (kept.paper is None or kept.date is None)
    if kept is not None and unsure and kept.origin != new.origin:
        # Nobody says that it is the same issue: another file or folder is another one.
        new = _renamed(new)
        kept = archive.issue(new.key)
    if kept is None:
        return Joined(new)
    known = kept.paper is not None or new.paper is None
    if kept.digest == new.digest and kept.engine == new.engine and known:
        return Joined(None)
    new = replace(new, paper=new.paper or kept.paper)
    names = {page.name for page in new.sources}
    others = [page for page in archive.sources(new.key) if page.name not in names]
    if not others or kept.date is None:
        return Joined(new, kept.digest)
    every = sorted([*others, *new.sources], key=_order)
    whole = _whole(new, every)
    if whole.digest == kept.digest and whole.engine == kept.engine:
        return Joined(None)
    return Joined(whole, kept.digest)


def read_again(archive: Archive, kept: KeptIssue) -> Reading:
    """A kept issue read by the layout as it is now."""
    return read_as(kept.key, kept.paper, kept.date, kept.origin, archive.sources(kept.key))


def _whole(new: Reading, sources: list[SourcePage]) -> Reading:
    return read_as(new.key, new.paper, new.date, new.origin, tuple(sources))


def read_as(
    key: str, paper: str | None, date: str | None, origin: str, sources: tuple[SourcePage, ...]
) -> Reading:
    """An issue of these sources read by the layout as it is now, whatever its masthead says."""

    pages = tuple(source.page for source in sources)
    group = Group(origin, None, paper or "", named=False)
    whole = reading(pages, read_issue(pages), group, Asked(paper, date))
    return replace(whole, key=key, paper=paper, date=date)


def _renamed(new: Reading) -> Reading:
    import hashlib  # noqa: PLC0415 (two folders of one name are rare)

    return replace(new, key=f"{new.key}~{hashlib.sha256(new.origin.encode()).hexdigest()[:6]}")


def _order(page: SourcePage) -> tuple[tuple[str, int], str]:
    return label_order(page.name.partition(",")[0]), page.name
