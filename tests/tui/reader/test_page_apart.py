"""Overruling in a reader on a real terminal: the command line follows, nothing is left over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

pytest.importorskip("pty", reason="pseudo terminals are there on Unix only")

from tests.tui.reader.test_ending import Terminal, gone, linux
from tui.cli.main import run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAMPLE = "samples/one-file.txt"
SECOND = "三条断头路月底打通"
TO_IT = "jjjjj"


@pytest.fixture
def reader(home: Path) -> Iterator[Terminal]:
    """At the page view, on the headline of the second article."""
    opened = Terminal(home, SAMPLE)
    opened.wait_for("城市")
    opened.wait_for("摘要")
    opened.type("v")
    opened.wait_for("9行")
    opened.type(TO_IT)
    opened.wait_for("19行")
    yield opened
    if opened.process.poll() is None:
        opened.process.kill()
    opened.process.wait()


def listed(capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert run(["list", SAMPLE]) == 0
    return capsys.readouterr().out


@linux
def test_what_is_ruled_in_the_reader_holds_in_every_command(
    reader: Terminal, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert SECOND in listed(capsys)
    reader.type("S")
    reader.wait_for("改定: 此行不起篇")
    assert SECOND not in listed(capsys)
    reader.type("u")
    reader.wait_for("已撤销")
    assert SECOND in listed(capsys)
    children = reader.children()
    reader.type("q")
    assert reader.ended() == 0
    assert all(gone(child) for child in children)
    assert "[[overrule]]" not in (home / "overrule.toml").read_text(encoding="utf-8")


@linux
def test_leaving_while_the_issue_is_read_again_leaves_no_process(reader: Terminal) -> None:
    reader.type("S")
    reader.wait_for("正在重读")
    children = reader.children()
    reader.type("q")
    assert reader.ended() == 0
    assert all(gone(child) for child in children)
