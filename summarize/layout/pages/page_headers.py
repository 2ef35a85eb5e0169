"""Page headers 报眉: ``第2版 要闻``, ``A05 民生``, a date line with a page number in it.

A line is a header only if all of it can be read as one: label, page name, date, weekday, paper,
credits. A sentence that has a page number in it is none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from summarize.layout.pages.dates import DATE, DATE_NEEDS, WEEKDAY, iso_date
from summarize.layout.pages.english_headers import english_header, english_section
from summarize.layout.pages.labels import GAP, LABEL, page_label
from summarize.layout.pages.section_names import is_paper_name, is_section_name
from summarize.layout.text.endings import unopened
from summarize.layout.text.fold import fold
from summarize.layout.text.people import is_name
from summarize.layout.text.printed import as_printed
from summarize.layout.text.shapes import has_digit
from summarize.patterns import lazy

_LONGEST = 160


class PageHeader(NamedTuple):
    """What a page header says; ``lines_used`` is 2 where label and name stand on two lines.

    ``date`` is ISO. ``sure`` is False for a bare number (``05 民生``) and for a label in brackets
    (``（A02版）``, a guide's pointer elsewhere), which only their place at the head of a page makes
    headers.
    """

    label: str
    name: str | None = None
    date: str | None = None
    paper: str | None = None
    lines_used: int = 1
    sure: bool = True

    @property
    def bare(self) -> bool:
        """Whether it says no more than a label."""
        return self.name is None and self.date is None and self.paper is None


_SIGNS = "■□◆◇●○▲▼▶★☆|/·—-=_ "
_DATE = lazy(rf"(?<!\d){DATE}", needs=DATE_NEEDS)
_WEEKDAY = lazy(rf"[(]?{GAP}{WEEKDAY}{GAP}[)]?", needs="期周拜")
_LUNAR = lazy(
    r"(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[^ ]{0,12}|农历[^ ]{1,16}",
    needs="农年",
)
_EXPLICIT = lazy(rf"(?P<ordinal>第{GAP})?(?P<label>{LABEL}){GAP}版(?![次本权式面画税])", needs="版")
_CREDITS = lazy(
    r"(?:^|[ |/(])(?:本版|责任|执行|值班|美术|版式|首席|见习)?"
    r"(?:责编|编辑|校对|美编|版式|编委|主编|审读|审校|组版|制图|检校|设计|电话|邮箱|热线|E-mail)"
    r"[ ]{0,4}[:/].{0,120}\Z",
    needs=":/",
)
_BARE = lazy(rf"[A-Z]{GAP}\d{GAP}\d?|\d(?:{GAP}\d){{0,2}}")
_GLUED = lazy(r"(?P<label>[A-Z]\d{1,2}|0\d)(?P<name>[\u4e00-\u9fff·]{2,12})")
_OPENERS, _CLOSERS = "([【〔", ")]】〕"
_SENTENCE = lazy(r"[。!?！？;；,，“”\"]")


def _clean(name: str) -> str | None:
    """A page name without the spaces that typesetting put between its characters."""
    name = name.strip(_SIGNS + ":,.、()[]【】")
    tokens = name.split()
    if tokens and all(len(token) == 1 or not token.isascii() for token in tokens):
        name = "".join(tokens)
    return name or None


def _take(pattern: re.Pattern[str], text: str) -> tuple[str, re.Match[str] | None]:
    match = pattern.search(text)
    if match is None:
        return text, None
    return f"{text[: match.start()]} | {text[match.end() :]}", match


def _paper(parts: list[str]) -> tuple[list[str], str | None]:
    for index, part in enumerate(parts):
        if is_paper_name(part):
            return parts[:index] + parts[index + 1 :], part.replace(" ", "").strip("《》")
    return parts, None


def _explicit(line: str, match: re.Match[str], date: str | None) -> PageHeader | None:
    """A header whose label is printed with 版: ``line`` is folded, dates taken out."""
    label = page_label(match["label"])
    if label is None:
        return None
    before, after = line[: match.start()], line[match.end() :]
    after, _ = _take(_CREDITS, after)
    before, _ = _take(_CREDITS, before)
    glued_after = bool(after) and after[0] not in " :,.|/)(·—-"
    glued_before = bool(before) and before[-1] not in " |/:)(·—-■□◆●▲▼▶★"
    left, paper = _paper([p for p in re.split(r"[|]| {2,}", before) if p.strip(_SIGNS)])
    right, other = _paper([p for p in re.split(r"[|]| {2,}", after) if p.strip(_SIGNS)])
    if not paper and not other and left and len(left) == 1 and " " in left[0].strip():
        left, paper = _paper(left[0].split())
    pieces = [cleaned for part in (*left, *right) if (cleaned := _clean(part))]
    name = "·".join(pieces) if pieces else None
    if name is None:
        return PageHeader(label, None, date, paper or other)
    section = all(is_section_name(piece) for piece in pieces)
    if (glued_after or glued_before) and not section:
        return None
    if len(name) > 30 or _SENTENCE.search(name) or name.startswith("《"):
        return None
    if left and not section and not date:
        return None  # words before a page number that is no page's name: 见第3版, 今日8版
    parted = after.lstrip()[:1] in {":", "(", "|"}
    sure = section or bool(date) or parted or (bool(match["ordinal"]) and len(name) <= 8)
    return PageHeader(label, name, date, paper or other, sure=sure)


def _implicit(line: str, date: str | None) -> PageHeader | None:
    """A header with a bare number at its head or end: ``05 民生``, ``… 要闻 2``."""
    line, _ = _take(_CREDITS, line)
    tokens = [token for token in re.split(r"[ |]+", line) if token.strip(_SIGNS + ":")]
    if not 1 <= len(tokens) <= 24:
        return None
    if len(tokens) == 1 and tokens[0][1:2].isdecimal() and (glued := _GLUED.fullmatch(tokens[0])):
        tokens = [glued["label"], glued["name"]]
    first, last = tokens[0].strip(_SIGNS + ":."), tokens[-1].strip(_SIGNS + ":.")
    label = None
    if _BARE.fullmatch(first):
        label, rest = page_label(first), tokens[1:]
    elif _BARE.fullmatch(last):
        label, rest = page_label(last), tokens[:-1]
    if label is None:
        return None
    rest, paper = _paper(rest)
    name = _clean(" ".join(rest))
    if name is None:
        return PageHeader(label, None, date, paper, sure=False) if date or paper else None
    if _SENTENCE.search(name) or len(name) > 20:
        return None
    padded = (first if label == page_label(first) else last)[:1] in "0ABCDEFGH"
    if is_section_name(name) or (padded and len(name) <= 4 and _plain_words(name)):
        return PageHeader(label, name, date, paper, sure=bool(date))
    return None


def _plain_words(name: str) -> bool:
    return all("\u4e00" <= c <= "\u9fff" or c == "·" for c in name) and not is_name(name)


@lru_cache(maxsize=1 << 12)
def page_header(text: str, next_text: str | None = None) -> PageHeader | None:
    """The page header on this line, or on it and the next one, or None.

    ``next_text`` is the next line that is not blank; it is used only where this line is a bare
    label and that one a section's name (``第 2 版`` / ``要 闻``).
    """
    if len(text) > 4 * _LONGEST:
        return None
    header = _read(text, next_text)
    if header is None:
        return None
    printed = text if header.lines_used == 1 else f"{text}\n{next_text}"
    return header._replace(
        name=header.name and as_printed(header.name, printed),
        paper=header.paper and as_printed(header.paper, printed),
    )


def _read(text: str, next_text: str | None) -> PageHeader | None:
    line = fold(text).strip()
    if not line or len(line) > _LONGEST or "。" in line:
        return None
    if not has_digit(line) and "版" not in line:
        return None
    if (english := english_header(line)) is not None:
        name = english_section(next_text or "")
        used = 1 if name is None else 2
        return PageHeader(english.label, name, english.date, english.paper, used)
    if unopened(line):
        return None  # the second half of a marker that a column cut: 3版)
    line, dated = _take(_DATE, line)
    date = iso_date(dated) if dated else None
    line, _ = _take(_WEEKDAY, line)
    line, _ = _take(_LUNAR, line)
    match = _EXPLICIT.search(line)
    if (
        match
        and not match["ordinal"]
        and re.search(r"(?:今日|今天|共|本期)\s*\Z", line[: match.start()])
    ):
        return None
    header = (
        _explicit(line.strip(), _EXPLICIT.search(line.strip()) or match, date) if match else None
    )
    if header is None and not match:
        header = _implicit(line, date)
        if header is None and not date and _BARE.fullmatch(bare := line.strip(_SIGNS + ":.")):
            return _second_line(page_label(bare), next_text)
    if header and header.bare and line[0] in _OPENERS and line[-1] in _CLOSERS:
        return PageHeader(header.label, sure=False)
    if header and header.name is None and next_text is not None and header.sure:
        second = _second_line(header.label, next_text)
        if second and second.name:
            return PageHeader(header.label, second.name, header.date, header.paper, 2, header.sure)
    return header


def _second_line(label: str | None, next_text: str | None) -> PageHeader | None:
    if label is None or next_text is None or len(next_text) > 40 or ":" in fold(next_text):
        return None
    name = _clean(fold(next_text))
    if name and is_section_name(name):
        return PageHeader(label, name, lines_used=2, sure=False)
    return None
