"""From drafts to lines: as blocks with a blank line after each, or hard-wrapped; with the gold."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from summarize.issue import RawPage
from tests.bench.draft import dice
from tests.bench.gold import Draft, Dump, GoldJump, PageDraft, Part, Segment

if TYPE_CHECKING:
    from random import Random

_HANGING = frozenset("，。、；：！？”’』」）》…,.;:!?)％%")
_HEADINGS = frozenset({"headline", "kicker", "deck", "continuation-heading", "subhead"})


@dataclass(frozen=True, slots=True)
class Measure:
    """How a page is wrapped: characters a line, what indents a paragraph, where blank lines are."""

    width: int
    indent: str
    blanks: str


@dataclass(slots=True)
class _Sheet:
    """The lines so far, of all pages."""

    lines: list[str] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)

    def add(self, page: str, article: str | None, pieces: list[tuple[Part, str, str]]) -> None:
        """A line of (part, what stands before it, its text)."""
        text = ""
        for part, lead, piece in pieces:
            text += lead
            start = len(text)
            text += piece
            self.segments.append(
                Segment(
                    len(self.lines), start, len(text), page, article, part.role,
                    part.paragraph, part.aside,
                )
            )  # fmt: skip
        self.lines.append(text)

    def blank(self, count: int) -> None:
        self.lines.extend([""] * count)


def measure(random: Random) -> Measure:
    """A way of wrapping drawn for a page."""
    indent = random.choice(("\u3000\u3000", "\u3000\u3000", "    ", "", ""))
    return Measure(random.randint(15, 25), indent, random.choice(("blocks", "articles", "none")))


def wrap(text: str, width: int, first: int) -> list[str]:
    """Lines of ``width`` characters, ``first`` in the first; none starts with 。 or a blank."""
    lines = []
    room = first
    while text:
        at = min(room, len(text))
        while at < len(text) and text[at] in _HANGING and at < room + 2:
            at += 1
        lines.append(text[:at])
        text = text[at:].lstrip(" ")
        room = width
    return lines


def _groups(parts: list[Part]) -> list[list[Part]]:
    """Parts that share a line, together."""
    groups: list[list[Part]] = []
    for part in parts:
        if part.inline and groups:
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def _blocks(sheet: _Sheet, page: str, article: str | None, parts: list[Part]) -> None:
    for group in _groups(parts):
        sheet.add(page, article, [(part, part.lead, part.text) for part in group])
        sheet.blank(group[-1].gap)


def _full_columns(parts: list[Part], how: Measure) -> list[Part]:
    """A column ends with a full line: cuts in paragraphs are moved to the end of theirs."""
    moved = list(parts)
    for index, part in enumerate(moved):
        later = range(index + 1, min(index + 4, len(moved)))
        other = next((at for at in later if moved[at].paragraph == part.paragraph), None)
        if other is None or not part.broken:
            continue
        whole = part.text + moved[other].text
        indent = 0 if part.continued else len(how.indent)
        end = 0
        for line in wrap(whole, how.width, how.width - indent):
            end += len(line)
            if end >= len(part.text):
                break
        if end < len(whole) and len("".join(whole.split())) == len(whole):
            moved[index] = replace(part, text=whole[:end])
            moved[other] = replace(moved[other], text=whole[end:])
    return moved


def _rows(group: list[Part], how: Measure, *, furniture: bool) -> list[list[tuple[Part, str, str]]]:
    """The printed lines of parts that follow each other without a break."""
    rows: list[list[tuple[Part, str, str]]] = []
    for part in group:
        width = how.width
        if furniture or part.role in _HEADINGS:
            width = max(width, len(part.text) // 2 + 1)
        body = part.role in {"paragraph", None}
        indent = how.indent if not rows and body and not part.continued else ""
        room = width - len(indent)
        goes_on = False
        if rows:
            used = sum(len(lead) + len(text) for _, lead, text in rows[-1])
            left = how.width - used - len(part.lead)
            goes_on = left >= (len(part.text) if part.role == "marker" else 1)
            room = left if goes_on else room
        lines = wrap(part.text, width, room)
        if goes_on:
            rows[-1].append((part, part.lead, lines.pop(0)))
            indent = ""
        for number, line in enumerate(lines):
            rows.append([(part, "" if number else indent, line)])
    return rows


def _wrapped(
    sheet: _Sheet, page: str, article: str | None, parts: list[Part], how: Measure
) -> None:
    for group in _groups(_full_columns(parts, how)):
        for row in _rows(group, how, furniture=article is None):
            sheet.add(page, article, row)
        if how.blanks == "blocks" or group[-1].broken:
            sheet.blank(group[-1].gap if how.blanks == "blocks" else 1)


def _page(sheet: _Sheet, page: PageDraft, how: Measure | None) -> None:
    def put(article: str | None, parts: list[Part]) -> None:
        if how is None:
            _blocks(sheet, page.label, article, parts)
        else:
            _wrapped(sheet, page.label, article, parts, how)
            if how.blanks == "articles":
                sheet.blank(1)

    put(None, page.above)
    for piece in page.pieces:
        put(piece.article, piece.parts)
    put(None, page.below)


def render(draft: Draft, seed: int, *, wrapped: bool, one_file: bool) -> Dump:
    """The dump: a file a page, or one file for all of them."""
    sheet = _Sheet()
    pages = []
    for page in draft.pages:
        start = len(sheet.lines)
        how = measure(dice(seed, "wrapped", draft.date, page.label)) if wrapped else None
        _page(sheet, page, how)
        if not one_file:
            label = page.label if page.labelled else None
            lines = tuple(sheet.lines[start:])
            pages.append(RawPage(f"{draft.date}-{int(page.label):02d}.txt", lines, label))
    if one_file:
        pages = [RawPage(f"{draft.date}.txt", tuple(sheet.lines))]
    where: dict[int, Segment] = {}
    for segment in sheet.segments:
        where.setdefault(segment.paragraph, segment)
    jumps = []
    for link in draft.links:
        at = where.get(link.paragraph)
        if at is None:
            continue  # its article was left out of the excerpt
        jumps.append(
            GoldJump(link.article, at.line, at.start, at.end, link.origin, link.target, link.state)
        )
    return Dump(
        draft.date, tuple(pages), tuple(sheet.lines), tuple(sheet.segments), tuple(jumps),
        draft.dropped,
    )  # fmt: skip
