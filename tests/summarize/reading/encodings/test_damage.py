"""A few broken bytes: their places are lost and told, and no character beside them."""

from __future__ import annotations

import pytest

from summarize.errors import InputError
from summarize.reading.encodings.decoding import decode_file

LINE = "云陂镇的旧码头昨天重新开放，二十三户渔民领到了新的泊位证。\n"
TEXT = "芦汀日报记者走访了沿江的几个乡镇。\n" + LINE * 6
FOLDED = (
    "雲陂鎮的舊碼頭昨天重新開放，二十三戶漁民領到了新的泊位證。\n" * 6
    + "記者走訪了沿江的幾個鄉鎮，村民說收成比去年好。\n"
)


def read(data: bytes) -> tuple[str, list[str]]:
    text, doubts = decode_file(data, encoding=None, name="page.txt")
    assert {doubt.kind for doubt in doubts} <= {"damaged"}
    return text, [str(doubt.text) for doubt in doubts]


@pytest.mark.parametrize(
    ("text", "encoding"), [(TEXT, "utf-8"), (TEXT, "gb18030"), (FOLDED, "big5")]
)
def test_a_spoilt_byte_costs_one_character_and_is_told(text: str, encoding: str) -> None:
    at = len(text) // 2
    before, behind = text[:at], text[at + 1 :]
    spoilt = b"\xff" + text[at].encode(encoding)[1:]
    read_as, (told,) = read(before.encode(encoding) + spoilt + behind.encode(encoding))
    assert read_as.startswith(before)
    assert read_as.endswith(behind)
    assert read_as.count("\ufffd") >= 1
    assert told.endswith("give --encoding")


def test_a_lost_byte_does_not_shift_the_rest_of_its_line() -> None:
    at = TEXT.index("重新开放")
    data = (
        TEXT[:at].encode("gb18030") + "重".encode("gb18030")[1:] + TEXT[at + 1 :].encode("gb18030")
    )
    text, (told,) = read(bytes(data))
    assert text == TEXT[:at] + "\ufffd" + TEXT[at + 1 :]
    assert "line 2" in told


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16"])
def test_a_byte_lost_from_utf16_does_not_shift_the_file(encoding: str) -> None:
    data = bytearray(TEXT.encode(encoding))
    del data[101]
    text, (told,) = read(bytes(data))
    assert text.count("\ufffd") == 1
    assert text.endswith(LINE * 4)
    assert "utf-16" in told


def test_a_unit_cut_in_two_at_the_end_of_utf16() -> None:
    text, told = read(TEXT.encode("utf-16")[:-1])
    assert text == TEXT[:-1] + "\ufffd"
    assert len(told) == 1


def test_many_places_are_counted_and_told_once() -> None:
    lines = [line.encode("gb18030") for line in TEXT.splitlines(keepends=True)]
    text, (told,) = read(b"".join(b"\xff" + line for line in lines))
    assert text.replace("\ufffd", "") == TEXT
    assert told.startswith(f"{len(lines)} damaged places in gb18030 text")
    assert "(the first in line 1)" in told


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_bytes_that_a_disk_lost_as_zeros(encoding: str) -> None:
    half = (TEXT * 2).encode(encoding)
    text, (told,) = read(half + b"\0" * 512 + half)
    assert text == TEXT * 2 + "\ufffd" + TEXT * 2
    assert told.startswith("a damaged place in")


def test_what_is_sound_is_told_nothing_of() -> None:
    assert read((TEXT + "他打出一个\ufffd字。\n").encode()) == (TEXT + "他打出一个\ufffd字。\n", [])
    assert read(TEXT.encode("gb18030")) == (TEXT, [])


def test_too_much_damage_is_refused() -> None:
    data = bytearray(TEXT.encode())
    data[::20] = b"\xff" * len(data[::20])
    with pytest.raises(InputError, match="--encoding"):
        read(bytes(data))


def test_a_named_encoding_stays_strict() -> None:
    with pytest.raises(InputError, match="not utf-8 at byte"):
        decode_file(TEXT.encode() + b"\xff", encoding="utf-8", name="page.txt")
