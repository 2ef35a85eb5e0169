"""Columns whose lines were printed in turn, or on one line with a single blank between.

No white space tells them: pdfplumber joins what stands on one height by a blank, other tools give
line by line of each column in turn. What tells is that sentences go on in the lines below, and with
as many columns on every row that is certain after a dozen rows. The likeliest way of dealing lines
out to columns is found by a beam search over rows, as a column may end before others do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise
from typing import NamedTuple

from summarize.reading.checks.going_on import go_on
from summarize.reading.forms.columns.column import ends, is_prose

_BEAM = 24
_MOST_COLUMNS, _MOST_LINES = 8, 400
_FEWEST_ROWS, _FEWEST_BREAKS = 5, 12
_GO_ON, _SURE, _BETTER = 0.8, 2.5, 1.5
_BREAKS_OFF, _STOPS, _BEGINS_AGAIN = 3.0, 0.5, 4.0
_LEAST, _MOST = -5.0, 6.0
_SAMPLE = 40
_NARROWEST, _WIDEST = 5, 40


class Dealt(NamedTuple):
    """Lines above the columns, each with whether it is a head; heads of the columns; the columns;
    lines behind them."""

    above: list[str]
    heads: list[str]
    columns: list[list[str]]
    below: list[str]


@dataclass(slots=True)
class _Way:
    """A way of dealing out so far: its log-odds, and the last line of each column."""

    score: float
    last: tuple[str | None, ...]
    stopped: frozenset[int] = frozenset()
    dealt: tuple[tuple[int, ...], ...] = ()

    def take(self, columns: Sequence[int], row: Sequence[str], passed: Iterable[int]) -> _Way:
        """The way on which the columns take the pieces of the row, and others pass it by."""
        score = self.score
        last, stopped = list(self.last), set(self.stopped)
        for column in passed:
            if column not in stopped:
                own = last[column]
                score -= _STOPS if own is None or ends(own) else _BREAKS_OFF
                stopped.add(column)
        for column, text in zip(columns, row, strict=True):
            if column in stopped:
                score -= _BEGINS_AGAIN
                stopped.discard(column)
            score += _odds(last[column], text)
            last[column] = text
        dealt = (*self.dealt, tuple(columns))
        return _Way(score, tuple(last), frozenset(stopped), dealt)


def dealt_out(lines: Sequence[str]) -> Dealt | None:
    """The columns that lines of a page were mixed of; None where that is not certain."""
    printed = [line.strip() for line in lines if line.strip()]
    if not _FEWEST_ROWS <= len(printed) <= _MOST_LINES:
        return None
    rows = [line.split() for line in printed]
    counts = Counter(len(row) for row in rows if len(row) > 1 and _alike(row))
    if counts and counts.most_common(1)[0][1] >= max(_FEWEST_ROWS, len(rows) // 3):
        return _of_rows(rows, max(count for count, times in counts.items() if times > 1))
    if all(len(line) <= _WIDEST for line in printed):
        return _in_turn(printed)
    return None


def _alike(row: Sequence[str]) -> bool:
    return min(map(len, row)) >= _NARROWEST and max(map(len, row)) <= _WIDEST


def _of_rows(rows: Sequence[Sequence[str]], count: int) -> Dealt | None:
    """Where a blank parts the pieces of each row."""
    if count > _MOST_COLUMNS:
        return None
    inside = [number for number, row in enumerate(rows) if len(row) == count and _alike(row)]
    first, stop = inside[0], inside[-1] + 1
    longest = max(len(text) for number in inside for text in rows[number]) + 1
    while stop < len(rows) and len(rows[stop]) <= count and max(map(len, rows[stop])) <= longest:
        stop += 1
    while stop > first and len(rows[stop - 1]) == 1 and not _is_text(rows[stop - 1]):
        stop -= 1
    if any(len(row) > count for row in rows[first:stop]):
        return None
    heads: list[str] = []
    if not any(map(is_prose, rows[first])) and not any(map(ends, rows[first])):
        heads = list(rows[first])
        first += 1
    body = rows[first:stop]
    level = [pair for pair in pairwise(body) if len(pair[0]) == len(pair[1])]
    if (
        _goes_on(each for above, below in level for each in zip(above, below, strict=True))
        < _BETTER
    ):
        return None
    ways = [_Way(0.0, (None,) * count)]
    for row in body:
        ways = _best(
            way.take(columns, row, [at for at in range(count) if at not in columns])
            for way in ways
            for columns in combinations(range(count), len(row))
        )
    found = _columns(body, ways[0], count)
    across = [pair for row in body for pair in pairwise(row)]
    if not _certain(found, across):
        return None
    above = [" ".join(row) for row in rows[: first - bool(heads)]]
    return Dealt(above, heads, found, [" ".join(row) for row in rows[stop:]])


def _is_text(row: Sequence[str]) -> bool:
    return all(is_prose(text) or ends(text) for text in row)


def _in_turn(lines: Sequence[str]) -> Dealt | None:
    """Where each line holds one column's piece, of one column after another."""
    first = next((at for at, line in enumerate(lines) if is_prose(line)), len(lines))
    stop = next(
        (at + 1 for at in range(len(lines) - 1, 0, -1) if is_prose(lines[at]) or ends(lines[at])), 0
    )
    body = lines[first:stop]
    if len(body) < _FEWEST_BREAKS:
        return None
    if _goes_on(list(pairwise(body))[:_SAMPLE]) >= _SURE:
        return None
    known = {
        step: _goes_on(zip(body, body[step:], strict=False))
        for step in range(1, min(_MOST_COLUMNS, len(body) // 3) + 1)
    }
    count = max(known, key=lambda step: known[step])
    if count == 1 or known[count] < known[1] + _BETTER:
        return None
    while first and _odds(lines[first - 1], lines[first - 1 + count]) > _BETTER:
        first -= 1  # a line without a comma
    body = lines[first:stop]
    heads: list[str] = []
    if first >= count and not any(map(ends, lines[first - count : first])):
        heads = list(lines[first - count : first])
        first -= count
    found = _turns(body, count)
    if not _certain(found, list(pairwise(body))):
        return None
    return Dealt(list(lines[:first]), heads, found, list(lines[stop:]))


def _turns(body: Sequence[str], count: int) -> list[list[str]]:
    ways: list[tuple[int, _Way]] = [(count, _Way(0.0, (None,) * count))]
    for line in body:
        following: list[tuple[int, _Way]] = []
        for at, way in ways:
            for column in range(count):
                passed = (
                    range(at + 1, column)
                    if column > at
                    else (*range(at + 1, count), *range(column))
                )
                following.append((column, way.take((column,), (line,), passed)))
        following.sort(key=lambda each: -each[1].score)
        ways = following[: 2 * _BEAM]
    return _columns([[line] for line in body], ways[0][1], count)


def _best(ways: Iterator[_Way]) -> list[_Way]:
    return sorted(ways, key=lambda way: -way.score)[:_BEAM]


@cache
def _contact(above: str, below: str) -> float:
    found = go_on([(above, below)])
    return max(_LEAST, min(_MOST, found[0])) if found else 0.0


def _odds(above: str | None, below: str) -> float:
    return 0.0 if above is None or ends(above) else _contact(above, below)


def _columns(rows: Sequence[Sequence[str]], way: _Way, count: int) -> list[list[str]]:
    found: list[list[str]] = [[] for _ in range(count)]
    for row, columns in zip(rows, way.dealt, strict=True):
        for text, column in zip(row, columns, strict=True):
            found[column].append(text)
    return found


def _goes_on(pairs: Iterable[tuple[str, str]]) -> float:
    """The mean log-odds that sentences broken off go on in the second line; those are few: bad."""
    odds = go_on((above, below) for above, below in pairs if not ends(above))
    return sum(odds) / len(odds) if len(odds) >= _FEWEST_ROWS else _LEAST


def _certain(columns: Sequence[Sequence[str]], across: Sequence[tuple[str, str]]) -> bool:
    """Whether nearly all sentences go on down the columns, and much worse across them."""
    if not all(columns):
        return False
    down = [pair for column in columns for pair in pairwise(column) if not ends(pair[0])]
    odds = go_on(down)
    return (
        len(odds) >= _FEWEST_BREAKS
        and sum(each > 0 for each in odds) >= _GO_ON * len(odds)
        and _goes_on(down) >= max(_SURE, _goes_on(across) + _BETTER)
    )
