"""Papers in Traditional characters: read as their Simplified twins, kept as they came."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from summarize.export.record import issue_record
from summarize.issue import Issue, RawPage
from summarize.layout import read_issue
from summarize.layout.text.fold import fold
from summarize.reading import read_pages
from tests.conservation import doubled, lost
from tests.samples.expectation import NAMES, source
from tests.summarize.layout.cases.dump import headlines, states
from tests.summarize.layout.flows import pages
from tests.traditional import twin

ROOT = Path(__file__).parents[3]
FRONT_PAGE = Path(
    os.environ.get("DUBAO_FRONT_PAGE", ROOT.parent / "shared" / "data" / "front-page.txt")
)


def folded(value: Any) -> Any:
    """A record with all its texts folded."""
    if isinstance(value, dict):
        return {key: folded(each) for key, each in value.items()}
    if isinstance(value, list):
        return list(map(folded, value))
    return fold(value) if isinstance(value, str) else value


def assert_twins(path: Path) -> None:
    printed = read_pages(str(path))
    turned = twin(printed)
    record = issue_record(read_issue(turned))
    assert folded(record) == folded(issue_record(read_issue(printed)))
    text = "\n".join(line for page in turned for line in page.lines)
    assert not lost(text, record)
    assert not doubled(text, record)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_turned_traditional_is_read_as_it_was(name: str) -> None:
    assert_twins(source(name))


def test_the_front_page_turned_traditional_is_read_as_it_was() -> None:
    if not FRONT_PAGE.exists():
        pytest.skip("the real front page is not on this machine")
    assert_twins(FRONT_PAGE)


def read(text: str) -> Issue:
    issue = read_issue([RawPage("page.txt", tuple(text.split("\n")))])
    record = issue_record(issue)
    assert not lost(text, record)
    assert not doubled(text, record)
    return issue


SIGNS = """\
第1版 要聞

沿江防洪堤全線加固完工
——三十一公里堤防可抵禦五十年一遇洪水

本報記者 祁若川 通訊員 衛藍

歷時十四個月的沿江防洪堤加固工程昨天完工。工程全長三十一公里，堤頂加高一點二米，新建排澇泵站四座。（下轉第2版）

圖為完工後的堤頂道路。本報記者 簡寧 攝

夜間門診開診

本報訊（記者 岑越）從下週一開始，市中醫院每晚六點到九點開設夜間門診，首批開放內科、推拿科和兒科。

責任編輯：衛藍 版式：岑遠

第2版 綜合

（上接第1版）四座泵站由調度中心統一控制，汛期每小時可排水八萬立方米。
"""


def test_the_signs_of_the_trade() -> None:
    issue = read(SIGNS)
    levee, clinic = issue.articles
    assert (levee.headline, clinic.headline) == ("沿江防洪堤全線加固完工", "夜間門診開診")
    assert levee.deck == "——三十一公里堤防可抵禦五十年一遇洪水"
    assert levee.bylines == ("本報記者 祁若川 通訊員 衛藍",)
    assert states(levee) == [("2", "linked")]
    assert [block.kind for block in levee.blocks] == ["paragraph", "caption", "paragraph"]
    assert clinic.dateline == "本報訊"
    assert [page.name for page in issue.pages] == ["要聞", "綜合"]
    assert [each.text for each in issue.furniture if each.kind == "credits"] == [
        "責任編輯：衛藍 版式：岑遠"
    ]


HONG_KONG = """\
A12 港聞

元朗十六戶遷入過渡屋
社工：三年等到一個窗

【本報訊】元朗區十六戶劏房住戶昨日搬入新落成的過渡性房屋。住戶陳女士說，一家四口過去住在不足一百呎的劏房，廚房和洗手間相連，如今兒子終於有一張書枱。社工李小姐表示，這批單位平均租金約為市值四成，住戶最多可住三年，其間可繼續輪候公屋。

房屋局發言人稱，今年內還會有五個同類項目落成，提供約一千八百個單位。有立法會議員認為，當局應交代住戶三年後的去向，避免他們重回劏房。（相關新聞刊A13）

■本報記者 何詠詩

輕鐵新列車月底投入服務

【本報訊】輕鐵首批三列新列車將於本月底投入服務。新列車設有闊身車門和輪椅停放處，車廂噪音較舊車低四分貝。港鐵表示，餘下列車會在明年內分批抵港。
"""


def test_a_page_of_hong_kong_with_the_byline_at_the_end() -> None:
    housing, trains = read(HONG_KONG).articles
    assert housing.bylines == ("■本報記者 何詠詩",)
    assert housing.jumps == ()
    assert housing.blocks[-1].text.endswith("（相關新聞刊A13）")
    assert trains.headline == "輕鐵新列車月底投入服務"
    assert [article.dateline for article in (housing, trains)] == ["【本報訊】"] * 2


TAIWAN = """\
聯合晨報　　中華民國一一四年三月十八日　星期二　農曆二月十九　第二六三一八號

A4 生活

【記者周品妤／台北報導】氣象署昨日表示，鋒面通過後北部氣溫回升，本周白天高溫可達二十七度。清明連假前夕另有一波水氣，山區須防午後雷陣雨。

花季延長一周 陽明山公車加開
【記者林子翔／台北報導】陽明山花季延長至三十日，公車處宣布假日加開一百二十車次，並在仰德大道實施管制。
上班上課之前，請先看路況。　　　　　　　　　　　　　　　　　　　　　　（下轉A6版）

國道收費員改行賣豆花
【記者周品妤／台南報導】國道計程收費上路十一年，當年的收費員吳小姐如今在台南賣豆花。她說，最懷念的是清晨第一班車的「早安」。
"""


def test_a_page_of_taiwan_under_a_date_of_the_republic() -> None:
    issue = read(TAIWAN)
    assert (issue.paper, issue.date, issue.number) == ("聯合晨報", "2025-03-18", "26318")
    assert [(page.label, page.name) for page in issue.pages] == [("A4", "生活")]
    assert headlines(issue) == [None, "花季延長一周 陽明山公車加開", "國道收費員改行賣豆花"]
    assert [article.dateline for article in issue.articles] == [
        "【記者周品妤／台北報導】",
        "【記者林子翔／台北報導】",
        "【記者周品妤／台南報導】",
    ]
    assert [states(article) for article in issue.articles] == [[], [("A6", "missing-page")], []]


def test_who_files_a_report_begins_it() -> None:
    issue = read(
        "A6 生活\n\n"
        "社區圖書館週日延長開放\n"
        "〔記者江若彤／新竹報導〕芦汀社區圖書館下週起週日延長開放至晚間九時，並增設兒童閱讀角，"
        "鄰近三所小學的學生都能憑證借書。\n\n"
        "老街牌樓修復完工\n"
        "記者許子涵／台中報導\n"
        "雲陂老街的牌樓歷時半年修復完工，地方信眾昨日舉行祭典，祈求街市平安。\n"
    )
    assert headlines(issue) == ["社區圖書館週日延長開放", "老街牌樓修復完工"]
    assert issue.articles[0].dateline == "〔記者江若彤／新竹報導〕"
    assert issue.articles[1].bylines == ("記者許子涵／台中報導",)


def test_one_traditional_name_in_a_simplified_page_stays_as_it_came() -> None:
    issue = read("第1版 要闻\n\n本报讯（记者 陶喆）昨天，於潜镇的乾隆桥修好了，镇上的人都来看。\n")
    assert issue.articles[0].blocks[0].text.endswith("於潜镇的乾隆桥修好了，镇上的人都来看。")


@settings(max_examples=60, deadline=None)
@given(pages)
def test_any_page_turned_traditional_is_read_as_it_was(page: list[tuple[str, int]]) -> None:
    lines = tuple(line for text, gap in page for line in (*[""] * gap, text))
    raw = [RawPage("page.txt", lines)]
    turned = twin(raw)
    record = issue_record(read_issue(turned))
    assert folded(record) == folded(issue_record(read_issue(raw)))
    assert not lost("\n".join(turned[0].lines), record)
    assert not doubled("\n".join(turned[0].lines), record)
