"""One invented issue, as plain text and as records, that every form has to read alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from summarize.issue import Issue
from summarize.opening import open_issue


class Told(NamedTuple):
    """An article as a collector would keep it."""

    page: str
    name: str
    title: str
    author: str
    body: tuple[str, ...]


DATE = "2025-03-18"
TOLD = (
    Told(
        "01",
        "要闻",
        "沿江防洪堤全线加固完工",
        "本报记者 祁若川",
        (
            "历时十四个月的沿江防洪堤加固工程昨天完工。工程全长三十一公里,新建排涝泵站四座。",
            "市水利局负责人说,工程沿用了旧堤的石料,节省投资近两千万元。(下转第二版)",
        ),
    ),
    Told(
        "01",
        "要闻",
        "市中医院开设夜间门诊",
        "本报记者 简宁",
        ("从下周一开始,市中医院每晚六点到九点开设夜间门诊。", "号源在前一天中午放出。"),
    ),
    Told(
        "02",
        "综合",
        "沿江防洪堤全线加固完工",
        "",
        ("(上接第一版)四座泵站由调度中心统一控制,汛期每小时可排水八万立方米。",),
    ),
    Told(
        "02",
        "综合",
        "北线客运增开早班车",
        "本报记者 柏一舟",
        ("自本月二十五日起,北线客运增开早班车两班,沿线十一个乡镇的学生可以当天往返。",),
    ),
)


def text(folder: Path) -> Path:
    """The issue as text files of pages."""
    for page, name in (("01", "要闻"), ("02", "综合")):
        lines = [f"第{page}版 {name}", "", "芦汀日报 2025年3月18日", ""]
        for told in TOLD:
            if told.page == page:
                lines += [told.title, "", *([told.author, ""] if told.author else [])]
                lines += [line for paragraph in told.body for line in (paragraph, "")]
        (folder / f"{page}.txt").write_text("\n".join(lines), encoding="utf-8")
    return folder


def records(**names: str) -> list[dict[str, str]]:
    """Its articles as records; ``names`` are other names of the fields."""
    called = {
        name: names.get(name, name) for name in ("date", "page", "title", "author", "content")
    }
    return [
        {
            called["date"]: DATE,
            called["page"]: f"{told.page}版：{told.name}",
            called["title"]: told.title,
            called["author"]: told.author,
            called["content"]: "\n".join(told.body),
        }
        for told in TOLD
    ]


def articles(issue: Issue) -> list[Any]:
    """What all forms have to agree on."""
    return [
        (
            each.id,
            each.section,
            each.title,
            each.bylines,
            [(block.kind, block.page, block.text) for block in each.blocks],
            [(jump.target, jump.marker, jump.state) for jump in each.jumps],
        )
        for each in issue.articles
    ]


def expected(tmp_path: Path) -> list[Any]:
    """The articles as they are read from text, where three are whole and one goes on."""
    folder = tmp_path / "text"
    folder.mkdir()
    found = articles(open_issue(str(text(folder))))
    assert [each[0] for each in found] == ["1-1", "1-2", "2-1"]
    assert [jump[2] for jump in found[0][5]] == ["linked"]
    return found
