"""Sizes that a document claims, and counts that few bytes say: no memory is taken for them."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from tests.fuzz.makers.forms.packed import packed, parts_of
from tests.summarize.reading.forms.builders.pdfs import Line, drawn, pages
from tests.summarize.reading.forms.hostile.documents import SAMPLES, changed, read

HUGE = "99999999999999"


def test_scans_of_any_size_are_read(tmp_path: Path) -> None:
    sized = f'HPOS="-{HUGE}" VPOS="{HUGE}" WIDTH="{HUGE}" HEIGHT="1e999"'
    path = changed(
        "scans/00001.xml",
        lambda text: re.sub("<(Page|TextLine|String) ?", rf"<\1 {sized} ", text),
        tmp_path,
    )
    assert "云陂渡口新桥昨日合龙" in read(path)


def test_boxes_of_any_size_are_read(tmp_path: Path) -> None:
    box = f'title="bbox -{HUGE} 0 {HUGE} {HUGE}; ppageno {HUGE}"'
    path = changed(
        "issue.hocr",
        lambda text: text.replace("<p class", f"<p {box} class").replace(
            'title="ppageno', f'title="image {HUGE}; bbox 0 0 {HUGE} {HUGE}; ppageno'
        ),
        tmp_path,
    )
    assert "云陂渡口新桥昨日合龙" in read(path)


@pytest.mark.parametrize("box", ["0 0 1e9 1e9", "0 0 0 0", "600 800 0 0", f"0 0 {HUGE} 1", "a b"])
def test_pages_of_any_size_are_read_or_told(box: str, tmp_path: Path) -> None:
    data = (SAMPLES / "issue.pdf").read_bytes()
    file = tmp_path / "page.pdf"
    file.write_bytes(data.replace(b"0 0 600 800", box.encode()))
    assert read(file)


def test_pages_that_draw_the_same_letters_again_and_again_are_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What runs in a process of its own, here in this one, with less to spend."""
    pdfium2 = pytest.importorskip("pypdfium2")
    from summarize.reading.forms.pdf.source import process

    letters = drawn([Line("甲" * 30, 10, 10 + at, 1) for at in range(10)])
    file = tmp_path / "page.pdf"
    file.write_bytes(pages([letters] * 9))
    monkeypatch.setattr(process, "ALL_GLYPHS", 1000)
    monkeypatch.setattr(process, "_limit", lambda: None)
    monkeypatch.setattr("sys.argv", ["process", str(file), str(Path(pdfium2.__file__).parents[1])])
    with pytest.raises(SystemExit):
        process.main()
    said, *read_pages = capsys.readouterr().out.splitlines()
    assert (said, len(read_pages)) == ('{"pages":9}', 4)


ROWS = {
    "rows": '<row r="{n}"><c r="A{n}" t="str"><v>甲</v></c></row>'.replace("{n}", "1048576"),
    "no row": f'<row r="{HUGE}"><c r="A{HUGE}" t="str"><v>甲</v></c></row>',
    "columns": "".join(
        f'<row r="{n}"><c r="XFD{n}" t="str"><v>甲</v></c></row>' for n in range(5, 5_000)
    ),
    "no column": '<row r="9"><c r="ZZZZZZ9" t="str"><v>甲</v></c></row>',
    "one row": f"<row>{'<c/>' * 700_000}</row>",
    "backwards": "".join(f'<row r="{n}"/>' for n in range(9_000, 0, -1)),
}


@pytest.mark.parametrize("kind", ROWS)
def test_cells_in_far_places(kind: str, tmp_path: Path) -> None:
    path = changed(
        "issue.xlsx:xl/worksheets/sheet1.xml",
        lambda text: text.replace("</sheetData>", ROWS[kind] + "</sheetData>"),
        tmp_path,
    )
    assert read(path)


def test_a_sheet_as_large_as_it_says_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = changed(
        "issue.xlsx:xl/worksheets/sheet1.xml",
        lambda text: re.sub('(<dimension ref=)"[^"]*"', r'\1"A1:XFD1048576"', text),
        tmp_path,
    )
    assert "云陂渡口新桥昨日合龙" in read(path)


DENSE = {
    "tags.htm": ("<html><body><founder-content>", "<p>"),
    "attributes.htm": ("<html><body><founder-content>", "<p a>"),
    "letters.htm": ("<html><body><founder-content>", "<p>a"),
    "words.hocr": ("<div class=ocr_page>", "<i class=ocr_line>一</i>"),
    "attributes.xml": ("<alto>", '<a b=""/>'),
    "objects.json": ("[", '{"a":1},'),
    "lines.jsonl": ("", '{"title":"a"}\n'),
    "rows.csv": ("title,text\n", "a\n"),
}


@pytest.mark.parametrize("name", DENSE)
def test_megabytes_of_marks_are_refused_before_they_take_a_hundred_times_as_much(
    name: str, tmp_path: Path
) -> None:
    start, unit = DENSE[name]
    file = tmp_path / name
    size = {"objects.json": 8, "rows.csv": 1}.get(name, 4) << 20
    file.write_text(start + unit * (size // len(unit.encode())), encoding="utf-8")
    assert "far more marks than text" in read(file)


@pytest.mark.parametrize("name", ["issue.docx", "issue.xlsx", "issue.epub"])
class TestPacked:
    """Documents in zip files."""

    def test_one_that_unpacks_without_end_is_refused(self, name: str, tmp_path: Path) -> None:
        parts = parts_of((SAMPLES / name).read_bytes())
        text = next(part for part in parts if part.endswith(("document.xml", "sheet1.xml", "opf")))
        parts[text] += b" " * (70 << 20)
        (tmp_path / name).write_bytes(packed(parts))
        assert "unpacks to more than 64 MB" in read(tmp_path / name)

    def test_one_of_absurdly_many_parts_is_read_or_refused(self, name: str, tmp_path: Path) -> None:
        parts = parts_of((SAMPLES / name).read_bytes())
        parts |= {f"x/{at}.xml": b"" for at in range(20_000)}
        (tmp_path / name).write_bytes(packed(parts))
        assert read(tmp_path / name)

    def test_parts_of_other_ways_of_packing_take_no_memory(self, name: str, tmp_path: Path) -> None:
        parts = parts_of((SAMPLES / name).read_bytes())
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for part, data in parts.items():
                kept = part in ("mimetype", "[Content_Types].xml")
                archive.writestr(part, data, zipfile.ZIP_STORED if kept else zipfile.ZIP_LZMA)
        assert "damaged" in read(tmp_path / name)
