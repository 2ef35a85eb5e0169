"""Files beside the pages that were not read: how many, which, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarize.errors import InputError
from summarize.issue import Doubt
from summarize.reading.names.choosing import is_about, is_hidden, split_suffix
from summarize.reading.shown import shown

_KINDS = {
    **dict.fromkeys((".pdf",), "PDF"),
    **dict.fromkeys(
        (".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic", ".jp2"),
        "picture",
    ),
    **dict.fromkeys((".htm", ".html", ".xhtml", ".mht", ".mhtml", ".shtml"), "HTML"),
    **dict.fromkeys((".xml", ".alto", ".hocr"), "XML"),
    **dict.fromkeys((".json", ".jsonl", ".ndjson"), "JSON"),
    **dict.fromkeys((".csv", ".tsv", ".xls", ".xlsx", ".ods"), "table"),
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf", ".wps", ".epub"), "document"),
    **dict.fromkeys((".ceb", ".cebx", ".caj", ".djvu"), "scan or print file"),
    **dict.fromkeys((".zip", ".tar", ".gz", ".tgz", ".rar", ".7z", ".bz2", ".xz"), "archive"),
    **dict.fromkeys((".md", ".markdown"), "Markdown beside text files"),
    "": "its name is no page's",
}
_OF_THE_SYSTEM = {"thumbs.db", "desktop.ini", "icon\r"}
_NAMED = 3
_NAMED_PAGES = 9
_WAY = "dubao reads text files: extract their text first (pdftotext, OCR)"
_MEND = "the other pages are read; mend or replace it"


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
        found.append((path, _KINDS.get(suffix, f"{suffix} file")))
    return found


def not_read(files: Sequence[tuple[str, str]], source: str) -> list[Doubt]:
    """A doubt that tells of the files, with what each one is; none where there are none."""
    if not files:
        return []
    named = ", ".join(
        f"{shown(path) or 'a file without a name'} ({what})" for path, what in files[:_NAMED]
    )
    more = ", …" if len(files) > _NAMED else ""
    count = "1 file was" if len(files) == 1 else f"{len(files)} files were"
    return [Doubt("not-read", source, f"{count} not read: {named}{more}; {_WAY}")]


def unreadable(files: Sequence[tuple[str, str]], source: str) -> list[Doubt]:
    """A doubt that tells of page files that should have been read, with the reason of each."""
    if not files:
        return []
    named = ", ".join(f"{shown(path)} ({why})" for path, why in files[:_NAMED_PAGES])
    more = ", …" if len(files) > _NAMED_PAGES else ""
    count = "1 page file" if len(files) == 1 else f"{len(files)} page files"
    return [Doubt("unreadable", source, f"{count} could not be read: {named}{more}; {_MEND}")]


def _own_name(path: str) -> str:
    """The path up to the first dot of the file's name: ``02`` of ``02.gold.json``."""
    folder, slash, name = path.rpartition("/")
    return folder + slash + name.partition(".")[0]


def _folders(path: str) -> list[str]:
    parts = path.split("/")[:-1]
    return ["/".join(parts[: count + 1]) for count in range(len(parts))]
