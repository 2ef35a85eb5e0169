"""Invented articles, and one issue of them in every form."""

from __future__ import annotations

import html
import io
import json
import random
import zipfile
from pathlib import Path

from summarize.export.markdown import to_markdown
from summarize.export.record import issue_record
from summarize.opening import open_issue
from tests.summarize.reading.forms.builders.books import book, point
from tests.summarize.reading.forms.builders.pdfs import Line, drawn
from tests.summarize.reading.forms.builders.pdfs import pages as pdf_pages
from tests.summarize.reading.forms.builders.scans import alto, hocr
from tests.summarize.reading.forms.builders.tables import table, workbook
from tests.summarize.reading.forms.documents import document, paragraph

Told = list[dict[str, str]]
PAPER = "芦汀日报"
ARTICLES, PAGES = 1000, 50
_PLACES = ("芦汀", "云陂", "槐江", "石渡", "麦岭", "棠湖")
_THINGS = ("新桥", "渡口", "泵站", "茶园", "书馆", "夜航", "水闸", "果园", "码头", "班车")
_ACTS = ("昨天完工", "明春开放", "本周通车", "下月试行", "已经验收", "提前投用")


def records(count: int = ARTICLES) -> Told:
    """So many articles, some five hundred characters each, twenty a page."""
    chance = random.Random(20250318)
    found: Told = []
    for number in range(count):
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


def pages(told: Told) -> dict[str, Told]:
    """The articles by their pages."""
    found: dict[str, Told] = {}
    for each in told:
        found.setdefault(each["page"], []).append(each)
    return found


def texts(folder: Path, told: Told) -> str:
    """A folder of pages of text."""
    for page, own in pages(told).items():
        lines = [f"第{page}", ""]
        for each in own:
            lines += [each["title"], "", each["author"], ""]
            lines += [line for part in each["content"].split("\n") for line in (part, "")]
        label = page.partition("版")[0]
        (folder / f"{label}.txt").write_text("\n".join(lines), encoding="utf-8")
    return str(folder)


def tables(told: Told, text: str) -> dict[str, bytes]:
    """JSON, CSV, XLSX and Markdown; dubao's own export of what is read from ``text``."""
    issue = open_issue(text)
    lines = (json.dumps(each, ensure_ascii=False) for each in told)
    return {
        "records.json": json.dumps(told, ensure_ascii=False).encode(),
        "records.jsonl": "\n".join(lines).encode(),
        "records.csv": table(",", told).encode(),
        "records.xlsx": workbook(told),
        "export.md": to_markdown(issue).encode(),
        "export.json": json.dumps(issue_record(issue), ensure_ascii=False).encode(),
    }


def documents(told: Told) -> dict[str, bytes]:
    """Word, a book, scans, saved pages (in an archive) and a PDF."""
    styled: list[str] = []
    points = ""
    chapters: dict[str, str] = {}
    scans: list[list[list[str]]] = []
    drawings: list[bytes] = []
    saved: dict[str, str] = {}
    for number, (page, own) in enumerate(pages(told).items(), 1):
        styled.append(paragraph(f"第{page}", "1"))
        chapters[f"p{number}.xhtml"] = f"<html><body><h1>第{page}</h1></body></html>"
        inner = titles = ""
        scans.append([])
        for place, each in enumerate(own):
            body = each["content"].split("\n")
            styled += [paragraph(each["title"], "mine"), *map(paragraph, (each["author"], *body))]
            chapter = f"a{number}-{place}.xhtml"
            printed = "".join(f"<p>　　{html.escape(part)}</p>" for part in body)
            head = f'<p class="author">{each["author"]}</p>'
            chapters[chapter] = f"<html><body><h2>{each['title']}</h2>{head}{printed}</body></html>"
            inner += point(each["title"], chapter)
            lines = _broken("".join(body), 20)
            scans[-1] += [[each["title"]], [each["author"]], lines]
            drawings.append(_drawn(each, lines))
            titles += f'<li><a href="content_{number}_{place}.htm">{each["title"]}</a></li>'
            saved[f"content_{number}_{place}.htm"] = (
                f"<!DOCTYPE html><html><head><title>{PAPER}</title></head><body>"
                f"<p>第{page}</p><h1>{each['title']}</h1>{head}"
                f"<founder-content>{printed}</founder-content></body></html>"
            )
        points += point(f"第{page}", f"p{number}.xhtml", inner)
        saved[f"node_{number}.htm"] = (
            f"<!DOCTYPE html><html><head><title>{PAPER}</title></head><body><p>第{page}</p>"
            f'<div id="titleList"><ul>{titles}</ul></div></body></html>'
        )
    blocks = [
        (f"B{number}-{at}", lines)
        for number, own_page in enumerate(scans)
        for at, lines in enumerate(own_page)
    ]
    return {
        "articles.docx": document(*styled),
        "issue.epub": book(PAPER, chapters, points),
        "page.alto.xml": alto(blocks).encode(),
        "pages.hocr": hocr(scans).encode(),
        "saved.zip": _packed(saved),
        "pages.pdf": pdf_pages(drawings[:400]),
    }


def _broken(text: str, width: int) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]


def _drawn(each: dict[str, str], lines: list[str]) -> bytes:
    head = [Line(each["title"], 50, 40, 20), Line(each["author"], 50, 70)]
    return drawn([*head, *(Line(line, 50, 90 + 14 * at) for at, line in enumerate(lines))])


def _packed(files: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()
