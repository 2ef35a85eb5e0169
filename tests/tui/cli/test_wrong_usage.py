"""Wrong usage and unreadable input are told in the language that is asked for, wherever it is."""

from __future__ import annotations

import io
import re
import tarfile
from typing import TYPE_CHECKING

import pytest

from summarize.reading import read_pages
from tests.summarize.reading.forms.pdf.issue import body
from tests.tui.catalogue import CHINESE
from tui.cli import main
from tui.cli.options import language_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.tui.cli.conftest import Run

SENTENCE = re.compile(r"\b[A-Za-z]{2,} [a-z]{2,}\b")
NAMED = re.compile(r"dubao(?: [a-z]+)?|--?[a-z-]+(?: [a-z]+)?|big5|[A-Za-z ]+ range")
"""Commands and options, and click's names for kinds of numbers."""
FERRY = "芦汀渡口的石阶昨天修好,渡船从云陂开来,两岸的人又能走亲戚了。"
WRONG = (
    ("list",),
    ("lst", "p"),
    ("list", "--nope", "p"),
    ("list", "--jsn", "p"),
    ("explain", "p", "extra"),
    ("explain", "p", "1", "2"),
    ("list", "--color", "red", "p"),
    ("list", "--json=3", "p"),
    ("list", "--encoding"),
    ("show", "p", "--width", "abc"),
    ("show", "p", "--width", "5"),
    ("show", "p", "9-9"),
    ("summary", "p", "--ratio", "2"),
    ("summary", "p", "-n", "1", "--ratio", "0.5"),
    ("search", "桥"),
    ("export", "p"),
    ("overrule", "p", "--join", "1"),
    ("keywords", "p", "--userdict", "nowhere.txt"),
    ("--lang", "fr", "list", "p"),
)


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_told_in_either(arguments: tuple[str, ...], run: Run) -> None:
    english, chinese = run(*arguments), run("--lang", "zh", *arguments)
    assert english.status == chinese.status == 2
    assert english.err.count("\n") == chinese.err.count("\n") == 1
    assert not CHINESE.search(english.err.partition("; there are ")[0])  # titles of the paper's
    assert CHINESE.search(chinese.err)
    assert SENTENCE.findall(NAMED.sub("", chinese.err)) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("list", "-h", "--lang", "zh"),
        ("list", "--lang=zh", "-h"),
        ("--lang", "zh", "list", "-h"),
        ("--lang=zh", "-h"),
        ("-h", "--lang", "zh"),
        ("list", "--nope", "--lang", "zh"),
        ("list", "--lang", "zh", "--nope"),
        ("nothing", "--lang", "zh"),
        ("list", "--lang", "zh"),
    ],
    ids=" ".join,
)
def test_the_language_counts_wherever_it_is_said(arguments: tuple[str, ...], run: Run) -> None:
    result = run(*arguments)
    assert CHINESE.search(result.out + result.err)
    assert not SENTENCE.search(NAMED.sub("", result.err))
    assert "Usage" not in result.out


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        ([], None),
        (["list", "p"], None),
        (["--lang", "zh", "list", "p", "--lang", "en"], "en"),
        (["--lang", "zh", "list", "p", "--lang", "fr"], "zh"),
        (["list", "p", "--lang"], None),
        (["show", "p", "--", "--lang", "zh"], None),
        (["search", "--language", "zh"], None),
    ],
)
def test_the_last_known_one_before_the_end_of_options_counts(
    arguments: list[str], asked: str | None
) -> None:
    assert language_of(arguments) == asked


@pytest.mark.usefixtures("chinese")
def test_the_environment_is_heeded_as_well(run: Run) -> None:
    assert run("-h").out.startswith("用法:")
    assert run("-h", "--lang", "en").out.startswith("Usage:")


def _archive(path: Path) -> None:
    with tarfile.open(path, "w") as archive:
        archive.addfile(tarfile.TarInfo("note.pdf"), io.BytesIO())


MADE: dict[str, Callable[[Path], object]] = {
    "empty.txt": lambda path: path.write_bytes(b""),
    "blank.txt": lambda path: path.write_bytes(b" \n"),
    "a.pdf": lambda path: path.write_bytes(b"%PDF-1.4 x"),
    "a.png": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\nx"),
    "a.ps": lambda path: path.write_bytes(b"%!PS-Adobe"),
    "a.rar": lambda path: path.write_bytes(b"Rar!\x1a\x07x"),
    "a.rtf": lambda path: path.write_bytes(b"{\\rtf1}"),
    "letters.txt": lambda path: path.write_bytes(b"JVBERi0" + b"xLjQK" * 30),
    "page.html": lambda path: path.write_text("<html><body><script>x</script></body></html>"),
    "scan.xml": lambda path: path.write_text('<?xml version="1.0"?><alto></alto>'),
    "a.json": lambda path: path.write_text('{"a": 1, "b": 2}'),
    "web.mht": lambda path: path.write_text("MIME-Version: 1.0\nContent-Type: multipart/related\n"),
    "glyphs.txt": lambda path: path.write_text("(cid:7)(cid:81)" * 60),
    "broken.txt": lambda path: path.write_bytes(FERRY[:12].encode() + b"\xff\xfe" + b"\n"),
    "nul.bin": lambda path: path.write_bytes(b"a\0b\0c\0\x01"),
    "hollow": lambda path: path.mkdir(),
    "pictures.tar": _archive,
}


@pytest.mark.parametrize("name", [*MADE, "nowhere.txt"])
def test_what_cannot_be_read_is_told_in_either(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    if name in MADE:
        MADE[name](path)
    assert main.run(["list", str(path)]) == 2
    english = capfd.readouterr().err
    assert main.run(["list", str(path), "--lang", "zh"]) == 2
    chinese = capfd.readouterr().err
    assert english.count("\n") == chinese.count("\n") == 1
    assert not CHINESE.search(english)
    assert CHINESE.search(chinese)
    rest = chinese.replace(str(path), "")
    assert SENTENCE.findall(NAMED.sub("", rest)) == []


def test_what_is_doubtful_is_told_in_either(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    columns = ["".join(body(seed, 6)) for seed in (1, 2)]
    rows = [[text[at : at + 18] for text in columns] for at in range(0, 360, 18)]
    pages = {
        "01.txt": FERRY,
        "02.txt": "".join(f"{left}    {right}\n" for left, right in rows),
        "03.txt": FERRY + "(cid:7)(cid:8)(cid:9)" * 9,
        "05.txt": "甲\n<p>乙</p>\n<b>丙</b>\n<i>丁</i>\n",
        "06.pdf": "%PDF",
        "07.png": "x",
        "08.txt": "%PDF-1.4 x",
        "09.txt": FERRY + "\ufffd" * 40,
    }
    for name, text in pages.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    kinds = {doubt.kind for page in read_pages(str(tmp_path)) for doubt in page.warnings}
    assert kinds >= {"columns", "glyph-numbers", "tags", "not-read", "no-characters"}
    assert main.run(["list", str(tmp_path)]) == 0
    english = capfd.readouterr().err
    assert main.run(["list", str(tmp_path), "--lang", "zh"]) == 0
    chinese = capfd.readouterr().err
    assert len(english.splitlines()) == len(chinese.splitlines()) == len(kinds)
    assert not CHINESE.search(english)
    for line in chinese.splitlines():
        rest = line.replace(str(tmp_path), "")
        assert CHINESE.search(rest)
        assert SENTENCE.findall(NAMED.sub("", rest)) == []
