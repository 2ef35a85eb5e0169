"""``dubao overrule`` from outside: files in, what every command then says of them out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from summarize.issue import RawPage
from summarize.reading.overrules import parse_rulings
from tests.summarize.layout.cases.bridge import BRIDGE, CUT, REST
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE, page
from tui.cli import main
from tui.overrules import overrules_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Dubao = Callable[..., tuple[int, str, str]]

SUBHEAD = "一、把路修到家门口"
ONE = page(*BRIDGE, BODY, SUBHEAD, MORE, OTHER_HEADLINE, OTHER_BODY, CUT + "(下转第3版)")


@pytest.fixture
def dubao(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Dubao:
    """Runs ``dubao`` in a folder with 01版.txt and 03版.txt; status, stdout and stderr."""
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path / "home"))
    issue = tmp_path / "issue"
    issue.mkdir()
    monkeypatch.chdir(issue)
    _write(issue / "01版.txt", ONE)
    _write(issue / "03版.txt", page("(上接第1版)", REST, LAST, *BRIDGE, BODY))

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main.run(arguments)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def _write(path: Path, raw: RawPage) -> None:
    path.write_text("\n".join(raw.lines), encoding="utf-8")


def line_of(text: str) -> str:
    return str(ONE.lines.index(text) + 1)


def titles(dubao: Dubao, source: str = "01版.txt") -> list[str]:
    status, out, _ = dubao("list", source, "--json")
    assert status == 0
    return [json.loads(line)["headline"] for line in out.splitlines()]


@pytest.mark.usefixtures("chinese")
def test_what_is_ruled_holds_in_every_command_and_goes_with_the_text(
    dubao: Dubao, tmp_path: Path
) -> None:
    assert titles(dubao) == [BRIDGE[0], OTHER_HEADLINE]
    status, out, err = dubao("overrule", "01版.txt", "--start", line_of(SUBHEAD))
    assert (status, err) == (0, "")
    assert out.split()[:3] == ["1", "start", f"01版.txt:{line_of(SUBHEAD)}"]
    assert titles(dubao) == [BRIDGE[0], SUBHEAD, OTHER_HEADLINE]
    assert SUBHEAD in dubao("show", "01版.txt", SUBHEAD)[1]
    moved = tmp_path / "elsewhere.txt"
    (tmp_path / "issue" / "01版.txt").rename(moved)
    assert titles(dubao, str(moved)) == [BRIDGE[0], SUBHEAD, OTHER_HEADLINE]
    row = next(r for r in dubao("explain", str(moved))[1].splitlines() if SUBHEAD[:8] in r)
    assert "overruled" in row
    assert "读者改定" in row


def test_a_ruling_is_taken_back_by_its_contrary_or_forgotten(dubao: Dubao) -> None:
    line = line_of(OTHER_HEADLINE)
    dubao("overrule", "01版.txt", "--no-start", line)
    assert titles(dubao) == [BRIDGE[0]]
    overrules_path().write_text(
        "# my own remark\n" + overrules_path().read_text(encoding="utf-8"), encoding="utf-8"
    )
    _, out, _ = dubao("overrule", "01版.txt", "--start", line, "--json")
    (record,) = [json.loads(each) for each in out.splitlines()]
    assert (record["rule"], record["outcome"], record["entry"]) == ("start", "held", 1)
    assert dubao("overrule", "01版.txt", "--forget", line)[0] == 0
    text = overrules_path().read_text(encoding="utf-8")
    assert text.startswith("# my own remark\n")
    assert "[[overrule]]" not in text
    status, _, err = dubao("overrule", "01版.txt", "--forget", line)
    assert status == 2
    assert "nothing was ruled" in err


def test_links_are_ruled_across_files(dubao: Dubao) -> None:
    jump = f"1:{len(ONE.lines)}"
    assert dubao("overrule", ".", "--unlink", jump)[0] == 0
    state = json.loads(dubao("explain", ".", "--json")[1].splitlines()[-1])["state"]
    assert state == "unmatched"
    assert dubao("overrule", ".", "--link", jump, "03版:3")[0] == 0
    record = json.loads(dubao("explain", ".", "--json")[1].splitlines()[-1])
    assert (record["state"], record["evidence"]) == ("linked", ["读者改定"])
    assert overrules_path().read_text(encoding="utf-8").count("[[overrule]]") == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--start", "3"], "several files"),
        (["--start", "1:999"], "no such line"),
        (["--start", "1:2"], "nothing printed on it"),
        (["--start", "1:x"], "is no line"),
        (["--start", "1:+3"], "is no line"),
        (["--no-start", "1:1"], "cannot be"),
        (["--join", "1:9", "3:1"], "cannot be"),
    ],
)
def test_what_cannot_be_ruled_changes_nothing(
    dubao: Dubao, arguments: list[str], told: str
) -> None:
    status, out, err = dubao("overrule", ".", *arguments)
    assert (status, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1
    assert not overrules_path().exists()


def test_a_broken_file_is_one_line_and_status_2_for_every_command(dubao: Dubao) -> None:
    overrules_path().parent.mkdir()
    overrules_path().write_text("[[overrule]]\nrule = 'strat'\n", encoding="utf-8")
    for command in (["list", "."], ["explain", "."], ["search", "桥", "."], ["overrule", "."]):
        status, out, err = dubao(*command)
        assert (status, out) == (2, "")
        assert str(overrules_path()) in err
        assert "entry 1 (line 1)" in err
        assert err.count("\n") == 1


def test_entries_that_do_not_hold_are_told(dubao: Dubao, tmp_path: Path) -> None:
    dubao("overrule", "01版.txt", "--start", line_of(SUBHEAD))
    other = tmp_path / "other.txt"
    _write(other, page(OTHER_HEADLINE, OTHER_BODY))
    assert dubao("list", str(other))[2] == ""
    assert "not of this issue: entry 1" in dubao("explain", str(other))[2]
    assert "not of this issue: entry 1" in dubao("overrule", str(other))[2]
    _write(other, page(*BRIDGE, BODY, SUBHEAD + "口", MORE, OTHER_HEADLINE, OTHER_BODY))
    err = dubao("list", str(other))[2]
    assert "entry 1" in err
    assert "reads differently" in err
    assert err.count("\n") == 1


def test_the_entry_that_the_help_shows_is_one(dubao: Dubao) -> None:
    shown = dubao("overrule", "--help")[1].partition("[[overrule]]")[2].partition("Options:")[0]
    (ruling,) = parse_rulings(f"[[overrule]]{shown}".encode(), "help")
    assert ruling.verdict == "link"
