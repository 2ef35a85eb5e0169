"""What an editor would and would not put into a summary, kind by kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.issue import Article, ArticleKind, Block, BlockKind
from summarize.language.sentences import sentences
from summarize.language.sentences.markers import marker_end
from summarize.language.summary import METHODS, summarise
from summarize.opening import open_issue

SAMPLES = Path(__file__).parents[4] / "samples"


def article(
    *blocks: str | tuple[BlockKind, str], headline: str | None = None, kind: ArticleKind = "news"
) -> Article:
    made = tuple(
        Block("paragraph", "1", block) if isinstance(block, str) else Block(block[0], "1", block[1])
        for block in blocks
    )
    return Article("1-1", "1", "第1版", kind, headline or "", headline=headline, blocks=made)


def shown(found: Article, count: int, method: str = "snownlp") -> list[str]:
    chosen = summarise(found, sentences=count, method=method).sentences
    return [sentence.text for sentence in chosen]


@pytest.mark.parametrize(
    "text",
    [
        "这是全县最长的一座桥,两岸村民盼望已久,许多人走了十里路赶来看它。",
        "它的主跨长二百米,由县里自己的工人建造,用了三年时间才合龙。",
        "其中八百万元由村民自己筹集,其余由县里和市里的财政共同承担。",
        "“盼了二十年,大桥通车以后出门终于不用等船了!”他笑着说。",
        "同时,县里把渡口改成了沿江公园,栽了三千棵柳树,请老船工来管理。",
        "另一方面,渡口的老船工也有了新的工作,县里请他们管理沿江公园。",
        "不过,“笋豆包”最早在渡口叫卖的时候,并不是县里人爱吃的东西。",
        "当年,他寻求县科协的帮助,联合六位老师办起了全县第一个水文兴趣小组。",
        "由于该项目地块复杂,县里的工程师在两岸测量了整整三个月才定下桥址。",
        "秦川昨天来到这里,察看了大桥的主跨和两岸的引桥,问了工期和造价。",
        "特别是主跨合龙以后,两岸村民盼望已久的路终于可以通到县城的大街上。",
    ],
)
def test_what_points_back_stands_only_behind_what_it_points_to(text: str) -> None:
    before = "渡口边停着几条旧船。"
    found = article(
        "溪头镇今年新修乡村公路三百公里,村村通了客车。",
        before + text,
        "溪头镇的粮食产量比去年增长百分之四,达到六万吨。",
        "镇上新建的中心小学今年秋天开学,八百名孩子不再走远路。",
        headline="溪头镇办成三件大事",
    )
    for count in range(1, 6):
        told = shown(found, count)
        assert text not in told or before in told
    assert text in shown(found, 5)
    for chars in (30, 60, 90, 120):
        told = [each.text for each in summarise(found, sentences=None, chars=chars).sentences]
        assert text not in told or before in told


@pytest.mark.parametrize(
    "text",
    [
        "溪头镇的公路、客车和学校,到底是怎么在短短一年里修起来的呢?",
        "溪头镇镇长岑越、县交通局局长卢小满、县教育局局长秦川等出席会议。",
        "溪头镇广大干部群众深受鼓舞,纷纷表示要再接再厉。",
        "溪头镇办成三件大事。",
        "说起今年的变化,溪头镇中心小学的校长秦川感慨道。",
        "(岑越)溪头镇今年新修了公路,村村通了客车。",
    ],
)
def test_what_an_editor_would_not_print_comes_behind_all_others(text: str) -> None:
    facts = (
        "溪头镇今年新修乡村公路三百公里,村村通了客车。",
        "全镇的粮食产量比去年增长百分之四,达到六万吨。",
        "镇上新建的中心小学今年秋天开学,八百名孩子不再走远路。",
    )
    found = article(facts[0], text, *facts[1:], headline="溪头镇今年办成三件大事")
    assert shown(found, 3) == list(facts)
    assert [each.text for each in summarise(found, sentences=None, chars=75).sentences] == list(
        facts
    )


def test_a_comment_has_its_claim() -> None:
    blocks = (
        "上个月,城南的一条小巷装上了路灯。",
        "巷子里住着二百多户人家。",
        "小事办得好不好,应当由住在巷子里的人说了算。",
        "路灯一共装了二十三盏。",
    )
    assert blocks[2] in shown(article(*blocks, kind="opinion"), 2)


def test_answers_come_without_their_mark_and_questions_not_at_all() -> None:
    found = article(
        "问:大桥什么时候通车?",
        "答:大桥今年十月通车,眼下正在铺设桥面。",
        "记者:附近居民过河怎么办呢?",
        "答：通车以前,渡口每天加开十二班渡船。",
    )
    assert shown(found, 9) == [
        "大桥今年十月通车,眼下正在铺设桥面。",
        "通车以前,渡口每天加开十二班渡船。",
    ]


@pytest.mark.parametrize("method", [each for each in METHODS if each != "snownlp-exact"])
@pytest.mark.parametrize(
    "formula",
    [
        "尊敬的各位来宾、女士们、先生们:",
        "各位代表、同志们、朋友们!",
        "老师们,同学们!",
        "让我们携起手来,为建设更加美好的家园共同努力!",
        "让我们从身边的小事做起,把家园建设得更加美好。",
        "最后,祝大家新春快乐、阖家幸福、万事如意!",
        "谢谢大家,谢谢各位的到来!",
    ],
)
def test_a_speech_is_summed_up_without_its_courtesies(formula: str, method: str) -> None:
    found = article(
        formula, "过去一年,全县新修公路一百公里。", "今年,全县要新建十所学校。", formula
    )
    assert formula not in shown(found, 9, method)
    assert len(shown(found, 9, method)) == 2


def test_points_stand_without_their_numbers_and_a_counted_sentence_stays_whole() -> None:
    found = article(
        "一是新修乡村公路三百公里。二是新开公交线路二十条。",
        "(三)新建水库两座,解决了灌溉用水。",
        "4.新建学校五所,孩子们不再走远路。",
        "●全县空气优良天数三百二十天。",
        "① 改造老旧小区八个,加装电梯四十部。",
        "二、改建卫生院十所,添置设备一批。",
    )
    assert shown(found, 9) == [
        "新修乡村公路三百公里。",
        "新开公交线路二十条。",
        "新建水库两座,解决了灌溉用水。",
        "新建学校五所,孩子们不再走远路。",
        "全县空气优良天数三百二十天。",
        "改造老旧小区八个,加装电梯四十部。",
        "改建卫生院十所,添置设备一批。",
    ]
    whole = "一是修公路三百公里;二是开公交线路二十条;三是建水库两座。"
    assert shown(article(whole, "此外还建了学校五所。"), 2)[0] == whole


@pytest.mark.parametrize(
    "text",
    ["3.5亿元投向农村公路建设。", "二三十人参加了栽树。", "一是一,说到做到的人不多见。"],
)
def test_what_only_looks_like_a_number_of_a_list_stays(text: str) -> None:
    assert shown(article(text, "村里的路修好了,大家都高兴。"), 2)[0] == text


def test_decimals_and_abbreviations_end_no_sentence() -> None:
    text = "全县产值增长3.5%,由J.P. Li先生带队的Dr. Wang团队参与建设。"
    assert shown(article(text + "明年目标是4.2%左右。"), 2) == [text, "明年目标是4.2%左右。"]


def test_half_of_a_quotation_comes_behind_a_whole_sentence() -> None:
    found = article(
        "昨天,县里召开春耕现场会。",
        "吴大伯说:“今年雨水好,秧苗长得壮实。",
        "秧田里的水也够用,不用担心。”",
        "全县已经插秧二十万亩,完成七成。",
        "农技员天天下田指导农户。",
    )
    assert "全县已经插秧二十万亩,完成七成。" in shown(found, 2)


def test_facts_come_before_verdicts_and_set_phrases() -> None:
    found = article(
        "今年是县里实现五年规划目标的关键一年。",
        "全县上下坚持以科学发展的先进理念为指导,各项事业齐头并进,经济社会一路向前。",
        "粮食产量增长4.2%,蔬菜产量增长6.1%。",
        "乡村道路面貌明显改善。",
        "新修乡村道路三百公里,村村通了客车。",
        headline="县里一年办成的事",
    )
    assert shown(found, 2) == [
        "粮食产量增长4.2%,蔬菜产量增长6.1%。",
        "新修乡村道路三百公里,村村通了客车。",
    ]
    assert len(shown(found, 9)) == 5


@pytest.mark.parametrize("sample", ["huaijiang", "one-file.txt", "single-page.txt"])
def test_an_address_leads_to_the_sentence(sample: str) -> None:
    for found in open_issue(str(SAMPLES / sample)).articles:
        for each in summarise(found, ratio=1).sentences:
            text = found.blocks[each.block].text
            assert text[each.start : each.end] == each.text.removesuffix("…")
            span = sentences(text)[each.number]
            assert span.start <= each.start < each.end <= span.end


@given(st.text(alphabet="一二三是、.．()（）●——①答:：1桥。 "))
def test_only_markers_are_passed_over(text: str) -> None:
    for counted in (False, True):
        assert "桥" not in text[: marker_end(text, counted=counted)]
