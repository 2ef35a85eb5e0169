"""Whether a name that was found is one: trees weigh its evidence over the whole article.

Learned from what a second tagger says of the same articles, and from the tags of the month
(``tests/bench/training/name_trees.py``).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarize.language.names.evidence import Mention, evidence
from summarize.learned.trees import Trees
from summarize.stored import stored

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarize.language.names.lines import NameLine

LEAST = {"person": 0.0, "place": 0.0, "organisation": 0.0}
"""The log-odds that a name of each role must have."""
MENTIONS = 12
"""So many mentions are looked at."""


@cache
def trees(role: str) -> Trees:
    """The trees of a role, as they were learned."""
    return Trees(stored("summarize.language.names", f"name-{role}.trees"))


def candidates(lines: Sequence[NameLine]) -> dict[tuple[str, str], list[Mention]]:
    """The mentions of each text and role in the lines, in order."""
    found: dict[tuple[str, str], list[Mention]] = {}
    for line in lines:
        for start, end, role in line.found:
            found.setdefault((line.plain[start:end], role), []).append((line, start, end))
    return found


def drop_doubtful(lines: Sequence[NameLine], text: str, signed: Collection[str]) -> None:
    """Takes away names that are none; those of bylines (``signed``) stay.

    ``text``: the article that the lines make up.
    """
    found = candidates(lines)
    counts: dict[str, int] = {}
    for _, role in found:
        counts[role] = counts.get(role, 0) + 1
    gone = {
        (name, role)
        for (name, role), mentions in found.items()
        if not (role == "person" and name in signed)
        and trees(role).score(evidence(name, role, mentions, text.count(name), counts[role]))
        < LEAST[role]
    }
    if gone:
        for line in lines:
            line.found = [
                each for each in line.found if (line.plain[each[0] : each[1]], each[2]) not in gone
            ]
