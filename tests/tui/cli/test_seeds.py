"""The same words on every run, whatever order sets and dicts of strings happen to have."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).parents[3] / "samples" / "single-page.txt"
SCRIPT = """
import sys
from tui.cli.main import run
for command in (
    ("summary", sys.argv[1], "--json"),
    ("keywords", sys.argv[1], "--json"),
    ("keywords", sys.argv[1], "--themes", "--json"),
    ("digest", sys.argv[1], "--json"),
):
    assert run(command) == 0, command
"""


def test_what_is_printed_is_the_same_for_every_hash_seed(tmp_path: Path) -> None:
    def run(seed: str) -> str:
        return subprocess.run(
            [sys.executable, "-W", "ignore", "-c", SCRIPT, str(SAMPLE)],
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "PYTHONUTF8": "1",
                "DUBAO_HOME": str(tmp_path),
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=True,
            timeout=120,
        ).stdout

    first = run("0")
    assert len(first) > 1_000
    assert run("1") == first == run("2")
