"""Processor time of each form against the same issue as text: ``python -m tests.bench.forms``.

A thousand invented articles on fifty pages, once as text files of pages and once in each form; the
best of three runs of each, in one process, in turn. ``ratio`` is against text.
"""

from __future__ import annotations

import csv
import io
import json
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from summarize.export.markdown import to_markdown
from summarize.export.record import issue_record
from summarize.opening import open_issue

ARTICLES, PAGES, RUNS = 1000, 50, 3
_PLACES = ("芦汀", "云陂", "槐江", "石渡", "麦岭", "棠湖")
_THINGS = ("新桥", "渡口", "泵站", "茶园", "书馆", "夜航", "水闸", "果园", "码头", "班车")
_ACTS = ("昨天完工", "明春开放", "本周通车", "下月试行", "已经验收", "提前投用")


def records() -> list[dict[str, str]]:
    """The articles, some five hundred characters each."""
    chance = random.Random(20250318)
    found: list[dict[str, str]] = []
    for number in range(ARTICLES):
        place, thing, act = (chance.choice(each) for each in (_PLACES, _THINGS, _ACTS))
        sentences = [
            f"{chance.choice(_PLACES)}的{chance.choice(_THINGS)}{chance.choice(_ACTS)},"
            f"投资{chance.randrange(2, 99)}万元,工期{chance.randrange(2, 30)}个月。"
            for _ in range(18)
        ]
        body = "\n".join("".join(sentences[at : at + 6]) for at in (0, 6, 12))
        found.append(
            {
                "date": "2025-03-18",
                "page": f"{number * PAGES // ARTICLES + 1:02}版：要闻",
                "title": f"{place}{thing}{act}{number}号工程",
                "author": "本报记者 祁若川",
                "content": body,
            }
        )
    return found


def texts(folder: Path, told: list[dict[str, str]]) -> str:
    """The same as a folder of pages of text."""
    pages: dict[str, list[str]] = {}
    for each in told:
        lines = pages.setdefault(each["page"][:2], [f"第{each['page']}", ""])
        lines += [each["title"], "", each["author"], ""]
        lines += [line for part in each["content"].split("\n") for line in (part, "")]
    for label, lines in pages.items():
        (folder / f"{label}.txt").write_text("\n".join(lines), encoding="utf-8")
    return str(folder)


def _csv(told: list[dict[str, str]]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(told[0]))
    writer.writeheader()
    writer.writerows(told)
    return out.getvalue().encode()


def _xlsx(told: list[dict[str, str]]) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (list(told[0]), *(list(each.values()) for each in told)):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def main() -> None:
    """Print a row for each form."""
    told = records()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "text").mkdir()
        sources = {"text": texts(root / "text", told)}
        issue = open_issue(sources["text"])
        made: dict[str, Callable[[], bytes]] = {
            "records.json": lambda: json.dumps(told, ensure_ascii=False).encode(),
            "records.jsonl": lambda: "\n".join(
                json.dumps(each, ensure_ascii=False) for each in told
            ).encode(),
            "records.csv": lambda: _csv(told),
            "records.xlsx": lambda: _xlsx(told),
            "export.md": lambda: to_markdown(issue).encode(),
            "export.json": lambda: json.dumps(issue_record(issue), ensure_ascii=False).encode(),
        }
        for name, make in made.items():
            (root / name).write_bytes(make())
            sources[name] = str(root / name)
        best: dict[str, float] = {}
        counts: dict[str, Any] = {}
        for _ in range(RUNS):
            for name, source in sources.items():
                before = time.process_time()
                counts[name] = len(open_issue(source).articles)
                spent = time.process_time() - before
                best[name] = min(spent, best.get(name, spent))
        print(f"{'form':<14} {'seconds':>8} {'ratio':>6} {'articles':>9}")
        for name, spent in best.items():
            ratio = spent / best["text"]
            print(f"{name:<14} {spent:>8.2f} {ratio:>6.2f} {counts[name]:>9}")


if __name__ == "__main__":
    main()
