"""Keywords: words and phrases that a reader would write, none of them noise."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.issue import Article, Block, BlockKind
from summarize.language.keywords.extraction import keywords, keywords_of
from summarize.language.names.people import whole_names
from summarize.language.names.signers import signers
from summarize.language.words import tagged

BRIDGE = (
    "本报讯(记者 何静)3月4日,青山县云溪大桥建成通车。云溪大桥全长820米,是县里的重点民生工程。",
    "县委书记周激扬出席通车仪式。周激扬指出,乡村公路要修到家门口,让乡村公路连起产业园区。",
    "通车仪式上,村民代表朗读了《云溪谣》。“一桥通”行动今年还要建桥十座,“一桥通”惠及八个乡镇。",
)


def article(
    *blocks: str | tuple[BlockKind, str],
    headline: str | None = "云溪大桥建成通车",
    bylines: tuple[str, ...] = (),
) -> Article:
    made = tuple(
        Block("paragraph", "1", block) if isinstance(block, str) else Block(block[0], "1", block[1])
        for block in blocks
    )
    return Article(
        "1-1", "1", "第1版", "news", "云溪", headline=headline, bylines=bylines, blocks=made
    )


def texts(found: Article, count: int = 8) -> list[str]:
    return [keyword.text for keyword in keywords(found, count)]


def test_names_phrases_and_quoted_terms_are_whole() -> None:
    found = texts(article(*BRIDGE), 12)
    assert "周激扬" in found
    assert "乡村公路" in found
    assert "一桥通" in found
    assert "《云溪谣》" in found


def test_no_noise() -> None:
    found = texts(
        article(
            *BRIDGE,
            ("caption", "图为通车仪式现场。(本报记者 钱进 摄)"),
            "(下转第3版)",
            bylines=("本报记者 何静 通讯员 吴强",),
        ),
        50,
    )
    assert found
    for word in found:
        assert len(word) >= 2
        assert not any(noise in word for noise in ("何静", "吴强", "钱进", "记者", "下转", "本报"))
        assert not word.isdecimal()
        assert word not in {"3月4日", "820米", "今年"}


def test_a_long_list_of_names_is_not_what_an_article_is_about() -> None:
    names = "、".join(f"{family}大山" for family in "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨")
    found = texts(article(f"春节前夕,县里看望了{names}等老同志。", headline=None), 20)
    assert "老同志" in found
    assert not [word for word in found if "大山" in word]


def test_a_clause_shared_by_headline_and_lead_is_no_phrase() -> None:
    found = texts(article("麦岭区食堂推出半份菜。", headline="老年食堂推出半份菜"), 20)
    assert "食堂" in found
    assert "食堂推出" not in found


def test_weights_fall_from_one() -> None:
    weights = [keyword.weight for keyword in keywords(article(*BRIDGE), 8)]
    assert weights[0] == 1
    assert weights == sorted(weights, reverse=True)
    assert weights[-1] > 0


def test_none_is_most_of_another() -> None:
    found = texts(article(*BRIDGE), 20)
    assert not [(a, b) for a in found for b in found if a != b and a in b and len(b) < 2 * len(a)]


def test_as_many_as_asked_at_most() -> None:
    assert len(texts(article(*BRIDGE), 3)) == 3
    assert texts(article(*BRIDGE), 0) == []


def test_several_articles_are_one_text() -> None:
    other = article("水稻丰收。水稻丰收在望,农技员走进水稻田间。", headline="水稻丰收在望")
    found = [keyword.text for keyword in keywords_of((article(*BRIDGE), other), 8)]
    assert any("水稻" in word for word in found)
    assert any("云溪" in word or "大桥" in word for word in found)


@pytest.mark.parametrize("blocks", [(), ("",), ("!!。",), ("3月4日",), (("table", "甲 1 乙 2"),)])
def test_articles_without_words_have_no_keywords(
    blocks: tuple[str | tuple[BlockKind, str], ...],
) -> None:
    assert texts(article(*blocks, headline=None)) == []


@settings(max_examples=60)
@given(
    st.lists(st.text(alphabet="周激扬书记大桥通车“”《》(记者)，。 \n1a", max_size=60), max_size=5)
)
def test_keywords_of_any_text_stand_in_it(blocks: list[str]) -> None:
    found = article(*blocks, headline=None)
    whole = "\n".join(blocks)
    for keyword in keywords(found, 20):
        assert keyword.text in whole
        assert 0 < keyword.weight <= 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("县委书记周激扬走访慰问。", "周激扬"),
        ("市长欧阳晓晨讲话,欧阳晓晨强调。", "欧阳晓晨"),
        ("召集人闻朝晖到湖边巡河。", "闻朝晖"),
        ("老船工邱长顺撑船,邱长顺说。", "邱长顺"),
        ("周激扬来到村里。晚上,周激扬又去了学校。", "周激扬"),
    ],
)
def test_split_names_are_joined(text: str, name: str) -> None:
    (words,) = whole_names([tagged(text)])
    assert name in [word for word, _ in words]
    assert "".join(word for word, _ in words) == text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("甘泉村修路。", "甘泉村"),
        ("来到云陂县栗口镇的大集上。", "栗口镇"),
        ("棠湖区开会。", "棠湖区"),
    ],
)
def test_places_keep_their_kind(text: str, place: str) -> None:
    (words,) = whole_names([tagged(text)])
    assert place in [word for word, _ in words]
    assert "".join(word for word, _ in words) == text


def test_what_follows_a_title_is_not_always_a_name() -> None:
    text = "记者从县里了解到,书记高度重视,代表向大会报告。黄铁路修好了,黄铁路很长。"
    assert whole_names([tagged(text)]) == [tagged(text)]


def test_people_of_a_byline() -> None:
    assert signers(["本报记者 杨　阳 通讯员 郭思嘉", "□ 记者 秦川", "岑越 李冬梅"]) == {
        "杨阳": "记者",
        "郭思嘉": "通讯员",
        "秦川": "记者",
        "岑越": "作者",
        "李冬梅": "作者",
    }


def test_a_word_of_every_days_paper_gives_way() -> None:
    made = article("青山县的项目多。" + "项目好。" * 6 + "磁悬浮来了,磁悬浮快。", headline=None)
    found = texts(made)
    assert found.index("磁悬浮") < found.index("项目")


def test_a_phrase_within_a_longer_one_is_kept_if_it_stands_more_often() -> None:
    made = article(
        "乡村公路很多。乡村公路养护队来了,乡村公路养护队走了。",
        headline=None,
    )
    found = texts(made)
    assert "乡村公路" in found
    assert "乡村公路养护队" not in found


def test_a_verb_counts_where_it_names_an_act() -> None:
    acted = article("镇里回收旧电池,换来新灯管。", headline=None)
    assert "回收" not in texts(acted, 20)
    often = article("镇里举行夜市,又举行灯会。", headline=None)
    assert "举行" not in texts(often, 20)
    named = article("旧电池的回收有了去处,学校也学旧电池的回收。", headline=None)
    assert "回收" in texts(named, 20)


def test_a_phrase_that_stands_once_is_none() -> None:
    found = texts(article("渔船返港避风,码头灯火通明。", headline=None), 20)
    assert "渔船返港" not in found
    assert "码头灯火" not in found


def test_a_guess_that_ends_in_a_particle_is_no_word() -> None:
    found = texts(article("老人围坐在一起,孩子围坐在桌边。", headline=None), 20)
    assert "围坐在" not in found


def test_the_headline_counts() -> None:
    blocks = ("海鲜市场搬了家。摊位有两百个。", "渡口还在老地方。")
    assert texts(article(*blocks, headline="渡口搬家记"))[0] == "渡口"
    assert texts(article(*blocks, headline=None))[0] != "渡口"


def test_words_of_english_grammar_are_none() -> None:
    text = "The ferry and the market were at the pier. The ferry left, and they said it was late."
    found = texts(article(text, headline="The ferry at the pier"), 20)
    assert "ferry" in found
    assert not {word.lower() for word in found} & {"the", "and", "at", "was", "were", "they", "it"}
