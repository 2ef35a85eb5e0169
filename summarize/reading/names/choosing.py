"""Which files of a folder or an archive are pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarize.reading.names.file_names import read_name

_TEXT = {".txt", ".text"}
_MARKDOWN = {".md", ".markdown"}
_WEB = {".htm", ".html", ".shtml", ".xhtml"}
# Files about the pages, which stand beside them.
_ABOUT = {
    "readme",
    "license",
    "licence",
    "copying",
    "changelog",
    "contributing",
    "authors",
    "requirements",
    "robots",
    "index",
}


def split_suffix(name: str) -> tuple[str, str]:
    """Stem and suffix (lower case, with its dot, or empty) of a file's name.

    What follows the dot in ``2025.01.27`` or ``01版.要闻`` is no suffix.
    """
    stem, dot, suffix = name.rpartition(".")
    if not (dot and stem and suffix.isascii() and suffix.isalnum()):
        return name, ""
    if suffix.isdigit() or len(suffix) > 8:
        return name, ""
    return stem, "." + suffix.lower()


def choose(paths: Sequence[str], forms: Iterable[str] = ()) -> list[str]:
    """Those of ``paths`` (relative, parted by ``/``) that are pages or articles of one.

    Text files are; so are Markdown files where there is no text file, and files without a suffix
    whose name says which page they are. Files of other ``forms`` (suffixes, the best first) are
    where there are none of these, or of pages that none of these is of. Hidden files and those
    about the others (README) are not.
    """
    ranks = {suffix: rank for rank, suffix in enumerate(forms)}
    texts: list[str] = []
    markdown: list[str] = []
    others: list[str] = []
    for path in paths:
        if is_hidden(path):
            continue
        stem, suffix = split_suffix(path.rpartition("/")[2])
        if is_about(stem) and not (stem.lower() == "index" and suffix in _WEB and suffix in ranks):
            continue
        if suffix in _TEXT or (not suffix and read_name(stem).label):
            texts.append(path)
        elif suffix in _MARKDOWN:
            markdown.append(path)
        elif suffix in ranks:
            others.append(path)
    chosen = texts or markdown
    taken = {split_suffix(path)[0] for path in chosen}
    added: list[str] = []
    for path in sorted(others, key=lambda path: ranks[split_suffix(path)[1]]):
        stem = split_suffix(path)[0]
        if stem not in taken and (not chosen or read_name(stem.rpartition("/")[2]).label):
            taken.add(stem)
            added.append(path)
    every = {*chosen, *added}
    return [path for path in paths if path in every] if added else chosen


def is_hidden(path: str) -> bool:
    """Whether the file, or a folder it lies in, is hidden, or kept by the system that packed it."""
    return any(
        (part.startswith(".") and part not in {".", ".."}) or part == "__MACOSX"
        for part in path.split("/")
    )


def is_about(stem: str) -> bool:
    """Whether a file of this name tells about the files beside it."""
    return stem.lower() in _ABOUT
