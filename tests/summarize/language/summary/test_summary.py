"""Summaries: the article's own sentences, none that is no sentence of its prose."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.errors import DubaoError
from summarize.issue import Article, Block, BlockKind, ContinuedFrom, Jump
from summarize.language.summary import METHODS, summarise

NEWS = (
    "本报讯(记者 何静)3月4日,青山县云溪大桥建成通车,两岸村民过江只要五分钟。"
    "大桥全长820米,总投资1.2亿元。",
    "“从前过江要等渡船,一等就是半天!”云溪村村民吴大伯说。县交通局局长秦川介绍,大桥是县里的重点民生工程。",
    "下一步,青山县将继续完善路网,让更多村组通上公交。",
)


def article(
    *blocks: str | tuple[BlockKind, str],
    headline: str | None = "云溪大桥建成通车",
    dateline: str | None = None,
    jumps: tuple[Jump, ...] = (),
    continued_from: ContinuedFrom | None = None,
) -> Article:
    made = tuple(
        Block("paragraph", "1", block) if isinstance(block, str) else Block(block[0], "1", block[1])
        for block in blocks
    )
    return Article(
        id="1-1",
        page="1",
        section="第1版",
        kind="news",
        title=headline or "〔…〕",
        headline=headline,
        dateline=dateline,
        blocks=made,
        jumps=jumps,
        continued_from=continued_from,
    )


def shown(found: Article, count: int = 3, method: str = "snownlp") -> list[str]:
    return [
        sentence.text for sentence in summarise(found, sentences=count, method=method).sentences
    ]


def test_sentences_come_whole_in_the_order_of_the_text_without_the_dateline() -> None:
    found = article(*NEWS)
    summary = summarise(found, sentences=3)
    assert summary.complete
    assert summary.method == "snownlp"
    assert len(summary.sentences) == 3
    places = [(sentence.block, sentence.start) for sentence in summary.sentences]
    assert places == sorted(places)
    for sentence in summary.sentences:
        assert found.blocks[sentence.block].text[sentence.start : sentence.end] == sentence.text
    assert summary.sentences[0].text.startswith("3月4日,青山县")


@pytest.mark.parametrize(
    "lead",
    [
        "新华社临江3月4日电 ",
        "据新华社临江3月4日电(记者 何静)",
        "【本报临江四日电】",
        "本报讯(记者 何静 通讯员 吴强)",
        "本报讯 记者何静报道:",
        "本报临江3月4日电 ",
        "(记者 何静)",
    ],
)
def test_datelines_are_cut(lead: str) -> None:
    assert shown(article(lead + "云溪大桥今天建成通车。"), 1) == ["云溪大桥今天建成通车。"]


def test_a_sentence_that_speaks_of_the_paper_is_no_dateline() -> None:
    text = "本报电话已经换了新的号码。"
    assert shown(article(text)) == [text]


@pytest.mark.parametrize("method", [each for each in METHODS if each != "snownlp-exact"])
def test_only_prose_is_chosen(method: str) -> None:
    found = article(
        "各位代表:",
        ("caption", "图为云溪大桥通车现场,两岸村民前来观看。(本报记者 何静 摄)"),
        ("subhead", "一桥飞架通两岸。"),
        "主要做了以下三个方面工作:",
        "云溪大桥建成通车,县城到云溪村只要五分钟。",
        ("table", "一中 98.5 96.2"),
        ("item", "——修通农村公路三百里,新开公交线路四条。"),
        "县交通局、县水务局负责人参加。",
        "我就修桥作一个发言,不当之处请大家批评指正。",
        "“过江再也不用等渡船了。”",
        "问：大桥什么时候通车的？",
        "(本报记者 何静 报道)",
    )
    assert shown(found, 9, method) == [
        "云溪大桥建成通车,县城到云溪村只要五分钟。",
        "修通农村公路三百里,新开公交线路四条。",
    ]


def test_a_sentence_broken_by_a_jump_is_not_chosen_and_the_summary_says_so() -> None:
    jump = Jump("1", "3", "下转3版", "missing-page", 1)
    found = article("大桥全长820米,当年建成通车。沿江公路、渡口和", jumps=(jump,))
    assert shown(found) == ["大桥全长820米,当年建成通车。"]
    assert not summarise(found).complete


def test_an_orphan_continuation_starts_with_its_first_whole_sentence() -> None:
    found = article(
        "级改造,全年完成投资三亿元。青山县还新修水渠一百里。",
        headline=None,
        continued_from=ContinuedFrom("1", "上接1版"),
    )
    assert shown(found) == ["青山县还新修水渠一百里。"]


@pytest.mark.parametrize(
    "text", ["明日停水一天,不便之处敬请谅解。", "“过江再也不用等渡船了。”", "问:大桥什么时候通车?"]
)
def test_where_there_is_nothing_else_a_formula_will_do(text: str) -> None:
    assert shown(article(text)) == [text]


def test_a_list_of_names_gives_its_beginning_without_a_trailing_comma() -> None:
    names = "、".join(
        f"{family}大{given}" for family in "赵钱孙李周吴郑王" for given in "山水云木石"
    )
    found = article(
        f"新华社临江1月2日电 春节前夕,县里看望了{names}等老同志,",
        headline=None,
        jumps=(Jump("1", "3", "下转3版", "missing-page", 1),),
    )
    (sentence,) = summarise(found).sentences
    assert sentence.text.startswith("春节前夕,县里看望了赵大山、")
    assert sentence.text.endswith("…")
    text = found.blocks[0].text
    assert text[sentence.start : sentence.end] + "…" == sentence.text
    assert not sentence.text.removesuffix("…").endswith(("、", ","))


def test_the_sentence_like_the_headline_is_preferred() -> None:
    filler = [f"第{n}件事情说的是另外一个话题,与别的都不相同。" for n in "一二三四"]
    found = article(*filler, "云溪大桥建成通车当天,两岸热闹非凡。", headline="云溪大桥建成通车")
    assert "云溪大桥建成通车当天,两岸热闹非凡。" in shown(found, 2)


def test_ratio_gives_a_share_and_at_least_one() -> None:
    found = article(*NEWS)
    assert len(summarise(found, ratio=0.01).sentences) == 1
    assert len(summarise(found, ratio=1).sentences) == 5


def test_a_poetic_opener_and_the_head_of_an_item_come_last() -> None:
    found = article(
        "新春将至,岁寒情暖。",
        "县里领导走访慰问了困难群众和福利院的老人。",
        ("item", "——发展环境持续向好。全年新开公交线路四条,新修水渠一百里。"),
    )
    assert shown(found, 2) == [
        "县里领导走访慰问了困难群众和福利院的老人。",
        "全年新开公交线路四条,新修水渠一百里。",
    ]
    assert len(shown(found, 9)) == 4


def test_a_short_first_sentence_that_has_the_headlines_words_stays_first() -> None:
    found = article("云溪大桥今天通车了。", *NEWS[1:], headline="云溪大桥通车")
    assert shown(found, 1) == ["云溪大桥今天通车了。"]


def test_a_budget_passes_over_what_does_not_fit_and_keeps_sentences_whole() -> None:
    found = article(*NEWS)
    for chars in (30, 60, 100, 400):
        chosen = summarise(found, sentences=None, chars=chars).sentences
        assert sum(len(each.text) for each in chosen) <= chars
    assert len(summarise(found, sentences=None, chars=5000).sentences) == 5
    assert len(summarise(found, sentences=2, chars=5000).sentences) == 2


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("chars", [1, 2, 9, 20, 33])
def test_a_budget_holds_and_what_is_ended_early_says_so(method: str, chars: int) -> None:
    found = article(*NEWS)
    chosen = summarise(found, sentences=None, chars=chars, method=method).sentences
    assert chosen
    assert sum(len(each.text) for each in chosen) <= chars
    for each in chosen:
        text = found.blocks[each.block].text[each.start : each.end]
        assert each.text == (text + "…" if each.shortened else text)


def test_the_best_sentence_is_ended_behind_a_clause_rather_than_left_for_a_short_one() -> None:
    told = "云溪大桥昨天上午建成通车,县城到云溪村从此只要五分钟,沿线六个村的水果当天就能进城。"
    found = article(told, "天气晴。", "两岸很热闹。", "山上种着许多梨树。")
    (one,) = summarise(found, sentences=None, chars=32).sentences
    assert one.text == "云溪大桥昨天上午建成通车,县城到云溪村从此只要五分钟…"
    assert one.shortened


def test_of_two_like_sentences_the_one_that_opens_a_paragraph_is_chosen() -> None:
    first, second = "山上种着许多梨树和桃树。", "河边修了两座水车磨坊。"
    assert (
        shown(article("2024年县里大事不少，这里只说其中几件。", f"{first}{second}"), 2)[1] == first
    )
    assert (
        shown(article("2024年县里大事不少，这里只说其中几件。", f"{second}{first}"), 2)[1] == second
    )


def test_lead_takes_the_first_sentences() -> None:
    assert [s[:4] for s in shown(article(*NEWS), 2, "lead")] == ["3月4日", "大桥全长"]


def test_a_poem_gives_its_first_lines() -> None:
    found = article(("verse", "春风过江来\n新柳已成行\n渡口无人问\n长桥接夕阳"))
    assert shown(found, 2) == ["春风过江来", "新柳已成行"]
    assert summarise(found).method == "lead"


@pytest.mark.parametrize(
    "blocks", [(), ("",), ("\u3000",), ("!?。",), (("caption", "村民在插秧。"),), ("无标点的一行",)]
)
def test_articles_without_prose_raise_nothing(blocks: tuple[str, ...]) -> None:
    assert len(summarise(article(*blocks)).sentences) <= 1


def test_wrong_wishes_are_refused_in_words() -> None:
    with pytest.raises(DubaoError, match="snownlp, snownlp-exact, lead"):
        summarise(article(*NEWS), method="magic")
    with pytest.raises(DubaoError, match="at least 1"):
        summarise(article(*NEWS), sentences=0)
    with pytest.raises(DubaoError, match="budget"):
        summarise(article(*NEWS), chars=0)
    with pytest.raises(DubaoError, match="ratio"):
        summarise(article(*NEWS), ratio=1.5)


@settings(max_examples=80)
@given(
    st.lists(
        st.text(alphabet="桥路车水。！？!?,、:“”()\n 1a本报讯新华社电记者", max_size=80), max_size=6
    ),
    st.integers(1, 5),
)
def test_any_article_gives_its_own_sentences_in_order(texts: list[str], count: int) -> None:
    found = article(*texts)
    chosen = summarise(found, sentences=count).sentences
    assert len(chosen) <= count
    place = (-1, -1)
    for sentence in chosen:
        text = found.blocks[sentence.block].text
        assert text[sentence.start : sentence.end] == sentence.text.removesuffix("…") or (
            text[sentence.start : sentence.end] == sentence.text
        )
        assert place < (sentence.block, sentence.start)
        place = (sentence.block, sentence.end)


SCRIPT = """
import sys
from summarize.issue import Article, Block
from summarize.language import keywords, summary
assert not {name for name in sys.modules if "jieba" in name or "snownlp" in name}
texts = sys.stdin.read().splitlines()
blocks = tuple(Block("paragraph", "1", text) for text in texts)
found = Article("1-1", "1", "第1版", "news", "云溪大桥通车", headline="云溪大桥通车", blocks=blocks)
print([(s.text, s.score) for s in summary.summarise(found, sentences=2).sentences])
print(keywords.keywords(found))
loaded = {name.rpartition(".")[2] for name in sys.modules if "snownlp" in name}
assert not loaded & {"seg", "tag", "sentiment"}, loaded
"""


def test_the_same_for_every_hash_seed_and_lazy_and_without_snownlps_models() -> None:
    def run(seed: str) -> str:
        return subprocess.run(
            [sys.executable, "-c", SCRIPT],
            input="\n".join(NEWS),
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=True,
            timeout=120,
        ).stdout

    first = run("1")
    assert "大桥" in first
    assert run("2") == first == run("3")


def test_all_who_report_are_cut_with_the_dateline() -> None:
    news = "云溪大桥建成通车,沿河十二村出行不再绕路。"
    lead = "本报临江3月4日讯 江州社记者岑越、本报记者卢小满报道:"
    found = summarise(article(lead + news, "村民说这座桥盼了二十年,出门方便多了。"), sentences=5)
    assert found.sentences[0].text == news
