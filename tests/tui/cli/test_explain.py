from __future__ import annotations

import json
from typing import TYPE_CHECKING

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
