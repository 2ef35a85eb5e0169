"""Names by role: whole, counted, with their first place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.issue import Article, Block
from summarize.language.names import ROLES, Name, names


def read(*texts: str, bylines: tuple[str, ...] = (), headline: str | None = None) -> Article:
    blocks = tuple(Block("paragraph", "1", text) for text in texts)
    return Article(
        "1-1",
        "1",
        "第1版",
        "news",
        headline or "",
        headline=headline,
        bylines=bylines,
        blocks=blocks,
    )


def of(role: str, article: Article) -> dict[str, Name]:
    return {name.text: name for name in names(article) if name.role == role}


def test_a_name_that_jieba_splits_is_whole_with_its_office() -> None:
    article = read(
        "3月4日,市人大常委会主任、党组书记李激扬走访困难群众。市人大常委会秘书长成秋兴参加。",
        "李激扬表示,要把群众的冷暖放在心上。",
        headline="李激扬走访困难群众",
    )
    people = of("person", article)
    assert list(people) == ["李激扬", "成秋兴"]
    assert (people["李激扬"].count, people["李激扬"].office) == (3, "党组书记")
    assert people["成秋兴"].office == "市人大常委会秘书长"


def test_a_name_has_its_first_place_in_the_blocks() -> None:
    article = read("他们来了。", "镇长卢小满说,新桥通了。", headline="卢小满")
    name = of("person", article)["卢小满"]
    assert name.block == 1
    assert article.blocks[1].text[name.start : name.end] == "卢小满"


def test_who_signs_is_a_person_with_what_they_are() -> None:
    article = read("本报讯(记者 杨　阳)新桥通车。", bylines=("本报记者 岑 越 通讯员 李冬梅",))
    people = of("person", article)
    assert people["杨阳"].office == "记者"
    assert article.blocks[0].text[people["杨阳"].start : people["杨阳"].end] == "杨　阳"
    assert (people["岑越"].office, people["岑越"].block) == ("记者", None)
    assert people["李冬梅"].office == "通讯员"


def test_foreign_names_are_whole() -> None:
    article = read("来访的有司马义·铁力瓦尔地、约翰·加朗、艾力更·依明巴海等。")
    assert {"司马义·铁力瓦尔地", "约翰·加朗", "艾力更·依明巴海"} == of("person", article).keys()


def test_each_of_a_list_of_names_is_one() -> None:
    article = read("参加座谈的有王小明、李冬梅、热地、张卫国、向巴平措、岑越、刘献辉、谭志平等人。")
    wanted = {"王小明", "李冬梅", "热地", "张卫国", "向巴平措", "岑越", "刘献辉", "谭志平"}
    assert of("person", article).keys() == wanted


def test_half_a_name_is_none() -> None:
    article = read("周女士说,某公司的吕某和小王都没来,费某来了。")
    assert not of("person", article)


def test_places_have_their_kind() -> None:
    article = read("在湘乡市昆仑桥街道南津路社区,村民从湖南省走到河北省。全市都来了,省城也来了。")
    places = of("place", article)
    assert {"湘乡市", "南津路社区", "湖南省", "河北省"} <= places.keys()
    assert not {"全市", "省城"} & places.keys()


def test_organisations_have_the_words_that_name_them() -> None:
    article = read(
        "湖南青禾汽车部件有限公司和市发改委、江州市公安局签约,上市公司都来了。国务院发文,布局已定。"
    )
    found = of("organisation", article)
    assert {"湖南青禾汽车部件有限公司", "市发改委", "国务院"} <= found.keys()
    assert not {"上市公司", "布局"} & found.keys()


def test_an_article_without_words_has_no_names() -> None:
    assert names(read()) == ()
    assert names(read("", "。。,", "5.7%")) == ()


@settings(max_examples=60)
@given(st.text(alphabet="李激扬市长记者(）、·县局公司 \n　。甲某和5", max_size=40))
def test_every_name_stands_where_it_is_said_to(text: str) -> None:
    article = read(text)
    for name in names(article):
        assert name.role in ROLES
        assert len(name.text) > 1
        assert name.block == 0
        assert "".join(text[name.start : name.end].split()) == name.text.replace("）", "）")


@pytest.mark.parametrize("text", ["市长李激扬和镇长卢小满来了。" * 3])
def test_the_same_on_every_run(text: str) -> None:
    assert names(read(text)) == names(read(text))
