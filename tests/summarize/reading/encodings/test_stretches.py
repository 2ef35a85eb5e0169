"""Several files put together into one, each in an encoding of its own, and marks that are wrong."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import InputError
from summarize.reading.encodings.decoding import decode_file

SIMPLIFIED = """云陂渡口添新船
本报讯 两条新船昨天在云陂渡口下水，村民站在岸边看，孩子们跟着船跑。
船长卢小满说，新船能坐四十个人，比旧船快，也比旧船稳，冬天有热水喝。
渡口的老人记得，三十年前这里只有一条木船，过江要等半天。
"""
TRADITIONAL = """雲陂渡口添新船
本報訊 兩條新船昨天在雲陂渡口下水，村民站在岸邊看，孩子們跟著船跑。
船長盧小滿說，新船能坐四十個人，比舊船快，也比舊船穩，冬天有熱水喝。
渡口的老人記得，三十年前這裡只有一條木船，過江要等半天。
"""
TEXTS = {
    "utf-8": SIMPLIFIED,
    "gb18030": SIMPLIFIED,
    "big5": TRADITIONAL,
    "utf-16-le": SIMPLIFIED,
    "utf-16-be": SIMPLIFIED,
}
MARKS = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


def encoded(text: str, encoding: str) -> bytes:
    return MARKS.get(encoding, b"") + text.encode(encoding)


def read(data: bytes) -> tuple[str, list[str]]:
    text, doubts = decode_file(data, encoding=None, name="x")
    return text, [doubt.text for doubt in doubts]


@pytest.mark.parametrize(("first", "second"), list(permutations(TEXTS, 2)))
def test_each_stretch_is_read_in_its_own_and_told_by_its_lines(first: str, second: str) -> None:
    text, told = read(encoded(TEXTS[first], first) + encoded(TEXTS[second], second))
    assert text == TEXTS[first] + TEXTS[second]
    assert told == [
        "put together from several encodings, each read in its own: "
        f"lines 1-4 {first}, 5-8 {second}"
    ]


def test_three_stretches_with_marks_and_blank_lines_between() -> None:
    data = (
        codecs.BOM_UTF8
        + SIMPLIFIED.encode()
        + b"\r\n\r\n"
        + SIMPLIFIED.encode("gb18030")
        + codecs.BOM_UTF8
        + SIMPLIFIED.encode()
    )
    text, told = read(data)
    assert text == SIMPLIFIED + "\r\n\r\n" + SIMPLIFIED + "\ufeff" + SIMPLIFIED
    assert told[0].endswith("lines 1-4 utf-8, 5-10 gb18030, 11-14 utf-8")


@pytest.mark.parametrize(("first", "second"), list(permutations(("utf-8", "gb18030"), 2)))
def test_a_file_without_a_line_end_runs_on_into_the_next(first: str, second: str) -> None:
    one, two = TEXTS[first].rstrip("\n"), TEXTS[second]
    text, told = read(encoded(one, first) + encoded(two, second))
    assert text == one + two
    assert told[0].endswith(f"lines 1-4 {first}, 4-7 {second}")


def test_a_few_lines_in_another_encoding_do_not_pass_for_rare_characters() -> None:
    data = (SIMPLIFIED * 20).encode("gb18030") + TRADITIONAL.encode("big5")
    assert read(data)[0] == SIMPLIFIED * 20 + TRADITIONAL
    assert "81-84 big5" in read(data)[1][0]


@pytest.mark.parametrize("encoding", TEXTS)
def test_one_encoding_is_nothing_to_tell_of(encoding: str) -> None:
    assert read(encoded(TEXTS[encoding] * 30, encoding)) == (TEXTS[encoding] * 30, [])


def test_names_and_rare_characters_are_no_other_encoding() -> None:
    text = "卢小满 祁望舒 骆清禾 邬知遥\n" * 30 + "䶮㸌犇骉羴猋\n" + SIMPLIFIED
    assert read(text.encode("gb18030")) == (text, [])


@pytest.mark.parametrize("place", [20, 200, 400])
def test_a_damaged_page_is_not_taken_for_several(place: int) -> None:
    data = bytearray((SIMPLIFIED * 3).encode())
    data[place] = 0xFF
    text, told = read(bytes(data))
    assert len(re.findall("\ufffd+", text)) == 1
    (said,) = told
    assert said.startswith("a damaged place in utf-8 text (line ")


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize("odd", ["", "1"])
def test_a_mark_of_utf16_before_other_text(mark: bytes, encoding: str, odd: str) -> None:
    text, told = read(mark + (SIMPLIFIED + odd).encode(encoding))
    assert text == SIMPLIFIED + odd
    assert told[0].startswith("begins with the mark of utf-16-")
    assert told[0].endswith(f"and is not; read as {encoding}")


def test_a_second_mark_is_no_character_of_the_text() -> None:
    assert read(codecs.BOM_UTF8 * 2 + SIMPLIFIED.encode()) == (SIMPLIFIED, [])
    assert read(codecs.BOM_UTF16_LE * 2 + SIMPLIFIED.encode("utf-16-le")) == (SIMPLIFIED, [])


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["utf-8", "gb18030", "big5"]),
            st.integers(1, 3),
            st.sampled_from(["", "\n", "abc\n"]),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_nothing_is_lost_or_doubled_however_files_are_put_together(
    files: list[tuple[str, int, str]],
) -> None:
    texts = [(name, TEXTS[name] * times + tail) for name, times, tail in files]
    text, told = read(b"".join(each.encode(name) for name, each in texts))
    assert text == "".join(each for _, each in texts)
    assert bool(told) == (len({name for name, _ in texts}) > 1)


@given(st.binary(max_size=400))
def test_any_bytes_between_are_read_or_refused(data: bytes) -> None:
    before, behind = SIMPLIFIED.encode("gb18030"), SIMPLIFIED.encode()
    with suppress(InputError):
        text, _ = read(before + data + behind)
        assert SIMPLIFIED[:20] in text or SIMPLIFIED[-20:] in text
