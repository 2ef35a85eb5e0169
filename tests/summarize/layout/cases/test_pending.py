"""Cases the engine does not read right yet; each moves to its group when it does."""

from __future__ import annotations

import pytest

from tests.summarize.layout.cases.dump import (
    BODY,
    OTHER_BODY,
    OTHER_HEADLINE,
    headed,
    headlines,
    page,
    read,
    texts,
)
from tests.summarize.layout.cases.test_joins import HEAD
from tests.summarize.layout.cases.test_jumps import (
    BRIDGE,
    CUT,
    LAST,
    MORE,
    REST,
    SCHOOL,
    assert_whole,
    states,
)


def test_case_42_a_one_character_tail_is_joined_and_the_headline_after_it_kept() -> None:
    first = "大家相信,只要一锤接着一锤敲,苇塘一定能建成近者悦、远者来的水乡新"
    issue = read(page(*HEAD, BODY, first, "城", OTHER_HEADLINE, OTHER_BODY))
    assert headlines(issue) == [HEAD[0], OTHER_HEADLINE]
    assert texts(issue.articles[0]) == [BODY, first + "城"]


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


@pytest.mark.parametrize("title", ["招聘启事", "寻物启事"])
def test_case_24_a_notice_before_another_article_has_its_own_end(title: str) -> None:
    text = "湖畔鱼庄面向沿湖九村招服务员三名,待遇面议。电话:0000-5556688"
    issue = read(page(*HEAD, BODY, MORE, title, text, OTHER_HEADLINE, OTHER_BODY))
    assert headlines(issue) == [HEAD[0], title, OTHER_HEADLINE]
    assert headed(issue, title).kind == "notice"
    assert texts(headed(issue, title)) == [text]
