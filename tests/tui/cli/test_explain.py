from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from summarize.issue import Join, JumpState, Line, Note, RawPage, Span
from summarize.layout import read_issue
from summarize.layout.articles.reasons import said
from summarize.layout.starts.trade_signs import SIGNS
from summarize.opening import open_issue
from tests.papers import PAPER
from tests.summarize.layout.cases.dump import BODY, MORE
from tui.cli import main

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run

SAMPLE = str(Path(__file__).parents[3] / "samples" / "huaijiang")


def test_each_line_has_its_role_rule_and_reason(run: Run) -> None:
    result = run("explain", "p")
    assert (result.status, result.err) == (0, "")
    row = next(line for line in result.out.splitlines() if "三座新桥" in line)
    assert row.split() == [
        "3",
        "headline",
        "1-1",
        "97%",
        "+3.4",
        "short-line",
        "三座新桥通车",
        "短行,其下是署名",
    ]


@pytest.mark.usefixtures("chinese")
def test_the_jumps_stand_last_with_state_and_evidence(run: Run) -> None:
    lines = run("explain", "p").out.splitlines()
    assert lines[lines.index("转版") + 1 :] == [
        "1-1  下转第3版  已接上续文: 两处标记相合",
        "1-2  下转第5版  续文所在的版本期未收录",
    ]


def test_json_has_lines_and_jumps(run: Run) -> None:
    records = [json.loads(line) for line in run("explain", "p", "--json").out.splitlines()]
    assert [record["kind"] for record in records] == ["line", "line", "jump", "jump"]
    assert records[1]["line"] == 3
    assert records[1]["text"] == "三座新桥通车"
    assert records[3]["state"] == "missing-page"


@pytest.mark.usefixtures("chinese")
def test_the_candidates_of_a_jump_stand_under_it_with_their_points(run: Run) -> None:
    cut = "大桥建成以后，湖东三镇到市区的车程由一个半小时缩到二十分钟，全桥都在厂里预拼，白天吊"
    rest = "装，每一个节段都有自己的档案，合龙以后还要铺装桥面。"
    issue = read_issue(
        [
            RawPage("1.txt", ("大桥昨日合龙", "", cut + "（下转第2版）"), "1"),
            RawPage("2.txt", ("（上接第1版）", "", rest), "2"),
        ]
    )
    lines = run("explain", "p", issue=issue).out.splitlines()
    at = next(index for index, line in enumerate(lines) if "  已接上续文: " in line)
    row = next(line for line in lines[at:] if "候选" in line).split()
    assert row[2] == "3"
    assert rest.startswith(row[3].rstrip("…"))
    assert float(row[1]) >= 5
    records = [
        json.loads(line) for line in run("explain", "p", "--json", issue=issue).out.splitlines()
    ]
    (candidate,) = records[-1]["candidates"]
    assert (candidate["source"], candidate["line"]) == ("2.txt", 3)


@pytest.mark.usefixtures("chinese")
def test_a_row_says_how_sure_and_what_was_not_joined(run: Run) -> None:
    notes = (
        Note(Span(1, 0, 6), "1", "headline", "1-1", "text", "a", 0.99999, 17.25, inferred=True),
        Note(Span(2, 0, 3), "1", "byline", "1-1", "b", "b"),
        Note(Span(3, 0, 3), "1", "paragraph", "1-1", "c", "c", 0.6, join=Join(1, 0.6, made=True)),
        Note(Span(4, 0, 3), "1", "paragraph", "1-1", "d", "d", 0.0004, join=Join(3, 0.3, False)),
        Note(Span(5, 0, 3), "1", "paragraph", "1-1", "e", "e", 1.0, join=Join(3, 0.01, False)),
    )
    lines = tuple(Line("p.txt", number, "三座新桥通车") for number in range(1, 7))
    issue = replace(PAPER, lines=lines, notes=notes)
    rows = run("explain", "p", issue=issue).out.splitlines()
    assert rows[1].split() == ["行", "类别", "稿件", "把握", "起篇", "规则"]
    told = [row.split() for row in rows[2:7]]
    assert [row[3:5] for row in told] == [
        ["99%", "+17.2"],
        ["-", "-"],
        ["60%", "-"],
        ["1%", "-"],
        ["100%", "-"],
    ]
    assert [row[-1] for row in told] == ["推定:a", "b", "c;接第2行", "d;未接第4行(30%)", "e"]
    records = [
        json.loads(line) for line in run("explain", "p", "--json", issue=issue).out.split("\n")[:5]
    ]
    assert records[0]["odds"] == 17.25
    assert records[0]["inferred"]
    assert records[4]["join"] == {"source": "p.txt", "line": 4, "sure": 0.01, "made": False}


def test_a_heading_that_begins_no_article_shows_the_odds_of_it(run: Run) -> None:
    issue = read_issue(
        [
            RawPage(
                "1.txt",
                (
                    "苇塘大桥合龙在即", "本报记者 卢小满", BODY, "把路修到家门口", MORE,
                    "本报讯(记者 郑大勇) " + BODY,
                ),
                "1",
            )
        ]
    )  # fmt: skip
    records = [json.loads(x) for x in run("explain", "p", "--json", issue=issue).out.splitlines()]
    sub = next(record for record in records if record["text"] == "把路修到家门口")
    head = records[0]
    assert sub["role"] == "subhead"
    assert sub["odds"] < 0 < head["odds"]
    assert 0.5 < sub["sure"] < 1.0
    assert head["sure"] == 1.0
    assert re.fullmatch(r"[-0-9a-f]{8}-[0-9a-f]{8}-[-0-9a-f]{8}", sub["key"])


def test_no_english_is_left_in_reasons() -> None:
    """Each sign of the trade and each state of a jump has its words."""
    for name in (*SIGNS, *get_args(JumpState)):
        assert said(name) != name
        assert not re.search("[A-Za-z]", said(name))
    assert said("sentence goes on +2.5") == "语句相接 +2.5"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_word_of_the_other_language_stands_beside_a_line(
    language: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """Beside its text, and the rule's name, which is that of JSON."""
    issue = open_issue(SAMPLE)
    printed = "".join(line.text for line in issue.lines)
    assert main.run(["explain", SAMPLE, "--lang", language]) == 0
    rows = capfd.readouterr().out.splitlines()
    jumps = rows[rows.index("转版" if language == "zh" else "Jumps") + 1 :]
    links = [row for row in jumps if "linked" in row or "已接上续文" in row]
    assert len(links) > 2
    foreign = re.compile("[A-Za-z]{2}" if language == "zh" else "[\u4e00-\u9fff]+")
    for row in links:
        assert not foreign.search(re.sub("下转第.+?版", "", row)), row
    for row in rows[: -len(jumps) - 1]:
        cells = re.split(r"\s{2,}", row.strip())
        if cells[0].isdecimal():
            role, reason = cells[1], cells[-1]
            assert not foreign.search(role), row
            assert reason in printed or not foreign.search(reason), row


PLACED: dict[str, tuple[str, dict[str, dict[str, int] | None]]] = {
    "a.md": (
        "# 夜航今晚恢复\n\n![](1.jpg)\n图为码头。简宁 摄\n\n本报讯 东门码头夜航\n今晚恢复。\n",
        {"夜航今晚恢复": {"line": 1}, "图为码头。简宁 摄": {"line": 4}},
    ),
    "a.csv": (
        "title,content\n夜航今晚恢复,东门码头夜航今晚恢复。\n春茶开采,南岭茶区今天开采。\n",
        {"夜航今晚恢复": {"row": 2}, "春茶开采": {"row": 3}},
    ),
    "a.jsonl": (
        '{"title": "夜航今晚恢复", "content": "东门码头夜航今晚恢复。"}\n\n'
        '{"title": "春茶开采", "content": "南岭茶区今天开采。"}\n',
        {"夜航今晚恢复": {"line": 1}, "春茶开采": {"line": 3}},
    ),
    "a.json": (
        '[{"title": "夜航今晚恢复", "content": "东门码头夜航今晚恢复。"},\n'
        '{"title": "春茶开采", "content": "南岭茶区今天开采。"}]',
        {"夜航今晚恢复": {"record": 1}, "春茶开采": {"record": 2}},
    ),
    "a.html": (
        "<html><body><founder-title>夜航今晚恢复</founder-title>"
        "<founder-content><p>东门码头夜航今晚恢复。</p></founder-content></body></html>",
        {"夜航今晚恢复": None},
    ),
    "a.txt": ("\n夜航今晚恢复\n\n本报讯 东门码头夜航今晚恢复。\n", {"夜航今晚恢复": {"line": 2}}),
}


@pytest.mark.parametrize("name", PLACED)
def test_a_line_is_told_by_its_place_in_the_file(name: str, run: Run, tmp_path: Path) -> None:
    text, places = PLACED[name]
    (tmp_path / name).write_text(text, encoding="utf-8")
    issue = open_issue(str(tmp_path / name))
    result = run("explain", name, "--json", issue=issue)
    records = [json.loads(line) for line in result.out.splitlines()]
    told = {record["text"]: record["place"] for record in records if record["kind"] == "line"}
    assert {each: told[each] for each in places} == places
    printed = run("explain", name, issue=issue).out.splitlines()
    known = any(places.values()) and name != "a.txt"
    assert ("In the file" in printed[1]) == known
    assert {record["form"] for record in records} == {
        {"md": "markdown", "csv": "csv", "html": "html", "txt": "text"}.get(
            name.partition(".")[2], "json"
        )
    }
