"""The package document: what the book is called, what is in it, in which order it is read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from summarize.export.hypertext.issues import (
    day_of,
    language_of,
    name_of,
    title_of,
)
from summarize.export.hypertext.markup import Markup, element, empty, plain, together
from summarize.export.record import issue_record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.export.epub.chapters import Chapter
    from summarize.issue import Issue

# The name space of the identifiers, drawn once: it must stay, or no issue would keep its own.
_SPACE = UUID("6f0a3c1e-58d4-4f0b-9a37-2d1f7c94be60")
_UNDATED = "1980-01-01"
_DOCUMENT = "application/xhtml+xml"


def identifier_of(issue: Issue) -> str:
    """The same for the same issue: by paper, day and number, or by what it says without these."""
    if issue.paper and issue.date:
        said: list[object] = [issue.paper, issue.date, issue.number]
    else:
        said = [issue_record(issue)]
    return f"urn:uuid:{uuid5(_SPACE, json.dumps(said))}"


def package(issue: Issue, chapters: Sequence[Chapter], identifier: str) -> Markup:
    """The document; its date of change is the issue's day, so that it does not change by itself."""
    read = [("cover", "cover.xhtml"), ("nav", "nav.xhtml")]
    read += [(each.file.removesuffix(".xhtml"), each.file) for each in chapters]
    if issue.furniture:
        read.append(("rest", "rest.xhtml"))
    items = [
        empty(
            "item",
            id=name,
            href=file,
            media_type=_DOCUMENT,
            properties="nav" if name == "nav" else None,
        )
        for name, file in read
    ]
    items += [
        empty("item", id="ncx", href="toc.ncx", media_type="application/x-dtbncx+xml"),
        empty("item", id="style", href="style.css", media_type="text/css"),
    ]
    spine = [empty("itemref", idref=name) for name, _ in read]
    # The guide is how EPUB 2 had landmarks.
    guide = [
        empty("reference", type="cover", title="封面", href="cover.xhtml"),
        empty("reference", type="toc", title="目录", href="nav.xhtml"),
    ]
    tree = element(
        "package",
        together(
            element("metadata", together(*_metadata(issue, identifier)), **_NAMES),
            element("manifest", together(*items)),
            element("spine", together(*spine), toc="ncx"),
            element("guide", together(*guide)),
        ),
        xmlns="http://www.idpf.org/2007/opf",
        version="3.0",
        unique_identifier="issue",
        xml__lang=language_of(issue),
    )
    return together(Markup('<?xml version="1.0" encoding="utf-8"?>'), tree)


_NAMES = {"xmlns__dc": "http://purl.org/dc/elements/1.1/"}


def _metadata(issue: Issue, identifier: str) -> list[Markup]:
    day = day_of(issue)
    found = [
        element("dc:identifier", plain(identifier), id="issue"),
        element("dc:title", plain(title_of(issue))),
        element("dc:language", plain(language_of(issue))),
    ]
    if issue.paper:
        found += [
            element("dc:creator", plain(name_of(issue))),
            _meta("belongs-to-collection", issue.paper, id="paper"),
            _meta("collection-type", "series", refines="#paper"),
        ]
        if issue.number and issue.number.isdecimal() and issue.number.isascii():
            found.append(_meta("group-position", issue.number, refines="#paper"))
    if day:
        found.append(element("dc:date", plain(day.isoformat())))
    modified = day.isoformat() if day else _UNDATED
    found.append(_meta("dcterms:modified", f"{modified}T00:00:00Z"))
    for name, value in (
        ("accessMode", "textual"),
        ("accessModeSufficient", "textual"),
        ("accessibilityFeature", "tableOfContents"),
        ("accessibilityFeature", "structuralNavigation"),
        ("accessibilityFeature", "readingOrder"),
        ("accessibilityHazard", "none"),
    ):
        found.append(_meta(f"schema:{name}", value))
    return found


def _meta(name: str, value: str, **attributes: str) -> Markup:
    return element("meta", plain(value), property=name, **attributes)
