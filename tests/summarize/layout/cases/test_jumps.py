"""Jumps between pages: linked where the text says so (57 to 62)."""

from __future__ import annotations

import pytest

from summarize.issue import Issue
from tests.summarize.layout.cases.bridge import (
    BRIDGE,
    CUT,
    REST,
    SCHOOL,
    SCHOOL_CUT,
    SCHOOL_REST,
    assert_whole,
    bridge,
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
    printed_on,
    read,
    states,
    texts,
)


@both
@pytest.mark.parametrize("marker", ["(下转第3版)", " 下转3版", "▼下转第三版▼"])
def test_case_57_one_marker_on_each_side(width: Punctuation, marker: str) -> None:
    issue = read(
        page(*bridge(width(marker)), label="1"), page(width("(上接第1版)"), REST, LAST, label="3")
    )
    article = alone(issue)
    assert_whole(article, "1", "3")
    assert states(article) == [("3", "linked")]
    assert [each.strip() for each in markers(article)] == [width(marker).strip()]
    assert article.jumps[0].after == 2
    assert article.complete
    assert furniture(issue, "continuation-marker") == [width("(上接第1版)")]


@pytest.mark.parametrize(
    "opening",
    [("(上接第1版)" + REST,), (BRIDGE[0] + "(上接第1版)", REST), ("苇塘大桥", "(上接第1版)", REST)],
)
def test_case_57_the_backward_marker_may_be_glued_to_heading_or_text(
    opening: tuple[str, ...],
) -> None:
    issue = read(page(*bridge("(下转第3版)"), label="1"), page(*opening, LAST, label="3"))
    assert_whole(alone(issue), "1", "3")
    assert states(alone(issue)) == [("3", "linked")]
    assert furniture(issue, "continuation-marker") == ["(上接第1版)"]


def two_jumps(first_title: str, second_title: str) -> Issue:
    return read(
        page(*bridge("(下转第2版)"), *school("(下转第2版)"), label="1"),
        page(
            first_title,
            "(上接第1版)",
            SCHOOL_REST,
            second_title,
            "(上接第1版)",
            REST,
            LAST,
            label="2",
        ),
    )


@pytest.mark.parametrize(("second", "first"), [("夜校", "大桥"), ("田头夜校", "苇塘大桥")])
def test_case_58_shortened_headings_tell_two_continuations_apart(second: str, first: str) -> None:
    issue = two_jumps(second, first)
    assert headlines(issue) == [BRIDGE[0], SCHOOL[0]]
    assert_whole(issue.articles[0], "1", "2")
    assert body(issue.articles[1]) == MORE + SCHOOL_CUT + SCHOOL_REST
    assert furniture(issue, "continuation-heading") == [second, first]


def test_case_58_what_is_told_decides_where_headings_do_not() -> None:
    issue = read(
        page(*bridge("(下转第2版)"), *school("(下转第2版)"), label="1"),
        page("(上接第1版)", SCHOOL_REST, "(上接第1版)", REST, LAST, label="2"),
    )
    assert_whole(headed(issue, BRIDGE[0]), "1", "2")
    assert body(headed(issue, SCHOOL[0])) == MORE + SCHOOL_CUT + SCHOOL_REST


def test_case_58_where_nothing_decides_both_stay_open() -> None:
    """Both pieces begin as a sentence does and share no word with either article: no link."""
    pieces = ["最先点头的是两位老人。天亮以前雨停了。", "大家都没有走。这一夜灯没有熄。"]
    issue = read(
        page(*bridge("(下转第2版)"), *school("(下转第2版)"), label="1"),
        page("(上接第1版)", pieces[0], "(上接第1版)", pieces[1], label="2"),
    )
    for article in (headed(issue, BRIDGE[0]), headed(issue, SCHOOL[0])):
        assert printed_on(article) == ["1", "1"]
        assert next(state for _, state in states(article)) in {"ambiguous", "unmatched"}
    assert [body(each) for each in issue.articles[2:]] == pieces


@pytest.mark.parametrize("marker", ["(下转第3版)", " 下转3版"])
def test_case_59_the_same_headline_needs_no_backward_marker(marker: str) -> None:
    issue = read(
        page(*bridge(marker), label="1"), page(BRIDGE[0], REST, LAST, *SCHOOL, MORE, label="3")
    )
    article = headed(issue, BRIDGE[0])
    assert_whole(article, "1", "3")
    assert states(article) == [("3", "linked")]
    assert furniture(issue, "continuation-heading") == [BRIDGE[0]]
    assert texts(headed(issue, SCHOOL[0])) == [MORE]


def test_case_60_a_piece_whose_forward_marker_was_lost_fits_the_unfinished_article() -> None:
    """Page 1's only unfinished article breaks off in the middle of a word that the piece ends."""
    issue = read(
        page(*bridge(""), OTHER_HEADLINE, OTHER_BODY, label="1"),
        page("苇塘大桥", "(上接第1版)", REST, LAST, label="2"),
    )
    assert_whole(headed(issue, BRIDGE[0]), "1", "2")


def test_case_60_a_piece_without_an_unfinished_article_stays_an_orphan() -> None:
    issue = read(
        page(OTHER_HEADLINE, OTHER_BODY, *SCHOOL, MORE, LAST, label="1"),
        page("(上接第1版)", REST, label="2"),
    )
    assert [printed_on(each) for each in issue.articles] == [["1"], ["1", "1"], ["2"]]
    orphan = issue.articles[2]
    assert orphan.continued_from is not None
    assert orphan.continued_from.origin == "1"
    assert texts(orphan) == [REST]


@pytest.mark.parametrize("last", ["(上接第2版)", "(上接第1版)"])
def test_case_61_a_chain_over_three_pages(last: str) -> None:
    """The third piece may name the page before it or the page the article began on."""
    middle = REST + "县里已经在谋划桥头的集市,打算把老渡口的鱼市整个搬"
    end = "过来,摊位由原来的渔户先挑,头一年不收租金。"
    issue = read(
        page(*bridge(" 下转2版"), label="1"),
        page("苇塘大桥", "(上接第1版)", middle + "(下转第3版)", label="2"),
        page("苇塘大桥", last, end, label="3"),
    )
    article = alone(issue)
    assert body(article) == BODY + CUT + middle + end
    assert printed_on(article) == ["1", "1", "2", "3"]
    assert states(article) == [("2", "linked"), ("3", "linked")]
    assert [(jump.origin, jump.after) for jump in article.jumps] == [("1", 2), ("2", 3)]


@both
@pytest.mark.parametrize(
    ("marker", "targets"),
    [
        ("(下转第2、3版)", ["2", "3"]),
        ("(下转第2—4版)", ["2", "3", "4"]),
        ("(下转二、三版)", ["2", "3"]),
    ],
)
def test_case_62_a_marker_that_names_several_pages(
    width: Punctuation, marker: str, targets: list[str]
) -> None:
    article = alone(read(page(*bridge(width(marker)), label="1")))
    assert [jump.target for jump in article.jumps] == targets
    assert markers(article) == [width(marker), *[""] * (len(targets) - 1)]
    assert {jump.state for jump in article.jumps} == {"missing-page"}


def test_case_62_both_pages_of_one_marker_are_linked() -> None:
    end = "通车那天,九个村子的锣鼓队已经约好一起过桥。"
    issue = read(
        page(*bridge("(下转第2、3版)"), label="1"),
        page(BRIDGE[0], "(上接第1版)", REST, label="2"),
        page(BRIDGE[0], "(上接第1版)", end, label="3"),
    )
    article = alone(issue)
    assert body(article) == BODY + CUT + REST + end
    assert printed_on(article) == ["1", "1", "2", "3"]
    assert states(article) == [("2", "linked"), ("3", "linked")]
