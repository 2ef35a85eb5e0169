"""Where on a page an article begins: the evidence for and against each place where one may."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarize.layout.flow import Flow
from summarize.layout.fold import fold
from summarize.layout.heads import Head, headish, is_date_line, is_deck, numbered, read_head
from summarize.layout.marks import forms, kinds
from summarize.layout.marks.bylines import trailing_byline
from summarize.layout.marks.datelines import trailing_dateline
from summarize.layout.marks.jumps import guide_pointer
from summarize.layout.siblings import has_sibling
from summarize.layout.units import Unit

WEIGHTS = {
    "first on the page": 99.0,
    "a file of its own": 99.0,
    "marker from another page": 9.0,
    "title of a notice, correction or guide": 7.0,
    "title of a picture item": 6.0,
    "dateline follows": 5.0,
    "byline follows": 5.0,
    "deck behind a dash": 3.0,
    "kicker names the subject": 3.0,
    "column title": 3.0,
    "two or more lines": 3.0,
    "salutation follows": 3.0,
    "editor's note": 4.0,
    "after a jump to another page": 4.0,
    "after the end of an article": 4.0,
    "after a picture": 1.0,
    "after the guide": 5.0,
    "nothing but a caption follows": 5.0,
    "briefs follow": 4.0,
    "verse follows": 3.0,
    "numbered": -6.0,
    "box or sidebar": -9.0,
    "right behind a head": -99.0,
    "like the subheads beside it": -2.0,
    "one line": -1.0,
    "short": -0.5,
    "question of an interview": -6.0,
    "no heading": -3.0,
}
"""Weight of each kind of evidence; their sum above 0 is a start."""


PICTURE_GAP = 3
"""Blank lines that a picture leaves in a dump."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place in the flow where an article begins, and on what evidence."""

    index: int
    head: Head | None
    score: float
    evidence: tuple[str, ...]


def boundaries(flow: Flow, starts: frozenset[int]) -> list[Boundary]:
    """The articles' starts in order; the first unit always is one.

    ``starts`` are indices of lines at which a file of its own began.
    """
    units = flow.units
    found: list[Boundary] = []
    index = 0
    previous_head = -1
    while index < len(units):
        index = _past_signature(units, index, found)
        if index >= len(units):
            break
        head = _head_at(units, index)
        evidence = _evidence(flow, index, head, starts, previous_head)
        if evidence:
            score = sum(WEIGHTS[item] for item in evidence)
            if score > 0:
                found.append(Boundary(index, head, score, tuple(evidence)))
                previous_head = head.stop if head else index
        index = max(index + 1, head.stop if head else 0)
    return found


_SIGNED = re.compile(
    r"[^,，。:：]{2,24}(?:公司|集团|局|委员会|委|办公室|办|中心|法院|检察院|政府|学校|医院|银行|"
    r"站|所|院|会|厂|店|部|队|处|馆|社)(?:[ ]\S{2,20}日)?"
)


def _past_signature(units: Sequence[Unit], index: int, found: Sequence[Boundary]) -> int:
    """Past who signed a notice and on which day: lines like heads, but the notice's end."""
    if not found or found[-1].head is None or index <= found[-1].head.stop:
        return index
    if "title of a notice, correction or guide" not in found[-1].evidence:
        return index
    while index < len(units) and units[index].sort == "text":
        text = units[index].text
        if not (is_date_line(text) or _SIGNED.fullmatch(text)):
            break
        index += 1
    return index


def _head_at(units: Sequence[Unit], index: int) -> Head | None:
    """The head that may begin here: not with a byline that closes what stands before it."""
    unit = units[index]
    if unit.sort == "backward":
        return read_head(units, index)
    if unit.sort != "text" or not headish(units, index):
        return None
    return read_head(units, index)


def _evidence(
    flow: Flow, index: int, head: Head | None, starts: frozenset[int], previous_head: int
) -> list[str]:
    units = flow.units
    unit = units[index]
    found: list[str] = []
    if index == 0:
        found.append("first on the page")
    if any(span.line in starts for span in unit.piece.spans[:1]):
        found.append("a file of its own")
    if found:
        return found
    if index in flow.gathered:
        return []
    before = units[index - 1]
    if head is None:
        return _headless_evidence(unit, before)
    if index == previous_head and unit.piece.gap < PICTURE_GAP:
        found.append("right behind a head")
    found += _head_evidence(flow, head)
    found += _end_evidence(before)
    if head.stop - head.start == 1 and has_sibling(units, index):
        found.append("like the subheads beside it")
    return found


def _headless_evidence(unit: Unit, before: Unit) -> list[str]:
    if unit.sort == "text" and unit.dateline:
        return ["dateline follows", "no heading", "no heading", *_end_evidence(before)]
    return []


def _end_evidence(before: Unit) -> list[str]:
    """What stands before, as the end of an article."""
    found: list[str] = []
    if before.sort == "forward":
        found.append("after a jump to another page")
    elif before.sort == "byline" or (
        before.sort == "text" and (trailing_byline(before.text) or trailing_dateline(before.text))
    ):
        found.append("after the end of an article")
    elif before.sort == "caption":
        found.append("after a picture")
    elif guide_pointer(before.text) is not None:
        found.append("after the guide")
    return found


def _head_evidence(flow: Flow, head: Head) -> list[str]:
    units = flow.units
    lines = units[head.start : head.stop]
    first = lines[0].text
    found: list[str] = []
    if any(unit.sort == "backward" for unit in lines):
        found.append("marker from another page")
    if kinds.notice_title(first) or kinds.correction(first) or kinds.guide_title(first):
        found.append("title of a notice, correction or guide")
    if kinds.picture_title(first):
        found.append("title of a picture item")
    if kinds.box_title(first):
        found.append("box or sidebar")
    if numbered(first):
        found.append("numbered")
    parts = head.parts
    if "byline" in parts:
        found.append("byline follows")
    if any(part == "deck" and is_deck(unit) for part, unit in zip(parts, lines, strict=True)):
        found.append("deck behind a dash")
    if any(
        part == "kicker" and unit.text[-1] in ":：" for part, unit in zip(parts, lines, strict=True)
    ):
        found.append("kicker names the subject")
    if "column" in parts:
        found.append("column title")
    titles = sum(part in ("kicker", "headline", "deck") for part in parts)
    found.append("two or more lines" if titles >= 2 else "one line")
    if titles == 1 and len(first) <= 6:
        found.append("short")
    if fold(first)[-1] in "?" and titles == 1 and "byline" not in parts:
        found.append("question of an interview") if forms.qa_line(first) else None
    found += _following_evidence(flow, head.stop)
    return found


def _briefs(units: Sequence[Unit], index: int) -> bool:
    """Whether two items with bullets follow each other: a collection of briefs under its title."""
    if index + 1 >= len(units):
        return False
    items = [forms.list_item(unit.text) for unit in units[index : index + 2]]
    return all(item is not None and item.rule == "bullet" for item in items)


def _following_evidence(flow: Flow, stop: int) -> list[str]:
    units = flow.units
    pictures = stop
    while stop < len(units) and units[stop].sort == "caption":
        stop += 1
    if stop > pictures and (stop >= len(units) or units[stop].heading):
        return ["nothing but a caption follows"]
    if stop >= len(units):
        return []
    after = units[stop]
    if _briefs(units, stop):
        return ["briefs follow"]
    if flow.gathered.get(stop) == "verse":
        return ["verse follows"]
    if after.sort == "text" and after.dateline:
        return ["dateline follows"]
    if after.sort == "text" and forms.salutation(after.text):
        return ["salutation follows"]
    return []
