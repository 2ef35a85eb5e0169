"""Records -> sheets: each article on its page and day, its fields as what they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from summarize.errors import Message
from summarize.given import Counted, Role
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.forms.opened import Opened
from summarize.reading.forms.records.fields import Field, field_of
from summarize.reading.forms.records.places import page_of
from summarize.reading.forms.records.texts import date_of, plain, text_of
from summarize.reading.limits import Allowance
from summarize.reading.shown import shown

SUMMARIES = frozenset(("description", "summary", "abstract", "detail", "details", "摘要"))
"""Names of fields that hold an article's text only where no other does."""
_MOST_NAMED = 8
_ARTICLE = 600
"""Bytes that an article takes, its text aside."""
_HEAD: tuple[tuple[Field, Role], ...] = (
    ("column", "column"),
    ("kicker", "kicker"),
    ("title", "headline"),
    ("deck", "deck"),
    ("author", "byline"),
)


class Around(NamedTuple):
    """What stands over a record: its page and day, its paper."""

    label: str | None = None
    name: str | None = None
    date: str | None = None
    paper: str | None = None
    number: str | None = None


@dataclass(slots=True)
class _Found:
    """An article: its blocks, and what it says of its page."""

    blocks: list[Block]
    name: str | None
    order: tuple[int, int]


@dataclass(slots=True)
class Placer:
    """Takes records one by one; ``unplaced`` counts the fields of unknown names with text."""

    allowance: Allowance
    pages: dict[tuple[str | None, str | None], list[_Found]] = field(default_factory=dict)
    papers: dict[str | None, tuple[str | None, str | None]] = field(default_factory=dict)
    unplaced: Counter[str] = field(default_factory=Counter)
    names: dict[str, None] = field(default_factory=dict)
    count: int = 0
    counted: Counted = "record"

    def add(self, record: Mapping[str, Any], around: Around, at: int = 0) -> bool:
        """Place a record; False where it has neither a title nor a text.

        ``at`` is where it stands in its file, by what the placer ``counted``; else its own number.
        """
        values = self._values(record)
        if not values.get("title", "").strip() and not values.get("body", "").strip():
            return False
        here = around_of(values, around)
        # Without a number the name is what tells a page from the others.
        self.allowance.take(_ARTICLE)
        key = (here.date, here.label or (f"\0{here.name}" if here.name else None))
        self.papers.setdefault(here.date, (here.paper, here.number))
        self.count += 1
        order = values.get("order", "")
        number = int(order) if order.isdecimal() and len(order) < 10 else 0
        place = at or self.count
        blocks = [block._replace(at=place) for block in blocks_of(values)]
        found = _Found(blocks, here.name, (number, self.count))
        self.pages.setdefault(key, []).append(found)
        return True

    def _values(self, record: Mapping[str, Any]) -> dict[Field, str]:
        """The record's texts by what they hold; of several the first that says anything."""
        values: dict[Field, str] = {}
        spare = ""
        for name, value in record.items():
            self.names.setdefault(name)
            known = field_of(name)
            text = "" if known == "ignored" else text_of(value)
            if not text.strip():
                continue
            if known is None:
                self.unplaced[name] += 1
            elif known == "body":
                text = plain(text)
                if name.lower() in SUMMARIES:
                    spare = spare or text
                elif "body" not in values:
                    values["body"] = text
                elif _tight(text) not in _tight(values["body"]):
                    self.unplaced[name] += 1
            elif known == "date":
                if (day := date_of(value)) is not None:
                    values.setdefault("date", day)
            elif known not in values:
                values[known] = plain(text).strip()
        if spare and "body" not in values:
            values["body"] = spare
        elif spare and _tight(spare).rstrip("….") not in _tight(values["body"]):
            values.setdefault("deck", spare.strip())
        return values

    def sheets(self) -> list[Sheet]:
        """All pages with their articles, in the order in which they were first named."""
        made: list[Sheet] = []
        for (date, label), found in self.pages.items():
            named = dict.fromkeys(each.name for each in found if each.name)
            name = next(iter(named)) if len(named) == 1 else None
            sheet = Sheet(label=label, name=name, date=date, closed=True, counted=self.counted)
            if label is not None and label.startswith("\0"):
                sheet.label = None
            sheet.paper, sheet.number = self.papers[date]
            for each in sorted(found, key=lambda each: each.order):
                blocks = each.blocks
                if name is None and each.name and blocks[0].role != "column":
                    # Several names on one page are no page's: columns, kinds of news.
                    column = Block(each.name, "column", begins=True, at=blocks[0].at)
                    blocks = [column, *_going_on(blocks)]
                sheet.blocks += blocks
            made.append(sheet)
        return made

    def tell(self, opened: Opened) -> None:
        """Name the fields that have text and no place, once."""
        if not self.unplaced:
            return
        named = tuple(shown(name) for name, _ in self.unplaced.most_common(_MOST_NAMED))
        more = ("…",) if len(self.unplaced) > _MOST_NAMED else ()
        told = Message(
            "fields that have no place in an article were left out: {names}; say in config.toml, "
            "under [columns], what they hold",
            names=(*named, *more),
        )
        opened.doubt("unplaced", told)


def around_of(values: Mapping[Field, str], around: Around) -> Around:
    """The page and day of a record, or of what holds several."""
    label, name = page_of(values.get("page", ""))
    own = page_of(values.get("label", ""))[0]
    other = page_of(values.get("name", ""))
    return Around(
        own or label or other[0] or around.label,
        name or other[1] or around.name,
        date_of(values.get("date", "")) or around.date,
        values.get("paper") or around.paper,
        values.get("number") or around.number,
    )


def blocks_of(values: Mapping[Field, str]) -> Sequence[Block]:
    """An article's blocks; a title or an author that its text repeats at its top stands once."""
    body = values.get("body", "").strip("\r\n")
    first, _, rest = body.lstrip().partition("\n")
    if "title" in values and _tight(first) == _tight(values["title"]) and rest.strip():
        body = rest.lstrip("\r\n")
        first = body.lstrip().partition("\n")[0]
    found: list[Block] = []
    for name, role in _HEAD:
        text = values.get(name, "")
        if not text or (name == "author" and _tight(text) in _tight(first[:200])):
            continue
        found.append(Block(text, role, begins=not found))
    if body.strip():
        found.append(Block(body, begins=not found))
    if caption := values.get("caption"):
        parts = [part for part in caption.replace("；", ";").split(";") if part.strip()]
        found += [Block(part.strip(), "caption", begins=not found) for part in parts]
    return found


def _going_on(blocks: Sequence[Block]) -> list[Block]:
    return [blocks[0]._replace(begins=False), *blocks[1:]]


def _tight(text: str) -> str:
    return "".join(text.split())
