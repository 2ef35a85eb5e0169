"""rjieba, an extra, changes no word; without it all goes on as before."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from summarize.language.words import UserWord, fast, jieba_tables
from summarize.language.words import cutting as words
from summarize.language.words.segmentation import cut_words
from tests.bench.own_set import load

if TYPE_CHECKING:
    from collections.abc import Iterator

ODD = "\n ，。、“”（）()《》：；App 3 5.7% 40% 1998 2.5kg ET-1 C++ a_b A.B . - % + 5G １ 臺 㐀 \r\n"


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A process that has cut nothing and knows no words of a reader's, with rjieba due at once."""
    monkeypatch.setattr(words, "_cut", words._Cut())
    monkeypatch.setattr(words, "PAYS_FROM", 0)
    words._loaded_words.cache_clear()
    fast.cutter.cache_clear()
    yield
    words._loaded_words.cache_clear()
    fast.cutter.cache_clear()


@pytest.mark.parametrize("text", ["大桥通车，长3公里。", "增长5.7%，App 好用", "", "（1998年）"])
def test_plain_text_is_cut_alike(text: str) -> None:
    assert fast.cuts_alike(text)


@pytest.mark.parametrize("text", ["ET-1", "2.5kg", "a_b", "㐀", "😀", "１", "\r\n", "A.B", "C++"])
def test_what_rjieba_may_cut_otherwise_is_not_given_to_it(text: str) -> None:
    assert not fast.cuts_alike(f"大桥{text}通车")


def test_a_long_text_that_does_not_fit_is_told_at_once() -> None:
    assert not fast.cuts_alike("大桥，通车。" * 20_000 + "ET-1")


@pytest.mark.usefixtures("fresh")
def test_the_words_are_the_same_with_rjieba() -> None:
    rjieba = pytest.importorskip("rjieba")
    dictionary, runs = jieba_tables.words()
    texts = [each.text for each in load()]
    samples = Path(__file__).parents[4] / "samples"
    texts += samples.joinpath("single-page.txt").read_text(encoding="utf-8").split("\n")
    random = Random("rjieba")
    known = sorted(set("".join(texts)))
    pieces = [*ODD, *ODD.split(), *(text[place : place + 3] for text in texts for place in (0, 7))]
    for _ in range(4_000):
        chosen = random.choices(known, k=9) + random.choices(pieces, k=random.randint(0, 5))
        random.shuffle(chosen)
        texts.append("".join(chosen))
    asked = 0
    for text in texts:
        folded = words._folded(text)
        if fast.cuts_alike(folded):
            asked += 1
            assert list(rjieba.cut(folded)) == cut_words(folded, dictionary, runs), text
        assert "".join(words.cut(text)) == text
    assert asked > 500


@pytest.mark.usefixtures("fresh")
def test_rjieba_is_asked_only_when_it_pays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "PAYS_FROM", 20)
    monkeypatch.setattr(words, "cutter", lambda: list)  # a cutter whose words can be told
    assert words.cut("大桥通车") == ["大桥", "通车"]
    words.cut("渡口改成公园，渡船留作纪念。")
    assert words.cut("大桥通车") == ["大", "桥", "通", "车"]


@pytest.mark.usefixtures("fresh")
def test_words_of_ones_own_are_known_whatever_is_installed() -> None:
    words.add_words([UserWord("云溪谣", 20, "nz")])
    assert "云溪谣" in words.cut("村民唱云溪谣迎客")


@pytest.mark.usefixtures("fresh")
def test_without_rjieba_the_words_are_found_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rjieba", None)
    assert words.cut("大桥通车") == ["大桥", "通车"]
