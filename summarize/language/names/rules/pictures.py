"""Who took a picture 摄: the name between its line's beginning, or 记者, and 摄."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.names.lines import covered
from summarize.layout.text.people import is_name
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.language.names.lines import Found, NameLine

_TAKEN = lazy(r"([\u3400-\u9fff]{2,3})摄(?:影(?:报道)?)?(?=[(\[【。]|\Z)", needs="摄")
_BEFORE = ("记者", "通讯员", "作者", "摄影")


def credited(line: NameLine, found: list[Found]) -> list[Found]:
    """周亮摄 names 周亮, and 耿玉和摄 耿玉和; what the tagger took for a name there gives way."""
    made: list[Found] = []
    for match in _TAKEN.finditer(line.plain):
        start, end = match.span(1)
        while end - start > 1 and not _stands(line, start, end, found):
            start += 1
        if end - start > 1:
            made.append((start, end, "person"))
    if not made:
        return found
    taken = covered(len(line.plain), ((start, end + 1) for start, end, _ in made))
    return sorted([*(each for each in found if taken.find(1, *each[:2]) < 0), *made])


def _stands(line: NameLine, start: int, end: int, found: Sequence[Found]) -> bool:
    before = line.plain[:start]
    begins = (
        not before
        or not before[-1].isalnum()
        or before.endswith(_BEFORE)
        or line.offsets[start] > line.offsets[start - 1] + 1
        or any(stop == start for _, stop, role in found if role == "person")
    )
    return begins and is_name(line.plain[start:end])
