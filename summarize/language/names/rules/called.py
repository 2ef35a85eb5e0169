"""People by what stands around them: behind an office or a calling, before 说."""

from __future__ import annotations

from summarize.language.grammar import GRAMMAR, ROUTINE
from summarize.language.names.doubts import FOLLOWING, NO_PERSON
from summarize.language.names.lines import (
    CALLED,
    OFFICE,
    SAYS,
    Found,
    NameLine,
    covered,
    listed,
    tag_of,
)
from summarize.layout.text.people import is_name, surname

_NOT_BEFORE = frozenset({"代表", "委员", "居民", "村民"})
_NOT_GIVEN = frozenset(
    ["强调", "指出", "表示", "介绍", "要求", "主持", "出席", "参加", "讲话", "会见", "同志"]
)
_COMMON = 50
"""A word that stands so often in jieba's corpus is no name of two characters."""


def called(line: NameLine, found: list[Found]) -> list[Found]:
    """A family name and what follows right behind an office, or before 说: 党组书记 / 李 / 激扬."""
    made = list(found)
    taken = covered(len(line.plain), ((start, end) for start, end, _ in found))
    for at in sorted(line.ends):
        if line.starts.get(at) == ("向", "p"):
            continue
        if not surname(line.plain[at : at + 2]) or taken.find(1, at, at + 2) >= 0:
            continue
        before = line.plain[max(0, at - 16) : at]
        if office := OFFICE.search(before):
            titled = office.group()[-2:] not in _NOT_BEFORE
        else:
            titled = CALLED.search(before) is not None
        for size in _sizes(line.plain[at : at + 2]):
            stop = at + size
            if taken.find(1, at, stop) >= 0 or stop not in line.ends:
                continue
            says = SAYS.match(line.plain, stop) is not None
            certain = says or (tag_of(line, at, stop) or "")[:2] == "nr"
            if (titled or (says and not before[-1:].isalnum())) and _may_be_called(
                line.plain[at:stop], line.plain[stop : stop + 1], certain
            ):
                made.append((at, stop, "person"))
                taken[at:stop] = b"\x01" * size
                break
    return sorted(made)


def _sizes(head: str) -> tuple[int, ...]:
    return (4, 3) if surname(head) == 2 else (3, 2)


def _may_be_called(name: str, behind: str, certain: bool) -> bool:
    """Whether someone may have this name; ``certain``: that a name ends here."""
    rest = name[surname(name) :]
    if not is_name(name) or rest in GRAMMAR or NO_PERSON.search(name):
        return False
    if len(name) == 2 and behind.isalnum() and not certain and behind not in FOLLOWING:
        return False
    if len(name) > 2 and name[-1] in FOLLOWING:
        return False
    if not certain and len(name) == 2:
        frequency, tag = listed(name)
        if frequency > _COMMON and tag[:1] in "vadcpnm" and tag[:2] != "nr":
            return False
    return rest not in ROUTINE and rest not in _NOT_GIVEN and name not in _NOT_GIVEN
