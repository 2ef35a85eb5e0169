"""Errors by class: what stood before, what it was read as; with examples for the screen only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from summarize.issue import Issue
from tests.bench.found import Found
from tests.bench.gold import STRUCTURE, Dump, Place
from tests.bench.metrics import gold_joins, gold_starts, kind_of_start

_CREDIT = re.compile(r"^[（(].{1,45}[）)]$")
_ENDS_IN_CREDIT = re.compile(r"[（(][^（()）]{1,40}[）)]$")
_STOPPED = re.compile(r"[。！？!?…][”』」’）)]{0,3}$")
_SHORT = 26

Class = tuple[str, ...]


def shape(text: str) -> str:
    """How a line ends, as far as boundaries go."""
    text = text.strip()
    if _CREDIT.match(text):
        return "credit in brackets"
    if _ENDS_IN_CREDIT.search(text):
        return "ends in a credit"
    if _STOPPED.search(text):
        return "ends in a full stop"
    return "short" if len(text) < _SHORT else "unfinished"


def _before(dump: Dump, line: int) -> int | None:
    return next((at for at in range(line - 1, -1, -1) if dump.lines[at].strip()), None)


def _read_as(found: Found, place: Place) -> str:
    return next(
        (
            f"read as {note.role}"
            for note, _ in found.notes(place[0])
            if note.span.start <= place[1] < note.span.end
        ),
        "not read",
    )


def _starts(found: Found) -> Iterator[tuple[Class, Place]]:
    dump, gold = found.dump, gold_starts(found.dump)
    begun: set[str] = set()
    for place, article in gold.items():
        segment = found.segment_at(*place)
        if segment is None:
            continue
        kind = kind_of_start(dump, segment, article not in begun)
        begun.add(article)
        if place not in found.starts:
            before = _before(dump, place[0])
            after = shape(dump.lines[before]) if before is not None else "nothing"
            early = before is not None and (
                dump.place(before, 0) in found.starts and dump.place(before, 0) not in gold
            )
            note = "start a line too early" if early else ""
            yield ("missed start", kind, _read_as(found, place), f"after {after}", note), place
    for place in found.starts.keys() - gold.keys():
        segment = found.segment_at(*place)
        if segment is not None and not segment.aside:
            how = shape(dump.lines[place[0]])
            yield ("false start", segment.role or "open", how, _read_as(found, place)), place


def _joins(found: Found) -> Iterator[tuple[Class, Place]]:
    gold, neutral = gold_joins(found.dump)
    starts = gold_starts(found.dump)
    for place in (gold.keys() ^ found.joins.keys()) - neutral:
        before = _before(found.dump, place[0]) or 0
        left = found.segment_at(before, 0)
        aside = left is not None and left.aside
        shown = f"over a {left.role}" if left and aside else shape(found.dump.lines[before])
        sign = "missed join" if place in gold else "false join"
        other = "of another article" if place in starts else ""
        yield (sign, f"left: {shown}", f"right {_read_as(found, place)}", other), place


def _links(found: Found) -> Iterator[tuple[Class, Place]]:
    truths = {jump.line: jump for jump in found.dump.jumps}
    for article in found.issue.articles:
        for jump in article.jumps:
            truth = truths.pop(jump.spans[-1].line, None) if jump.spans else None
            if truth is not None and truth.state != jump.state:
                roles = (
                    segment.role or ""
                    for segment in found.dump.segments
                    if (segment.article, segment.page) == (truth.article, truth.target)
                )
                far = [role for role in dict.fromkeys(roles) if role in STRUCTURE - {"marker"}]
                headed = " + ".join(far) or "nothing"
                kind = ("link", truth.state, f"given as {jump.state}", f"far side has {headed}")
                yield kind, (truth.line, truth.start)
    for truth in truths.values():
        yield ("link", truth.state, "marker not seen"), (truth.line, truth.start)


def classes(issues: Iterable[tuple[Dump, Issue]], count: int, examples: int = 2) -> Iterator[str]:
    """The ``count`` largest classes of errors, with some examples each."""
    totals: Counter[Class] = Counter()
    seen: dict[Class, list[str]] = {}
    for dump, issue in issues:
        found = Found(dump, issue)
        for part in (_starts, _joins, _links):
            for kind, (line, start) in part(found):
                totals[kind] += 1
                shown = seen.setdefault(kind, [])
                if len(shown) < examples:
                    before = _before(dump, line)
                    left = dump.lines[before][-16:] if before is not None else ""
                    text = dump.lines[line][start : start + 24]
                    shown.append(f"{dump.date} line {line + 1}: {left} ‖ {text}")
    for kind, total in totals.most_common(count):
        yield f"{total:>6}  {' · '.join(part for part in kind if part)}"
        for text in seen[kind]:
            yield f"          {text}"
