"""``overrule.toml`` where several write it, and where it is not a plain file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from summarize.rulings import Ruling
from tui.overrules import change_rulings, load_rulings, overrules_path

ROOT = Path(__file__).parents[2]
MANY = 10
RULE = """
import sys
from summarize.rulings import Ruling
from tui.overrules import change_rulings
sys.stdin.read()
change_rulings([Ruling("start", sys.argv[1] * 8 + "-77d01b9e-5e6a0c44", "", sys.argv[1])])
"""


def ruling(sign: str) -> Ruling:
    return Ruling("start", f"{sign * 8}-77d01b9e-5e6a0c44", "", sign)


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    return tmp_path


def words() -> list[str]:
    return [each.words for each in load_rulings()]


def test_ten_at_once_keep_all_ten() -> None:
    signs = "0123456789"
    started = [
        subprocess.Popen([sys.executable, "-c", RULE, sign], cwd=ROOT, stdin=subprocess.PIPE)
        for sign in signs
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.close()
    assert [process.wait() for process in started] == [0] * MANY
    assert sorted(words()) == list(signs)


def test_what_another_wrote_meanwhile_is_kept_and_the_right_entry_goes() -> None:
    change_rulings([ruling("1"), ruling("2"), ruling("3")])
    kept = load_rulings()
    change_rulings([ruling("4")], [kept[0]])  # another process
    change_rulings([ruling("5")], [kept[1]])  # it knows the old numbers only
    assert words() == ["3", "4", "5"]


def test_what_is_said_anew_takes_the_place_of_what_another_said_meanwhile() -> None:
    against = Ruling("no-start", ruling("1").line, "", "1")
    change_rulings([against])
    change_rulings([ruling("1")])
    assert [each.verdict for each in load_rulings()] == ["start"]


def test_all_else_in_it_stays_to_the_letter() -> None:
    change_rulings([ruling("1"), ruling("2")])
    text = overrules_path().read_bytes().replace(b"\n", b"\r\n")
    overrules_path().write_bytes("# 我的注\r\n".encode() + text)
    change_rulings([ruling("3")])
    assert overrules_path().read_bytes().startswith("# 我的注\r\n".encode() + text)
    assert words() == ["1", "2", "3"]
