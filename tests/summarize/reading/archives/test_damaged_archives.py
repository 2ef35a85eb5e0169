"""Archives that lie, break off, or ask for more than they may: each is told, the rest is read."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib

import pytest

from summarize.errors import InputError
from summarize.issue import RawPage
from summarize.reading import read_pages

TEXT = "云陂渡口添新船\n\n本报讯 两条新船昨天在云陂渡口下水，村民站在岸边看。\n".encode()


def zipped(*names: str, how: int = zipfile.ZIP_DEFLATED) -> bytearray:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", how) as archive:
        for name in names:
            archive.writestr(name, TEXT)
    return bytearray(stream.getvalue())


def tarred(*names: str) -> bytearray:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name in names:
            member = tarfile.TarInfo(name)
            member.size = len(TEXT)
            archive.addfile(member, io.BytesIO(TEXT))
    return bytearray(stream.getvalue())


def pages(data: bytes) -> tuple[RawPage, ...]:
    return read_pages("-", stdin=io.BytesIO(data))


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        pages(data)
    assert str(caught.value).isprintable()
    return str(caught.value)


def told(data: bytes) -> tuple[list[str], str]:
    """The files that were read, and what was said of the others."""
    read = pages(data)
    return [page.source for page in read], " ".join(doubt.text for doubt in read[0].warnings)


def sized(data: bytearray, size: bytes) -> bytes:
    """A tar file whose first file says that it is as long as ``size`` has it."""
    data[124:136] = size
    data[148:156] = b" " * 8
    data[148:156] = b"%06o\0 " % sum(data[:512])
    return bytes(data)


@pytest.mark.parametrize(
    "size",
    [
        b"\x80" + b"\x7f" * 11,
        b"\xff" * 12,
        b"\x80" + bytes(6) + b"\x7f" * 5,
        b"\xff" * 4 + bytes(8),
    ],
)
def test_a_tar_file_of_impossible_sizes(size: bytes) -> None:
    assert "stdin: a damaged archive" in refused(sized(tarred("1.txt"), size))


def test_a_tar_file_that_breaks_off_is_read_up_to_there() -> None:
    data = tarred("1.txt", "2.txt")
    assert told(bytes(data[:1100])) == (["1.txt"], told(bytes(data[:1100]))[1])
    assert "what follows 1.txt (a damaged archive" in told(bytes(data[:1100]))[1]
    data[1024:1034] = b"\xff" * 10
    assert "what follows 1.txt (a damaged archive" in told(bytes(data))[1]


def test_a_tar_file_whose_last_page_is_cut() -> None:
    names, said = told(bytes(tarred("1.txt", "2.txt")[:1600]))
    assert names == ["1.txt"]
    assert "2.txt (damaged, or packed in a way that dubao cannot unpack)" in said


def test_a_zip_file_with_a_name_of_no_letters() -> None:
    head = (20, 0, 0, 0, 0, zlib.crc32(TEXT), len(TEXT), len(TEXT), 0, 0)
    body = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", *head) + TEXT
    listed = struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, *head, *(0,) * 5)
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 1, 1, len(listed), len(body), 0)
    assert "no page file in it (.txt); 1 file was not read: a file without a name (" in refused(
        body + listed + end
    )


def test_a_zip_file_that_asks_for_four_gigabytes_gets_none() -> None:
    data = zipped("1.txt", how=zipfile.ZIP_LZMA)
    at = data.index(b"1.txt") + len("1.txt") + 5
    data[at : at + 4] = b"\xff" * 4
    assert "stdin/1.txt: asks for over 64 MB of memory" in refused(bytes(data))


def test_so_does_an_xz_file_and_one_of_several_streams_is_read() -> None:
    greedy = lzma.compress(TEXT, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 30}])
    assert "stdin: asks for over 64 MB of memory" in refused(greedy)
    assert "stdin: asks for over 64 MB of memory" in refused(lzma.compress(TEXT) + greedy)
    (page,) = pages(lzma.compress(TEXT) + bytes(4) + lzma.compress(TEXT))
    assert page.lines == tuple(TEXT.decode().splitlines()) * 2
    (page,) = pages(lzma.compress(TEXT, preset=9))
    assert page.lines == tuple(TEXT.decode().splitlines())


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
@pytest.mark.parametrize("cut", [12, 30])
def test_what_is_cut_off_is_said_to_be_damaged(pack: object, cut: int) -> None:
    assert callable(pack)
    assert "stdin: a damaged archive" in refused(pack(TEXT * 9)[:-cut])


def test_check_sums_are_heeded() -> None:
    packed = bytearray(gzip.compress(TEXT))
    packed[-5] ^= 1
    assert "stdin: a damaged archive" in refused(bytes(packed))
    data = zipped("1.txt", "2.txt")
    data[data.rindex(b"PK\1\2") + 16] ^= 1
    names, said = told(bytes(data))
    assert names == ["1.txt"]
    assert said.startswith("1 page file could not be read: 2.txt (damaged, or packed in a way")


def test_one_locked_file_of_an_archive() -> None:
    data = zipped("1.txt", "2.txt")
    data[data.rindex(b"PK\1\2") + 8] |= 1
    names, said = told(bytes(data))
    assert names == ["1.txt"]
    assert "2.txt (locked with a password)" in said


def test_ways_out_of_the_archive_are_names_like_any_other() -> None:
    names, said = told(bytes(zipped("../../1.txt", "/etc/2.txt", "C:\\3.txt")))
    assert names == ["../../1.txt", "/etc/2.txt", "C:/3.txt"]
    assert said == ""
