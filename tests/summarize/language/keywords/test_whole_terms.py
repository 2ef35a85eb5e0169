"""Terms are whole names and words, and credits are none."""

from __future__ import annotations

import pytest

from summarize.issue import Article, Block
from summarize.language.keywords import keywords
from summarize.language.keywords.wholes import CREDIT, whole_words
from summarize.language.names.people import whole_names
from summarize.language.words import rarities, tagged


def read(text: str) -> list[tuple[str, str]]:
    (words,) = whole_words(whole_names([tagged(text)]), rarities())
    assert "".join(word for word, _ in words) == text
    return words


def texts(*paragraphs: str, headline: str | None = None, count: int = 12) -> list[str]:
    blocks = tuple(Block("paragraph", "1", text) for text in paragraphs)
    made = Article("1-1", "1", "第1版", "news", "某事", headline=headline, blocks=blocks)
    return [found.text for found in keywords(made, count)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("德国总理科尔伯说,谈判还要继续。", "科尔伯"),
        ("科尔登率队出战。三十四岁的科尔登打满全场。", "科尔登"),
        ("候选人安娜·科里姆到场,安娜·科里姆发言。", "安娜·科里姆"),
        ("经济学家达米安·罗什说,关税没有赢家。", "达米安·罗什"),
        ("秘书长古特兰斯到访,古特兰斯说。", "古特兰斯"),
        ("中国与卡拉维亚共同开矿,矿在卡拉维亚北部。", "卡拉维亚"),
    ],
)
def test_foreign_names_are_whole(text: str, name: str) -> None:
    assert name in [word for word, _ in read(text)]


def test_a_name_that_is_always_cut_before_the_same_character_is_whole() -> None:
    text = "代表卢科含走进车间,卢科含记下三条意见。卢科含还要再来。"
    words = [word for word, _ in read(text)]
    assert words.count("卢科含") == 3


def test_a_verb_behind_a_name_is_no_part_of_it() -> None:
    text = "代表卢科说这里好,卢科说还要再来,卢科说得实在。"
    assert "卢科说" not in [word for word, _ in read(text)]


def test_a_division_is_whole() -> None:
    assert ("三沙市", "ns") in read("代表们到三沙市看渔港。")


@pytest.mark.parametrize("office", ["总书记", "副局长", "渔业部部长"])
def test_an_office_is_no_keyword(office: str) -> None:
    found = texts(f"{office}的渔船出海了。", f"{office}修好了渔船,{office}的渔船又能出海。")
    assert not any(office in term for term in found)
    assert "渔船" in found


@pytest.mark.parametrize("title", ["汪阿姨", "陈院士", "习主席", "郝某某"])
def test_a_family_name_and_a_title_are_no_keyword(title: str) -> None:
    found = texts(f"{title}的渔船出海了。", f"{title}修好了渔船,{title}的渔船又能出海。")
    assert title not in found
    assert "渔船" in found


@pytest.mark.parametrize(
    ("text", "credit", "kept"),
    [
        ("云陂日报全媒体记者从市交通局获悉,公交票价不变。", "云陂日报全媒体记者", "市交通局"),
        ("云陂日报记者何静、通讯员吴强报道。", "云陂日报记者何静、通讯员吴强", ""),
        ("据新华社报道,洪水已经退去。", "据新华社报道", "洪水"),
        ("记者沈如舟走访了六个渔港。", "记者沈如舟", "渔港"),
    ],
)
def test_who_reports_is_credit(text: str, credit: str, kept: str) -> None:
    words = read(text)
    assert "".join(word for word, tag in words if tag == CREDIT) == credit
    assert kept in "".join(word for word, tag in words if tag != CREDIT)


def test_a_paper_that_is_reported_on_is_no_credit() -> None:
    words = read("云陂日报创刊七十年,云陂日报的读者来到报社。")
    assert CREDIT not in {tag for _, tag in words}


def test_credits_are_no_keywords() -> None:
    found = texts(
        "云陂日报全媒体记者从市交通局获悉,云陂的公交线路要改。公交线路改了三条。",
        "云陂日报全媒体记者沈如舟 通讯员贺月琴摄影报道。公交线路图贴在站台上。",
        count=30,
    )
    assert any("公交" in word for word in found)
    for noise in ("日报", "媒体", "记者", "沈如舟", "贺月琴", "获悉"):
        assert not [word for word in found if noise in word]


def test_a_half_of_two_words_is_no_term() -> None:
    assert ("国共", "j") in tagged("两国共建铁路。")
    assert ("国共", "x") in read("两国共建铁路。")
    assert "国共" not in texts("两国共建铁路。两国共建港口,港口在北岭。", count=30)


def test_the_end_of_a_longer_word_is_no_term_alone() -> None:
    found = texts("贸易保护主义抬头。保护主义没有赢家,各国反对保护主义。", count=30)
    assert "主义" not in found
    assert any("保护主义" in word for word in found)


def test_a_guess_that_stands_once_is_no_name() -> None:
    found = texts("流动书车开进山村,近三成村民来借书,村民说书好。", count=30)
    assert not {"车开进", "近三成"} & set(found)


def test_a_short_word_stands_beside_a_term_twice_as_long() -> None:
    text = "律师可以调取证据。律师说,律师协会管培训。律师协会说,律师要守规矩。律师很忙。"
    found = texts(text)
    assert "律师" in found


def test_a_part_that_never_stands_alone_gives_way_to_the_whole() -> None:
    found = texts("人工耳蜗降价了。人工耳蜗植入后,孩子听见了。人工耳蜗要早装。", count=30)
    assert "耳蜗" not in found
    assert "人工耳蜗" in found


def test_an_author_stands_beside_the_books_title() -> None:
    text = "《沈砚秋文集》再版。沈砚秋签名,沈砚秋说《沈砚秋文集》印了三千套。沈砚秋很高兴。"
    assert {"沈砚秋", "《沈砚秋文集》"} <= set(texts(text))


def test_a_rare_verb_that_comes_again_counts() -> None:
    found = texts("盗版流进校园。警方打击盗版,端掉盗版窝点,家长痛恨盗版。", count=20)
    assert "盗版" in found


def test_a_clause_is_no_term() -> None:
    found = texts(
        "老年食堂推出“半份菜”。社区食堂推出“小碗汤”,老人说好。",
        headline="老年食堂推出“半份菜”",
        count=4,
    )
    assert "半份菜" in found
    assert not [word for word in found if "推出" in word]


def test_two_terms_that_share_half_of_each_are_told_once() -> None:
    text = "海湾医院云陂分院开诊。海湾医院云陂分院有四十张床。医院云陂很近。"
    found = texts(text * 3, count=20)
    halves = [(one, two) for one in found for two in found if one != two and one[-2:] == two[:2]]
    assert not halves


def test_traditional_text_has_the_keywords_of_its_simplified_twin() -> None:
    simplified = ("轮船靠岸,轮船运来铁矿石。", "港务局说,铁矿石卖给钢铁厂,码头很热闹。")
    traditional = ("輪船靠岸,輪船運來鐵礦石。", "港務局說,鐵礦石賣給鋼鐵廠,碼頭很熱鬧。")
    turned = {"轮船": "輪船", "铁矿石": "鐵礦石", "码头": "碼頭", "港务局": "港務局"}
    one, other = texts(*simplified), texts(*traditional)
    assert len(one) == len(other)
    assert [turned.get(word) for word in one if word in turned] == [
        word for word in other if word in turned.values()
    ]
