"""Facts of an article: page, column, byline, length, and the date with what tells it."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from summarize.export.states import page_name
from tui.language import tell
from tui.reader.text.labels import kind_label, one_line, page_title

if TYPE_CHECKING:
    from summarize.issue import Article, Issue

_A_MINUTE = 400  # characters that are read in one
_NUMBER = re.compile(r"\d+")
_DIGITS = str.maketrans("０１２３４５６７８９〇○零一二三四五六七八九", "0123456789000123456789")
_WHERE = {"masthead": "据{page}报头", "page-header": "据{page}报眉", "page-footer": "据{page}版脚"}


def facts(issue: Issue, article: Article) -> list[tuple[str, str]]:
    """Names and values, in the order in which they are told; what is not known is left out."""
    found = [(tell("版面"), _pages(issue, article))]
    if article.section not in found[0][1]:
        found.append((tell("栏位"), one_line(article.section)))
    if article.column:
        found.append((tell("栏目"), one_line(article.column)))
    if kind := kind_label(article):
        found.append((tell("体裁"), kind))
    if article.bylines:
        found.append((tell("署名"), "; ".join(one_line(line) for line in article.bylines)))
    if article.dateline:
        found.append((tell("电头"), one_line(article.dateline)))
    characters = article.characters
    if characters:
        minutes = max(1, round(characters / _A_MINUTE))
        size = tell("{characters}字, 约读{minutes}分钟", characters=characters, minutes=minutes)
        found.append((tell("篇幅"), size))
    if issue.date:
        found.append((tell("日期"), f"{one_line(issue.date)} ({date_origin(issue)})"))
    return found


def _pages(issue: Issue, article: Article) -> str:
    """The page it begins on, whether that is only inferred, and those it goes on to."""
    told = page_title(issue, article.page)
    page = next((page for page in issue.pages if page.label == article.page), None)
    if page is not None and page.inferred:
        told += " " + tell("(版次为推定)")
    rest = dict.fromkeys(block.page for block in article.blocks if block.page != article.page)
    return " → ".join([told, *(one_line(page_name(label)) for label in rest)])


def date_origin(issue: Issue) -> str:
    """Where the issue's date is from: what is printed first, else the name of a file."""
    wanted = [int(part) for part in _NUMBER.findall(issue.date or "")]
    for piece in issue.furniture:
        if piece.kind in _WHERE and _says(piece.text, wanted):
            return tell(_WHERE[piece.kind], page=one_line(page_name(piece.page)))
    for page in issue.pages:
        if _says(page.source, wanted) or _run_together(page.source, wanted):
            return tell("据文件名 {name}", name=one_line(PurePath(page.source).name))
    return tell("推定")


def _says(text: str, wanted: list[int]) -> bool:
    """Whether year, month and day stand in it, one after the other."""
    plain = text.translate(_DIGITS)
    numbers = [int(number) for number in _NUMBER.findall(plain)]
    return any(numbers[at : at + 3] == wanted for at in range(len(numbers) - 2))


def _run_together(text: str, wanted: list[int]) -> bool:
    """Whether it has them as 20250127."""
    return len(wanted) == 3 and "{:04}{:02}{:02}".format(*wanted) in text
