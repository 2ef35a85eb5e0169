"""Memory of each form: its peak in a process of its own, against the bytes that are read.

An issue of megabytes in each form, then the densest documents that a form allows: tags, brackets
and lines with next to nothing in them. ``reading`` is up to pages of lines, ``issue`` (of whole
ones) all the way to articles; both as bytes of memory a byte of input, of packed documents a byte
of what they unpack to.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from tests.bench.forms import inputs
from tests.fuzz.makers.forms.packed import packed, parts_of
from tests.summarize.reading.forms.builders.books import book
from tests.summarize.reading.forms.builders.tables import workbook
from tests.summarize.reading.forms.documents import document

ARTICLES = 4000
SIZE = 5 << 20
_CHILD = """
import resource, sys
from pathlib import Path
from summarize.errors import InputError
from summarize.layout import read_issue
from summarize.reading import read_pages
def peak():  # of this process alone: ru_maxrss begins with that of its parent
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) << 10 for line in status.splitlines() if "VmHWM" in line)
def of_children():
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss << 10
warm, source, far = sys.argv[1:]
def read(name):
    pages = read_pages(name)
    return read_issue(pages) if far == "issue" else pages
try:
    read(warm)
except InputError:
    pass
Path("/proc/self/clear_refs").write_text("5")
before, inner, told = peak(), of_children(), ""
try:
    read(source)
except InputError as error:
    told = str(error).partition(": ")[2]
print(peak() - before + of_children() - inner, told)
"""
_HTML = "<html><body><h1>四座泵站建成</h1><founder-content>"
DENSE: dict[str, tuple[str, str]] = {
    "tags.htm": (_HTML, "<p>"),
    "letters.htm": (_HTML, "<p>a"),
    "paragraphs.htm": (_HTML, "<p>一</p>"),
    "attributes.htm": (_HTML, "<p a>"),
    "links.htm": ("<html><div id=titleList>", "<a href=x>甲</a>"),
    "elements.xml": ("<alto>", "<a/>"),
    "attributes.xml": ("<alto>", '<a b=""/>'),
    "words.xml": ("<alto><Page><TextBlock><TextLine>", '<String CONTENT="a"/>'),
    "words.hocr": ("<div class=ocr_page>", "<p class=ocr_par><i class=ocr_line>一</i>"),
    "lists.json": ("[", "[],"),
    "objects.json": ("[", '{"a":1},'),
    "articles.json": ("[", '{"title":"a"},'),
    "lines.jsonl": ("", '{"title":"a"}\n'),
    "rows.csv": ("title,text\n", "a\n"),
    "cells.csv": ("title,text\n", "a,"),
    "headings.md": ("# 甲\n", "# a\n"),
    "items.md": ("# 甲\n", "- a\n"),
    "lines.txt": ("", "一\n"),
    "words.txt": ("", "夜航恢复。\n"),
}


def main() -> None:
    """Print a row for each document."""
    print(f"{'document':<18} {'MB':>6} {'packed':>6} {'reading':>8} {'issue':>6}")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "text").mkdir()
        (root / "small").mkdir()
        few, told = inputs.records(2), inputs.records(ARTICLES)
        (root / "few").mkdir()
        small = inputs.tables(few, inputs.texts(root / "few", few)) | inputs.documents(few)
        text = inputs.texts(root / "text", told)
        _row("text", text, str(root / "few"), whole=True)
        for name, data in (inputs.tables(told, text) | inputs.documents(told)).items():
            _file(root, name, data, small[name], whole=True)
        for name, (start, unit) in DENSE.items():
            data = (start + unit * (SIZE // len(unit.encode()))).encode()
            _file(root, name, data, (start + unit).encode())
        for name, data in _packed().items():
            _file(root, name, data, data[:500])


def _file(root: Path, name: str, data: bytes, warm: bytes, *, whole: bool = False) -> None:
    """A row for the document; ``warm`` is a small one, read first so that modules are there."""
    (root / name).write_bytes(data)
    (root / "small" / name).write_bytes(warm)
    _row(name, str(root / name), str(root / "small" / name), whole=whole)


def _packed() -> dict[str, bytes]:
    return {
        "paragraphs.docx": document("<w:p/>" * (SIZE // 6)),
        "letters.docx": document("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * (SIZE // 34)),
        "cells.xlsx": _workbook(f"<row>{'<c/>' * (SIZE // 4)}</row>"),
        "rows.xlsx": _workbook('<row><c t="str"><v>a</v></c></row>' * (SIZE // 34)),
        "letters.epub": book("甲", {"a.xhtml": "<html><body>" + "<p>a" * (SIZE // 4)}, ""),
    }


def _workbook(cells: str) -> bytes:
    """A workbook of one sheet with these cells in its rows."""
    parts = parts_of(workbook([{"title": "甲", "text": "乙"}]))
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    start, end, rest = sheet.partition("</sheetData>")
    parts["xl/worksheets/sheet1.xml"] = (start + cells + end + rest).encode()
    return packed(parts)


def _row(name: str, source: str, warm: str, *, whole: bool) -> None:
    path = Path(source)
    files = [path] if path.is_file() else sorted(path.iterdir())
    packed = sum(each.stat().st_size for each in files)
    size = packed
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            size = sum(info.file_size for info in archive.infolist())
    reading, told = _measured(warm, source, "reading")
    issue = f"{_measured(warm, source, 'issue')[0] / size:>6.1f}" if whole else ""
    start = f"{name:<18} {size / 1e6:>6.1f} {packed / 1e6:>6.1f} {reading / size:>8.1f}"
    print(f"{start} {issue:>6}  {told[:70]}", flush=True)


def _measured(warm: str, source: str, far: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, warm, source, far],
        capture_output=True,
        text=True,
        check=True,
    )
    used, _, told = done.stdout.strip().partition(" ")
    return int(used), told


if __name__ == "__main__":
    main()
