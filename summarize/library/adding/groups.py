"""Files, folders and archives -> groups of page files that belong together by their names."""

from __future__ import annotations

import os
import posixpath
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import InputError, Message
from summarize.reading import (
    choose,
    describe,
    gathered_suffixes,
    left_out,
    path_date,
    read_name,
    shown,
    split_suffix,
    suffixes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_ARCHIVES = {".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".txz", ".tbz"}

_PAPERS = (
    *("日报", "晚报", "早报", "晨报", "时报", "周报", "都市报", "导报"),
    *("日報", "晚報", "早報", "晨報", "時報", "週報", "都市報", "導報"),
)


class Group(NamedTuple):
    """What is read together: the file or archive ``base``, or ``paths`` within that folder.

    ``shelf`` is the name of the paper that the folders give, or what else to call it by; ``named``
    says that it is a paper's.
    """

    base: str
    paths: tuple[str, ...] | None
    shelf: str
    named: bool

    @property
    def name(self) -> str:
        """What messages call it."""
        if self.paths is None or len(self.paths) != 1:
            return self.base
        return os.path.join(self.base, self.paths[0])  # noqa: PTH118


@dataclass(slots=True)
class Gathered:
    """All that a user names: ``groups`` in the order of their names.

    ``failed`` are folders that cannot be looked into, ``left_out`` files that are no pages' text,
    each with what it is.
    """

    groups: list[Group] = field(default_factory=list)
    failed: list[InputError] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def gather(paths: Iterable[str]) -> Gathered:
    """The groups of files, archives, and folders, which are walked."""
    found = Gathered()
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112
            found.groups.append(Group(path, None, *_shelf([*_folders(path)[:-1], _stem(path)])))
        else:
            found.groups += _in_folder(path, found)
    return found


def _in_folder(folder: str, found: Gathered) -> Iterator[Group]:
    """Groups of a folder: by day where the names tell one, else by the folder that holds them."""
    above = _folders(folder)
    saved: dict[str, list[str]] = {}
    for at, files in _walked(folder, found):
        chosen = choose(files, suffixes())
        archives = [name for name in files if split_suffix(name)[1] in _ARCHIVES]
        others = left_out(files, [*chosen, *archives])
        found.left_out += [(os.path.join(folder, at, name), kind) for name, kind in others]  # noqa: PTH118
        for name in archives:
            path = os.path.join(folder, at, name)  # noqa: PTH118
            yield Group(path, None, *_shelf([*above, *_parts(at), _stem(name)]))
        together: dict[str, list[str]] = {}
        for name in chosen:
            if split_suffix(name)[1] in gathered_suffixes():
                # Saved pages lie apart from their articles, and no name tells which are whose.
                saved.setdefault(path_date(at) or at, []).append(f"{at}/{name}" if at else name)
                continue
            file = describe(f"{at}/{name}" if at else name, (), above)
            # Without a day or a page in their names nothing says that files are of one issue.
            issue = file.date or ("" if file.label else f"\0{name}")
            together.setdefault(issue, []).append(name)
        base = os.path.join(folder, at) if at else folder  # noqa: PTH118
        for issue in sorted(together):
            names = tuple(together[issue])
            alone = [_stem(names[0])] if issue.startswith("\0") else []
            yield Group(base, names, *_shelf([*above, *_parts(at), *alone]))
    for paths in saved.values():
        at = posixpath.commonpath([path.rpartition("/")[0] or "." for path in paths])
        yield Group(folder, tuple(paths), *_shelf([*above, *_parts(at.removeprefix("."))]))


def _walked(folder: str, found: Gathered) -> Iterator[tuple[str, list[str]]]:
    """Folders in which files lie, with the names of all files in them and in folders of pages."""
    pending = [""]
    while pending:
        at = pending.pop()
        names, inner = _listed(os.path.join(folder, at), found)  # noqa: PTH118
        within: list[str] = []
        for name in inner:
            if read_name(name).sure and read_name(name).label:
                files, _ = _listed(os.path.join(folder, at, name), found)  # noqa: PTH118
                within += [f"{name}/{file}" for file in files]
        pages = {path.partition("/")[0] for path in within}
        pending += [f"{at}/{name}" if at else name for name in reversed(inner) if name not in pages]
        if names or within:
            yield at, sorted([*names, *within])


def _listed(folder: str, found: Gathered) -> tuple[list[str], list[str]]:
    """Names of the files and of the folders in a folder; links to folders are not followed."""
    try:
        with os.scandir(folder) as entries:
            listed = sorted((each.name, each.is_dir(follow_symlinks=False)) for each in entries)
    except OSError as error:
        why = Message((error.strerror or str(error)).lower())
        found.failed.append(
            InputError("{name}: cannot be read ({why})", name=shown(folder), why=why)
        )
        return [], []
    seen = [(name, is_folder) for name, is_folder in listed if not name.startswith(".")]
    return [n for n, is_folder in seen if not is_folder], [n for n, yes in seen if yes]


def _shelf(parts: Sequence[str]) -> tuple[str, bool]:
    """The innermost name that is no date and no page's; whether it is the name of a paper."""
    for part in reversed(parts):
        if is_papers_name(part):
            return part, True
    for part in reversed(parts):
        name = read_name(part)
        if not part.isdigit() and name.label is None and name.date is None:
            return part, False
    return "issue", False


def is_papers_name(text: str) -> bool:
    """Whether a folder of this name can only be a newspaper's."""
    return text.endswith(_PAPERS)


def _folders(path: str) -> tuple[str, ...]:
    try:
        return Path(path).resolve().parts[-4:]
    except (OSError, RuntimeError):
        return (Path(path).name,)


def _parts(at: str) -> list[str]:
    return at.split("/") if at else []


def _stem(path: str) -> str:
    stem = Path(path).name
    while (cut := split_suffix(stem))[1]:
        stem = cut[0]
    return stem
