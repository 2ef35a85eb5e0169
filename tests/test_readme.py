"""What the README shows is what happens."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CUT = "..."  # alone: lines left out; at the end of a line: its end left out
DUBAO = f"""#!/bin/sh
exec {shlex.quote(sys.executable)} -c 'from tui.cli.main import main; main()' "$@"
"""


def _blocks(language: str) -> list[list[str]]:
    found = re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    return [block.splitlines() for block in found]


EXAMPLES = {lines[0].removeprefix("$ "): lines[1:] for lines in _blocks("console")}


def _real(command: str, folder: Path) -> list[str]:
    """The lines that the command prints, with a ``dubao`` that is this checkout."""
    program = folder / "dubao"
    program.write_text(DUBAO, encoding="utf-8")
    program.chmod(0o755)
    done = subprocess.run(
        ["bash", "-euc", command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        check=True,
        stdin=subprocess.DEVNULL,
        env={
            **os.environ,
            "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
            "DUBAO_HOME": str(folder / "home"),
            "DUBAO_LANG": "zh",
        },
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def _fits(shown: str, real: str) -> bool:
    if shown.endswith(CUT):
        return real.startswith(shown.removesuffix(CUT))
    return shown == real


def _stands(shown: list[str], real: list[str]) -> bool:
    """Whether ``real`` is ``shown`` with something in the places of the cuts."""
    if not shown:
        return not real
    if shown[0] == CUT:
        return any(_stands(shown[1:], real[at:]) for at in range(len(real) + 1))
    return bool(real) and _fits(shown[0], real[0]) and _stands(shown[1:], real[1:])


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 7


@pytest.mark.skipif(os.name != "posix", reason="the examples are for a POSIX shell")
@pytest.mark.parametrize("command", EXAMPLES)
def test_an_example_prints_what_it_shows(command: str, tmp_path: Path) -> None:
    real = _real(command, tmp_path)
    assert _stands(EXAMPLES[command], real), "\n".join(real)


def test_two_commands_set_up_the_reader_and_the_tests() -> None:
    (read,), (test,) = _blocks("sh")
    for command in (read, test):
        assert command.startswith("python3 -m venv .venv && .venv/bin/pip install ")
    assert read.endswith(" && .venv/bin/dubao samples/huaijiang")
    assert test.endswith(" && .venv/bin/python -m pytest")


def test_continuous_integration_runs_the_readmes_command_for_tests() -> None:
    """It takes it out of the README, by a pattern that must go on matching just one line."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    found = re.search(r"^command=\$\(grep -x '(.+)' README\.md\)$", script, re.MULTILINE)
    assert found is not None
    lines = [line for line in README.splitlines() if re.fullmatch(found[1], line)]
    assert lines == _blocks("sh")[1]
    assert 'bash -euc "$command"' in script


def test_the_files_that_it_names_are_there() -> None:
    named = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README)
    named += re.findall(r"`((?:samples|summarize|tui|tests)/[\w/.-]*)`", README)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
    for module in re.findall(r"python -m (tests[\w.]+)", README):
        path = ROOT / module.replace(".", "/")
        assert path.with_suffix(".py").is_file() or (path / "__main__.py").is_file()
