from __future__ import annotations

from dataclasses import replace

import pytest

from summarize.issue import Block
from summarize.library.context import excerpts
from summarize.library.query import parse_query
from summarize.library.search import Hit, search_article, search_issue
from tests.papers import BRIDGE, LEAD, PAPER


def find(words: str) -> list[Hit]:
    return list(search_issue(PAPER, parse_query(words)))


def matched(hit: Hit) -> list[str]:
    return [hit.text[start:end] for start, end in hit.matches]


def test_a_word_is_found_in_heading_and_text_in_the_order_of_print() -> None:
    assert [(hit.article.id, hit.field, hit.block) for hit in find("青禾县")] == [
        ("1-1", "kicker", None),
        ("1-1", "paragraph", 0),
        ("1-2", "paragraph", 0),
    ]


def test_all_words_must_be_in_the_article_wherever_they_stand() -> None:
    assert {hit.article.id for hit in find("青禾县 陈阿水")} == {"1-1"}
    assert find("青禾县 陈阿水 春耕") == []


def test_a_phrase_is_not_its_words() -> None:
    assert find("召开 大事")
    assert not find('"召开 大事"')
    assert matched(find("“五件 大事”")[0]) == ["五件大事"]


@pytest.mark.parametrize("words", ["c++", "Ｃ＋＋", "5.7%", "５．７％", "杜若"])
def test_width_case_and_padding_do_not_matter(words: str) -> None:
    assert {hit.article.id for hit in find(words)} == {"1-1"}


def test_a_padded_name_is_matched_with_its_space() -> None:
    byline = next(hit for hit in find("杜若") if hit.field == "byline")
    assert matched(byline) == ["杜 若"]


def test_a_word_cut_by_a_jump_is_found_over_it() -> None:
    (hit,) = find("产业集群")
    assert matched(hit) == ["产业集群"]
    assert (hit.block, hit.page) == (3, "1")
    assert hit.text == BRIDGE.blocks[3].text + BRIDGE.blocks[4].text


def test_what_lies_beside_a_jump_is_not_found_twice() -> None:
    assert [hit.block for hit in find("讲解员")] == [4]
    assert [hit.block for hit in find("陈阿水")] == [3]


def test_a_caption_at_the_jump_does_not_hide_the_cut_word() -> None:
    blocks = (*BRIDGE.blocks[:4], Block("caption", "1", "渡口。"), BRIDGE.blocks[4])
    article = replace(BRIDGE, blocks=blocks, jumps=(replace(BRIDGE.jumps[0], after=5),))
    assert [matched(hit) for hit in search_article(article, parse_query("产业集群"))] == [
        ["产业集群"]
    ]


def test_an_unlinked_jump_is_no_seam() -> None:
    jump = replace(BRIDGE.jumps[0], state="ambiguous")
    article = replace(BRIDGE, jumps=(jump,))
    assert search_article(article, parse_query("产业集群")) == ()


def test_verse_is_searched_over_its_lines() -> None:
    assert matched(find("东流两岸")[0]) == ["东流\n两岸"]


def test_a_derived_title_and_markers_are_not_searched() -> None:
    assert [hit.field for hit in find("本报讯")] == ["paragraph"]
    assert find("下转") == []


def test_overlapping_matches_are_one() -> None:
    assert matched(find("三座新 新桥")[0]) == ["三座新桥"]


def test_an_excerpt_of_a_long_paragraph_holds_the_match_and_little_more() -> None:
    text = "甲" * 300 + "渡口" + "乙" * 300
    article = replace(LEAD, blocks=(Block("paragraph", "1", text),))
    (hit,) = search_article(article, parse_query("渡口"))
    (excerpt,) = excerpts(hit)
    assert [excerpt.text[s:e] for s, e in excerpt.matches] == ["渡口"]
    assert len(excerpt.text) == 24 + 2 + 24
    assert text[excerpt.start : excerpt.end] == excerpt.text
    assert (excerpt.cut_before, excerpt.cut_after) == (True, True)


def test_near_matches_share_an_excerpt_and_far_ones_do_not() -> None:
    text = "渡口" + "甲" * 10 + "渡口" + "乙" * 200 + "渡口"
    article = replace(LEAD, blocks=(Block("paragraph", "1", text),))
    (hit,) = search_article(article, parse_query("渡口"))
    shown = excerpts(hit)
    assert [len(excerpt.matches) for excerpt in shown] == [2, 1]
    assert (shown[0].cut_before, shown[-1].cut_after) == (False, False)


@pytest.mark.parametrize(("printed", "asked"), [("輕鐵", "轻铁"), ("轻铁", "輕鐵")])
def test_either_script_finds_the_other(printed: str, asked: str) -> None:
    text = f"{printed}新列车月底投入服务。"
    article = replace(BRIDGE, blocks=(Block("paragraph", "1", text),), headline=None)
    (hit,) = search_article(article, parse_query(asked))
    assert matched(hit) == [printed]


def test_corner_brackets_hold_a_phrase_together() -> None:
    assert matched(find("「五件 大事」")[0]) == ["五件大事"]


@pytest.mark.parametrize("asked", ["berthing", "BERTH-ing", "Short-Sea", "shortsea"])
def test_a_hyphen_inside_a_latin_word_counts_for_nothing(asked: str) -> None:
    text = "Ships on the short-sea routes cut their berth-ing time."
    article = replace(BRIDGE, blocks=(Block("paragraph", "1", text),), headline=None)
    (hit,) = search_article(article, parse_query(asked))
    assert matched(hit)[0].replace("-", "") == asked.replace("-", "").lower()
