"""The invented issue of ``saved_pages`` in the other forms, a file or a folder each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.summarize.reading.forms.builders.books import book, point
from tests.summarize.reading.forms.builders.pdfs import Line, drawn, pages
from tests.summarize.reading.forms.builders.scans import alto, hocr
from tests.summarize.reading.forms.builders.tables import table, workbook
from tests.summarize.reading.forms.documents import document, paragraph
from tests.summarize.reading.forms.saved_pages import DATE, DAY, PAGES, PAPER, Told, layout, of_page

_LINE = 24


def text() -> str:
    """The whole issue as one dump, its pages parted by their headers."""
    lines: list[str] = []
    for page, name in PAGES:
        lines += [f"第{page}版 {name}", "", f"{PAPER} {DAY} 星期二", ""]
        for told in of_page(page):
            for line, role in _lines(told):
                lines += ["", line] if role in ("PARAGRAPH", "CAPTION") else [line]
            lines.append("")
    return "\n".join(lines)


def _lines(told: Told) -> Iterator[tuple[str, str]]:
    """The lines of an article, each with what it is."""
    roles = ("OVERLINE", "HEADING", "SUBHEADLINE", "AUTHOR")
    for line, role in zip((told.kicker, told.headline, told.deck, told.author), roles, strict=True):
        if line:
            yield line, role
    for line in told.body:
        yield line, "PARAGRAPH"
    if told.caption:
        yield told.caption, "CAPTION"


def markdown() -> str:
    """As people keep it: headings of three levels, front matter."""
    parts = [f"---\npaper: {PAPER}\ndate: {DATE}\n---"]
    levels = {"OVERLINE": "### ", "HEADING": "## ", "SUBHEADLINE": "### "}
    for page, name in PAGES:
        parts.append(f"# 第{page}版：{name}")
        for told in of_page(page):
            parts += [levels.get(role, "") + line for line, role in _lines(told)]
    return "\n\n".join(parts) + "\n"


def records() -> list[dict[str, str]]:
    """A record an article."""
    return [
        {
            "报纸": PAPER,
            "日期": DATE,
            "版面": f"{page}版：{name}",
            "引题": told.kicker,
            "标题": told.headline,
            "副题": told.deck,
            "作者": told.author,
            "正文": "\n".join(told.body),
            "图片说明": told.caption,
        }
        for page, name in PAGES
        for told in of_page(page)
    ]


def nested() -> dict[str, Any]:
    """Pages that hold their articles."""
    made = [
        {
            "pageNo": page,
            "pageName": name,
            "articles": [
                {
                    "introTitle": told.kicker,
                    "title": told.headline,
                    "subTitle": told.deck,
                    "author": told.author,
                    "content": "".join(f"<p>{each}</p>" for each in told.body),
                    "caption": told.caption,
                }
                for told in of_page(page)
            ],
        }
        for page, name in PAGES
    ]
    return {"paper": PAPER, "date": DATE, "pages": made}


def docx() -> bytes:
    """Headings by their styles."""
    styles = {"OVERLINE": "3", "HEADING": "2", "SUBHEADLINE": "3"}
    body: list[str] = []
    for page, name in PAGES:
        body.append(paragraph(f"第{page}版：{name}", "1"))
        for told in of_page(page):
            body += [paragraph(line, styles.get(role, "")) for line, role in _lines(told)]
    return document(*body)


def epub() -> bytes:
    """A book: pages first in its contents, an article a file."""
    documents: dict[str, str] = {}
    contents = ""
    for page, name in PAGES:
        inner = ""
        documents[f"p{page}.xhtml"] = (
            f"<html><head><title/></head><body><h1>第{page}版：{name}</h1></body></html>"
        )
        for told in of_page(page):
            file = f"a{told.number}.xhtml"
            inner += point(told.headline, file)
            paragraphs = "".join(f"<p>　　{each}</p>" for each in told.body)
            head = "".join(
                f'<p class="{role}">{line}</p>' if role else f"<h2>{line}</h2>"
                for role, line in (
                    ("kicker", told.kicker),
                    ("", told.headline),
                    ("subtitle", told.deck),
                    ("author", told.author),
                )
                if line
            )
            picture = f"<figure><img/><figcaption>{told.caption}</figcaption></figure>"
            documents[file] = (
                f"<html><head><title>{told.headline}</title></head><body>{head}{paragraphs}"
                f"{picture if told.caption else ''}</body></html>"
            )
        contents += point(f"第{page}版：{name}", f"p{page}.xhtml", inner)
    return book(f"{PAPER} {DATE}", documents, contents)


def scans() -> dict[str, str]:
    """A page of ALTO each, and METS, which knows the articles and what each block is."""
    made: dict[str, str] = {}
    divisions = ""
    for at, (page, _) in enumerate(PAGES, 1):
        blocks: list[tuple[str, list[str]]] = []
        for told in of_page(page):
            inner = ""
            for number, (line, role) in enumerate(_lines(told)):
                identifier = f"B{told.number}-{number}"
                blocks.append((identifier, _broken(line)))
                inner += (
                    f'<div TYPE="{role}"><fptr><area FILEID="F{at}" BEGIN="{identifier}"/></fptr>'
                    "</div>"
                )
            divisions += f'<div TYPE="ARTICLE" ID="A{told.number}">{inner}</div>\n'
        made[f"0000{at}.xml"] = alto(blocks, at)
    files = "".join(
        f'<file ID="F{at}"><FLocat xlink:href="file://./0000{at}.xml"/></file>'
        for at in range(1, len(PAGES) + 1)
    )
    pages_of = "".join(
        f'<div TYPE="page" ORDER="{at}"><fptr FILEID="F{at}"/></div>'
        for at in range(1, len(PAGES) + 1)
    )
    made["mets.xml"] = (
        '<?xml version="1.0" encoding="UTF-8"?><mets xmlns="http://www.loc.gov/METS/" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mods="http://www.loc.gov/mods/v3">\n'
        f"<dmdSec><mods:mods><mods:titleInfo><mods:title>{PAPER}</mods:title></mods:titleInfo>"
        f"<mods:dateIssued>{DATE}</mods:dateIssued></mods:mods></dmdSec>\n"
        f"<fileSec><fileGrp>{files}</fileGrp></fileSec>\n"
        f'<structMap TYPE="PHYSICAL"><div TYPE="issue">{pages_of}</div></structMap>\n'
        f'<structMap TYPE="LOGICAL"><div TYPE="ISSUE">\n{divisions}</div></structMap></mets>\n'
    )
    return made


def recognised() -> str:
    """hOCR: lines alone, as they stand on the pages."""
    return hocr(
        [
            [
                [f"第{page}版 {name}"],
                *(_broken(line) for told in of_page(page) for line, _ in _lines(told)),
            ]
            for page, name in PAGES
        ]
    )


def _broken(line: str) -> list[str]:
    """Lines of one width; a full stop or a comma hangs over the edge."""
    found: list[str] = []
    while line:
        stop = _LINE + (line[_LINE : _LINE + 1] in ("。", ","))
        found.append(line[:stop])
        line = line[stop:]
    return found


def pdf() -> bytes:
    """A PDF without a font in it, one column a page."""
    sizes = {"OVERLINE": 13.0, "HEADING": 22.0, "SUBHEADLINE": 13.0, "CAPTION": 7.5}
    contents: list[bytes] = []
    for page, name in PAGES:
        lines = [Line(f"第{page}版", 50, 30, 12), Line(name, 110, 30, 12)]
        lines.append(Line(f"{PAPER} {DAY} 星期二", 380, 31))
        y = 70.0
        for told in of_page(page):
            for line, role in _lines(told):
                size = sizes.get(role, 9.0)
                y += 14 if role == "CAPTION" else 0
                indent = "　　" if role == "PARAGRAPH" else ""
                for each in _broken(indent + line):
                    x = 50 + 9 * (len(each) - len(each.lstrip("　")))
                    lines.append(Line(each.lstrip("　"), x, y, size))
                    y += size + 5
                y += 3 if role in sizes else 0
            y += 30
        contents.append(drawn(lines))
    return pages(contents)


def files() -> dict[str, bytes]:
    """All of them by their paths."""
    rows = records()
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    made = {
        "issue.md": markdown().encode(),
        "issue.json": json.dumps(nested(), ensure_ascii=False, indent=1).encode() + b"\n",
        "issue.jsonl": "".join(f"{line}\n" for line in lines).encode(),
        "issue.csv": table(",", rows).encode("gb18030"),
        "issue.xlsx": workbook(rows),
        "issue.docx": docx(),
        "issue.epub": epub(),
        "issue.hocr": recognised().encode(),
        "issue.pdf": pdf(),
    }
    made |= {f"scans/{name}": text.encode() for name, text in scans().items()}
    return made | {f"saved/{path}": text.encode() for path, text in layout().items()}
