"""Whether a name that was found is one: trees weigh its evidence over the whole article.

Learned from what a second tagger says of the same articles, and from the tags of the month
(``tests/bench/training/name_trees.py``).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarize.language.names.foreign import is_sounds
from summarize.language.names.known import known_names
from summarize.language.names.lines import CALLED, OFFICE, SAYS, listed, tag_of
from summarize.language.names.places import SURE, WHOLE, known_place
from summarize.language.names.sure.evidence import Mention, evidence
from summarize.layout.text.people import surname
from summarize.learned.trees import Trees
from summarize.stored import stored

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarize.language.names.lines import NameLine

LEAST = {"person": 0.0, "place": 0.2, "organisation": 0.0}
"""The log-odds that a name of each role must have."""
_TITLED = 4.0
_OFFICE, _AMID, _SOME = 2.0, 5.0, 2.5
_CALLED, _SHORT, _LISTED, _SAID, _DOTTED, _KNOWN = 3.2, 1.5, 1.3, 1.5, 2.0, 1.5
"""So much less is asked of whom an office or a calling stands before (``_TITLED`` where jieba
too takes it for a name, ``_SOME`` where it has no family name, ``_SHORT`` for a calling before two
characters), who stands in a list of people (``_AMID`` between two, or behind 记者), who says
something, whose name has a ·; of a place that jieba's dictionary has, and of an office of a town
(市发改委, ``_OFFICE``).
"""
_REPORTING = ("记者", "通讯员")
_OFTEN = 3
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
        people = [(start, end) for start, end, role in line.found if role == "person"]
        line.people = frozenset(start for start, _ in people), frozenset(end for _, end in people)
        for start, end, role in line.found:
            found.setdefault((line.plain[start:end], role), []).append((line, start, end))
    return found


def drop_doubtful(lines: Sequence[NameLine], signed: Collection[str]) -> None:
    """Takes away names that are none from the lines of an article; ``signed`` ones stay."""
    text = "\n".join(line.plain for line in lines)
    found = candidates(lines)
    counts: dict[str, int] = {}
    for _, role in found:
        counts[role] = counts.get(role, 0) + 1
    gone = {
        (name, role)
        for (name, role), mentions in found.items()
        if not (role == "person" and name in signed)
        and next(known_names(name), None) != (0, len(name), role)
        and not (role == "place" and known_place(name) == WHOLE)
        and (
            _is_counted(name, role, mentions)
            or trees(role).score(evidence(name, role, mentions, text.count(name), counts[role]))
            < LEAST[role] - _eased(name, role, mentions)
        )
    }
    if gone:
        for line in lines:
            line.found = [
                each for each in line.found if (line.plain[each[0] : each[1]], each[2]) not in gone
            ]


def _is_counted(name: str, role: str, mentions: Sequence[Mention]) -> bool:
    """Whether what looks like a person is a thing: counted again and again, and never titled."""
    if role != "person" or len(mentions) < _OFTEN or surname(name) == len(name):
        return False
    counted = titled = 0
    for line, start, end in mentions:
        before = line.plain[max(0, start - 16) : start]
        counted += line.before.get(start, ("", ""))[1][:1] in {"m", "q"}
        titled += any(found.search(before) for found in (OFFICE, CALLED))
        titled += SAYS.match(line.plain, end) is not None and line.plain[end : end + 1] != ""
    return counted > 1 and not titled


def _eased(name: str, role: str, mentions: Sequence[Mention]) -> float:
    """How much less is asked of the name for what is around it, or for being listed."""
    if role == "place":
        return _KNOWN if known_place(name) >= SURE else 0.0
    if role == "organisation":
        return _OFFICE if name[0] in "省市县区州" else 0.0
    if any(_titled_for_sure(*mention) for mention in mentions[:MENTIONS]):
        return _TITLED
    if "·" in name:
        return _DOTTED
    if any(
        _beside_people(line, start, end) == 2
        or line.plain[max(0, start - 3) : start].endswith(_REPORTING)
        for line, start, end in mentions[:MENTIONS]
    ):
        return _AMID
    family = surname(name)
    if not family:
        return _SOME if any(_behind_office(*mention) for mention in mentions[:MENTIONS]) else 0.0
    if listed(name)[0]:
        return 0.0
    whole = len(name) == family + 2
    return max(_of_mention(*mention, whole=whole) for mention in mentions[:MENTIONS])


def _titled_for_sure(line: NameLine, start: int, end: int) -> bool:
    """Whether an office stands before what jieba takes for a name, or what is written by sound."""
    return OFFICE.search(line.plain[max(0, start - 16) : start]) is not None and (
        (tag_of(line, start, end) or "")[:2] == "nr"
        or (end - start > 2 and is_sounds(line.plain[start:end]))
    )


def _behind_office(line: NameLine, start: int, end: int) -> bool:
    return end - start > 2 and OFFICE.search(line.plain[max(0, start - 16) : start]) is not None


def _beside_people(line: NameLine, start: int, end: int) -> int:
    """On how many of its sides another person stands, parted by 、."""
    plain = line.plain
    starts, ends = line.people
    before = plain[start - 1 : start] == "、" and start - 1 in ends
    behind = plain[end : end + 1] == "、" and end + 1 in starts
    return int(before) + int(behind)


def _of_mention(line: NameLine, start: int, end: int, *, whole: bool) -> float:
    """``whole``: whether the given name has two characters."""
    before = line.plain[max(0, start - 16) : start]
    if OFFICE.search(before):
        return _CALLED
    if CALLED.search(before):
        return _CALLED if whole else _SHORT
    if _beside_people(line, start, end):
        return _LISTED
    if whole and not before[-1:].isalnum() and SAYS.match(line.plain, end):
        return _SAID
    return 0.0
