from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import InputError
from summarize.reading.encodings.decoding import decode
from summarize.reading.lines import split_parts

SIMPLIFIED = "青禾县三座新桥昨日同时通车,两岸村民走上桥面。“以后进城不用再等渡船了。”"
TRADITIONAL = "青禾縣三座新橋昨日同時通車，兩岸村民走上橋面。「以後進城不用再等渡船了。」"
WORDS = (
    "新桥",
    "通车",
    "我们",
    "工作",
    "发展",
    "会议",
    "经济",
    "今年",
    "建设",
    "人民",
    "开展",
    "服务",
    "农村",
    "学生",
    "记者",
    "、",
    "。",
    "1月26日",
    "\n",
    "说",
    "的",
    "了",
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SIMPLIFIED, "utf-8"),
        (SIMPLIFIED, "utf-8-sig"),
        (SIMPLIFIED, "gbk"),
        (SIMPLIFIED, "gb18030"),
        (SIMPLIFIED, "utf-16"),
        (SIMPLIFIED, "utf-16-le"),
        (SIMPLIFIED, "utf-16-be"),
        (SIMPLIFIED, "utf-32"),
        (TRADITIONAL, "big5"),
        (TRADITIONAL, "gb18030"),
        (TRADITIONAL, "utf-8"),
        (TRADITIONAL + "嘅喺", "big5hkscs"),
        (TRADITIONAL + "恒裏", "cp950"),
        ("新桥通车了", "gb18030"),
        ("新橋通車了", "big5"),
        ("山学校教育", "utf-16-le"),
        ("Page 3, 12:30\n" * 3, "utf-16-le"),
        ("●麦岭区纺织", "gb18030"),
        ("◆《云陂渔喆", "gb18030"),
        ("勿犇踏芦苇，", "gb18030"),
        ("●麥嶺區紡織", "big5"),
        ("籃圈咗用箍桶", "big5hkscs"),
        ("报名截止到本", "utf-16-le"),
        ("自去年十月试", "utf-16-le"),
        ("千个单元在等", "utf-16-be"),
        ("手机上同步弹", "utf-16-be"),
        ("收到簡歷八十", "utf-16-le"),
        ("Bridges open", "ascii"),
        ("No bridge is open", "ascii"),
        ("max-temp °F is", "utf-8"),
        ("il a été là, à Noël", "utf-8"),
        ("Ça va, été", "utf-8"),
        ("", "utf-8"),
    ],
)
def test_the_encoding_is_found(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), encoding=None, name="x") == text


@pytest.mark.parametrize("codec", ["utf-16-be", "utf-32-be"])
def test_big_endian_marks(codec: str) -> None:
    mark = codecs.BOM_UTF16_BE if codec == "utf-16-be" else codecs.BOM_UTF32_BE
    assert decode(mark + SIMPLIFIED.encode(codec), encoding=None, name="x") == SIMPLIFIED


@given(
    st.lists(st.sampled_from(WORDS), min_size=12, max_size=60).map("".join),
    st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"]),
)
def test_chinese_comes_back_from_every_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), encoding=None, name="x") == text


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_one_line(data: bytes) -> None:
    said = ""
    try:
        said = decode(data, encoding=None, name="x")
    except InputError as error:
        said = str(error).removesuffix("…)")
        refused = True
    else:
        refused = False
    said.encode("utf-8")
    assert not refused or ("--encoding" in said and said.isprintable())


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80))
def test_a_forced_encoding_reads_whatever_it_wrote(text: str) -> None:
    for encoding in ("utf-8", "gb18030"):
        read = decode(text.encode(encoding), encoding=encoding, name="x")
        assert read == text.removeprefix("\ufeff")


@pytest.mark.parametrize("label", ["gb2312", "GBK", "cp936", "gb_2312", "GB18030", "euc-cn"])
def test_all_labels_of_the_gb_family_mean_gb18030(label: str) -> None:
    text = "镕喆·㙍𠀀"
    assert decode(text.encode("gb18030"), encoding=label, name="x") == text


def test_a_forced_encoding_goes_before_what_would_be_found() -> None:
    assert decode("é".encode("latin-1"), encoding="latin-1", name="x") == "é"


@pytest.mark.parametrize("name", ["nonsense", "hex", "", "a\0b", "zip", "rot13", "x:replace"])
def test_an_unknown_encoding_lists_examples(name: str) -> None:
    with pytest.raises(InputError, match=r"unknown encoding .*gb18030") as caught:
        decode(b"abc", encoding=name, name="x")
    assert str(caught.value).isprintable()


def test_bytes_that_do_not_fit_the_forced_encoding_are_named_by_offset() -> None:
    with pytest.raises(InputError, match=r"^a\.txt: not utf-8 at byte 3;.*--encoding utf-8:repl"):
        decode("桥".encode() + b"\xff", encoding="utf-8", name="a.txt")


def test_a_page_with_one_damaged_byte_does_not_become_other_characters() -> None:
    data = SIMPLIFIED.encode()
    broken = data[:30] + b"\xff" + data[31:]
    with pytest.raises(InputError, match="damaged utf-8 text at byte 30"):
        decode(broken, encoding=None, name="x")
    read = decode(broken, encoding="utf-8:replace", name="x")
    assert "\ufffd" in read
    assert read[-10:] == SIMPLIFIED[-10:]


def test_a_page_cut_off_inside_a_character_is_said_to_be() -> None:
    data = SIMPLIFIED.encode()[:-4]
    with pytest.raises(InputError, match="damaged utf-8"):
        decode(data, encoding=None, name="x")


def test_a_damaged_gb18030_page_is_said_to_be() -> None:
    data = (SIMPLIFIED * 3).encode("gb18030") + b"\xff"
    with pytest.raises(InputError, match=f"damaged gb18030 text at byte {len(data) - 1}"):
        decode(data, encoding=None, name="x")


def test_a_file_put_together_from_two_encodings_is_not_read_as_one() -> None:
    data = SIMPLIFIED.encode() + (SIMPLIFIED * 6).encode("gb18030")
    with pytest.raises(InputError, match="put together from several encodings"):
        decode(data, encoding=None, name="x")


def test_a_marked_utf16_page_with_half_a_unit_is_named_by_its_offset_in_the_file() -> None:
    data = SIMPLIFIED.encode("utf-16") + b"\x4e"
    with pytest.raises(InputError, match=f"utf-16-le text at byte {len(data) - 1}"):
        decode(data, encoding=None, name="x")


def test_halves_of_characters_are_refused() -> None:
    with pytest.raises(InputError, match="halves of characters"):
        decode(b"+2AA-", encoding="utf-7", name="x")


def test_binary_data_is_refused() -> None:
    with pytest.raises(InputError, match="not a text file: it holds NUL bytes"):
        decode(bytes(range(256)) * 4, encoding=None, name="x")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        (" \n\t\n", ()),
        ("\f\f", ()),
        ("一", (("一",),)),
        ("一\n", (("一",),)),
        ("一\r\n二\r三\v四\x85五\u2028六\u2029七", (("一", "二", "三", "四", "五", "六", "七"),)),
        ("\n一\n\n二\n\n", (("", "一", "", "二", ""),)),
        ("一\r\r\n二\r\r\n\r\r\n三\r\r\n", (("一", "二", "", "三"),)),
        ("一\r\r\n二\n三\n", (("一", "", "二", "三"),)),
        ("一\f二\n", (("一",), ("二",))),
        ("一\n\f二\n\f", (("一",), ("二",))),
        ("一\n\f\n\f二", (("一", ""), ("二",))),
        ("\f\n一", (("", "一"),)),
        ("一\x1b[31m二\x00\x1c三\x9b\ufeff四\t五\x7f", (("一[31m二三\ufeff四\t五",),)),
        ("　 一 \u3000", (("　 一 \u3000",),)),
    ],
)
def test_lines_and_parts(text: str, parts: tuple[tuple[str, ...], ...]) -> None:
    assert split_parts(text) == parts


@given(st.text(alphabet="一二 \t\n\r\v\f\x00\x1b\x1c\x85\x9b\u2028\ufeff　", max_size=60))
def test_nothing_printed_is_lost_and_no_control_is_left(text: str) -> None:
    parts = split_parts(text)
    lines = [line for part in parts for line in part]
    assert "".join("".join(lines).split()) == "".join(
        each for each in text if each == "\ufeff" or (each.isprintable() and not each.isspace())
    )
    assert all(each in "\t\ufeff" or each.isprintable() or each == "　" for each in "".join(lines))
    assert all(any(line.strip() for line in part) for part in parts)
