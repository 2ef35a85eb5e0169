from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.lines.sources.bylines import byline
from summarize.layout.lines.sources.datelines import dateline
from summarize.layout.lines.sources.filed import filed

NEWS = "雲陂鄉的早熟芒果提前兩周上市，產地價每斤跌破三十元，農會將啟動加工，收購次級果。"


@pytest.mark.parametrize(
    ("text", "names", "place"),
    [
        ("【記者周品妤／台北報導】", ("周品妤",), "台北"),
        ("〔記者林子翔／台南報導〕", ("林子翔",), "台南"),
        ("【記者 王大明、李小華／台北－高雄連線報導】", ("王大明", "李小华"), "台北-高雄"),
        ("〔本報記者陳大文／雲陂十八日專電〕", ("陈大文",), "云陂"),
        ("【記者周品妤台北報導】", ("周品妤",), "台北"),
        ("（中央社記者周品妤台北18日電）", ("周品妤",), "台北"),
        ("【特約記者林子翔／綜合報導】", ("林子翔",), None),
        ("【駐美特派員林子翔／華盛頓十八日電】", ("林子翔",), "华盛顿"),
        ("【編譯陳季芳／綜合外電】", ("陈季芳",), None),
        ("〔國際中心／綜合報導〕", (), None),
        ("【记者周品妤／台北报道】", ("周品妤",), "台北"),
    ],
)
def test_who_files_from_where(text: str, names: tuple[str, ...], place: str | None) -> None:
    found = filed(text + NEWS)
    assert found is not None
    assert (text[found.start : found.end], found.names, found.place) == (text, names, place)
    opening = dateline(text + NEWS)
    assert opening is not None
    assert (opening.end, opening.sort, opening.reporters) == (len(text), "讯", names)
    alone = byline(text)
    assert alone is not None
    assert (alone.sort, alone.names, alone.sure) == ("reporter", names, True)


def test_without_brackets_it_stands_alone_or_before_a_space() -> None:
    assert byline("記者許子涵／台中報導") is not None
    assert dateline("記者許子涵／台中報導　" + NEWS) is not None
    assert dateline("記者許子涵／台中報導" + NEWS) is None


@pytest.mark.parametrize(
    "text",
    [
        "記者從台北報道說,新橋通車。",
        "〔記者林子翔攝〕",
        "記者表示，這一報導屬實。",
        "【文／記者周品妤】",
        "（記者調查／報導）",
        "【新春走基层】云陂镇的早市",
        "/报道",
        "",
    ],
)
def test_what_files_nothing(text: str) -> None:
    assert filed(text) is None


@given(st.text(alphabet="【】〔〕（）記者周品妤、／台北報導18日電 "))
def test_any_text_is_read_within_its_bounds(text: str) -> None:
    found = filed(text)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    ("head", "agency"),
    [
        ("【專訊】", None),
        ("【本報專訊】", "本报"),
        ("【明報專訊】", "明报"),
        ("【大公報訊】", "大公报"),
        ("【綜合報道】", None),
        ("【本報綜合報道】", "本报"),
        ("【特稿】", None),
    ],
)
def test_a_source_in_brackets_opens_text(head: str, agency: str | None) -> None:
    found = dateline(head + NEWS)
    assert found is not None
    assert (found.end, found.sort) == (len(head), "讯")
    assert (found.agency or found.place) == agency
    assert dateline(head) is None or head.endswith("訊】")


@pytest.mark.parametrize("head", ["【通訊】", "【簡訊】", "【特稿】", "【綜合報道】", "【人物】"])
def test_the_name_of_a_column_in_brackets_opens_no_text(head: str) -> None:
    assert dateline(head + "轉角那家豆花店") is None
