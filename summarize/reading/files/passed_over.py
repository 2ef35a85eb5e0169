"""Files beside the pages that were not read: how many, which, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarize.errors import InputError, Message
from summarize.issue import Doubt
from summarize.reading.forms import suffixes
from summarize.reading.names.choosing import is_about, is_hidden, split_suffix
from summarize.reading.shown import shown

_KINDS: dict[str, str] = {
    **dict.fromkeys((".pdf",), "PDF"),
    **dict.fromkeys(
        (".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic", ".jp2"),
        Message("picture"),
    ),
    **dict.fromkeys((".htm", ".html", ".xhtml", ".mht", ".mhtml", ".shtml"), "HTML"),
    **dict.fromkeys((".xml", ".alto", ".hocr"), "XML"),
    **dict.fromkeys((".json", ".jsonl", ".ndjson"), "JSON"),
    **dict.fromkeys((".csv", ".tsv", ".xls", ".xlsx", ".ods"), Message("table")),
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf", ".wps", ".epub"), Message("document")),
    **dict.fromkeys((".ceb", ".cebx", ".caj", ".djvu"), Message("scan or print file")),
    **dict.fromkeys(
        (".zip", ".tar", ".gz", ".tgz", ".rar", ".7z", ".bz2", ".xz"), Message("archive")
    ),
    **dict.fromkeys((".md", ".markdown"), Message("Markdown beside text files")),
    "": Message("its name is no page's"),
}
_PACKED = frozenset({".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz"})
_OF_THE_SYSTEM = {"thumbs.db", "desktop.ini", "icon\r"}
_NAMED = 3
_NAMED_PAGES = 9
_WAY = Message("extract their text first (pdftotext, OCR)")
_GIVE = Message("other files beside them were read; give these by themselves")
_EITHER = Message(
    "give them by themselves where dubao reads their form, "
    "or extract their text first (pdftotext, OCR)"
)
_MEND = Message("the other pages are read; mend or replace it")


class Found(NamedTuple):
    """Page files of a folder or archive, path and bytes of each, and the files ``left_out``.

    ``failed``: the page files that could not be read, each with its error.
    """

    entries: list[tuple[str, bytes]]
    left_out: list[tuple[str, str]]
    failed: Sequence[tuple[str, InputError]] = ()


def left_out(paths: Iterable[str], chosen: Sequence[str]) -> list[tuple[str, str]]:
    """Those of ``paths`` that were not ``chosen`` and might have been pages, each with its kind.

    Not told of: hidden files and those of the system, files about the others, and what stands
    beside a page under the page's own name (``01.pdf`` beside ``01.txt``).
    """
    taken = set(chosen)
    pages = {_own_name(path) for path in chosen}
    pages |= {folder for path in chosen for folder in _folders(path)}
    found: list[tuple[str, str]] = []
    for path in paths:
        name = path.rpartition("/")[2]
        if path in taken or is_hidden(path) or name.lower() in _OF_THE_SYSTEM:
            continue
        stem, suffix = split_suffix(name)
        if is_about(stem) or _own_name(path) in pages:
            continue
        found.append((path, _KINDS.get(suffix, Message("{suffix} file", suffix=suffix))))
    return found


def not_read(files: Sequence[tuple[str, str]], source: str) -> list[Doubt]:
    """A doubt that tells of the files, with what each one is; none where there are none."""
    if not files:
        return []
    named = _named(files, _NAMED)
    way = _way_out([path for path, _ in files])
    told = Message("1 file was not read: {named}; {way}", named=named, way=way)
    if len(files) > 1:
        told = Message(
            "{count} files were not read: {named}; {way}", count=len(files), named=named, way=way
        )
    return [Doubt("not-read", source, told)]


def _way_out(paths: Sequence[str]) -> Message:
    """What to do about files that were not read: some of them are of forms that can be."""
    known = {*suffixes(), *_PACKED}
    readable = [split_suffix(path.rpartition("/")[2])[1] in known for path in paths]
    if all(readable):
        return _GIVE
    return _EITHER if any(readable) else _WAY


def unreadable(files: Sequence[tuple[str, str]], source: str) -> list[Doubt]:
    """A doubt that tells of page files that should have been read, with the reason of each."""
    if not files:
        return []
    named = _named(files, _NAMED_PAGES)
    told = Message("1 page file could not be read: {named}; {way}", named=named, way=_MEND)
    if len(files) > 1:
        told = Message(
            "{count} page files could not be read: {named}; {way}",
            count=len(files),
            named=named,
            way=_MEND,
        )
    return [Doubt("unreadable", source, told)]


def _named(files: Sequence[tuple[str, str]], most: int) -> tuple[str, ...]:
    named: tuple[str, ...] = tuple(
        Message("{path} ({what})", path=shown(path) or Message("a file without a name"), what=what)
        for path, what in files[:most]
    )
    return (*named, "…") if len(files) > most else named


def _own_name(path: str) -> str:
    """The path up to the first dot of the file's name: ``02`` of ``02.gold.json``."""
    folder, slash, name = path.rpartition("/")
    return folder + slash + name.partition(".")[0]


def _folders(path: str) -> list[str]:
    parts = path.split("/")[:-1]
    return ["/".join(parts[: count + 1]) for count in range(len(parts))]
