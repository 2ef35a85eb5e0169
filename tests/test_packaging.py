"""What a package of dubao declares and holds is what it needs."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
EXTRAS = PROJECT["optional-dependencies"]
OURS = {"summarize", "tui", "tests"}


def _named(requirements: Iterable[str]) -> set[str]:
    return {re.split(r"[<>=!~;\[ ]", each)[0].lower().replace("_", "-") for each in requirements}


def _imports(tree: ast.AST) -> Iterator[str]:
    """Top-level names that are imported when the code runs, not for types alone."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for other in node.orelse:
                yield from _imports(other)
        elif isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]
        else:
            yield from _imports(node)


def _imported(room: str) -> dict[str, str]:
    """By distribution, a file that imports it."""
    known = packages_distributions()
    found: dict[str, str] = {}
    for file in sorted((ROOT / room).rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for name in {*_imports(tree)} - OURS - sys.stdlib_module_names:
            for distribution in set(known.get(name, [name])):
                found[distribution.lower().replace("_", "-")] = str(file.relative_to(ROOT))
    return found


@pytest.mark.parametrize("room", ["summarize", "tui"])
def test_what_dubao_imports_is_declared(room: str) -> None:
    extras = ("fast", "pdf", "postgres", "serve")
    optional = set().union(*(_named(EXTRAS[name]) for name in extras))
    declared = _named(PROJECT["dependencies"]) | optional
    assert {name: file for name, file in _imported(room).items() if name not in declared} == {}


def test_what_tests_import_is_declared() -> None:
    declared = _named(PROJECT["dependencies"]).union(*map(_named, EXTRAS.values()))
    # The extras for training are for Pythons that have them: their names are those of imports.
    declared |= {"sklearn"}
    assert {name: file for name, file in _imported("tests").items() if name not in declared} == {}


def test_what_is_only_faster_can_be_missing() -> None:
    assert set(_imported("summarize")) & _named(EXTRAS["fast"]) == {"rjieba"}
    assert "rjieba" not in _named(PROJECT["dependencies"])


def test_pictures_and_links_of_the_readme_hold_on_a_package_index() -> None:
    """There a relative path leads nowhere: what is left are whole addresses and headings."""
    hook = PYPROJECT["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]
    assert "readme" in PROJECT["dynamic"]
    (fragment,) = hook["fragments"]
    text = (ROOT / fragment["path"]).read_text(encoding="utf-8")
    assert "](.github/reader.svg)" in text
    for each in hook["substitutions"]:
        text, changed = re.subn(each["pattern"], each["replacement"], text)
        assert changed == 1
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    anchors = {f"#{heading.lower().replace(' ', '-')}" for heading in headings}
    targets = re.findall(r"\]\(([^)]+)\)", text) + re.findall(r"(?:src|href)=\"([^\"]+)", text)
    assert targets
    assert [
        each for each in targets if not each.startswith("https://") and each not in anchors
    ] == []


def test_what_is_no_code_stands_where_a_package_takes_it() -> None:
    """Every file of these folders goes into the wheel, but those that git passes over."""
    build = PYPROJECT["tool"]["hatch"]["build"]["targets"]
    assert build["wheel"]["packages"] == ["summarize", "tui"]
    passed_over = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    data = [
        file
        for room in build["wheel"]["packages"]
        for file in (ROOT / room).rglob("*")
        if file.is_file() and file.suffix not in {".py", ".pyc"}
    ]
    assert {".mo", ".trees", ".weights", ".table", ".tcss", ".1"} <= {file.suffix for file in data}
    assert not [file for file in data for each in passed_over if file.match(each.strip("/"))]
    assert not [
        file for file in data if file.suffix == ".po" and not file.with_suffix(".mo").exists()
    ]
    for source in build["wheel"]["shared-data"]:
        assert (ROOT / source).is_file()


def test_a_source_package_has_all_that_its_tests_look_at() -> None:
    included = PYPROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    assert {"summarize", "tui", "tests", "samples", ".ci", ".github", "README.md"} <= set(included)
    assert [each for each in included if not (ROOT / each).exists()] == []
