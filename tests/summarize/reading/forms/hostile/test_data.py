"""Formulas and escape sequences in a document are text: not worked out, and never a terminal's."""

from __future__ import annotations

import csv
import io
import json
import re
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from summarize.opening import open_issue
from tests.fuzz.promises import of_output
from tests.fuzz.running import Result, at_home, run
from tests.summarize.reading.forms.builders.pdfs import Line, drawn, pages
from tests.summarize.reading.forms.builders.tables import table, workbook
from tests.summarize.reading.forms.hostile.documents import changed, read

LINK = '=HYPERLINK("http://127.0.0.1:9/","新桥")'
FORMULAS = (LINK, "@SUM(1+1)", "+1+1", "-1+1", "=cmd|' /C x'!A0")
FIELDS = (
    "page",
    "section",
    "paper",
    "title",
    "subtitle",
    "引题",
    "栏目",
    "author",
    "text",
    "caption",
)
CODES = ("\x1b[31m", "\x1b]0;x\x07", "\x9b2J", "\u202e", "\u2066", "\x00", "\x08", "\r", "\x7f")
COMMANDS = (
    *(("list",), ("show",), ("summary",), ("keywords",), ("digest",), ("explain",)),
    *(("export", "--format", "markdown"), ("list", "--format", "csv"), ("list", "--json")),
)


def records(signs: str) -> list[dict[str, str]]:
    """An article with these signs in every field."""
    return [
        {"date": "2025-03-18", **{name: f"新{signs}桥通车了{name}{signs}" for name in FIELDS}},
        {"date": f"2025-03-18{signs}", "title": "夜航恢复", "text": "末班船。", signs: "多余的栏"},
    ]


def _html(signs: str) -> str:
    return (
        f"<html><head><title>新{signs}桥</title></head><body><p>第01版：要{signs}闻</p>"
        f"<h1>新{signs}桥通车</h1><p class=author>本报记者 简{signs}宁</p>"
        f"<founder-content><p>新桥昨天{signs}通车。</p></founder-content></body></html>"
    )


def _markdown(signs: str) -> str:
    front = f"---\npaper: 新{signs}报\n---\n"
    return f"{front}# 第01版：要{signs}闻\n\n## 新{signs}桥\n\n通车{signs}了。\n"


FORMS: dict[str, Callable[[str], str]] = {
    "a.json": lambda signs: json.dumps(records(signs)),
    "b.json": lambda signs: json.dumps(records(signs), ensure_ascii=False),
    "a.jsonl": lambda signs: "\n".join(map(json.dumps, records(signs))),
    "a.csv": lambda signs: table(",", records(signs)[:1]),
    "a.md": _markdown,
    "content_1.htm": _html,
    "content_2.htm": lambda signs: _html("".join(f"&#{ord(sign)};" for sign in signs)),
    "a.hocr": lambda signs: (
        f"<div class=ocr_page title='ppageno 1{signs}'><p class=ocr_par>"
        f"<span class=ocr_line>新{signs}桥</span><span class=ocr_line>通车{signs}</span></p></div>"
    ),
}


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("signs", CODES, ids=ascii)
def test_codes_in_every_field_reach_no_terminal(name: str, signs: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(FORMS[name](signs), encoding="utf-8", newline="")
    assert printed(name, tmp_path) == []


@pytest.mark.parametrize("name", ["scans", "book"])
def test_codes_that_xml_can_hold_reach_no_terminal(name: str, tmp_path: Path) -> None:
    place = "scans/00001.xml" if name == "scans" else "issue.epub:OPS/a101.xhtml"
    path = changed(place, lambda text: text.replace("渡口", "&#155;2J渡&#x202e;口"), tmp_path)
    assert printed(str(path), tmp_path) == []


def printed(name: str, folder: Path) -> list[str]:
    """What is wrong with what the commands print of a file."""
    found: list[str] = []
    with at_home(folder):
        for command in COMMANDS:
            found += of_output(run((*command, name)), 4)
    return found


def exported(path: Path) -> list[dict[str, Any]]:
    with at_home(path.parent):
        result: Result = run(("export", "--format", "json", path.name))
    record: dict[str, Any] = json.loads(result.out)
    found: list[dict[str, Any]] = record["articles"]
    return found


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_in_a_table_is_its_own_text(formula: str, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(table(",", [{"title": formula, "text": f"{formula}通车"}]), encoding="utf-8")
    (article,) = exported(file)
    assert article["headline"] == formula
    assert article["blocks"][0]["text"] == f"{formula}通车"
    with at_home(tmp_path):
        result = run(("list", "--format", "csv", "--fields", "title", "a.csv"))
    assert [row[0] for row in csv.reader(io.StringIO(result.out.decode()))][1:] == [formula]


def test_formulas_of_a_workbook_are_read_as_they_were_worked_out(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(workbook([{"title": "甲", "text": "新桥通车。"}])))
    sheet = book.active
    assert sheet is not None
    sheet["A2"] = LINK
    sheet["A3"], sheet["B3"] = "夜航恢复", "夜航今晚恢复。"
    book.save(file)
    titles = [article.headline for article in open_issue(str(file)).articles]
    assert titles == [None, "夜航恢复"]  # nobody has worked it out, and dubao does not


def test_a_workbook_with_a_fault_beside_its_rows_is_read_without_a_word(tmp_path: Path) -> None:
    named = '<definedName name="_xlnm.Print_Area" localSheetId="0">none</definedName>'
    path = changed(
        "issue.xlsx:xl/workbook.xml",
        lambda text: re.sub(
            "<definedNames ?/>|(?=<calcPr)", f"<definedNames>{named}</definedNames>", text, count=1
        ),
        tmp_path,
    )
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert "云陂渡口新桥昨日合龙" in read(path)
    assert told == []


def test_characters_beyond_the_basic_plane_in_a_pdf_are_one_each(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    lines = [Line("末班船改到九点半𠮷日开航。", 50, 80 + 14 * at) for at in range(6)]
    file = tmp_path / "page.pdf"
    file.write_bytes(pages([drawn([Line("夜航今晚恢复", 50, 40, 20), *lines])]))
    printed = read(file)
    assert printed.count("𠮷") == 6
    assert printed.encode("utf-8")
