"""Records in JSON, NDJSON, CSV, TSV and XLSX: the same issue as their twin in plain text."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarize.errors import InputError
from summarize.export.record import issue_record
from summarize.issue import Issue
from summarize.opening import open_issue
from summarize.reading import read_apart
from summarize.reading.forms.records.fields import name_fields
from tests.conservation import lost
from tests.summarize.reading.forms.builders.tables import table, workbook
from tests.summarize.reading.forms.twin import DATE, TOLD, articles, expected, records

SAMPLE = Path(__file__).parents[4] / "samples" / "huaijiang"


def dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def pages_of_records() -> dict[str, Any]:
    pages: dict[str, Any] = {}
    for told in TOLD:
        page = pages.setdefault(told.page, {"版号": told.page, "版名": told.name, "articles": []})
        body = "".join(f"<p>{each}</p>" for each in told.body)
        page["articles"].append({"标题": told.title, "作者": told.author, "正文": body})
    return {"paper": "芦汀日报", "date": DATE, "pages": list(pages.values())}


def written(tmp_path: Path, name: str, content: str | bytes) -> str:
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(file)


CHINESE = {"date": "日期", "page": "版面", "title": "文章标题", "author": "作者", "content": "正文"}
FORMS: dict[str, Callable[[], str | bytes]] = {
    "list.json": lambda: dumped(records()),
    "chinese.json": lambda: dumped({"数据": records(**CHINESE)}),
    "pages.json": lambda: dumped(pages_of_records()),
    "days.json": lambda: dumped({DATE: records()}),
    "lines.jsonl": lambda: "\n".join(map(dumped, records())),
    "pretty.json": lambda: "\n".join(json.dumps(each, indent=1) for each in records()),
    "lines.txt": lambda: "\n".join(map(dumped, records())),
    "comma.csv": lambda: "\ufeff" + table(",", records()),
    "semicolon.csv": lambda: table(";", records(**CHINESE)),
    "tab.tsv": lambda: table("\t", records()),
    "gb.csv": lambda: table(",", records(**CHINESE)).encode("gb18030"),
    "crlf.csv": lambda: table(",", records()).replace("\n", "\r\n").replace("\r\r", "\r"),
}


@pytest.mark.parametrize("name", FORMS)
def test_records_are_the_issue_that_their_text_is(name: str, tmp_path: Path) -> None:
    issue = open_issue(written(tmp_path, name, FORMS[name]()))
    assert articles(issue) == expected(tmp_path)
    assert issue.date == DATE
    assert set(issue.forms.values()) == {"csv" if name.endswith("sv") else "json"}
    assert issue.warnings == ()


def test_a_workbook_is_read_by_the_row_that_names_its_columns(tmp_path: Path) -> None:
    issue = open_issue(written(tmp_path, "a.xlsx", workbook(records(**CHINESE), "芦汀日报三月")))
    assert articles(issue) == expected(tmp_path)
    assert set(issue.forms.values()) == {"xlsx"}


def test_all_text_of_records_is_in_the_issue(tmp_path: Path) -> None:
    issue = open_issue(written(tmp_path, "a.json", FORMS["list.json"]()))
    text = "".join(told.title + told.author + "".join(told.body) for told in TOLD)
    assert not lost(text, issue_record(issue))


def test_fields_without_a_place_are_named_once(tmp_path: Path) -> None:
    rows = [{**each, "心得": "读后", "url": "https://example.invalid"} for each in records()]
    issue = open_issue(written(tmp_path, "a.json", dumped(rows)))
    (doubt,) = issue.warnings
    assert "心得" in doubt.text
    assert "url" not in doubt.text


def test_the_users_own_names_of_fields_go_before_those_known(tmp_path: Path) -> None:
    rows = [{"甲": each["title"], "乙": each["content"], "content": "x"} for each in records()]
    file = written(tmp_path, "a.json", dumped(rows))
    name_fields({"甲": "title", "乙": "body", "content": "ignored"})
    try:
        issue = open_issue(file)
    finally:
        name_fields({})
    assert issue.articles[1].title == TOLD[1].title
    assert issue.articles[1].blocks[0].text == TOLD[1].body[0]


def test_years_in_one_file_are_issues_of_their_days(tmp_path: Path) -> None:
    days = ["2024-12-31", "2025-01-01", "2025-01-02"]
    rows = [{**each, "date": day} for day in days for each in records()]
    file = written(tmp_path, "years.csv", table(",", rows))
    found = [{page.date for page in pages} for pages in read_apart(file)]
    assert found == [{day} for day in days]
    with pytest.raises(InputError, match="3 days, 2024-12-31 to 2025-01-02"):
        open_issue(file)


def test_several_names_on_one_page_are_columns(tmp_path: Path) -> None:
    rows = [
        {"page": "3", "section": name, "title": told.title, "text": told.body[0]}
        for name, told in zip(("时政", "民生"), TOLD, strict=False)
    ]
    issue = open_issue(written(tmp_path, "a.json", dumped(rows)))
    assert [each.section for each in issue.articles] == ["第3版", "第3版"]
    assert [each.column for each in issue.articles] == ["时政", "民生"]


def test_a_summary_is_the_text_where_there_is_no_other(tmp_path: Path) -> None:
    rows = [{"标题": "夜航恢复", "摘要": "夜航今晚恢复。", "正文": ""}]
    issue = open_issue(written(tmp_path, "a.json", dumped(rows)))
    assert [block.text for block in issue.articles[0].blocks] == ["夜航今晚恢复。"]
    rows = [
        {"标题": "夜航恢复", "摘要": "夜航今晚恢复…", "正文": "夜航今晚恢复,末班船改到九点半。"}
    ]
    issue = open_issue(written(tmp_path, "b.json", dumped(rows)))
    assert issue.articles[0].deck is None


NINJS: dict[str, Any] = {
    "uri": "https://example.invalid/1",
    "type": "text",
    "versioncreated": "2025-03-18T06:00:00+08:00",
    "byline": "本报记者 简宁",
    "headline": "市中医院开设夜间门诊",
    "body_xhtml": "<p>从下周一开始。</p>",
    "body_text": "从下周一开始。",
}
NINJS_2 = {
    "headlines": [{"role": "main", "value": NINJS["headline"]}],
    "bodies": [
        {"contenttype": "text/html", "value": "<p>从下周一开始。</p>"},
        {"contenttype": "text/plain", "value": "从下周一开始。"},
    ],
    "bylines": [{"value": NINJS["byline"]}],
}


@pytest.mark.parametrize("record", [NINJS, NINJS_2], ids=["1", "2"])
def test_ninjs(record: dict[str, Any], tmp_path: Path) -> None:
    issue = open_issue(written(tmp_path, "a.json", dumped(record)))
    (article,) = issue.articles
    assert (article.headline, article.bylines) == (NINJS["headline"], (NINJS["byline"],))
    assert [block.text for block in article.blocks] == ["从下周一开始。"]


def everything(issue: Issue) -> list[dict[str, Any]]:
    return [{**each, "dateline": None} for each in issue_record(issue)["articles"]]


def test_dubaos_own_json_reads_back(tmp_path: Path) -> None:
    issue = open_issue(str(SAMPLE))
    read = open_issue(written(tmp_path, "a.json", dumped(issue_record(issue))))
    assert everything(read) == everything(issue)
    assert (read.paper, read.date, read.number) == (issue.paper, issue.date, issue.number)
    assert [page[:2] for page in read.pages] == [page[:2] for page in issue.pages]


HOSTILE: dict[str, tuple[str | bytes, str]] = {
    "deep.json": ("[" * 200_000, "nested too deep"),
    "deep-objects.json": ('{"a":' * 200_000, "nested too deep"),
    "nested-articles.json": ('{"articles":[' * 200 + "]}" * 200, "nested too deep"),
    "cut.json": ('[{"title": "夜航恢复", "text": "夜航今', "breaks at line 1"),
    "none.json": ("[]", "without articles"),
    "other.json": ('{"name": "dubao", "version": "1.0"}', "without articles"),
    "numbers.json": ("[" + "1," * 9 + "9" * 100_000 + "]", "without articles"),
    "huge-float.json": ('{"甲": 1e999999999}', "without articles"),
    "no-names.csv": ("a,b,c\n1,2,3\n", "its fields: a, b, c"),
    "nul.csv": ("title,text\n\0\0,\0\n", ""),
    "empty.csv": ("title,text\n", "without articles"),
    "cut.xlsx": (workbook(records())[:-900], ""),
    "not.xlsx": (b"PK\x03\x04" + b"x" * 200, ""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_issue_is_told_in_one_line(name: str, tmp_path: Path) -> None:
    content, told = HOSTILE[name]
    with pytest.raises(InputError) as caught:
        open_issue(written(tmp_path, name, content))
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 500


def test_a_broken_line_among_others_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    lines = [*map(dumped, records()), '{"title": "夜航']
    issue = open_issue(written(tmp_path, "a.jsonl", "\n".join(lines)))
    assert len(issue.articles) == 3
    assert "line 5" in issue.warnings[0].text


def test_a_workbook_that_claims_more_than_it_may_is_refused(tmp_path: Path) -> None:
    import zipfile

    file = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("xl/workbook.xml", "")
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * (70 << 20))
    with pytest.raises(InputError, match="unpacks to more than 64 MB"):
        open_issue(str(file))


def test_without_the_extra_one_line_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(InputError, match=r"pip install 'dubao\[xlsx\]'"):
        open_issue(written(tmp_path, "a.xlsx", workbook(records())))
