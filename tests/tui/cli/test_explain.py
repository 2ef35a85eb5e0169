from __future__ import annotations

import json
from typing import TYPE_CHECKING

from summarize.issue import RawPage
from summarize.layout import read_issue

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run


def test_each_line_has_its_role_rule_and_reason(run: Run) -> None:
    result = run("explain", "p")
    assert (result.status, result.err) == (0, "")
    row = next(line for line in result.out.splitlines() if "三座新桥" in line)
    assert row.split() == [
        "3",
        "headline",
        "1-1",
        "short-line",
        "三座新桥通车",
        "短行,其下是署名",
    ]


def test_the_jumps_stand_last_with_state_and_evidence(run: Run) -> None:
    lines = run("explain", "p").out.splitlines()
    assert lines[lines.index("转版") + 1 :] == [
        "1-1  下转第3版  linked: 两处标记相合",
        "1-2  下转第5版(本期未收录)  missing-page",
    ]


def test_json_has_lines_and_jumps(run: Run) -> None:
    records = [json.loads(line) for line in run("explain", "p", "--json").out.splitlines()]
    assert [record["kind"] for record in records] == ["line", "line", "jump", "jump"]
    assert records[1]["line"] == 3
    assert records[1]["text"] == "三座新桥通车"
    assert records[3]["state"] == "missing-page"


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
    at = next(index for index, line in enumerate(lines) if "  linked: " in line)
    row = next(line for line in lines[at:] if "候选" in line).split()
    assert row[2] == "3"
    assert rest.startswith(row[3].rstrip("…"))
    assert float(row[1]) >= 5
    records = [
        json.loads(line) for line in run("explain", "p", "--json", issue=issue).out.splitlines()
    ]
    (candidate,) = records[-1]["candidates"]
    assert (candidate["source"], candidate["line"]) == ("2.txt", 3)
