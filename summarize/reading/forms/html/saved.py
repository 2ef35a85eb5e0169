"""One saved HTML file: what it lists, the article in it, what it says of page, day and paper."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.given import Role
from summarize.reading.forms.form import Block
from summarize.reading.forms.html.articles import Article, article_of
from summarize.reading.forms.html.decoding import markup_text
from summarize.reading.forms.html.lists import Lists, lists_of
from summarize.reading.forms.html.places import (
    article_file,
    day_of,
    page_of,
    paper_of,
)
from summarize.reading.forms.html.safe import comments, parsable
from summarize.reading.forms.html.trees import runs
from summarize.reading.limits import Allowance
from summarize.reading.names.choosing import split_suffix
from summarize.reading.names.dates import path_date

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_FIELD = re.compile(r"<(date|title|introtitle|subtitle)>([^<>]{1,400})</\1>", re.IGNORECASE)
_PARTED = re.compile(r"\s*[-_—|–]+\s*")
_WEEKDAY = ("星期", "周", "第", "期")


@dataclass(slots=True)
class Saved:
    """``rest`` are lines that belong to no article and no list; ``title`` is the document's.

    ``order`` is the article's place on its page, where the file's name says it; ``leads_on``: it
    does nothing but lead to another file.
    """

    opened: Opened
    text: str
    lists: Lists
    article: Article | None
    rest: list[Block] = field(default_factory=list)
    label: str | None = None
    name: str | None = None
    date: str | None = None
    paper: str | None = None
    title: str = ""
    order: int = 0
    leads_on: bool = False

    @property
    def path(self) -> str:
        """Its path in the folder."""
        return self.opened.path


def saved_file(opened: Opened, allowance: Allowance) -> Saved:
    """What a file holds; InputError where it is damaged or hostile."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 (for HTML alone)

    source = markup_text(opened)
    text = parsable(source, opened.name, allowance)
    tree = LexborHTMLParser(text)
    lists = lists_of(tree)
    article = article_of(tree)
    found = Saved(opened, text, lists, article)
    own = article.elements if article is not None else set()
    lines = []
    if tree.root is not None:
        beside = runs(tree.root, {*own, *lists.elements})
        lines = [run.text for run in beside if not run.linked]
    lines = [*(article.rest if article is not None else ()), *lines]
    told: dict[str, str] = {}
    for inside in comments(source, "enpproperty"):
        told.update((match[1].lower(), match[2]) for match in _FIELD.finditer(inside))
    found.leads_on = tree.css_first('meta[http-equiv="refresh" i]') is not None
    title = tree.css_first("title")
    found.title = " ".join(title.text().split()) if title is not None else ""
    _place(found, lines, told)
    return found


def _place(found: Saved, lines: list[str], told: dict[str, str]) -> None:
    """Page, day and paper by what the file prints of them, then by what it says unseen."""
    stem = split_suffix(found.path.rpartition("/")[2])[0]
    for line in lines:
        label, name = page_of(line)
        role: Role = "stray"
        if label is not None:
            role = "page-header"
            if found.label is None:
                found.label, found.name = label, name
        elif (day := day_of(line)) is not None and len(line) < 80:
            paper = paper_of(line)
            if paper or any(sign in line for sign in _WEEKDAY):
                role = "masthead"
                found.paper = found.paper or paper
            found.date = found.date or day
        found.rest.append(Block(line, role))
    day = day_of(told.get("date", ""))
    found.date = path_date(found.path.rpartition("/")[0]) or day or found.date
    if found.paper is None:
        found.paper = next(filter(None, map(paper_of, _PARTED.split(found.title)[::-1])), None)
    label, found.order = article_file(stem)
    found.label = found.label or label
    if found.article is not None and not found.article.headline():
        _add_headline(found, told)


def _add_headline(found: Saved, told: dict[str, str]) -> None:
    """Of an article without a visible headline the one that its file says unseen."""
    assert found.article is not None
    blocks = found.article.blocks
    if any(block.role == "heading" for block in blocks):
        return
    title = told.get("title", "").strip()
    if not title:
        parts = [part for part in _PARTED.split(found.title) if not paper_of(part)]
        title = parts[0] if parts and not page_of(parts[0])[0] else ""
    start = "".join(block.text for block in blocks[:3])
    if title and "".join(title.split()) not in "".join(start.split()):
        blocks.insert(0, Block(title, "headline"))
