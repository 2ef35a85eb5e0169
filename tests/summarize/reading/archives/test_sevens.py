"""7z archives are read as zip files are, and refused as they are."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable

import pytest

from summarize.errors import InputError
from summarize.reading import read_pages
from summarize.reading.archives import sevens

try:
    import libarchive
except (ImportError, OSError, AttributeError, TypeError):  # as ctypes has it
    pytest.skip("no libarchive-c (dubao[7z]), or no libarchive", allow_module_level=True)

TEXT = "云陂渡口添新船\n\n本报讯 两条新船昨天在云陂渡口下水，村民站在岸边看。\n".encode()


def packed(files: Iterable[tuple[str, bytes]], sort: str = "7zip") -> bytes:
    pieces: list[bytes] = []

    def take(piece: bytes) -> int:
        pieces.append(bytes(piece))
        return len(piece)

    with libarchive.custom_writer(take, sort) as archive:
        for name, data in files:
            archive.add_file_from_memory(name, len(data), data)
    return b"".join(pieces)


def sources(data: bytes) -> list[str]:
    return [page.source for page in read_pages("-", stdin=io.BytesIO(data))]


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read_pages("-", stdin=io.BytesIO(data))
    return str(caught.value)


def test_its_pages_are_read_in_their_order_and_the_rest_is_named() -> None:
    files = [
        ("芦汀/第02版.txt", TEXT),
        ("芦汀/第01版.txt", TEXT),
        ("芦汀/版面.jpg", b"\xff\xd8\xff"),
    ]
    read = read_pages("-", stdin=io.BytesIO(packed(files)))
    assert [page.source for page in read] == ["芦汀/第01版.txt", "芦汀/第02版.txt"]
    assert [page.label for page in read] == ["1", "2"]
    assert read[0].lines[0] == "云陂渡口添新船"
    assert any("版面.jpg" in doubt.text for doubt in read[0].warnings)


def test_a_path_that_leads_out_is_a_name_and_nothing_is_written() -> None:
    assert sources(packed([("../../etc/01.txt", TEXT)])) == ["../../etc/01.txt"]


def test_bombs_and_absurd_counts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "unpacks to more than 64 MB" in refused(packed([("1.txt", b"\n" * (65 << 20))]))
    many = ((f"{n}.txt", TEXT) for n in range(12))
    monkeypatch.setattr(sevens, "FILES", 10)
    assert "too many files" in refused(packed(many))


def test_what_lies_beside_pages_is_no_bomb_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sevens, "FILE_BYTES", 1000)
    assert "unpacks to more" in refused(packed([("1.txt", TEXT), ("a.jpg", b"\0" * 2000)]))


def test_two_files_of_one_name_are_told() -> None:
    assert "two files of one name" in refused(packed([("1.txt", TEXT), ("1.txt", TEXT)]))


def test_a_damaged_archive_is_read_or_told_in_one_line() -> None:
    data = packed([("1.txt", TEXT * 50), ("2.txt", TEXT)])
    told = set()
    for at in range(6, len(data), 3):
        broken = bytearray(data)
        broken[at] ^= 0x5A
        try:
            read_pages("-", stdin=io.BytesIO(bytes(broken)))
        except InputError as error:
            told.add(str(error).partition(",")[0])
    assert all(map(str.isprintable, told))
    assert "stdin: a damaged archive" in told
    assert "damaged" in refused(data[:50])
    assert "damaged" in refused(b"7z\xbc\xaf\x27\x1c\0\4")


def test_without_the_library_of_the_system_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> None:
        raise AttributeError("archive_errno")

    monkeypatch.setattr(sevens, "library", missing)
    assert "the system has no libarchive" in refused(packed_before)


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "libarchive", None)
    assert "dubao[7z]" in refused(packed_before)


packed_before = packed([("1.txt", TEXT)])
