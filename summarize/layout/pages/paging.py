"""Sources -> pages: by file names, form feeds, and page headers printed in the text."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from summarize.issue import Line, Page, RawPage
from summarize.layout.pages.jump_markers import backward, forward, may_mark
from summarize.layout.pages.page_headers import PageHeader, page_header
from summarize.layout.pages.stretches import Stretches
from summarize.layout.text.known import unsaid

_TOP_LINES = 4
_LONGEST_HEADER = 60
_FEWEST_COUNTING = 2
_TAIL_OF_MARKER = 12


@dataclass(slots=True)
class Leaf:
    """One page with its lines (index in the issue, text), blank ones too.

    ``headers`` are the lines that name the page, ``starts`` lines at which an article begins
    because a file of its own did.
    """

    source: str
    label: str | None
    name: str | None = None
    inferred: bool = False
    date: str | None = None
    paper: str | None = None
    lines: Stretches = field(default_factory=Stretches)
    headers: set[int] = field(default_factory=set)
    starts: set[int] = field(default_factory=set)

    @property
    def page(self) -> Page:
        """What the issue says of it."""
        return Page(self.label or "1", self.name, self.inferred, self.source)


def number_lines(raw_pages: Sequence[RawPage]) -> tuple[Line, ...]:
    """All lines of the issue; numbers go on over the form-feed parts of one source."""
    lines: list[Line] = []
    counts: dict[str, int] = {}
    for raw in raw_pages:
        number = counts.get(raw.source, 0)
        lines.extend(
            Line(raw.source, number + offset, text) for offset, text in enumerate(raw.lines, 1)
        )
        counts[raw.source] = number + len(raw.lines)
    return tuple(lines)


def paginate(raw_pages: Sequence[RawPage]) -> list[Leaf]:
    """The pages in the order of the dump, each label once; labels nobody printed are inferred."""
    leaves: list[Leaf] = []
    first = 0
    for raw in raw_pages:
        leaves.extend(leaf for leaf in _split(raw, first) if _printed(leaf))
        first += len(raw.lines)
    _infer_labels(leaves)
    return _merge(leaves)


def _printed(leaf: Leaf) -> bool:
    return any(text.strip() for _, text in leaf.lines)


def _split(raw: RawPage, first: int) -> list[Leaf]:
    """One source's pages: a header in the text begins a new one."""
    paper = raw.given.paper if raw.given is not None else None
    inferred = raw.given is not None and raw.given.inferred
    leaves = [Leaf(raw.source, raw.label, raw.name, inferred, date=raw.date, paper=paper)]
    printed = 0
    bare_before: int | None = None
    skip_to = 0
    filled = [index for index, text in enumerate(raw.lines) if text.strip()]
    headers = _headers(raw.lines, unsaid(raw, filled))
    counting = _counting_on(headers, filled)
    counted = {headers[index].label for index in counting}
    for index, text in enumerate(raw.lines):
        leaf = leaves[-1]
        header = headers.get(index) if index >= skip_to else None
        if header is not None and index not in counting:
            guide = not header.sure and header.label in counted
            pointer = raw.label is not None and header.bare and printed > _TOP_LINES
            pointer = pointer and header.label != raw.label  # the files number the pages
            if guide or pointer or not _believed(header, leaf, printed, bare_before):
                header = None
        if header is not None:
            bare_before = None if header.sure else _number(header.label)
            begun = printed > _TOP_LINES or (header.sure and bool(leaf.headers))
            if begun and header.label != leaf.label:
                leaf = Leaf(raw.source, None, date=raw.date)
                leaves.append(leaf)
                printed = 0
            _name(leaf, header)
            leaf.headers.add(first + index)
            after = bisect_right(filled, index)
            if header.lines_used > 1 and after < len(filled):
                skip_to = filled[after] + 1
                leaf.headers.add(first + filled[after])
        leaf.lines.add(first, raw.lines, index)
        if index in raw.starts:
            leaf.starts.add(first + index)
        printed += bool(text.strip())
    return leaves


def _headers(lines: Sequence[str], filled: Sequence[int]) -> dict[int, PageHeader]:
    """Lines that may be page headers by their words; ``filled`` are the lines with text."""
    headers: dict[int, PageHeader] = {}
    before: int | None = None
    for index, after in itertools.zip_longest(filled, filled[1:]):
        if len(lines[index].replace("  ", "")) <= _LONGEST_HEADER:
            header = page_header(lines[index], lines[after] if after is not None else None)
            if header is not None and not (
                before is not None
                and before == index - 1
                and _cut_marker(lines[before], lines[index])
            ):
                headers[index] = header
        before = index
    return headers


def _cut_marker(left: str, right: str) -> bool:
    """Whether a narrow column cut a jump marker in two: ``…白天吊(下转第`` and ``3版)``."""
    tail = left.rstrip()[-_TAIL_OF_MARKER:]
    whole = tail + right.strip()
    return any(mark.start < len(tail) < mark.end for mark in forward(whole))


def _counting_on(headers: Mapping[int, PageHeader], filled: Sequence[int]) -> frozenset[int]:
    """Bare ``02 综合`` lines that count up through the source, a page's text behind each.

    Entries of a guide count up too, but stand one under the other. The longest rise is taken
    (patience sorting); one line alone is no rise.
    """
    place = {index: number for number, index in enumerate(filled)}
    bare = [index for index, header in headers.items() if not header.sure and header.name]
    bare = [
        index
        for index, after in itertools.zip_longest(bare, bare[1:])
        if (len(filled) if after is None else place[after]) - place[index] > _TOP_LINES
    ]
    tails: list[tuple[tuple[str, int], int]] = []
    before: dict[int, int | None] = {}
    for index in bare:
        number = _number(headers[index].label)
        if number is None:
            continue
        key = (headers[index].label.rstrip("0123456789"), number)
        at = bisect_left(tails, key, key=lambda tail: tail[0])
        before[index] = tails[at - 1][1] if at else None
        tails[at : at + 1] = [(key, index)]
    if len(tails) < _FEWEST_COUNTING:
        return frozenset()
    rise: set[int] = set()
    node: int | None = tails[-1][1]
    while node is not None:
        rise.add(node)
        node = before[node]
    return frozenset(rise)


def _believed(header: PageHeader, leaf: Leaf, printed: int, bare_before: int | None) -> bool:
    """A bare ``02 综合新闻`` is a header at a page's top or where such ones count on, no more."""
    if header.sure:
        return True
    if header.bare:
        return printed == 0
    if header.label == leaf.label:
        return printed <= _TOP_LINES
    if printed <= _TOP_LINES:
        return leaf.label is None
    number = _number(header.label)
    return number is not None and bare_before is not None and number == bare_before + 1


def _name(leaf: Leaf, header: PageHeader) -> None:
    leaf.label = header.label or leaf.label
    leaf.name = header.name or leaf.name
    leaf.date = header.date or leaf.date
    leaf.paper = header.paper or leaf.paper


def _number(label: str | None) -> int | None:
    digits = (label or "").lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return int(digits) if digits.isdigit() else None


def _infer_labels(leaves: list[Leaf]) -> None:
    """Pages without a label count on from the one before; never into another source's stack."""
    taken = {leaf.label for leaf in leaves if leaf.label}
    previous: Leaf | None = None
    for leaf in leaves:
        if leaf.label is None:
            leaf.inferred = True
            goes_on = previous is not None and (previous.source == leaf.source or previous.inferred)
            before = previous.label if previous is not None and goes_on else None
            leaf.label = _next_label(before, taken | _named_by_markers(leaf))
            taken.add(leaf.label)
        previous = leaf


def _next_label(previous: str | None, taken: set[str]) -> str:
    stack = (previous or "").rstrip("0123456789")
    number = (_number(previous) or 0) + 1
    while f"{stack}{number}" in taken:
        number += 1
    return f"{stack}{number}"


def _named_by_markers(leaf: Leaf) -> set[str]:
    """Pages that jumps on this one lead to or come from: it is none of them itself."""
    named: set[str] = set()
    for _, text in leaf.lines:
        if not may_mark(text):
            continue
        for mark in forward(text):
            named.update(mark.targets)
        back = backward(text)
        if back is not None:
            named.update(back.origins)
    return named


def _merge(leaves: list[Leaf]) -> list[Leaf]:
    """Leaves of one label are one page; what a second source adds begins an article."""
    merged: dict[str, Leaf] = {}
    for leaf in leaves:
        label = leaf.label or ""
        if label not in merged:
            merged[label] = leaf
            continue
        first = merged[label]
        if first.source != leaf.source:
            first.starts.add(leaf.lines.first)
        first.name = first.name or leaf.name
        first.lines.extend(leaf.lines)
        first.headers |= leaf.headers
        first.starts |= leaf.starts
    return list(merged.values())
