"""Pages whose full stops were lost in recognition: ``…增速接近 40‰`` for ``…40%。``.

There no paragraph ends a sentence, and short ones would read as headings. A page is of that kind
where it has lines of prose and hardly a full stop, inside of them or at their ends; a page whose
paragraphs are cut by columns still has those inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarize.layout.lines.units import Unit
from summarize.layout.text.fold import fold

_FEWEST = 4
_SHORTEST_PROSE = 16
_LONGEST = 400
_STOPPED = 8


def settle_lost_stops(found: Sequence[Unit]) -> list[Unit]:
    """The units with paragraphs that lost their full stop known as text, where the page has such.

    Their ``rule`` is unstopped: they end, and head nothing.
    """
    prose = [index for index, unit in enumerate(found) if _prose(unit)]
    if len(prose) < _FEWEST:
        return list(found)
    stops = sum(found[index].text.count("。") + found[index].ends for index in prose)
    if stops * _STOPPED > len(prose):
        return list(found)
    settled = list(found)
    for index in prose:
        unit = found[index]
        if not unit.ends and not unit.open and not unit.starts_inside:
            settled[index] = replace(unit, rule="unstopped")
    return settled


def _prose(unit: Unit) -> bool:
    """Whether it is made like a sentence: some length, a comma inside."""
    text = unit.text
    if unit.sort != "text" or unit.rule != "text" or not _SHORTEST_PROSE <= len(text) <= _LONGEST:
        return False
    plain = fold(text)
    return "," in plain[4:-1] and "\n" not in text and not plain.startswith(("—", "──"))
