"""Nothing outside of a document is asked for: no address is called, no other file is read."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz.makers.forms.packed import packed, parts_of
from tests.summarize.reading.forms.hostile.documents import SAMPLES, changed, read, within_root

SECRET = "密钥藏在这里"


@pytest.fixture
def address() -> Iterator[str]:
    """Where somebody listens; a call has come in if there is one at the end."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_call_would_be_seen() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        with socket.create_connection(server.getsockname()):
            called, _ = server.accept()
            called.close()


LINKS = (
    '<link rel="stylesheet" href="{0}/a.css"/><img src="{0}/a.png"/><iframe src="{0}/"></iframe>'
    '<script src="{0}/a.js"></script><object data="{0}/o"></object><a href="{0}/x">云</a>'
    '<meta http-equiv="refresh" content="0; URL={0}/"/><base href="{0}/"/>'
    '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{0}/i" parse="text"/>'
)
PLACES = (
    *("scans/00001.xml", "scans/mets.xml", "issue.hocr", "issue.docx:word/document.xml"),
    *("issue.xlsx:xl/worksheets/sheet1.xml", "issue.epub:OPS/a100.xhtml", "issue.epub:OPS/toc.ncx"),
    "issue.epub:OPS/book.opf",
)


@pytest.mark.parametrize("place", PLACES)
def test_links_in_documents_of_xml_are_not_followed(
    place: str, address: str, tmp_path: Path
) -> None:
    assert read(changed(place, within_root(LINKS.format(address)), tmp_path))


@pytest.mark.parametrize("place", [*PLACES, "issue.epub:META-INF/container.xml"])
def test_types_elsewhere_are_not_fetched(place: str, address: str, tmp_path: Path) -> None:
    def change(text: str) -> str:
        start = text.index("?>") + 2 if text.startswith("<?xml") else 0
        sheet = f'<?xml-stylesheet type="text/xsl" href="{address}/a.xsl"?>'
        kind = f'<!DOCTYPE a SYSTEM "{address}/a.dtd">'
        return text[:start] + sheet + kind + text[start:]

    assert read(changed(place, change, tmp_path))


def test_links_of_saved_pages_are_not_followed(address: str, tmp_path: Path) -> None:
    for path in sorted((SAMPLES / "saved").rglob("*.html")):
        text = path.read_text(encoding="utf-8").replace("<body>", "<body>" + LINKS.format(address))
        text = text.replace('href="content_', f'href="{address}/content_')
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    assert "云陂渡口新桥昨日合龙" in read(tmp_path)


def test_relations_of_documents_are_not_followed(address: str, tmp_path: Path) -> None:
    relation = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        'relationships"><Relationship Id="rId99" TargetMode="External" Target="{0}" Type="http://'
        'schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
    )
    for name, part in (
        ("issue.docx", "word/_rels/document.xml.rels"),
        ("issue.docx", "word/_rels/settings.xml.rels"),
        ("issue.xlsx", "xl/_rels/workbook.xml.rels"),
        ("issue.xlsx", "xl/worksheets/_rels/sheet1.xml.rels"),
    ):
        parts = parts_of((SAMPLES / name).read_bytes())
        old = parts.get(part, b"<Relationships></Relationships>").decode()
        inner = old.partition("<Relationships")[2].partition(">")[2]
        parts[part] = (relation.format(address) + inner).encode()
        (tmp_path / name).write_bytes(packed(parts))
        assert read(tmp_path / name)


def test_what_a_pdf_asks_for_is_not_fetched_nor_run(address: str, tmp_path: Path) -> None:
    data = (SAMPLES / "issue.pdf").read_bytes()
    action = (
        b"/Type/Catalog/OpenAction<</S/URI/URI(%s)>>/AA<</WC<</S/JavaScript/JS(app.launchURL(\
'%s'))>>>>"
        % (address.encode(), address.encode())
    )
    file = tmp_path / "page.pdf"
    file.write_bytes(data.replace(b"/Type/Catalog", action, 1))
    assert "云陂渡口新桥昨日合龙" in read(file)


def test_links_in_texts_are_not_followed(address: str, tmp_path: Path) -> None:
    texts = {
        "a.md": f"# 甲\n\n![图]({address}/a.png)\n\n[云]({address}/x) <img src={address}/b>\n",
        "a.json": f'[{{"title": "甲", "text": "乙", "url": "{address}", "html": "{address}"}}]',
        "a.csv": f'title,text,image\n甲,"<img src={address}/a.png>",{address}/b.png\n',
        "a.mht": f"Snapshot-Content-Location: {address}/\nContent-Type: multipart/related; "
        f"boundary=x\n\n--x\nContent-Type: text/html\n\n<html><body><h1>甲</h1><founder-content>"
        f"<img src={address}/a.png>新桥昨天合龙。</founder-content></body></html>\n--x--\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert "甲" in read(tmp_path / name)


TRICKS = ("../../secret", "/etc/../secret", "file:///secret", "..\\..\\secret", "%2e%2e/secret")


@pytest.mark.parametrize("path", TRICKS)
def test_paths_out_of_a_book_lead_nowhere(path: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(SECRET, encoding="utf-8")
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    for place, old in (
        ("issue.epub:META-INF/container.xml", "OPS/book.opf"),
        ("issue.epub:OPS/book.opf", "a100.xhtml"),
        ("issue.epub:OPS/toc.ncx", "a100.xhtml"),
    ):
        inner = folder / place.rpartition("/")[2]
        inner.mkdir()
        found = changed(place, lambda text, old=old: text.replace(old, path), inner)  # type: ignore[misc]
        assert SECRET not in read(found)


def test_paths_of_scans_and_saved_pages_lead_nowhere(tmp_path: Path) -> None:
    secret = tmp_path / "secret.htm"
    secret.write_text(f"<html><body><p>{SECRET}</p></body></html>", encoding="utf-8")
    (tmp_path / "scans").mkdir()

    def elsewhere(text: str) -> str:
        return text.replace("./00001.xml", "../secret.htm")

    path = changed("scans/mets.xml", elsewhere, tmp_path / "scans")
    assert SECRET not in read(path)
    (tmp_path / "saved").mkdir()
    page = '<html><body><div id=titleList><a href="../secret.htm">甲</a></div></body></html>'
    (tmp_path / "saved" / "node_1.htm").write_text(page, encoding="utf-8")
    assert SECRET not in read(tmp_path / "saved")


def test_archives_in_a_book_are_not_opened(tmp_path: Path) -> None:
    parts = parts_of((SAMPLES / "issue.epub").read_bytes())
    parts["OPS/a100.xhtml"] = packed({"a.xhtml": f"<p>{SECRET}</p>".encode()})
    (tmp_path / "issue.epub").write_bytes(packed(parts))
    assert SECRET not in read(tmp_path / "issue.epub")
