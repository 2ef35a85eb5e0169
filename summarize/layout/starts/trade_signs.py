"""Signs of the trade: what a newspaper's own forms say for and against a start at a unit.

They know what the papers that were learned have little or nothing of (titles of notices, guides,
columns, boxes, verse), and they hold on a page of a few lines, where habits cannot be seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarize.layout.heads.lines import headish, is_date_line, is_deck, numbered
from summarize.layout.heads.reading import PICTURE_GAP, extent
from summarize.layout.lines import forms
from summarize.layout.lines.flow import Flow, first_of_file
from summarize.layout.lines.siblings import has_sibling
from summarize.layout.lines.sources.bylines import trailing_byline
from summarize.layout.lines.sources.datelines import trailing_dateline
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.titles.run_in_titles import run_in_title
from summarize.layout.lines.units import Unit
from summarize.layout.pages.guide_pointers import guide_pointer
from summarize.layout.rulings import FORBIDDEN, GIVEN_NONE, GIVEN_OVER, GIVEN_START, PINNED
from summarize.layout.starts.notice_signatures import signatures
from summarize.layout.starts.title_signs import title_signs
from summarize.patterns import lazy

CERTAIN = 99.0
SIGNS = {
    "first on the page": CERTAIN,
    "a file of its own": CERTAIN,
    "marker from another page": 9.0,
    "title of a notice, correction or guide": 14.0,
    "title of a picture item": 6.0,
    "dateline follows": 5.0,
    "byline follows": 5.0,
    "a name follows": 5.0,
    "after the guide": 5.0,
    "a head of its own behind a picture": 9.0,
    "nothing but a caption follows": 9.0,
    "a signed head behind verse": 9.0,
    "after a jump to another page": 4.0,
    "after the end of an article": 4.0,
    "signed before it": 5.0,
    "briefs follow": 9.0,
    "deck behind a dash": 3.0,
    "kicker names the subject": 3.0,
    "column title": 3.0,
    "two or more lines": 1.0,
    "salutation follows": 3.0,
    "verse follows": 3.0,
    "after a picture": 1.0,
    "no heading over it": -2.0,
    "built like the headings beside it": -8.5,
    "inside a head": -4.0,
    "counted like a subhead": -6.0,
    "box or sidebar": -9.0,
    "a further report on the same": -9.0,
    "a heading stands over it": -9.0,
    "leads in what follows": -9.0,
    "verse, table or pointer": -CERTAIN,
    "no text could begin so": -CERTAIN,
    "who signed the notice": -CERTAIN,
    "marker below its heading": -CERTAIN,
    GIVEN_START: 3 * CERTAIN,
    GIVEN_OVER: 3 * CERTAIN,
    GIVEN_NONE: -3 * CERTAIN,
    PINNED: 5 * CERTAIN,
    FORBIDDEN: -5 * CERTAIN,
}
"""Weight of each sign of the trade, to which the learned log-odds are added."""

DECISIVE = 9.0
"""Signs of this weight count whole; the learned log-odds know the lesser ones in part already."""

SHARE = 0.15
"""Of a lesser sign on a full page; it is whole on one of a few lines, of which few were learned."""

LEAST = {"byline follows": 0.4, "a name follows": 0.35, "signed before it": 0.8}
"""Of a lesser sign that tells more than the learned papers know, few of which print bylines."""
_BEHIND = {"forward": "after a jump to another page", "caption": "after a picture"}
_NAMES = 5
"""Characters; a shorter line may be who wrote the article that ends with it."""


def all_signs(flow: Flow, starts: frozenset[int]) -> list[list[str]]:
    """Signs of the trade at each unit: keys of :data:`SIGNS`."""
    signs: list[list[str]] = []
    stop = 0
    signed = signatures(flow)
    for index in range(len(flow.units)):
        if index in signed and index > 0:
            signs.append(["who signed the notice"])
            continue
        inside = index < stop and flow.units[index].sort == "text"
        if inside and not first_of_file(flow, index, starts):
            signs.append(["inside a head"])
            continue
        head = extent(flow.units, index) if has_head(flow, index) else None
        signs.append(_signs(flow, index, starts, head))
        if index - 1 in signed and head is not None:
            signs[-1].append("after the end of an article")
        stop = max(stop, head or 0)
    return signs


def weight(signs: Iterable[str], full: float) -> float:
    """What the signs at a unit add to its log-odds; ``full``: 1 on a full page, 0 on a tiny one."""
    share = 1 + (SHARE - 1) * full
    return sum(
        SIGNS[sign] * (1.0 if abs(SIGNS[sign]) >= DECISIVE else max(share, LEAST.get(sign, 0.0)))
        for sign in signs
    )


def has_head(flow: Flow, index: int) -> bool:
    """Whether the lines of a head may begin there."""
    unit = flow.units[index]
    if index in flow.gathered:
        return False
    return unit.sort == "backward" or (unit.sort == "text" and headish(flow.units, index))


def _signs(flow: Flow, index: int, starts: frozenset[int], head: int | None) -> list[str]:
    """Signs of the trade at the unit; ``head``: where the head that begins there stops."""
    units = flow.units
    unit = units[index]
    if index == 0:
        return ["first on the page"]
    if first_of_file(flow, index, starts):
        return ["a file of its own"]
    if index in flow.gathered or guide_pointer(unit.text) is not None:
        return ["verse, table or pointer"]
    if unit.sort in ("caption", "byline", "forward") or unit.starts_inside:
        return ["no text could begin so"]
    before = _end_signs(units, index - 1)
    if unit.sort == "backward":
        headed = units[index - 1].heading and index - 1 not in flow.gathered
        return ["marker below its heading" if headed else "marker from another page"]
    if head is None and _FURTHER.match(unit.text):
        return ["a further report on the same"]
    if head is None and _under_heading(units[index - 1], unit):
        return ["a heading stands over it"]
    if _leads_in(units, index):
        return ["leads in what follows"]
    if head is None and run_in_title(unit.text) is not None:
        return ["title of a notice, correction or guide", *before]
    if head is None:
        return before if unit.dateline else ["no heading over it"]
    found = title_signs(units, index, head) + _head_signs(flow, index, head) + before
    if unit.piece.gap >= PICTURE_GAP and units[index - 1].heading and _bylined(units, index, head):
        found.append("a head of its own behind a picture")
    if flow.gathered.get(index - 1) == "verse" and _bylined(units, index, head):
        found.append("a signed head behind verse")
    if head == index + 1 and has_sibling(units, index):
        found.append("built like the headings beside it")
    return found


def _under_heading(before: Unit, unit: Unit) -> bool:
    """Whether what stands over a text is its heading: no bare name, as at the end of an article."""
    if before.sort != "text" or not before.heading or unit.heading:
        return False
    return len(before.text) >= _NAMES or kinds.notice_title(before.text) is not None


def _leads_in(units: Sequence[Unit], index: int) -> bool:
    """Whether it ends in a colon and no heading follows, of which it could be the kicker."""
    after = units[index + 1] if index + 1 < len(units) else None
    return units[index].text[-1] in ":：" and (after is None or not after.heading)


def _end_signs(units: Sequence[Unit], index: int) -> list[str]:
    """What stands before, as the end of an article."""
    before = units[index]
    if before.sort in _BEHIND:
        return [_BEHIND[before.sort]]
    if before.sort == "byline":
        behind_text = index > 0 and units[index - 1].sort == "text" and units[index - 1].ends
        return ["signed before it" if behind_text else "after the end of an article"]
    if before.sort != "text":
        return []
    if trailing_byline(before.text) or trailing_dateline(before.text):
        return ["after the end of an article"]
    return ["after the guide"] if guide_pointer(before.text) is not None else []


def _head_signs(flow: Flow, index: int, stop: int) -> list[str]:
    """What the lines of the head and the text behind it say."""
    units = flow.units
    lines = units[index:stop]
    found: list[str] = []
    if any(unit.sort == "backward" for unit in lines):
        found.append("marker from another page")
    if _bylined(units, index, stop):
        found.append("byline follows" if units[stop - 1].sort == "byline" else "a name follows")
    if any(is_deck(unit) for unit in lines[1:]):
        found.append("deck behind a dash")
    if sum(unit.sort == "text" and not is_date_line(unit.text) for unit in lines) > 1:
        found.append("two or more lines")
    if numbered(lines[0].text):
        found.append("counted like a subhead")
    return found + _text_signs(flow, stop)


def _bylined(units: Sequence[Unit], index: int, stop: int) -> bool:
    """Whether the last line of the head says who wrote it."""
    last = units[stop - 1]
    return stop > index + 1 and (last.sort == "byline" or last.rule == "name-line")


def _text_signs(flow: Flow, index: int) -> list[str]:
    """What the text behind a head says of it."""
    units = flow.units
    stop = index
    while stop < len(units) and units[stop].sort == "caption":
        stop += 1
    if stop > index and (stop == len(units) or units[stop].heading):
        # A numbered one is of a series of pictures.
        return [] if numbered(units[index - 1].text) else ["nothing but a caption follows"]
    if stop == len(units):
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


def _briefs(units: Sequence[Unit], index: int) -> bool:
    """Whether two items with bullets follow each other: a collection of briefs under its title."""
    items = [forms.list_item(unit.text) for unit in units[index : index + 2]]
    return len(items) == 2 and all(item and item.rule == "bullet" for item in items)


_FURTHER = lazy(r"[【\[]?(?:又|另|再)讯")
