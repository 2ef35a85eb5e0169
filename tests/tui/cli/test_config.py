"""The user's settings, and what goes before them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tui.config import KINDS

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """Where the settings of ``run`` are to be written."""
    (tmp_path / "home").mkdir()
    return tmp_path / "home" / "config.toml"


@pytest.fixture(autouse=True)
def nothing_else(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in the environment but the locale says what holds."""
    monkeypatch.delenv("DUBAO_LANG")
    monkeypatch.delenv("DUBAO_PAGER", raising=False)
    monkeypatch.delenv("PAGER", raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def shown(run: Run) -> dict[str, tuple[object, str]]:
    records = [json.loads(line) for line in run("config", "--json").out.splitlines()]
    return {record["name"]: (record["value"], record["from"]) for record in records}


def test_without_a_file_the_defaults_hold(run: Run, tmp_path: Path) -> None:
    found = shown(run)
    assert list(found) == list(KINDS)
    assert found["sentences"] == (3, "default")
    assert found["language"] == ("en", "locale")
    path = tmp_path / "home" / "config.toml"
    assert run("config", "--path").out == f"{path}\n"
    assert run("config").out.splitlines()[0] == f"{path}  (not there)"
    assert not path.exists()


def test_each_value_says_where_it_is_from(
    run: Run, settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.write_text(
        'language = "zh"\ncolor = "always"\nwidth = 50\n'
        'sentences = 2\nkeywords = 4\npager = "most"',
        encoding="utf-8",
    )
    assert shown(run) == {
        "language": ("zh", "config.toml"),
        "color": ("always", "config.toml"),
        "width": (50, "config.toml"),
        "sentences": (2, "config.toml"),
        "keywords": (4, "config.toml"),
        "pager": ("most", "config.toml"),
    }
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("DUBAO_LANG", "en")
    monkeypatch.setenv("DUBAO_PAGER", "less -S")
    found = shown(run)
    assert found["color"] == ("never", "NO_COLOR")
    assert found["language"] == ("en", "DUBAO_LANG")
    assert found["pager"] == ("less -S", "DUBAO_PAGER")
    assert found["width"] == (50, "config.toml")


def test_the_language_of_the_file_goes_before_the_locale(
    run: Run, settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.write_text('language = "zh"', encoding="utf-8")
    assert "请说明写成什么" in run("export", "p").err
    assert "say what to write" in run("export", "p", "--lang", "en").err
    monkeypatch.setenv("DUBAO_LANG", "en")
    assert "say what to write" in run("export", "p").err


def test_colour_of_option_environment_and_file(
    run: Run, settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.write_text('color = "always"', encoding="utf-8")
    assert "\x1b" in run("list", "p").out
    assert "\x1b" not in run("list", "p", "--color", "never").out
    assert "\x1b" not in run("--color", "auto", "list", "p").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("list", "p").out
    assert "\x1b" in run("list", "p", "--color", "always").out


def test_lengths_of_summaries_and_keywords(run: Run, settings: Path) -> None:
    def sentences(*options: str) -> int:
        return run("summary", "p", "1-1", *options).out.count("  - ")

    assert sentences() == 3
    settings.write_text("sentences = 1\nkeywords = 2", encoding="utf-8")
    assert sentences() == 1
    assert sentences("-n", "2") == 2
    assert sentences("--ratio", "1") > 2
    words = json.loads(run("keywords", "p", "1-1", "--json").out)["keywords"]
    assert len(words) == 2
    words = json.loads(run("keywords", "p", "1-1", "--json", "-k", "3").out)["keywords"]
    assert len(words) == 3


def test_the_width_is_that_of_a_terminal(run: Run, settings: Path) -> None:
    piped = run("show", "p").out
    settings.write_text("width = 30", encoding="utf-8")
    assert run("show", "p").out == piped
    on_terminal = ("show", "p", "--color", "never", "--no-pager")
    narrow = run(*on_terminal, terminal=True).out
    assert narrow == run(*on_terminal, "--width", "30").out
    assert narrow != run(*on_terminal, "--width", "60").out


@pytest.mark.parametrize(
    ("text", "line", "allowed"),
    [
        ('\ncolour = "always"', ":2", "language, color, width, sentences, keywords, pager"),
        ('color = "red"', ":1", '"auto", "always", "never"'),
        ("color = true", ":1", '"auto", "always", "never"'),
        ("width = 3", ":1", "at least 20"),
        ("# how long\n[sentences]\nmost = 3", ":2", "at least 1"),
        ("keywords = true", ":1", "at least 1"),
        ("pager = 3", ":1", "text in quotes"),
        ("width = = 3", "", "at line 1"),
    ],
)
def test_what_is_wrong_is_told_in_a_line(
    run: Run, settings: Path, text: str, line: str, allowed: str
) -> None:
    settings.write_text(text, encoding="utf-8")
    result = run("list", "p")
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith(f"dubao: {settings}{line}: ")
    assert allowed in result.err
    assert result.err.count("\n") == 1


def test_config_tells_all_that_is_wrong_and_help_is_there_still(run: Run, settings: Path) -> None:
    settings.write_text('width = 1\ncolour = "\\u001b[2J"\nsentences = 2', encoding="utf-8")
    result = run("config")
    assert result.status == 2
    assert [line.split(": ")[1] for line in result.err.splitlines()] == [
        f"{settings}:1",
        f"{settings}:2",
    ]
    assert "\x1b" not in result.err
    assert shown(run)["sentences"] == (2, "config.toml")
    for harmless in (["help"], ["--help"], ["-V"], ["completion", "bash"]):
        assert run(*harmless).status == 0


def test_a_file_that_cannot_be_read_is_told(run: Run, settings: Path) -> None:
    settings.write_bytes(b"language = '\xff'")
    assert run("list", "p").err == f"dubao: {settings}: not UTF-8\n"


def test_a_folder_is_no_file(run: Run, settings: Path) -> None:
    settings.mkdir()
    result = run("list", "p")
    assert result.status == 2
    assert result.err.startswith(f"dubao: {settings}: ")


def test_the_example_in_the_readme_names_every_setting(run: Run, settings: Path) -> None:
    readme = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
    (example,) = [
        block for block in re.findall(r"```toml\n(.*?)```", readme, re.DOTALL) if "pager" in block
    ]
    settings.write_text(example, encoding="utf-8")
    assert {origin for _, origin in shown(run).values()} == {"config.toml"}


def test_names_of_fields_are_kept_and_what_is_none_is_told(
    run: Run, settings: Path, tmp_path: Path
) -> None:
    settings.write_text('[columns]\n"甲" = "title"\n"乙" = "nothing"\n', encoding="utf-8")
    from tui.config import config

    assert dict(config().columns) == {"甲": "title"}
    (fault,) = config().faults
    assert fault.startswith(f"{settings}:3: ")
    assert "title, kicker" in fault


def test_fields_named_in_the_settings_are_read(run: Run, settings: Path, tmp_path: Path) -> None:
    settings.write_text('[columns]\n"甲" = "title"\n"乙" = "body"\n', encoding="utf-8")
    file = tmp_path / "a.json"
    file.write_text('[{"甲": "夜航恢复", "乙": "末班船改到九点半。"}]', encoding="utf-8")
    from tui.sources import read_source

    (page,) = read_source(str(file)).pages
    assert page.lines == ("夜航恢复", "", "末班船改到九点半。")


def test_the_tables_of_the_file_are_printed_or_how_to_begin_them(run: Run, settings: Path) -> None:
    bare = run("config").out
    assert "[columns]  (empty)" in bare
    assert '"NAME OF A FIELD" = "title", or: kicker, deck, column' in " ".join(bare.split())
    settings.write_text(
        '[columns]\n"导语" = "deck"\n'
        '[papers]\n"芦汀日报" = "https://paper.example/{date:%Y}/node_1.htm"\n',
        encoding="utf-8",
    )
    lines = run("config").out.splitlines()
    assert lines[lines.index("[columns]") + 1] == "  导语  deck"
    assert lines[lines.index("[papers]") + 1].startswith("  芦汀日报  https://paper.example/")
    found = shown(run)
    assert found["columns.导语"] == ("deck", "config.toml")
    assert found["papers.芦汀日报"][0] == "https://paper.example/{date:%Y}/node_1.htm"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('columns = "title"', ":1"),
        ('[columns]\n"导语" = "lead"', ":2"),
        ('[columns]\n"导语" = ["deck"]', ":2"),
        ('[columns]\n"导语" = {a = 1}', ":2"),
        ("[columns]\n导语 = ", ""),
    ],
)
def test_a_wrong_table_is_one_clear_line(text: str, where: str, run: Run, settings: Path) -> None:
    settings.write_text(text, encoding="utf-8")
    result = run("config")
    assert result.status == 2
    (line,) = result.err.splitlines()
    assert line.startswith(f"dubao: {settings}{where}: ")
    assert ("title" in line or "names of fields" in line) == bool(where)


def test_what_has_no_place_is_named_with_the_way_out(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.json"
    file.write_text(
        '[{"title": "夜航恢复", "body": "末班船改到九点半。", "导语": "今晚起航"}]',
        encoding="utf-8",
    )
    from tui.cli import main

    assert main.run(("list", str(file))) == 0
    err = capsys.readouterr().err
    assert "导语" in err
    assert "[columns]" in err
    settings.write_text('[columns]\n"导语" = "deck"\n', encoding="utf-8")
    assert main.run(("show", str(file))) == 0
    printed = capsys.readouterr()
    assert "今晚起航" in printed.out
    assert "导语" not in printed.err
