"""The house rules that a program can check."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import click
import pytest

import summarize
from tui.cli.group import COMMANDS, cli

ROOT = Path(__file__).parents[1]
TOP = {
    ".ci",
    ".github",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "pyproject.toml",
    "samples",
    "summarize",
    "tests",
    "tui",
}
STEPS = (
    *("text", "pages", "lines", "rulings", "joins"),
    *("heads", "starts", "pieces", "jumps", "articles", "steps"),
)
"""The layout's packages in the order in which a page goes through them; ``steps`` takes them."""
READING = (
    *("shown", "limits", "lines"),
    *("encodings", "names", "checks", "forms", "files", "archives"),
    *("arranging", "pages"),
)
"""The rooms of the reading, and what stands between them, in the same way."""
LANGUAGE = (
    *("bounds", "script", "grammar", "words", "sentences", "boxes"),
    *("names", "keywords", "summary"),
)
"""The rooms of language, each of which knows only the ones before it."""
DOORS = {"", "digest", "themes", "jieba_tables"}
"""What is asked for from outside a room of language: its front door, and these by their names."""
HEAVY = {"textual", "jieba", "snownlp"}
SLOW = {
    *("difflib", "hashlib", "importlib.resources", "json", "pathlib", "platformdirs", "random"),
    *("shutil", "statistics", "tarfile", "tempfile", "tomllib", "zipfile"),
}
"""Modules that take milliseconds to import, and that a short command has no need of."""
TERMINAL = {"textual", "rich", "click", "tui"}


def _modules(code: str, *, whole: bool = False) -> set[str]:
    """Names of what a fresh interpreter has loaded after running ``code``; top-level ones alone."""
    part = "name" if whole else "name.partition('.')[0]"
    shown = f"\nimport sys; print(*sorted({{{part} for name in sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", code + shown],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "HOME": "/nowhere"},
        check=True,
        timeout=120,
    )
    return set(done.stdout.splitlines()[-1].split())


def _engine() -> list[str]:
    files = sorted((ROOT / "summarize").rglob("*.py"))
    return [
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for file in files
    ]


def test_the_engine_imports_no_terminal_library() -> None:
    modules = _engine()
    assert "summarize.layout" in modules
    loaded = _modules("\n".join(f"import {module}" for module in modules))
    assert not loaded & TERMINAL


def test_each_step_of_the_layout_imports_only_the_ones_before_it() -> None:
    layout = ROOT / "summarize" / "layout"
    seen: set[str] = set()
    upwards: list[str] = []
    for file in layout.rglob("*.py"):
        step = file.relative_to(layout).with_suffix("").parts[0]
        seen.add(step)
        imported = re.findall(r"from summarize\.layout\.(\w+)", file.read_text(encoding="utf-8"))
        if step != "__init__":
            upwards += [
                f"{file.relative_to(layout)} imports {other}"
                for other in imported
                if STEPS.index(other) > STEPS.index(step)
            ]
    assert seen == {*STEPS, "__init__"}
    assert upwards == []


def test_each_room_of_reading_imports_only_the_ones_before_it() -> None:
    reading = ROOT / "summarize" / "reading"
    upwards: list[str] = []
    for file in reading.rglob("*.py"):
        room = file.relative_to(reading).with_suffix("").parts[0]
        imported = re.findall(r"from summarize\.reading\.(\w+)", file.read_text(encoding="utf-8"))
        if room not in {"__init__", "overrules"}:
            upwards += [
                f"{file.relative_to(reading)} imports {other}"
                for other in imported
                if READING.index(other) > READING.index(room)
            ]
    assert {path.name for path in reading.iterdir() if (path / "__init__.py").exists()} == set(
        READING[3:9]
    )
    assert upwards == []


def test_each_room_of_language_imports_only_the_ones_before_it() -> None:
    language = ROOT / "summarize" / "language"
    upwards: list[str] = []
    seen: set[str] = set()
    for file in language.rglob("*.py"):
        room = file.relative_to(language).with_suffix("").parts[0]
        seen.add(room)
        imported = re.findall(r"from summarize\.language\.(\w+)", file.read_text(encoding="utf-8"))
        upwards += [
            f"{file.relative_to(language)} imports {other}"
            for other in imported
            if LANGUAGE.index(other) > LANGUAGE.index(room)
        ]
    assert seen == {*LANGUAGE, "__init__"}
    assert upwards == []


def test_a_room_of_language_is_entered_by_its_front_door() -> None:
    language = ROOT / "summarize" / "language"
    files = [*(ROOT / "summarize").rglob("*.py"), *(ROOT / "tui").rglob("*.py")]
    inside = [
        f"{file.relative_to(ROOT)} imports {room}.{part}"
        for file in files
        if not file.is_relative_to(language)
        for room, part in re.findall(
            r"from summarize\.language\.(\w+)\.?([\w.]*) import", file.read_text(encoding="utf-8")
        )
        if part not in DOORS
    ]
    assert inside == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["list", "PAGE"],
        ["show", "PAGE"],
        ["export", "PAGE", "--json"],
        ["export", "PAGE", "--format", "html", "--no-summaries"],
        ["export", "PAGE", "--format", "epub", "--no-summaries", "-o", "BOOK"],
        ["search", "桥", "PAGE"],
    ],
)
def test_a_command_imports_only_what_it_uses(arguments: list[str], tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("三座新桥通车\n\n昨日上午,三座新桥同时通车,村民走过新桥。\n", encoding="utf-8")
    files = {"PAGE": str(page), "BOOK": str(tmp_path / "book.epub")}
    given = [files.get(each, each) for each in arguments]
    loaded = _modules(f"from tui.cli.main import run\nassert run({given!r}) == 0")
    assert "click" in loaded
    assert not loaded & HEAVY


@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_help_and_version_read_no_page(flag: str) -> None:
    loaded = _modules(f"from tui.cli.main import run\nassert run([{flag!r}]) == 0", whole=True)
    assert not {name for name in loaded if name.startswith(("summarize.l", "summarize.r"))}
    assert loaded & (SLOW | {"dataclasses", "summarize.issue", "rich"}) <= {"shutil"}  # click's own


def test_a_list_imports_no_slow_module_that_it_has_no_use_for(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("三座新桥通车\n\n昨日上午,三座新桥同时通车,村民走过新桥。\n", encoding="utf-8")
    code = f"from tui.cli.main import run\nassert run(['list', {str(page)!r}]) == 0"
    assert _modules(code, whole=True) & SLOW == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_dubao_tells_of_each_command_what_its_own_help_does(name: str) -> None:
    context = cli.make_context("dubao", [], resilient_parsing=True)
    command = cli.get_command(context, name)
    assert command is not None
    told = click.Command(name, help=COMMANDS[name])
    for room in (40, 60, 200):
        assert command.get_short_help_str(room) == told.get_short_help_str(room)


def test_the_whole_of_snownlp_is_never_imported() -> None:
    """It loads every model it has: seconds, and hundreds of megabytes."""
    loaded = _modules("from summarize.language import summary, keywords")
    assert "numpy" not in loaded
    for file in [*(ROOT / "summarize").rglob("*.py"), *(ROOT / "tui").rglob("*.py")]:
        lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]
        assert not [
            line for line in lines if line in {"import snownlp", "from snownlp import SnowNLP"}
        ]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example_and_stands_in_the_readme(name: str) -> None:
    context = cli.make_context("dubao", [], resilient_parsing=True)
    command = cli.get_command(context, name)
    assert command is not None
    assert command.help
    assert command.epilog is not None
    assert f"dubao {name}" in command.epilog
    undocumented = [
        option.name
        for option in command.params
        if option.param_type_name == "option" and not getattr(option, "help", None)
    ]
    assert not undocumented
    assert f"dubao {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == summarize.__version__


def test_nothing_stands_at_the_top_but_what_belongs_there() -> None:
    listed = subprocess.run(
        ["git", "-c", "core.quotePath=off", "ls-files"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    assert {line.partition("/")[0] for line in listed.stdout.splitlines()} <= TOP


def test_files_are_of_a_size_that_can_be_read() -> None:
    sizes = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for room in ("summarize", "tui")
        for file in (ROOT / room).rglob("*.py")
    }
    layout = str(Path("summarize", "layout"))
    assert {
        name: size
        for name, size in sizes.items()
        if size > (250 if name.startswith(layout) else 300)
    } == {}


def test_no_package_of_the_layout_has_more_modules_than_can_be_overseen() -> None:
    files = (ROOT / "summarize" / "layout").rglob("*.py")
    modules = Counter(str(file.parent) for file in files if file.stem != "__init__")
    assert {package: count for package, count in modules.items() if count > 14} == {}


@pytest.mark.parametrize(
    "tool",
    [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]],
    ids=["ruff", "format", "mypy"],
)
def test_the_code_is_clean(tool: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *tool],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
