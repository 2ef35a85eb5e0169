"""The text of an article as passages and rows, without a screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.issue import Article, Block, Issue
from summarize.pointing.leads import leads
from tui.reader.finding.find import Search, find
from tui.reader.model.history import History, Stop
from tui.reader.text.links import Target, ToArticle, ToBlock, ToPage
from tui.reader.text.passages import Address, Passage, manuscript
from tui.reader.text.rows import lay_out
from tui.wrapping import cells

TEXTS = st.text(
    st.sampled_from([*"江边的灯，。（）\n\x1b\u200b Ab1"]) | st.characters(), max_size=60
)
KINDS = st.sampled_from(["paragraph", "subhead", "caption", "item", "verse", "table", "box"])
BLOCKS = st.lists(st.builds(Block, KINDS, st.sampled_from(["1", "2"]), TEXTS), max_size=6)


def kinds(issue: Issue, key: str) -> list[str]:
    article = issue.article(key)
    assert article is not None
    return [passage.kind for passage in manuscript(issue, article).passages]


def of(blocks: list[Block]) -> tuple[Issue, Article]:
    article = Article("1-1", "1", "第1版", "news", "题", blocks=tuple(blocks))
    return Issue((), (), (article,), ()), article


def targets(issue: Issue, key: str) -> list[Target]:
    article = issue.article(key)
    assert article is not None
    its = leads(issue).get(key, ())
    return [link.target for p in manuscript(issue, article, its).passages for link in p.links]


def test_the_rule_stands_between_the_jump_and_the_way_back(issue: Issue) -> None:
    found = kinds(issue, "1-1")
    jump = found.index("jump")
    assert found[jump - 1 : jump + 4] == ["paragraph", "jump", "rule", "jump", "subhead"]


def test_a_jump_leads_down_and_back_up_and_one_without_an_end_to_its_page(issue: Issue) -> None:
    end = len(issue.articles[0].blocks[5].text)
    assert targets(issue, "1-1") == [ToBlock(6, 0, 0), ToBlock(5, end, end)]
    assert targets(issue, "1-2") == [ToPage(("3",))]
    assert targets(issue, "2-1") == [ToPage(("1",)), ToPage(("1",))]
    assert targets(issue, "2-2") == [ToPage(("4",))]


def test_a_guide_item_leads_to_the_article_whose_headline_it_holds(issue: Issue) -> None:
    assert targets(issue, "1-3") == [ToArticle("2-1")]


def test_a_pointer_behind_characters_that_are_not_shown_is_where_it_is_seen() -> None:
    issue, article = of([Block("paragraph", "1", "芦汀\x1b\u200b今起通航(详见第四版)。")])
    its = leads(issue)[article.id]
    (passage,) = (p for p in manuscript(issue, article, its).passages if p.links)
    (link,) = passage.links
    assert passage.text[link.start : link.end] == "详见第四版"
    assert link.target == ToPage(("4",))


@given(BLOCKS, st.integers(2, 60))
def test_every_visible_character_stands_in_a_row(blocks: list[Block], width: int) -> None:
    text = manuscript(*of(blocks))
    rows = lay_out(text.passages, width).rows
    for number, passage in enumerate(text.passages):
        shown = "".join(passage.text[row.start : row.end] for row in rows if row.passage == number)
        assert "".join(shown.split()) == "".join(passage.text.split())


@given(BLOCKS, st.integers(2, 60))
def test_no_row_is_wider_than_the_pane(blocks: list[Block], width: int) -> None:
    text = manuscript(*of(blocks))
    for row in lay_out(text.passages, width).rows:
        assert row.left + cells(text.passages[row.passage].text[row.start : row.end]) <= width


@given(BLOCKS, st.data())
def test_an_address_of_a_block_comes_back_as_that_place(
    blocks: list[Block], data: st.DataObject
) -> None:
    text = manuscript(*of(blocks))
    if not blocks:
        assert text.address(3, 3) == Address(1, 0)  # there are but two rows of heading
        return
    block = data.draw(st.integers(0, len(blocks) - 1))
    character = data.draw(st.integers(0, len(blocks[block].text)))
    address = text.address(block, character)
    again = text.address(*text.place(address))
    assert again == address
    assert text.place(address)[0] == block


@given(BLOCKS, st.integers(2, 60), st.integers(2, 60))
def test_another_width_keeps_the_row_of_an_address(
    blocks: list[Block], first: int, second: int
) -> None:
    text = manuscript(*of(blocks))
    narrow, wide = lay_out(text.passages, first), lay_out(text.passages, second)
    for number in range(len(narrow)):
        address = narrow.address(number)
        assert narrow.row(address) == number
        row = wide.rows[wide.row(address)]
        assert row.passage == address.passage


def test_keywords_are_not_broken_over_rows() -> None:
    from tui.reader.text.links import Link, ToWord

    words = ["水文站", "一滴水", "石渡县"]
    text = "  ".join(words)
    links = tuple(Link(text.index(w), text.index(w) + len(w), ToWord(w)) for w in words)
    passage = Passage("words", text, links=links)
    rows = lay_out([passage], 15).rows
    assert [text[row.start : row.end] for row in rows] == ["水文站  一滴水", "石渡县"]


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("ＡＢ桥ab", "ab", [(0, 2), (3, 5)]),
        ("桥桥桥", "桥桥", [(0, 2)]),
        ("桥", "", []),
        ("桥", "   ", []),
        ("一二", "三", []),
        ("乘輕鐵到站", "轻铁", [(1, 3)]),
        ("乘轻铁到站", "輕鐵", [(1, 3)]),
    ],
)
def test_find_folds_width_case_and_script(
    text: str, words: str, places: list[tuple[int, int]]
) -> None:
    assert [match[1:3] for match in find([Passage("paragraph", text)], words)] == places


@given(st.text(max_size=40), st.text(min_size=1, max_size=3))
def test_what_is_found_is_there(text: str, words: str) -> None:
    matches = find([Passage("paragraph", text)], words)
    assert all(0 <= match.start < match.end <= len(text) for match in matches)
    if words.strip() and words.strip() in text:
        assert matches


def cut_by_a_jump(issue: Issue) -> Article:
    bridge = issue.articles[0]
    blocks = (Block("paragraph", "1", "两岸居民盼着大"), Block("paragraph", "2", "桥早日通车。"))
    return replace(bridge, blocks=blocks, jumps=(replace(bridge.jumps[0], after=1),))


def test_a_word_cut_by_a_jump_is_found_whole(issue: Issue) -> None:
    passages = manuscript(issue, cut_by_a_jump(issue)).passages
    (match,) = [match for match in find(passages, "大桥早日") if match.rest]
    assert [passages[number].text[start:end] for number, start, end in match.spans] == [
        "大",
        "桥早日",
    ]


def test_a_sentence_cut_by_a_jump_goes_on_without_an_indent(issue: Issue) -> None:
    passages = manuscript(issue, cut_by_a_jump(issue)).passages
    indents = {
        passages[row.passage].text[:1]: row.left
        for row in lay_out(passages, 60).rows
        if row.start == 0 and passages[row.passage].kind == "paragraph"
    }
    assert indents == {"两": 4, "桥": 0}


def test_a_search_begins_where_one_reads() -> None:
    search = Search("桥", find([Passage("paragraph", "桥"), Passage("paragraph", "桥")], "桥"))
    search.start_from(Address(1, 0))
    assert search.count == "2/2"
    assert not search.move(1)
    assert search.move(-1)
    assert search.count == "1/2"


def test_history_forgets_what_was_ahead_when_another_way_is_taken() -> None:
    history = History()
    first, second, third = (Stop(key, Address(0, 0)) for key in "abc")
    history.leave(first)
    assert history.back(second) == first
    history.leave(third)
    assert history.forward(first) is None
    assert history.back(first) == third
    assert history.back(third) is None


def test_a_table_has_its_cells_one_under_the_other_and_no_character_more() -> None:
    text = "乡镇    水量(万方)  户数\n云陂乡  128.5  3204\n槐江高新园  97  2811"
    rows = lay_out([Passage("table", text)], 60).rows
    starts = [[text.index(word) for word in line.split()] for line in text.split("\n")]
    places = []
    for row, line in zip(rows, starts, strict=True):
        gaps = dict(row.gaps)
        before = [sum(size for at, size in gaps.items() if at <= start) for start in line]
        places.append(
            [cells(text[row.start : at]) + gap for at, gap in zip(line, before, strict=True)]
        )
    assert places[0] == places[1] == places[2]
    assert [text[row.start : row.end] for row in rows] == text.split("\n")


@pytest.mark.parametrize("width", [4, 11, 20])
def test_a_table_without_room_is_wrapped(width: int) -> None:
    text = "乡镇    水量(万方)  户数\n云陂乡  128.5  3204"
    rows = lay_out([Passage("table", text)], width).rows
    assert all(row.left + cells(text[row.start : row.end]) <= width for row in rows)
    assert not any(row.gaps for row in rows)


def test_boxes_that_follow_one_another_stand_in_one_frame() -> None:
    boxes = [
        Passage("paragraph", "前文。"),
        Passage("box", "编者按：春灌在即。"),
        Passage("box", "请看。"),
    ]
    marks = [row.mark for row in lay_out([*boxes, Passage("paragraph", "后文。")], 40).rows]
    assert [mark.strip() for mark in marks if mark] == ["┌──────", "│", "│", "└──────"]


def test_a_caption_has_a_bar_beside_all_its_rows() -> None:
    caption = Passage("caption", "芦汀渠通水，沿岸农户在渠边取水。" * 3)
    rows = lay_out([caption], 40).rows
    assert rows[0].mark == "图 │ "
    assert {row.mark for row in rows[1:]} == {"   │ "}


def test_a_title_that_was_not_printed_is_shown_as_such(issue: Issue) -> None:
    untitled = replace(issue.articles[0], headline=None, title="〔云泽市青石渡大桥…〕")
    kinds = [(passage.kind, passage.text) for passage in manuscript(issue, untitled).passages]
    assert ("derived", "〔云泽市青石渡大桥…〕") in kinds
    assert "headline" not in dict(kinds)
