"""Where the errors are: the pages with most of them, and which roles are taken for which."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.bench.found import Found
from tests.bench.metrics import Score, gold_joins, gold_starts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.issue import Issue
    from tests.bench.gold import Dump, Place

_WIDTH = 64


def errors(dump: Dump, issue: Issue) -> dict[str, list[str]]:
    """For each page of the dump, its errors in starts and joins, one line of text each."""
    found = Found(dump, issue)
    gold = gold_starts(dump)
    joins, neutral = gold_joins(dump)
    pages = found.page_of_line
    lines: dict[str, list[tuple[Place, str]]] = {}
    for place in sorted(gold.keys() | found.starts.keys()):
        segment = found.segment_at(*place)
        if (place in gold) == (place in found.starts) or (segment and segment.aside):
            continue
        sign = "missed start" if place in gold else "false start "
        lines.setdefault(pages[place[0]], []).append((place, _shown(found, place, sign)))
    for place in sorted((joins.keys() | found.joins.keys()) - neutral):
        if (place in joins) != (place in found.joins):
            sign = "missed join " if place in joins else "false join  "
            lines.setdefault(pages[place[0]], []).append((place, _shown(found, place, sign)))
    return {page: [text for _, text in sorted(found)] for page, found in lines.items()}


def _shown(found: Found, place: tuple[int, int], sign: str) -> str:
    line, start = place
    texts = found.dump.lines
    segment = found.segment_at(line, start)
    role = segment.role if segment is not None else "?"
    rules = [note for note, _ in found.notes(line) if note.span.start <= start < note.span.end]
    given = f"{rules[0].role} by {rules[0].rule}" if rules else "nothing"
    before = next((texts[at] for at in range(line - 1, -1, -1) if texts[at].strip()), "")
    after = next((texts[at] for at in range(line + 1, len(texts)) if texts[at].strip()), "")
    return (
        f"  {sign} line {line + 1}: {role}, read as {given}\n"
        f"      before {before[-_WIDTH // 2 :]}\n"
        f"      HERE   {texts[line][start : start + _WIDTH]}\n"
        f"      after  {after[:_WIDTH]}"
    )


def worst_pages(issues: Iterable[tuple[Dump, Issue]], count: int) -> Iterator[str]:
    """The pages with most errors, each error with what stands around it."""
    pages = [
        (len(found), dump.date, page, found)
        for dump, issue in issues
        for page, found in errors(dump, issue).items()
    ]
    pages.sort(key=lambda page: (-page[0], page[1], page[2]))
    for number, date, page, found in pages[:count]:
        yield f"== {date} page {page}: {number} errors"
        yield from found


def confusion(score: Score) -> Iterator[str]:
    """Starts by their kind, and one line a gold role: how often it was read as what."""
    for kind in sorted({kind for kind, _ in score.starts}):
        right, wrong = score.starts[kind, True], score.starts[kind, False]
        yield f"  start {kind:<24}{right:>6} found {wrong:>6} " + (
            "too many" if kind.startswith("false") else "missed"
        )
    by_gold: dict[str, Counter[str]] = {}
    for (gold, given), count in score.roles.items():
        by_gold.setdefault(gold, Counter())[given] += count
    for gold, roles in sorted(by_gold.items()):
        total = roles.total()
        shares = ", ".join(f"{role} {count}" for role, count in roles.most_common(7))
        yield f"  {gold:<21}{total:>6}  {roles[gold] / total:.3f}  {shares}"
