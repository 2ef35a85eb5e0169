"""Whole documents of each form, of a sample, with something hostile put into them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from summarize.errors import InputError
from summarize.export.record import issue_record
from summarize.opening import open_issue
from tests.conservation import text_of
from tests.fuzz.makers.forms.packed import packed, parts_of

SAMPLES = Path(__file__).parents[5] / "samples" / "forms"
XML = (
    *("scans/00001.xml", "scans/mets.xml", "issue.hocr"),
    *("issue.docx:word/document.xml", "issue.docx:word/styles.xml"),
    *("issue.xlsx:xl/worksheets/sheet1.xml", "issue.xlsx:xl/workbook.xml"),
    *("issue.xlsx:xl/styles.xml", "issue.epub:META-INF/container.xml", "issue.epub:OPS/book.opf"),
    *("issue.epub:OPS/toc.ncx", "issue.epub:OPS/a100.xhtml"),
)
"""Files of XML, and parts of packed ones."""


def changed(place: str, change: Callable[[str], str], folder: Path) -> Path:
    """A sample with one file or part of it changed, in a folder of its own."""
    file, _, part = place.partition(":")
    data = (SAMPLES / file).read_bytes()
    if part:
        parts = parts_of(data)
        parts[part] = change(parts[part].decode()).encode()
        data = packed(parts)
    else:
        data = change(data.decode()).encode()
    if file.startswith("scans/"):
        for other in (SAMPLES / "scans").iterdir():
            (folder / other.name).write_bytes(other.read_bytes())
        (folder / Path(file).name).write_bytes(data)
        return folder
    (folder / file).write_bytes(data)
    return folder / file


def read(path: Path) -> str:
    """All that is printed of an issue, or the one line that says why it is not read."""
    try:
        return text_of(issue_record(open_issue(str(path))))
    except InputError as error:
        told = str(error)
    assert "\n" not in told
    assert len(told) < 600
    return told


def within_root(inserted: str) -> Callable[[str], str]:
    """Puts something behind the first tag of the document's element."""

    def change(text: str) -> str:
        at = text.index(">", text.rindex("?>") + 2 if "?>" in text else 0) + 1
        return text[:at] + inserted + text[at:]

    return change
