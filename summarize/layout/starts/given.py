"""What the sources' own forms say for and against a start at each unit."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.given import HEADS, Start
from summarize.layout.heads.given import over_given
from summarize.layout.lines.flow import Flow
from summarize.layout.rulings import GIVEN_NONE, GIVEN_OVER, GIVEN_START
from summarize.layout.text.known import Known


def given_starts(flow: Flow, known: Known) -> dict[int, Start]:
    """Units at which articles are said to begin.

    Where furniture stands at the line that is said to begin one, it begins behind that.
    """
    lines = {unit.piece.line for unit in flow.furniture}
    aside = sorted((line for line in lines if line in known.starts), reverse=True)
    found: dict[int, Start] = {}
    last = -1
    for index, unit in enumerate(flow.units):
        line = unit.piece.line
        waiting: Start | None = None
        while aside and aside[-1] < line:
            waiting = known.starts[aside.pop()]
        if line > last and line in known.starts:
            waiting = known.starts[line]
        if waiting is not None:
            found[index] = waiting
        last = max(last, unit.piece.spans[-1].line)
    return found


def given_signs(flow: Flow, known: Known, page: Sequence[str] = ()) -> list[list[str]]:
    """Signs at each unit: that an article begins there, or that none does; else nothing.

    Up to the first text under a head none begins, whatever pictures stand between. Where more may
    begin than is said, a head may begin over its headline; ``page`` are the page's habits.
    """
    starts = given_starts(flow, known)
    over: dict[int, int] = {}
    for index in starts:
        if not known.closed(flow.units[index].piece.line):
            first = over_given(flow, index, page)
            if first < index and not any(at in starts for at in range(first, index)):
                over.update(dict.fromkeys(range(first + 1, index + 1), -1))
                over[first] = index
    signs: list[list[str]] = []
    bare = False  # that no text stands under the head so far
    for index, unit in enumerate(flow.units):
        if index in over:
            signs.append([GIVEN_OVER if over[index] >= 0 else GIVEN_NONE])
            bare = True
        elif index in starts:
            signs.append([GIVEN_START])
            bare = unit.given in HEADS
        elif unit.given or bare or known.closed(unit.piece.line):
            signs.append([GIVEN_NONE])
            bare = bare and (unit.given in HEADS or unit.sort != "text")
        else:
            signs.append([])
    return signs
