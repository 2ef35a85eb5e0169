"""Documents of many parts in one zip file: DOCX, XLSX, EPUB."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from tests.fuzz.cases import Case
from tests.fuzz.makers.encodings import damaged
from tests.fuzz.makers.forms.mutations import MARKUP, written
from tests.fuzz.makers.forms.stories import (
    DATE,
    PAPER,
    in_xml,
    pages_of,
    stories,
    text_of,
)
from tests.fuzz.makers.forms.texts import records, whole
from tests.summarize.reading.forms.builders.books import book, point
from tests.summarize.reading.forms.builders.tables import workbook
from tests.summarize.reading.forms.documents import document, paragraph

if TYPE_CHECKING:
    from random import Random

_BOMB = 3 << 20
_THEN = b"2025-03-18T06:00:00Z"
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def docx(name: str, random: Random) -> Case:
    """A document with styled headings, or without."""
    told = stories(random, in_xml)
    styles = ("1", "mine") if random.random() < 0.7 else ("", "")
    body: list[str] = []
    said = ""
    for (page, section), own in pages_of(told).items():
        body.append(paragraph(f"第{page}版：{section}", styles[0]))
        said += "" if styles[0] else f"第{page}版：{section}"
        for story in own:
            body.append(paragraph(story.title, styles[1]))
            lines = (story.kicker, story.deck, story.author, *story.body, story.caption)
            body += [paragraph(line) for line in lines if line]
    return _case("docx", name, document(*body), f"{DATE}.docx", random, text_of(told) + said)


def xlsx(name: str, random: Random) -> Case:
    """A workbook of records."""
    told = stories(random)
    data = workbook(records(told, random))
    return _case("xlsx", name, data, f"{DATE}.xlsx", random, text_of(told))


def epub(name: str, random: Random) -> Case:
    """A book of pages and articles."""
    told = stories(random, lambda sign: in_xml(sign) and sign != "\ufeff")
    documents: dict[str, str] = {}
    contents = said = ""
    for (page, section), own in pages_of(told).items():
        file, title = f"p{page}.xhtml", f"第{page}版：{section}"
        documents[file] = f"<html><body><h1>{title}</h1></body></html>"
        said += title
        inner = ""
        for story in own:
            path = f"a{len(documents)}.xhtml"
            inner += point(story.title, path)
            paragraphs = "".join(f"<p>{html.escape(each)}</p>" for each in story.body)
            lines = (("kicker", story.kicker), ("subtitle", story.deck), ("author", story.author))
            head = "".join(f'<p class="{role}">{line}</p>' for role, line in lines if line)
            figure = f"<figure><img/><figcaption>{story.caption}</figcaption></figure>"
            documents[path] = (
                f"<html><head><title/></head><body><h2>{html.escape(story.title)}</h2>{head}"
                f"{paragraphs}{figure if story.caption else ''}</body></html>"
            )
        contents += point(title, file, inner)
    data = book(f"{PAPER} {DATE}", documents, contents)
    return _case("epub", name, data, "issue.epub", random, text_of(told) + said)


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a document by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {each: archive.read(each) for each in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """A document of these parts, the same each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _case(kind: str, name: str, data: bytes, file: str, random: Random, says: str) -> Case:
    parts = {
        part: _TIME.sub(b"2025-03-18T06:00:00Z", text) for part, text in parts_of(data).items()
    }
    data = packed(parts)
    weight = sum(map(len, parts.values()))
    if whole(random):
        return Case(kind, name, {file: data}, file, text=says, unpacked=weight, members=3)
    what = random.random()
    if what < 0.7:
        for part in random.sample(sorted(parts), random.choice((1, 1, 2))):
            text = parts[part].decode("utf-8", "replace")
            parts[part] = written(text, MARKUP, random)
        data = packed(parts)
    elif what < 0.8:
        part = random.choice(sorted(parts))
        if random.random() < 0.5:
            del parts[part]
        else:
            parts[part] = random.choice((b"", b" " * _BOMB, b"<a>" * 9000, zlib.compress(b"a")))
        data = packed(parts)
    else:
        data = damaged(data, random)
    weight = sum(map(len, parts.values()))
    return Case(kind, name, {file: data}, file, unpacked=weight, members=3)
