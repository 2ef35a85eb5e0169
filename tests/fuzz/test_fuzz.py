"""A little of the fuzz, from fixed seeds, and whatever it has found before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.fuzz import agreement, checks
from tests.fuzz.cases import Case, dumped, loaded
from tests.fuzz.checks import made, problems
from tests.fuzz.makers.forms import FORMS
from tests.fuzz.shrinking import smaller

COUNTS = {
    "dumps": 12,
    "archives": 24,
    "encodings": 24,
    "settings": 24,
    "queries": 12,
    **dict.fromkeys(FORMS, 12),
}
FOUND = sorted(Path(__file__).with_name("found").glob("*.json"))
STEP = 4
"""Cases of one test."""


@pytest.mark.parametrize(
    ("kind", "first"),
    [(kind, first) for kind, count in COUNTS.items() for first in range(0, count, STEP)],
)
def test_what_is_made_from_seeds(kind: str, first: int) -> None:
    cases = [made(kind, seed) for seed in range(first, first + STEP)]
    assert {case.name: wrong for case in cases if (wrong := problems(case))} == {}


@pytest.mark.parametrize("path", FOUND, ids=[path.stem for path in FOUND])
def test_what_was_found(path: Path) -> None:
    assert problems(loaded(path.read_text(encoding="utf-8"), path.stem)) == []


def test_a_case_is_the_same_each_time_and_after_it_was_kept() -> None:
    for kind in COUNTS:
        case = made(kind, 7)
        assert made(kind, 7) == case
        assert loaded(dumped(case), case.name) == case


@pytest.mark.parametrize(
    ("promise", "broken"),
    [
        ("characters are lost", "text"),
        ("show says other", "record"),
        ("a word is not found", "search"),
        ("control codes", "printable"),
    ],
)
def test_what_is_broken_is_found(
    promise: str, broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The checks themselves can fail: each on a dubao that breaks what they look at."""
    text = "三座新桥通车\n\n芦汀镇的新桥昨天通车了，云陂村的菜农不再绕行。\n"
    case = Case("dumps", promise, {"page.txt": text.encode()}, text=text)
    assert problems(case) == []
    match broken:
        case "text":
            case = replace(case, text=text + "漏")
        case "record":
            monkeypatch.setattr("tui.cli.commands.show.article_record", lambda article: {})
        case "search":
            monkeypatch.setattr("summarize.library.search.search_issue", lambda issue, query: ())
        case "printable":
            monkeypatch.setattr("tui.cli.output.printable", lambda text: f"\x1b[2J{text}")
    assert problems(case)


def test_what_is_found_is_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "三座新桥通车\n" * 20 + "春耕X忙\n" + "下田\n" * 20
    case = Case("dumps", "x", {"page.txt": text.encode(), "other.txt": b"1"}, text=text)
    less = smaller(case, lambda each: b"X" in each.files.get("page.txt", b""))
    assert less.files == {"page.txt": b"X"}
    assert less.text == "X"


def test_every_command_that_reads_an_issue_is_run() -> None:
    asked = {command for command, *_ in agreement._OTHERS} | {"export", "list", "show", "search"}
    assert asked >= {"list", "show", "summary", "keywords", "search", "export", "digest", "explain"}
    assert set(checks.MAKERS) == set(COUNTS)
