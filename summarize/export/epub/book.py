"""The files of the book, put into its archive: the same issue always gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from importlib.resources import files
from typing import TYPE_CHECKING

from summarize.export.epub.chapters import chapters_of, cover, document, page_chapter, rest_chapter
from summarize.export.epub.contents import navigation, ncx
from summarize.export.epub.package import identifier_of, package
from summarize.export.hypertext.markup import Markup, element, empty, together
from summarize.export.hypertext.places import onward, places_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.export.hypertext.articles import Brief
    from summarize.issue import Issue

# The first day that a zip archive can tell: when it was written is nobody's business.
_WRITTEN = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100644 << 16
_CONTAINER = together(
    Markup('<?xml version="1.0" encoding="utf-8"?>'),
    element(
        "container",
        element(
            "rootfiles",
            empty(
                "rootfile",
                full_path="EPUB/package.opf",
                media_type="application/oebps-package+xml",
            ),
        ),
        version="1.0",
        xmlns="urn:oasis:names:tc:opendocument:xmlns:container",
    ),
)


def to_epub(issue: Issue, briefs: Mapping[str, Brief] | None = None) -> bytes:
    """The whole issue as a book; ``briefs`` are summaries by article id.

    Every character of the issue stands in it but control characters.
    """
    chapters = chapters_of(issue)
    places = places_of(
        issue, {id(article): each.file for each in chapters for article in each.articles}
    )
    going_on = onward(issue)
    identifier = identifier_of(issue)
    written = {
        "EPUB/package.opf": package(issue, chapters, identifier),
        "EPUB/nav.xhtml": document(issue, "目录", navigation(issue, chapters, places, going_on)),
        "EPUB/toc.ncx": ncx(issue, chapters, places, going_on, identifier),
        "EPUB/cover.xhtml": cover(issue),
        **{
            f"EPUB/{each.file}": page_chapter(issue, each, places, going_on, briefs or {})
            for each in chapters
        },
    }
    if issue.furniture:
        written["EPUB/rest.xhtml"] = rest_chapter(issue)
    style = files("summarize.export.epub").joinpath("style.css").read_text(encoding="utf-8")
    written["EPUB/style.css"] = Markup(style)
    return _archive({"META-INF/container.xml": _CONTAINER, **written})


def _archive(written: Mapping[str, Markup]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        # Readers look for this name and these bytes at a fixed place of the file.
        archive.writestr(_entry("mimetype"), b"application/epub+zip")
        for name, content in written.items():
            data = content.rstrip("\n").encode("utf-8") + b"\n"
            archive.writestr(_entry(name), data, zipfile.ZIP_DEFLATED, 9)
    return kept.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _WRITTEN)
    entry.create_system = 3  # else it would tell on what the archive was made
    entry.external_attr = _READABLE
    return entry
