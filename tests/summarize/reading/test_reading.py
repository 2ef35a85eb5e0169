from __future__ import annotations

import bz2
import gzip
import io
import os
import tarfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from summarize.errors import InputError
from summarize.reading import limits, read_pages
from tests.summarize.reading.forms.columns.dumps import TEXTS, column, set_out

TEXT = "青禾县三座新桥通车\n\n昨日上午,三座新桥同时通车,村民走上桥面。\n"
Tree = dict[str, bytes]


def _write(root: Path, tree: Tree) -> str:
    for path, data in tree.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return str(root)


def _zip(tree: Tree) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in tree.items():
            archive.writestr(path, data)
    return stream.getvalue()


def _tar(tree: Tree) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for path, data in tree.items():
            member = tarfile.TarInfo(path)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return stream.getvalue()


def _labels(source: str) -> list[tuple[str | None, str]]:
    return [(page.label, page.source) for page in read_pages(source)]


def _refused(source: str, stdin: bytes | None = None, encoding: str | None = None) -> str:
    stream = None if stdin is None else io.BytesIO(stdin)
    with pytest.raises(InputError) as caught:
        read_pages(source, encoding=encoding, stdin=stream)
    assert str(caught.value).isprintable()
    return str(caught.value)


def test_a_file_is_one_page(tmp_path: Path) -> None:
    path = tmp_path / "front-page.txt"
    path.write_bytes(TEXT.encode())
    (page,) = read_pages(str(path))
    assert page.source == "front-page.txt"
    assert page.label is None
    assert page.starts == ()
    assert page.lines == tuple(TEXT.splitlines())


def test_form_feed_parts_are_pages_of_one_source(tmp_path: Path) -> None:
    path = tmp_path / "issue.txt"
    path.write_bytes("一版的字\n\f二版的字\n\f".encode())
    pages = read_pages(str(path))
    assert [(page.source, page.lines) for page in pages] == [
        ("issue.txt", ("一版的字",)),
        ("issue.txt", ("二版的字",)),
    ]


def test_standard_input(tmp_path: Path) -> None:
    (page,) = read_pages("-", stdin=io.BytesIO(TEXT.encode("gb18030")))
    assert page.source == "stdin"
    assert page.lines[0] == "青禾县三座新桥通车"
    archived = read_pages("-", stdin=io.BytesIO(_zip({"02版.txt": TEXT.encode()})))
    assert archived[0].label == "2"


def test_a_folder_in_page_order_each_file_in_its_own_encoding(tmp_path: Path) -> None:
    source = _write(
        tmp_path / "2025-01-27",
        {
            "第10版 副刊.txt": TEXT.encode(),
            "第2版 要闻.txt": TEXT.encode("gb18030"),
            "A01版.txt": TEXT.encode("utf-16"),
            "第1版 要闻.txt": TEXT.encode("utf-8-sig"),
            "README.md": b"# about",
            "scan.png": b"\x89PNG\r\n\x1a\n",
            "第3版.txt": b"",
        },
    )
    pages = read_pages(source)
    assert [page.label for page in pages] == ["1", "2", "10", "A1"]
    assert {page.lines for page in pages} == {tuple(TEXT.splitlines())}
    assert {page.date for page in pages} == {"2025-01-27"}
    assert pages[0].name == "要闻"
    assert pages[0].source == "第1版 要闻.txt"


def test_articles_of_one_page_stand_together_in_their_order(tmp_path: Path) -> None:
    names = ["20250127-02-10.txt", "20250127-02-2.txt", "20250127-01-1.txt", "20250127-02-1.txt"]
    pages = read_pages(_write(tmp_path, {name: b"\n" + TEXT.encode() for name in names}))
    assert [(page.label, page.source, page.starts) for page in pages] == [
        ("1", "20250127-01-1.txt", (1,)),
        ("2", "20250127-02-1.txt", (1,)),
        ("2", "20250127-02-2.txt", (1,)),
        ("2", "20250127-02-10.txt", (1,)),
    ]


@pytest.mark.parametrize("folder", ["02版", "02 综合", "第二版", "2025/01/27/02"])
def test_a_folder_of_a_page_holds_its_articles(tmp_path: Path, folder: str) -> None:
    tree = {f"{folder}/{name}.txt": TEXT.encode() for name in ("1", "2", "10")}
    pages = read_pages(_write(tmp_path, tree))
    assert [(page.label, page.source) for page in pages] == [
        ("2", f"{folder}/{name}.txt") for name in ("1", "2", "10")
    ]
    assert all(page.starts == (0,) for page in pages)


@pytest.mark.parametrize("folder", ["2025/01/27", "2025-01-27", "202501/27", "20250127"])
def test_folders_of_a_date_are_no_pages(tmp_path: Path, folder: str) -> None:
    source = _write(tmp_path, {f"{folder}/01.txt": TEXT.encode(), f"{folder}/02.txt": b"ab"})
    for each in (source, str(tmp_path / folder)):
        pages = read_pages(each)
        assert [(page.label, page.date) for page in pages] == [
            ("1", "2025-01-27"),
            ("2", "2025-01-27"),
        ]


def test_only_the_folder_that_was_named_says_what_is_in_it(tmp_path: Path) -> None:
    page = _write(tmp_path / "第7版", {"1.txt": TEXT.encode()})
    assert [page.label for page in read_pages(page)] == ["7"]
    inner = _write(tmp_path / "第7版" / "issue", {"1.txt": TEXT.encode()})
    assert [page.label for page in read_pages(inner)] == ["1"]


def test_pages_of_two_days_are_not_one_issue(tmp_path: Path) -> None:
    tree = {"20250127-01.txt": TEXT.encode(), "20250128-01.txt": TEXT.encode()}
    assert "2025-01-27, 2025-01-28" in _refused(_write(tmp_path, tree))


TREE = {"青禾日报/第10版.txt": TEXT.encode(), "青禾日报/第2版.txt": TEXT.encode("gb18030")}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("20250127.zip", _zip(TREE)),
        ("20250127.tar", _tar(TREE)),
        ("20250127.tar.gz", gzip.compress(_tar(TREE))),
        ("20250127.tgz", gzip.compress(_tar(TREE))),
        ("20250127.tar.bz2", bz2.compress(_tar(TREE))),
    ],
)
def test_an_archive_is_read_as_its_folder_is(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    pages = read_pages(str(tmp_path / name))
    assert [(page.label, page.source, page.date) for page in pages] == [
        ("2", "青禾日报/第2版.txt", "2025-01-27"),
        ("10", "青禾日报/第10版.txt", "2025-01-27"),
    ]
    assert {page.lines for page in pages} == {tuple(TEXT.splitlines())}
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_names_in_archives_from_chinese_windows(tmp_path: Path) -> None:
    names = [name.encode("gbk") for name in ("第02版 要闻.txt", "第01版 综合.txt")]
    stand_ins = [b"a" * len(names[0]), b"b" * len(names[1])]
    zipped = _zip({name.decode(): TEXT.encode("gbk") for name in stand_ins})
    tarred = _tar(
        {name.decode("utf-8", "surrogateescape"): TEXT.encode("gbk") for name in names},
    )
    for stand_in, name in zip(stand_ins, names, strict=True):
        zipped = zipped.replace(stand_in, name)
    for file, data in (("issue.zip", zipped), ("issue.tar", tarred)):
        (tmp_path / file).write_bytes(data)
        assert _labels(str(tmp_path / file)) == [("1", "第01版 综合.txt"), ("2", "第02版 要闻.txt")]


def test_a_compressed_text_file(tmp_path: Path) -> None:
    path = tmp_path / "第3版.txt.gz"
    path.write_bytes(gzip.compress(TEXT.encode()))
    assert _labels(str(path)) == [("3", "第3版.txt")]


def test_an_archive_that_unpacks_to_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("limits", "archives.zips", "archives.tars", "archives.compressed"):
        monkeypatch.setattr(f"summarize.reading.{module}.UNPACKED_BYTES", 1_000_000)
    bomb = {"a.txt": b"a" * 600_000, "b.txt": b"a" * 600_000}
    for data in (_zip(bomb), gzip.compress(_tar(bomb)), gzip.compress(b"a" * 2_000_000)):
        assert "unpacks to more than" in _refused("-", data)
    lying = bytearray(_zip({"a.txt": b"a" * 3_000_000}))
    at = lying.index(b"PK\x01\x02") + 24
    lying[at : at + 4] = (1000).to_bytes(4, "little")
    assert "stdin/a.txt: damaged" in _refused("-", bytes(lying))


def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("files.disk", "archives.zips", "archives.tars"):
        monkeypatch.setattr(f"summarize.reading.{module}.FILES", 3)
    tree = {f"{number}.txt": b"a" for number in range(5)}
    assert "too many files" in _refused(_write(tmp_path, tree))
    assert "too many files" in _refused("-", _zip(tree))
    assert "too many files" in _refused("-", _tar(tree))


def test_a_stream_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarize.reading.pages.FILE_BYTES", 1000)
    assert "far more than an issue" in _refused("-", b"a" * 1001)
    assert read_pages("-", stdin=io.BytesIO(b"a" * 1000))
    assert limits.FILE_BYTES > 100_000_000


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "stdin: empty"),
        (b" \n\t\n\f", "stdin: empty, but for white space"),
        (b"\xef\xbb\xbf", "stdin: empty"),
        (b"%PDF-1.7\n...", "a damaged PDF; get the file anew, or repair it"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG picture"),
        (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"{\\rtf1}", "an RTF file, not text; save it as text first"),
        (b"\xef\xbb\xbf\r\n{\\rtf1}", "an RTF file"),
        (_zip({"OFD.xml": b"", "Doc_0/Document.xml": b""}), "an OFD document, not text"),
        (b"Rar!\x1a\x07\x01", "a RAR archive, not text; unpack it first"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (DOC, XLS, WPS), not text; save"),
        (b"AT&TFORM\0\0", "a DjVu file, not text; extract its text first, e.g. with djvutxt"),
        (_zip({"[Content_Types].xml": b"", "word/document.xml": b""}), "a damaged document"),
        (_zip({"[Content_Types].xml": b"", "ppt/slides/slide1.xml": b""}), "an Office document"),
        (_zip({"mimetype": b"application/epub+zip"}), "an EPUB book"),
        (_zip({"mimetype": b"application/vnd.oasis.opendocument.text"}), "an OpenDocument file"),
        (_zip({"a.jpg": b""}), "no page file in it"),
        (_zip({"a.txt": b" "}), "its page files are empty"),
        (_zip(TREE)[:60], "a damaged archive"),
        (gzip.compress(_tar(TREE))[:-20], "a damaged archive"),
        (_tar(TREE)[:700], "a damaged archive"),
        (_zip({"1.txt": b"\0\1\2" * 99, "2.txt": b""}), "stdin/1.txt: not a text file"),
        (bytes(10240), "an empty archive, or nothing but NUL bytes"),
        (gzip.compress(bytes(10240)), "an empty archive"),
        (_zip({"1.txt": b"%PDF-1", "2.txt": b"<html><p>"}), "stdin/1.txt: a PDF file"),
        (_zip({"1.ceb": b"", "2.jp2": b""}), "2 files were not read: 1.ceb (scan or print file), "),
        (b"@PJL JOB\n%PDF-1.4\n", "a damaged PDF"),
        (b"JVBERi0xLjcKJ" * 30, "a PDF file in base64"),
        (b"/9j/4AAQSkZJRgABAQ" * 30, "a JPEG picture in base64"),
        (b"BM\x36\0\x0c\0\0\0\0\0\x36\0\0\0", "a picture, not text"),
        (b"%!PS-Adobe-3.0\n", "a PostScript file"),
        (b"<html><body>\n", "an HTML page without a text; "),
        (b"(cid:12)(cid:7)" * 40, "glyph numbers without characters"),
    ],
    # The bytes of an archive hold the time: no name of a test.
    ids=lambda value: value if isinstance(value, str) else "data",
)
def test_what_cannot_be_read_is_named_with_a_way_out(data: bytes, said: str) -> None:
    assert said in _refused("-", data)


def test_a_ceb_file(tmp_path: Path) -> None:
    (tmp_path / "a.ceb").write_bytes(b"Foundr CEB\0\1\2")
    assert "a CEB file, not text" in _refused(str(tmp_path / "a.ceb"))


def test_a_locked_archive(tmp_path: Path) -> None:
    data = bytearray(_zip({"a.txt": b"abc"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "locked with a password" in _refused("-", bytes(data))


def test_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "empty").mkdir()
    assert _refused(str(tmp_path / "none")) == f"{tmp_path / 'none'}: no such file or folder"
    assert "cannot be read" in _refused(str(tmp_path / "loop"))
    assert "a device, not a file" in _refused(os.devnull)
    assert "nothing to read: no page file in it" in _refused(str(tmp_path / "empty"))
    assert "no file named" in _refused("")
    assert "cannot be read" in _refused("a\0b")
    assert "cannot be read" in _refused("长" * 5000)
    assert len(_refused("长" * 5000)) < 300
    assert _refused("\x1b[31m\n") == "\\x1b[31m\\n: no such file or folder"


def test_a_pipe_among_the_pages_of_a_folder(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "1.txt")
    assert "1.txt: not a file" in _refused(str(tmp_path))


def test_a_pipe_by_name_is_read_and_its_number_is_no_page(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, TEXT.encode())
    os.close(writing)
    named = Path(f"/dev/fd/{reading}")
    if not named.exists():
        pytest.skip("no names for descriptors here")
    try:
        assert _labels(str(named)) == [(None, "pipe")]
    finally:
        os.close(reading)


def test_a_pipe_with_a_page_for_a_name(tmp_path: Path) -> None:
    pipe = tmp_path / "第3版.txt"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(pipe.write_bytes, TEXT.encode())
        assert _labels(str(pipe)) == [("3", "第3版.txt")]


def test_folders_in_folders(tmp_path: Path) -> None:
    deep = "/".join("abcdefghijkl") + "/1.txt"
    assert _labels(_write(tmp_path, {deep: TEXT.encode()})) == [("1", deep)]


def test_one_page_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    tree = {"1.txt": TEXT.encode(), "4.txt": TEXT.encode()[:40] + bytes([0xFF]) + b"\n"}
    source = _write(tmp_path, tree)
    (tmp_path / "2.txt").symlink_to("nowhere")
    (tmp_path / "3.txt").mkdir()
    assert _labels(source) == [("1", "1.txt")]
    ((kind, text),) = _doubts(source)
    assert kind == "unreadable"
    assert text.startswith("2 page files could not be read: 2.txt (a link to what cannot be read (")
    assert "4.txt (damaged utf-8 text at byte" in text
    (tmp_path / "1.txt").unlink()
    assert "2.txt: a link to what cannot be read" in _refused(source)


def test_a_folder_that_leads_back_to_itself(tmp_path: Path) -> None:
    source = _write(tmp_path, {"1.txt": TEXT.encode()})
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert _labels(source) == [("1", "1.txt")]


def test_a_file_nobody_may_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "1.txt"
    path.write_bytes(TEXT.encode())

    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("summarize.reading.files.disk.os.open", denied)
    assert _refused(str(path)) == f"{path}: permission denied"
    assert _refused(str(tmp_path)) == f"{path}: permission denied"


def test_the_forced_encoding_holds_for_every_file(tmp_path: Path) -> None:
    source = _write(tmp_path, {"1.txt": TEXT.encode("gbk"), "2.txt": TEXT.encode("gbk")})
    assert {page.lines for page in read_pages(source, encoding="gb2312")} == {
        tuple(TEXT.splitlines())
    }
    assert f"{source}/1.txt: not utf-8 at byte 0" in _refused(source, encoding="utf-8")


def _doubts(source: str) -> list[tuple[str, str]]:
    return [(doubt.kind, doubt.text) for page in read_pages(source) for doubt in page.warnings]


def test_files_that_were_passed_over_are_named_with_their_kind(tmp_path: Path) -> None:
    tree = {"01.txt": TEXT.encode(), "scan.pdf": b"%PDF-1.7", "img/03.jpg": b""}
    ((kind, text),) = _doubts(_write(tmp_path, tree))
    assert kind == "not-read"
    assert text.startswith("2 files were not read: img/03.jpg (picture), scan.pdf (PDF); ")
    (tmp_path / "x.zip").write_bytes(_zip(tree))
    (tmp_path / "x.tar").write_bytes(_tar(tree))
    assert _doubts(str(tmp_path / "x.zip")) == _doubts(str(tmp_path / "x.tar")) == [(kind, text)]


def test_many_files_passed_over_are_one_line(tmp_path: Path) -> None:
    tree = {"01.txt": TEXT.encode(), **{f"{n:02}.png": b"" for n in range(2, 40)}}
    ((_, text),) = _doubts(_write(tmp_path, tree))
    assert text.startswith("38 files were not read: 02.png (picture), ")
    assert ", …; " in text
    assert len(text) < 200


def test_page_files_without_a_page_are_passed_over_where_others_can_be_read(tmp_path: Path) -> None:
    source = _write(
        tmp_path,
        {
            "01.txt": TEXT.encode(),
            "02.txt": b"%PDF-1.7",
            "03.txt": b"<!DOCTYPE html><p>",
            "04.txt": b"\n",
        },
    )
    assert _labels(source) == [("1", "01.txt")]
    ((kind, text),) = _doubts(source)
    assert kind == "not-read"
    assert text.startswith("3 files were not read: 02.txt (a damaged PDF), 04.txt (empty), ")
    assert "03.txt (an HTML page without a text)" in text


def test_what_stands_beside_its_page_or_tells_about_it_is_not_told_of(tmp_path: Path) -> None:
    tree = {
        "01.txt": TEXT.encode(),
        "01.ceb": b"",
        "01.expected.json": b"",
        "02版/1.txt": TEXT.encode(),
        "02版.ceb": b"",
        "README.md": b"",
        "LICENSE": b"",
        "index.html": b"",
        ".DS_Store": b"",
        "Thumbs.db": b"",
        ".git/config.xml": b"",
        "__MACOSX/03.pdf": b"",
    }
    assert _doubts(_write(tmp_path, tree)) == []


def test_doubts_about_a_file_stand_on_its_first_page(tmp_path: Path) -> None:
    rows = "\n".join(set_out([column(text, 13) for text in TEXTS[:3]], 13))
    found = {"01.txt": TEXT.encode(), "02.txt": f"{rows}\n\f{rows}".encode()}
    source = _write(tmp_path, found)
    pages = read_pages(source)
    assert [[doubt.kind for doubt in page.warnings] for page in pages] == [[], ["columns"], []]
    assert pages[1].warnings[0].source == f"{source}/02.txt"
