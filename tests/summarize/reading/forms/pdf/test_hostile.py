"""PDFs that are no pages, or were made to do harm: one clear line each, and no more than that."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.errors import InputError
from summarize.reading import read_pages
from tests.summarize.reading.forms.builders.pdfs import CATALOGUE, document, stream
from tests.summarize.reading.forms.pdf.press import Press


def said(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_pages(str(path))
    text = str(caught.value)
    assert text.startswith(f"{path}: ")
    assert "\n" not in text
    return text.removeprefix(f"{path}: ")


FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def one_page(content: bytes, resources: bytes = b"<</Font<</F 5 0 R>>>>") -> list[bytes]:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources %s>>"
    return [CATALOGUE, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", page % resources, content, FONT]


HARMFUL = {
    "nothing": b"%PDF-1.7\n...",
    "tree in itself": document(CATALOGUE, b"<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>"),
    "a thousand million pages": document(
        CATALOGUE, b"<</Type/Pages/Count 1000000000/Kids[3 0 R]>>", b"<</Type/Pages/Kids[2 0 R]>>"
    ),
    "drawing in itself": document(
        *one_page(stream(b"/X Do"), b"<</XObject<</X 6 0 R>>>>"),
        stream(
            b"/X Do /X Do",
            b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
        ),
    ),
    "huge picture": document(
        *one_page(stream(b"600 0 0 800 0 0 cm /X Do"), b"<</XObject<</X 6 0 R>>>>"),
        stream(
            bytes(1000),
            b"/Type/XObject/Subtype/Image/Width 400000/Height 400000/ColorSpace/DeviceRGB"
            b"/BitsPerComponent 8",
        ),
    ),
}


@pytest.mark.parametrize("kind", HARMFUL)
def test_what_would_never_end_is_told_in_a_line(kind: str, tmp_path: Path) -> None:
    assert "PDF" in said(tmp_path / "a.pdf", HARMFUL[kind])


def test_a_page_of_a_million_letters_and_rules_is_bounded(tmp_path: Path) -> None:
    text = b"BT /F 9 Tf 10 10 Td (" + b"abcdefgh " * 120_000 + b") Tj ET\n"
    rules = b"0 0 m 9 9 l S\n" * 50_000
    path = tmp_path / "a.pdf"
    path.write_bytes(document(*one_page(stream(text + rules))))
    pages = read_pages(str(path))
    assert sum(len(line) for page in pages for line in page.lines) < 300_000


def test_a_page_of_more_lines_than_a_newspaper_has_is_read_line_by_line(tmp_path: Path) -> None:
    lines = b"".join(
        b"BT /F 4 Tf %d %d Td (ab) Tj ET\n" % (x, y)
        for x in range(10, 590, 20)
        for y in range(10, 790, 10)
    )
    path = tmp_path / "a.pdf"
    path.write_bytes(document(*one_page(stream(lines))))
    (page,) = read_pages(str(path))
    assert "".join(page.lines) == "ab" * 29 * 78
    (doubt,) = page.warnings
    assert "read line by line: 1" in doubt.text


def test_a_scan_says_so_and_how_to_recognise_it(press: Press, tmp_path: Path) -> None:
    scan = Press(400, 500)
    scan.page()
    scan.picture(0, 0, 400, 500)
    text = said(tmp_path / "scan.pdf", scan.save())
    assert text == (
        "a scanned PDF, pictures of pages without text; recognise it first, "
        "e.g. with ocrmypdf -l chi_sim in.pdf out.pdf"
    )


def mixed() -> Press:
    """A page of text and a scanned one."""
    page = Press(400, 500)
    page.page()
    page.text(40, 60, "老码头改建图书馆", 24, "hei")
    for at in range(8):
        page.text(40, 110 + 14 * at, "沿江老码头的三座旧仓库正在改建为分馆，")
    page.page()
    page.picture(0, 0, 400, 500)
    return page


def test_pages_of_a_mixed_document_that_are_scans_are_named(press: Press, tmp_path: Path) -> None:
    path = tmp_path / "mixed.pdf"
    path.write_bytes(mixed().save())
    (page,) = read_pages(str(path))
    (doubt,) = page.warnings
    assert "pages without text, scanned as pictures: 2; " in doubt.text


def test_a_password_is_asked_to_be_taken_off(press: Press, tmp_path: Path) -> None:
    page = mixed()
    page.pdf.set_encryption(owner_password="a", user_password="b")
    text = said(tmp_path / "closed.pdf", page.save())
    assert text == "a PDF behind a password; take the password off first, e.g. with qpdf --decrypt"


def test_headlines_without_a_map_of_characters_are_told(press: Press, tmp_path: Path) -> None:
    data = mixed().save()
    bold = data.rindex(b"/ToUnicode")
    path = tmp_path / "page.pdf"
    path.write_bytes(data[:bold] + b"/ToNothing" + data[bold + 10 :])
    (page,) = read_pages(str(path))
    doubt = page.warnings[-1]
    assert "8 of 8 characters of its headlines are lost" in doubt.text


def test_truncated_files_end_in_a_line_or_in_pages(issue_pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "half.pdf"
    told = []
    for share in (0.1, 0.5, 0.9):
        path.write_bytes(issue_pdf[: int(share * len(issue_pdf))])
        try:
            assert read_pages(str(path))
        except InputError as error:
            told.append(str(error))
    assert all(text.startswith(f"{path}: a damaged PDF; ") for text in told)


def test_without_the_extra_a_line_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    text = said(tmp_path / "a.pdf", HARMFUL["nothing"])
    assert text == "PDF is read with an extra; install it: pip install 'dubao[pdf]'"
    (tmp_path / "02.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "01.txt").write_text("第1版 要闻\n\n渡口昨天改成了书场。\n", encoding="utf-8")
    pages = read_pages(str(tmp_path))
    assert any("02.pdf" in doubt.text for doubt in pages[0].warnings)
