"""Jumps and page numbers: what leads where, and what leads nowhere (63 to 74)."""

from __future__ import annotations

import pytest

from tests.summarize.layout.cases.bridge import (
    BRIDGE,
    CUT,
    REST,
    SCHOOL,
    SCHOOL_CUT,
    assert_whole,
    bridge,
    other_page,
    school,
)
from tests.summarize.layout.cases.dump import (
    BODY,
    LAST,
    MORE,
    OTHER_BODY,
    OTHER_HEADLINE,
    Punctuation,
    alone,
    body,
    both,
    furniture,
    headed,
    headlines,
    markers,
    page,
    read,
    states,
    texts,
)


@pytest.mark.parametrize(
    ("header", "marker"), [("A05版 社区", "(下转A5版)"), ("A5版 社区", "(下转A05版)")]
)
def test_case_63_leading_zeros_of_a_page_do_not_matter(header: str, marker: str) -> None:
    issue = read(page("A01版 要闻", *bridge(marker)), page(header, "(上接A1版)", REST, LAST))
    assert [each.label for each in issue.pages] == ["A1", "A5"]
    article = alone(issue)
    assert_whole(article, "A1", "A5")
    assert states(article) == [("A5", "linked")]


def test_case_63_a_bare_number_is_of_the_same_stack_of_pages() -> None:
    issue = read(
        page("A01版 要闻", *bridge("(下转5版)")),
        page("A05版 社区", "(上接1版)", REST, LAST),
        page("B05版 文体", OTHER_HEADLINE, OTHER_BODY),
    )
    article = headed(issue, BRIDGE[0])
    assert_whole(article, "A1", "A5")
    assert [state for _, state in states(article)] == ["linked"]


@pytest.mark.parametrize(
    ("header", "label", "marker", "back"),
    [
        ("02版 综合", "2", "(下转二版)", "(上接一版)"),
        ("第12版 综合", "12", "(下转第十二版)", "(上接第一版)"),
        ("第十二版 综合", "12", "(下转12版)", "(上接01版)"),
        ("第2版 综合", "2", "(下转\uff12版)", "(上接\uff11版)"),
    ],
)
def test_case_64_chinese_numerals_name_the_same_page(
    header: str, label: str, marker: str, back: str
) -> None:
    issue = read(page(*bridge(marker), label="1"), page(header, back, REST, LAST))
    article = alone(issue)
    assert_whole(article, "1", label)
    assert states(article) == [(label, "linked")]


def test_case_65_a_page_that_is_not_there_and_comes_later() -> None:
    first = page(*bridge("(下转第3版)"), label="1")
    article = alone(read(first))
    assert states(article) == [("3", "missing-page")]
    assert not article.complete
    assert body(article) == BODY + CUT
    with_two = read(first, other_page("2"))
    assert states(headed(with_two, BRIDGE[0])) == [("3", "missing-page")]
    later = read(first, other_page("2"), page("(上接第1版)", REST, LAST, label="3"))
    assert states(headed(later, BRIDGE[0])) == [("3", "linked")]
    assert_whole(headed(later, BRIDGE[0]), "1", "3")
    assert headed(later, OTHER_HEADLINE).blocks == headed(with_two, OTHER_HEADLINE).blocks


def test_case_66_a_page_with_nothing_that_fits() -> None:
    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page(OTHER_HEADLINE, OTHER_BODY, *SCHOOL, MORE, label="3"),
    )
    article = headed(issue, BRIDGE[0])
    assert states(article) == [("3", "unmatched")]
    assert body(article) == BODY + CUT
    assert headlines(issue) == [BRIDGE[0], OTHER_HEADLINE, SCHOOL[0]]


def test_case_67_a_page_that_repeats_the_article_from_its_beginning() -> None:
    """What is printed twice stands once in the article, and the second print aside."""
    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page(*BRIDGE, BODY, CUT + REST, LAST, label="3"),
    )
    article = headed(issue, BRIDGE[0])
    assert body(article).count(BODY) == 1
    assert body(article).count(CUT) == 1
    assert body(article).count(REST) == 1
    assert body(article) == BODY + CUT + REST + LAST
    assert "".join(furniture(issue, "stray")).count(BODY) == 1


@pytest.mark.parametrize("marker", ["(下转本版右下)", "(下转3版)", "(下转第三版)"])
def test_case_68_a_jump_to_its_own_page_is_no_circle(marker: str) -> None:
    issue = read(page(*bridge(marker), OTHER_HEADLINE, OTHER_BODY, label="3"))
    article = headed(issue, BRIDGE[0])
    assert [(jump.origin, jump.target, jump.state) for jump in article.jumps] == [
        ("3", "3", "unmatched")
    ]
    assert markers(article) == [marker]
    assert body(article) == BODY + CUT
    assert headlines(issue) == [BRIDGE[0], OTHER_HEADLINE]


def test_case_69_two_jumps_never_share_one_piece() -> None:
    issue = read(
        page(*bridge("(下转第3版)"), *school("(下转第3版)"), label="1"),
        page("苇塘大桥", "(上接第1版)", REST, LAST, label="3"),
    )
    assert_whole(headed(issue, BRIDGE[0]), "1", "3")
    article = headed(issue, SCHOOL[0])
    assert states(article) == [("3", "unmatched")]
    assert body(article) == MORE + SCHOOL_CUT


def test_case_69_markers_that_lead_in_a_circle() -> None:
    issue = read(
        page(*bridge("(下转第2版)"), label="1"),
        page("苇塘大桥", "(上接第1版)", REST + "(下转第1版)", label="2"),
    )
    article = headed(issue, BRIDGE[0])
    assert body(article) == BODY + CUT + REST
    assert [state for _, state in states(article)] == ["linked", "unmatched"]


@pytest.mark.parametrize(
    "sentence",
    [
        "《苇塘渔谚》第2版下月由澜溪书局出版",
        "记者转三版编辑部了解到,来稿已有四百多件",
        "渔港调度系统日前升级为3版",
        "他接过第2版清样,从头看到尾",
    ],
)
@pytest.mark.parametrize("end", ["。", ""])
def test_case_70_page_numbers_in_prose_are_no_jumps(sentence: str, end: str) -> None:
    paragraph = f"{BODY}{sentence}{end}"
    article = alone(read(page(*BRIDGE, MORE, paragraph, label="1")))
    assert article.jumps == ()
    assert article.continued_from is None
    assert texts(article) == [MORE, paragraph]


@both
def test_case_71_a_headline_glued_to_a_marker_is_split_off(width: Punctuation) -> None:
    issue = read(
        page(
            *BRIDGE,
            BODY,
            CUT + width("(下转第2版)") + SCHOOL[0],
            SCHOOL[1],
            MORE,
            label="1",
        )
    )
    assert headlines(issue) == [BRIDGE[0], SCHOOL[0]]
    assert markers(issue.articles[0]) == [width("(下转第2版)")]
    assert body(issue.articles[0]) == BODY + CUT
    assert texts(issue.articles[1]) == [MORE]


@both
def test_case_72_a_page_of_a_journal_counts_where_no_newspaper_page_is_named(
    width: Punctuation,
) -> None:
    article = alone(read(page(*bridge(width("(下接105页)")), label="98")))
    assert [jump.target for jump in article.jumps] == ["105"]
    assert markers(article) == [width("(下接105页)")]
    assert body(article) == BODY + CUT


def test_case_72_a_page_of_a_book_is_no_jump_in_a_newspaper() -> None:
    issue = read(page("第1版 要闻", *BRIDGE, BODY, MORE + "(下接105页)", *school("(下转第3版)")))
    assert headed(issue, BRIDGE[0]).jumps == ()
    assert states(headed(issue, SCHOOL[0])) == [("3", "missing-page")]


def test_case_73_a_word_cut_by_the_jump_is_found() -> None:
    from summarize.library.query import parse_query
    from summarize.library.search import search_issue

    first = page(*bridge("(下转第3版)"), label="1")
    piece = page("(上接第1版)", REST, LAST, label="3")
    query = parse_query("吊装")
    assert CUT.endswith("吊")
    assert REST.startswith("装")
    assert [hit.article.id for hit in search_issue(read(first, piece), query)] == ["1-1"]
    assert list(search_issue(read(first), query)) == []


def test_a_continuations_own_headline_is_found_and_names_its_article() -> None:
    from summarize.library.query import parse_query
    from summarize.library.search import search_issue

    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page("四十二个节段夜里进场", "(上接第1版)", REST, LAST, label="3"),
    )
    assert furniture(issue, "continuation-heading") == ["四十二个节段夜里进场"]
    (hit,) = search_issue(issue, parse_query("夜里进场"))
    assert (hit.article.headline, hit.page, hit.block) == (BRIDGE[0], "3", None)
    assert (hit.field, hit.text) == ("continuation-heading", "四十二个节段夜里进场")


@pytest.mark.parametrize("marker", [" 下转3版", "(下转第3版)"])
def test_case_74_summary_and_keywords_know_nothing_of_the_marker(marker: str) -> None:
    from summarize.language.keywords import keywords
    from summarize.language.summary import summarise

    lead = "苇塘大桥昨日全线合龙,湖东三镇的群众从此不用再等渡船,鲜鱼当天就能上省城早市,"
    article = alone(read(page(*BRIDGE, BODY, MORE, lead + marker, label="1")))
    assert states(article) == [("3", "missing-page")]
    summary = summarise(article, sentences=5)
    assert summary.sentences
    for sentence in summary.sentences:
        assert "下转" not in sentence.text
        assert "3版" not in sentence.text
        assert sentence.text.rstrip()[-1] not in ",、\uff0c"
    assert not [word.text for word in keywords(article) if "下转" in word.text or "版" in word.text]


@pytest.mark.parametrize("indent", ["", "\u3000\u3000"])
@pytest.mark.parametrize("width", [15, 16, 17, 18, 19, 20])
def test_case_57_a_marker_cut_in_hard_wrapped_lines_is_a_marker(width: int, indent: str) -> None:
    """Wherever the column cuts it: its second half, ``3版)``, is no page header."""

    def wrapped(*paragraphs: str, indent: str = indent) -> str:
        lines: list[str] = []
        for text in paragraphs:
            whole = indent + text
            lines.extend(whole[at : at + width] for at in range(0, len(whole), width))
        return "\n".join(lines)

    first = "\n".join(
        [*BRIDGE, wrapped(BODY, CUT + "(下转第3版)"), *SCHOOL, wrapped(MORE, LAST, BODY)]
    )
    third = "\n".join(["(上接第1版)", wrapped(REST, indent=""), wrapped(LAST)])
    issue = read(page(first, label="1"), page(third, label="3"))
    assert [each.label for each in issue.pages] == ["1", "3"]
    assert headlines(issue) == [BRIDGE[0], SCHOOL[0]]
    assert_whole(headed(issue, BRIDGE[0]), "1", "3")
    assert states(headed(issue, BRIDGE[0])) == [("3", "linked")]


def test_a_marker_that_names_several_pages_does_not_mean_its_own() -> None:
    dump = page(
        "第2版 要闻", "(上接第2版)三座新桥通车", "(下转第3版)春耕忙", "(下转第二—四版)", label="2"
    )
    for article in read(dump).articles:
        assert all(jump.target != "2" for jump in article.jumps)
