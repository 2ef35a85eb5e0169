"""Jumps between pages: linked where the text says so, left open where it does not (57 to 74)."""

from __future__ import annotations

import pytest

from summarize.issue import Article, Issue, RawPage
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

BRIDGE = ("苇塘大桥昨日全线合龙", "本报记者 卢小满")
CUT = (
    "大桥建成以后,湖东三镇到市区的车程由一个半小时缩到二十分钟。指挥部负责人介绍,全桥四十二个节段"
    "都在厂里预拼,夜里运到现场,白天吊"
)
REST = "装,每一个节段都有自己的档案。合龙以后,还要铺装桥面、架设护栏和路灯,预计国庆节前通车。"

SCHOOL = ("田头夜校办进九个村", "本报记者 郑大勇")
SCHOOL_CUT = (
    "鹿鸣镇的夜校设在打谷场边上,晚饭后开课,农技员讲稻瘟病,会计讲记账,来听课的村民自带板凳,最多的一晚来了一百多人。"
    "镇里打算入冬以前把"
)
SCHOOL_REST = (
    "夜校办到最远的石笋岭,由农技员轮流上山,稻瘟病、记账、网上卖货各讲三课,村民点什么就讲什么。"
)


def bridge(marker: str) -> tuple[str, ...]:
    return (*BRIDGE, BODY, CUT + marker)


def school(marker: str) -> tuple[str, ...]:
    return (*SCHOOL, MORE, SCHOOL_CUT + marker)


def other_page(label: str) -> RawPage:
    return page(OTHER_HEADLINE, OTHER_BODY, label=label)


def assert_whole(article: Article, *pages: str) -> None:
    """The bridge's article with its continuation: the text in order, each page's blocks its own."""
    assert body(article) == BODY + CUT + REST + LAST
    assert list(dict.fromkeys(printed_on(article))) == list(pages)


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
