from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.lines.sources.bylines import byline, trailing_byline
from summarize.layout.text.people import is_name, split_names


@pytest.mark.parametrize(
    ("text", "sort", "names"),
    [
        ("本报记者 李小河 通讯员 郭山", "reporter", ("李小河", "郭山")),
        pytest.param("本报记者 孙丽 吴强 摄影报道", "photo", ("孙丽", "吴强"), id="case-12"),
        pytest.param("本报评论员", "commentator", (), id="case-20"),
        pytest.param("□ 记者 秦川", "reporter", ("秦川",), id="case-21-square"),
        pytest.param("■尤浩", "name", ("尤浩",), id="case-21-name"),
        pytest.param("文/许诺 图/何媛", "author", ("许诺", "何媛"), id="case-21-text-picture"),
        ("记者 李明/文 王强/图", "photo", ("李明", "王强")),
        ("李明 文/图", "photo", ("李明",)),
        ("李明／文周立／摄", "photo", ("李明", "周立")),
        pytest.param("市长 周明", "speaker", ("周明",), id="case-3"),
        ("湘江市人民政府代理市长 周 明", "speaker", ("周明",)),
        ("本报记者 杨 越", "reporter", ("杨越",)),
        ("本报全媒体记者 李冬河高瑶", "reporter", ("李冬河", "高瑶")),
        ("《临江日报》记者 李明", "reporter", ("李明",)),
        ("新华社记者李明新华社通讯员王小河", "reporter", ("李明", "王小河")),
        ("本报驻青山记者果小河", "reporter", ("果小河",)),
        ("实习记者 张山", "reporter", ("张山",)),
        ("作者:李明", "author", ("李明",)),
        ("（编译:李明）", "author", ("李明",)),
        ("本报特约评论员 李明", "commentator", ("李明",)),
        ("记者 张山 通讯员 李小河 文/图", "photo", ("张山", "李小河")),
    ],
)
def test_whole_lines(text: str, sort: str, names: tuple[str, ...]) -> None:
    found = byline(text)
    assert found is not None
    assert (found.sort, found.names, found.sure) == (sort, names, True)
    assert (found.start, found.end) == (0, len(text))


@pytest.mark.parametrize("text", ["王小河", "王 河", "（秦川）", "李明 王强"])
def test_names_alone_are_weak(text: str) -> None:
    found = byline(text)
    assert found is not None
    assert (found.sort, found.sure) == ("name", False)


@pytest.mark.parametrize(
    "text",
    [
        "本报记者从市教育局获悉",
        "本报记者手记",
        "本报记者站",
        "公告",
        "科技赋能",
        "综合新闻",
        "春节 元宵",
        "安全生产",
        "金融",
        "本报记者 罗山 摄",
        "他是市长",
        "市长 看望老人",
        "稻谷丰收。",
        "",
    ],
)
def test_no_byline(text: str) -> None:
    assert byline(text) is None


@pytest.mark.parametrize(
    ("text", "tail", "names", "sure"),
    [
        ("稻谷丰收。（秦川）", "（秦川）", ("秦川",), False),
        ("稻谷丰收。（孟西山韩宏）", "（孟西山韩宏）", ("孟西山", "韩宏"), False),
        ("稻谷（记者 秦川）", "（记者 秦川）", ("秦川",), True),
        ("稻谷（李明 整理）", "（李明 整理）", ("李明",), True),
    ],
)
def test_trailing(text: str, tail: str, names: tuple[str, ...], sure: bool) -> None:
    found = trailing_byline(text)
    assert found is not None
    assert (text[found.start : found.end], found.names, found.sure) == (tail, names, sure)


@pytest.mark.parametrize(
    "text", ["稻谷（上）", "稻谷（完）", "稻谷（李明摄）", "稻谷（图片）", "稻谷"]
)
def test_no_trailing(text: str) -> None:
    assert trailing_byline(text) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("杨 越 李冬河", ("杨越", "李冬河")),
        ("王 小 明", ("王小明",)),
        ("王 小明", ("王小明",)),
        ("李 明 王 强", ("李明", "王强")),
        ("欧阳小河", ("欧阳小河",)),
        ("艾山·买买", ("艾山·买买",)),
        ("李明、王强", ("李明", "王强")),
    ],
)
def test_names_are_put_together_and_parted(text: str, names: tuple[str, ...]) -> None:
    assert split_names(text) == names


def test_words_are_no_names() -> None:
    assert split_names("从市教育局获悉") is None
    assert not is_name("安全")
    assert not is_name("山水画")


@given(st.text(alphabet="本报记者通讯员 李小明王强文/图摄影评论市长：（）■", max_size=40))
def test_no_letter_of_a_name_is_invented(text: str) -> None:
    found = byline(text)
    if found is not None:
        assert all(set(name) <= set(text) for name in found.names)
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    ("text", "names", "sure"),
    [
        ("By JIAN NING", ("JIAN NING",), True),
        ("By QI RUOCHUAN in Luting", ("QI RUOCHUAN",), True),
        ("By Qi Ruochuan and Cen Yue in Luting", ("Qi Ruochuan", "Cen Yue"), True),
        ("By JIAN NING, CEN YUE and WEI LAN", ("JIAN NING", "CEN YUE", "WEI LAN"), True),
        ("By Jian Ning", ("Jian Ning",), False),
    ],
)
def test_an_english_byline(text: str, names: tuple[str, ...], sure: bool) -> None:
    found = byline(text)
    assert found is not None
    assert (found.sort, found.names, found.sure) == ("reporter", names, sure)


@pytest.mark.parametrize(
    "text", ["By Rail Across the Delta", "By the river", "By 2030", "By", "By " + "A" * 99]
)
def test_what_begins_like_an_english_byline(text: str) -> None:
    assert byline(text) is None
