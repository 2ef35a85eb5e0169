"""Markdown, JSON and tables of invented articles."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.fuzz.cases import Case
from tests.fuzz.makers.forms.mutations import CELLS, LINES, VALUES, written
from tests.fuzz.makers.forms.stories import DATE, PAPER, Story, pages_of, stories, text_of, unmarked
from tests.summarize.reading.forms.builders.tables import table

if TYPE_CHECKING:
    from random import Random

_MARK = re.compile(r"([!-/:-@\[-`{-~])")
_WHOLE = 0.4
"""How many documents are left as they were made, so that it is known what they say."""
_NAMES = {
    "title": ("title", "headline", "标题", "Title"),
    "kicker": ("kicker", "引题"),
    "deck": ("deck", "副题"),
    "author": ("author", "作者", "byline"),
    "body": ("content", "text", "正文"),
    "caption": ("caption", "图片说明"),
    "date": ("date", "日期"),
    "page": ("page", "版面"),
}


def whole(random: Random) -> bool:
    """Whether this document stays as it was made."""
    return random.random() < _WHOLE


def markdown(name: str, random: Random) -> Case:
    """Markdown as people keep it: pages, titles, paragraphs, with front matter or without."""
    told = stories(random, lambda sign: "\\" not in sign and unmarked_or_escaped(sign))
    lines = [f"---\npaper: {PAPER}\ndate: {DATE}\n---\n"] if random.random() < 0.5 else []
    for (page, section), own in pages_of(told).items():
        lines.append(f"# 第{page}版：{section}\n")
        for story in own:
            head = (story.kicker, story.deck, story.author)
            lines += [f"## {_escaped(story.title)}\n", *(f"{_escaped(e)}\n" for e in head if e)]
            lines += [f"{_escaped(paragraph)}\n" for paragraph in story.body]
            lines += [f"![](a.jpg)\n\n{_escaped(story.caption)}\n"] if story.caption else []
    case = _case("markdown", name, "\n".join(lines), ".md", LINES, random, text_of(told))
    return replace(case, beside="![](a.jpg)")


def unmarked_or_escaped(sign: str) -> bool:
    """Whether Markdown can say it: by itself, or behind a backslash."""
    return unmarked(sign) or (sign.isascii() and sign.isprintable() and sign != "\\")


def _escaped(text: str) -> str:
    return _MARK.sub(r"\\\1", text)


def record(story: Story, names: dict[str, str]) -> dict[str, str]:
    """The article as a record, its fields called so."""
    values = {
        "date": DATE,
        "page": f"{story.page}版：{story.name}",
        "title": story.title,
        "kicker": story.kicker,
        "deck": story.deck,
        "author": story.author,
        "body": "\n".join(story.body),
        "caption": story.caption,
    }
    return {names[key]: value for key, value in values.items()}


def records(told: list[Story], random: Random) -> list[dict[str, str]]:
    """The articles as records, their fields called by one set of names."""
    names = {key: random.choice(each) for key, each in _NAMES.items()}
    return [record(story, names) for story in told]


def json_file(name: str, random: Random) -> Case:
    """JSON or NDJSON: a list of records, pages that hold them, an object a line."""
    told = stories(random)
    rows = records(told, random)
    form = random.randrange(4)
    value: Any = rows
    if form == 1:
        value = {"数据": rows, "paper": PAPER}
    elif form == 2:
        pages = [
            {"版号": page, "版名": section, "articles": records(own, random)}
            for (page, section), own in pages_of(told).items()
        ]
        value = {"paper": PAPER, "date": DATE, "pages": pages}
    ascii_alone = random.random() < 0.3
    suffix = ".json"
    if form == 3:
        text = "\n".join(json.dumps(row, ensure_ascii=ascii_alone) for row in rows)
        suffix = ".jsonl"
    else:
        indent = random.choice((None, 1))
        text = json.dumps(value, ensure_ascii=ascii_alone, indent=indent)
    return _case("json", name, text, suffix, VALUES, random, text_of(told))


def table_file(name: str, random: Random) -> Case:
    """CSV or TSV."""
    told = stories(random)
    suffix, sign = random.choice(((".csv", ","), (".csv", ";"), (".tsv", "\t"), (".csv", "|")))
    text = table(sign, records(told, random))
    if random.random() < 0.5:
        text = text.replace("\r\n", "\n")
    return _case("csv", name, text, suffix, CELLS, random, text_of(told))


def _case(
    kind: str,
    name: str,
    text: str,
    suffix: str,
    tokens: re.Pattern[str],
    random: Random,
    says: str,
) -> Case:
    file = f"{DATE}{suffix}"
    if whole(random):
        return Case(kind, name, {file: text.encode()}, file, text=says, members=3)
    return Case(kind, name, {file: written(text, tokens, random)}, file, members=3)
