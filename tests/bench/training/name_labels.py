"""Labels of names in modern text, where a second tagger and dubao let one be sure.

A name that both find is one; what the second tagger takes for plain words is none; where they
differ in a way that leaves it open nothing is said, and the text is parted there. So neither's
faults are learned where the other does not share them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from summarize.issue import Article, Block
from summarize.language.bounds import beginning
from summarize.language.names.lines import NameLine, Tagged
from summarize.language.names.roles import article_lines
from summarize.language.names.tagger import ROLES
from summarize.language.script import read_simplified
from summarize.language.words import listed
from summarize.layout.text.people import is_name, surname
from summarize.layout.text.sounds import is_sounds
from summarize.layout.text.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

Span = tuple[int, int, str]
OPEN = -1
"""The label of a character of which nothing is said."""
PLAIN = frozenset(words("n v a d m q u p c w t r f s vn an ad vd xc TIME nz nw"))
"""LAC's tags of what is no name of ours."""
KINDS = {"PER": "person", "LOC": "place", "ORG": "organisation"}
_TOWNS = "省市县区州镇乡村"
_COUNTRIES = frozenset(
    "中美英法德日俄韩朝印巴欧非拉泰越菲马意西葡荷比瑞挪丹芬加澳新吉哈乌土塔以伊沙埃尼南北缅老柬蒙阿"
)
"""Of two countries 中美 speaks: no place."""


def taught(
    path: Path, wanted: Callable[[int], bool] = lambda _: True
) -> Iterator[tuple[list[NameLine], list[list[Span]]]]:
    """Lines of each article with dubao's names, and the second tagger's words as spans.

    ``wanted``: whether the article of this number is read, from 0.
    """
    with path.open(encoding="utf-8") as rows:
        for number, row in enumerate(map(json.loads, rows)):
            if not wanted(number):
                continue
            lines = article_lines(_article(row["lines"]))
            spans = [
                teacher_spans(tags)
                for text, tags in zip(row["lines"], row["tags"], strict=True)
                if "".join(text.split())
            ]
            if len(lines) == len(spans):
                yield lines, spans


def _article(texts: Iterable[str]) -> Article:
    blocks = tuple(Block("paragraph", "1", text) for text in texts)
    made = Article("1-1", "1", "第1版", "news", "", blocks=blocks)
    return replace(read_simplified(beginning(made)), bylines=())


def for_trees(number: int) -> bool:
    """Whether the trees learn from the article of this number, and the tagger does not."""
    return number % 3 == 0


def teacher_spans(tags: Iterable[tuple[str, str]]) -> list[Span]:
    """Start, end and tag of each word; a foreign name with · is one."""
    found: list[Span] = []
    at = 0
    for word, tag in tags:
        dotted = len(found) > 1 and found[-1][2] == "·" and found[-2][2] == tag == "PER"
        if dotted:
            found[-2:] = [(found[-2][0], at + len(word), tag)]
        else:
            found.append((at, at + len(word), "·" if word in "·•" else tag))
        at += len(word)
    return [(start, end, "w" if tag == "·" else tag) for start, end, tag in found]


def labels(line: NameLine, spans: Iterable[Span]) -> list[int]:
    """A label for each character of the line, OPEN where nothing is sure."""
    found = [OPEN] * len(line.plain)
    spans = list(spans)
    if not spans or spans[-1][1] != len(line.plain):
        return found
    ours: dict[int, list[Span]] = {}
    for span in line.found:
        for at in range(*span[:2]):
            ours.setdefault(at, []).append(span)
    bounds = {start for start, _, _ in spans} | {len(line.plain)}
    for start, end, tag in spans:
        over = {span for at in range(start, end) for span in ours.get(at, ())}
        if tag in PLAIN:
            if all(_refuted(line, span, spans, bounds) for span in over):
                found[start:end] = [0] * (end - start)
        elif tag == "ORG":
            _organisation(line, found, start, end)
        elif tag in KINDS and (start, end, KINDS[tag]) in over:
            _put(found, start, end, KINDS[tag])
        elif tag == "PER":
            if all(span[2] == "person" and start <= span[0] and span[1] <= end for span in over):
                _person(line, found, start, end)
        elif tag == "LOC":
            _place(line, found, start, end, over)
    return found


def _put(found: list[int], start: int, end: int, role: str) -> None:
    label = 1 + 2 * ROLES.index(role)
    found[start:end] = [label] + [label + 1] * (end - start - 1)


def _refuted(line: NameLine, span: Span, spans: Iterable[Span], bounds: set[int]) -> bool:
    """Whether plain words of the second tagger make up just what dubao calls a name."""
    start, end, role = span
    if role == "organisation" or "·" in line.plain[start:end] or not {start, end} <= bounds:
        return False
    if role == "place" and line.starts.get(start, ("", ""))[1] == "ns":
        return False
    return all(tag in PLAIN for first, last, tag in spans if first < end and last > start)


def _person(line: NameLine, found: list[int], start: int, end: int) -> None:
    """A name that only the second tagger finds, if it is made as names are."""
    text = line.plain[start:end]
    frequency, tag = listed(text)
    common = frequency > 2 and not tag.startswith("nr")
    chinese = surname(text) == 1 and len(text) in (2, 3) and is_name(text) and not common
    beside = line.plain[start - 1 : start] + line.plain[end : end + 1]
    if (chinese and text[-1] not in "姓某总老氏方家局厅镇村士生") or (
        "·" in text and len(text) > 4
    ):
        _put(found, start, end, "person")
    if len(text) > 2 and is_sounds(text) and "·" not in beside:
        _put(found, start, end, "person")


def _place(line: NameLine, found: list[int], start: int, end: int, over: set[Span]) -> None:
    text = line.plain[start:end]
    word, tag = line.starts.get(start, ("", ""))
    if not over and len(text) < 4 and _COUNTRIES.issuperset(text) and tag != "ns":
        found[start:end] = [0] * len(text)
    elif len(text) > 2 and text[-1] in _TOWNS and sum(each in _TOWNS for each in text) == 1:
        if all(span[2] == "place" for span in over):
            _put(found, start, end, "place")
    elif tag == "ns" and len(word) > 1 and start + len(word) <= end and not over:
        _put(found, start, start + len(word), "place")
    elif not over and len(text) < 3:
        found[start:end] = [0] * len(text)


def _organisation(line: NameLine, found: list[int], start: int, end: int) -> None:
    """As the month's tags have it: one word of jieba's is one, of more the places stand alone."""
    at = start
    while at < end:
        word, tag = _word(line, at)
        if not word or at + len(word) > end:
            found[start:end] = [OPEN] * (end - start)
            return
        stop = at + len(word)
        if len(word) > 1 and tag in {"ns", "nt"}:
            _put(found, at, stop, "place" if tag == "ns" else "organisation")
        else:
            found[at:stop] = [OPEN if tag[:2] in {"nr", "nz", "x"} else 0] * len(word)
        at = stop


def _word(line: NameLine, at: int) -> Tagged:
    return line.starts.get(at, ("", ""))


def fragments(
    rows: list[list[str]], wanted: list[int]
) -> Iterator[tuple[list[list[str]], list[int]]]:
    """What stands between open characters, each stretch for itself."""
    begin = 0
    for at in range(len(wanted) + 1):
        if at == len(wanted) or wanted[at] == OPEN:
            if begin < at:
                yield rows[begin:at], wanted[begin:at]
            begin = at + 1
