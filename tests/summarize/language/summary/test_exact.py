"""The method snownlp-exact against the real SnowNLP, which runs in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.issue import Article, Block
from summarize.language.summary import summarise
from summarize.language.summary.methods import exact
from summarize.language.summary.methods.textrank import _AS_IT_IS, _textrank, rank_as_it_is

REAL = """
import json, sys, warnings
warnings.simplefilter("ignore")
from snownlp import SnowNLP
answers = []
for text, count in json.load(sys.stdin):
    try:
        answers.append(SnowNLP(text).summary(count))
    except ZeroDivisionError:
        answers.append(None)
json.dump(answers, sys.stdout)
"""
PIECES = """
大桥 通车 村民 县里 道路 今年 修建 的 了 和 水渠 一百 里 3月 5.7% App 收入 增长 “好” 渡口 老人 说
这里 种 梨树 — ： 、 游客 Ａ１ 😀 ① 臺灣
"""
WORDS = tuple(PIECES.split())
ENDS = "，，，。。。！？；\n\r,.!? \u3000"
ODD = (
    "",
    " \n\r\n\u3000",
    "。",
    "，。！？；",
    "...,,,!!!",
    "的",
    "的，了。的",
    "桥",
    "桥。桥。桥。",
    "大桥通车，大桥通车，大桥通车，大桥",
    "abc def. ghi? abc!",
    "\x00，\x1f。\ud7ff",
    "a" * 500,
    "\x1c大桥\x1d通车\u2028村民\x85。",
    "大桥 通车\u3000村民，县里",
)


def texts() -> list[str]:
    """The odd ones, and 400 drawn ones of up to 40 units; many make PageRank diverge."""
    random = Random("exact")
    made = list(ODD)
    for _ in range(400):
        some = random.sample(WORDS, random.randint(1, len(WORDS)))
        units = (
            "".join(random.choices(some, k=random.randint(0, 7))) + random.choice(ENDS)
            for _ in range(random.randint(0, 40))
        )
        made.append("".join(units))
    return made


def test_the_answers_are_the_real_snownlps_byte_for_byte() -> None:
    random = Random("counts")
    asked = [(text, random.choice((1, 3, 5, 100))) for text in texts()]
    done = subprocess.run(
        [sys.executable, "-c", REAL],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    answers = json.loads(done.stdout)
    assert sum(answer is None for answer in answers) >= 3
    for (text, count), answer in zip(asked, answers, strict=True):
        assert exact.summary(text, count) == (answer or []), text


@settings(max_examples=1500)
@given(st.lists(st.lists(st.sampled_from("桥路车人水山"), max_size=7), min_size=1, max_size=18))
def test_scores_are_the_real_classs_to_the_last_bit(documents: list[list[str]]) -> None:
    # The class's modules are SnowNLP's files as they are, imported under another parent.
    ranking = _textrank(_AS_IT_IS).TextRank(documents)
    ranking.solve()
    scores = rank_as_it_is(documents)
    assert [float(score).hex() for score in ranking.vertex] == [score.hex() for score in scores]


def test_where_pagerank_diverges_the_class_decides() -> None:
    # One word in all units but a few: idf far below 0, sums of either sign.
    documents = [["桥"] * (1 + n % 4) + ["路"] * (n % 3) + [str(n % 5)] for n in range(40)]
    ranking = _textrank(_AS_IT_IS).TextRank(documents)
    ranking.solve()
    assert tuple(map(repr, map(float, ranking.vertex))) == tuple(
        map(repr, rank_as_it_is(documents))
    )


@settings(max_examples=60)
@given(st.text(max_size=120))
def test_any_text_has_an_answer_made_of_its_own_characters(text: str) -> None:
    for sentence in exact.summary(text, 3):
        assert sentence in text


def test_an_articles_units_have_their_places() -> None:
    blocks = (
        "大桥今天通车，村民都来了。",
        "渡口不再用，渡船留作纪念。",
        "大桥通车，渡口改成公园。",
    )
    made = tuple(Block("paragraph", "1", text) for text in blocks)
    found = Article("1-1", "1", "第1版", "news", "大桥", blocks=made)
    summary = summarise(found, sentences=4, method="snownlp-exact")
    assert [each.text for each in summary.sentences] == exact.summary("\n".join(blocks), 4)
    for each in summary.sentences:
        assert blocks[each.block][each.start : each.end] == each.text
    assert {(each.block, each.number) for each in summary.sentences} <= {
        (block, number) for block in range(3) for number in range(2)
    }


@pytest.mark.parametrize("blocks", [(), ("",), ("。",)])
def test_an_article_without_units_gives_nothing(blocks: tuple[str, ...]) -> None:
    made = tuple(Block("paragraph", "1", text) for text in blocks)
    found = Article("1-1", "1", "第1版", "news", "空", blocks=made)
    assert summarise(found, method="snownlp-exact").sentences == ()


def test_no_model_is_loaded_here_and_the_process_starts_only_when_asked_for() -> None:
    script = """
import sys
from summarize.language.summary.methods import exact
assert exact._process.cache_info().currsize == 0
assert exact.summary("大桥通车，村民都来看。大桥通车", 1) != []
loaded = {name.rpartition(".")[2] for name in sys.modules if "snownlp" in name}
assert not loaded & {"seg", "normal", "tag", "sentiment"}, loaded
print(exact.summary("大桥通车，村民都来看大桥。渡口没有人了", 2))
"""
    answers = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=True,
            timeout=60,
        ).stdout
        for seed in "12"
    }
    assert len(answers) == 1
