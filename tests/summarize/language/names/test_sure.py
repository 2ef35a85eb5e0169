"""What looks like a name is none: words of trades, weather and deeds, parts of longer names."""

from __future__ import annotations

import pytest

from summarize.issue import Article, Block
from summarize.language.names import names
from summarize.language.names.signers import signing_within
from summarize.language.names.sure.characters import odds, packed, unpacked


def found(*texts: str) -> set[tuple[str, str]]:
    blocks = tuple(Block("paragraph", "1", text) for text in texts)
    return {
        (name.text, name.role)
        for name in names(Article("1-1", "1", "第1版", "news", "", blocks=blocks))
    }


@pytest.mark.parametrize(
    "text",
    [
        "毫米波雷达装上路灯杆,雾天也能看清来车。",
        "今夜到明天有强降雨,山区注意防范落石。",
        "街道把问题分成三类,靶向施策,逐一销号。",
        "毕业后他没有留在省城,回村种起了百合。",
        "鲜明的对比让大家下了决心。",
        "老人学会了用支付宝交水费,再不用跑营业厅。",
        "如山的快递堆在站点,分拣员忙到深夜。",
        "成片的花海引来蜂农,也引来画家。",
        "网上银行和手机银行都能缴费,施工队也不收现钱。",
    ],
)
def test_a_word_that_looks_like_a_name_is_none(text: str) -> None:
    assert found(text) == set()


def test_an_office_is_whole_and_its_holder_a_person() -> None:
    article = Article(
        "1-1",
        "1",
        "第1版",
        "news",
        "",
        blocks=(Block("paragraph", "1", "县委常委、政法委书记卢小满到场督办。"),),
    )
    (name,) = (name for name in names(article) if name.role == "person")
    assert (name.text, name.office) == ("卢小满", "政法委书记")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("外长会见云陂县宪法委员会主席。", "云陂县宪法委员会"),
        ("她曾任槐江市棠湖区教育局副局长。", "槐江市棠湖区教育局"),
        ("论坛暨云陂县果业协会年会昨天召开。", "云陂县果业协会"),
        ("记者从芦汀市交通运输局获悉,新桥通车。", "芦汀市交通运输局"),
    ],
)
def test_an_organisation_begins_behind_the_verb(text: str, whole: str) -> None:
    assert {name for name, role in found(text) if role == "organisation"} == {whole}


def test_who_signs_within_a_bracket_is_a_person() -> None:
    texts = ["(芦汀社云陂7月14日电 记者岑越 费雨)", "(记者为此走访了三家店)", "他说(见图)。"]
    assert signing_within(texts) == {"岑越": "记者", "费雨": "记者"}
    assert ("费雨", "person") in found("两地签约。", texts[0])


def test_a_name_with_a_dot_is_whole() -> None:
    people = {name for name, role in found("前总统萝扎·奥通巴耶娃在致辞中说,路修通了。")}
    assert people == {"萝扎·奥通巴耶娃"}


def test_a_name_ends_before_what_its_bearer_does() -> None:
    people = found("市长龚正陪同考察。", "县委书记王姑走在村里。王姑说,王姑的家在这里。王姑笑了。")
    assert {name for name, role in people if role == "person"} == {"龚正", "王姑"}


def test_two_countries_are_no_place() -> None:
    assert not {"中俄", "韩美"} & {name for name, _ in found("中俄两国签约,韩美同盟对此不满。")}


def test_the_table_of_characters_is_read_as_it_was_written() -> None:
    rows: dict[str, tuple[int, ...]] = {"王": (33, 14, 5, -4), "县": (-21, 10, 26, 32)}
    assert unpacked(packed(rows)) == rows
    assert odds("王", "family") > 0 > odds("的", "given") - 1
