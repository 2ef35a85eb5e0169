"""Places that touch, and what of a place's name stands before it: 利国镇 / 球港村, 清 / 澜港."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.names.lines import listed
from summarize.language.names.places import known_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.language.names.lines import Found, NameLine

_WATERS = frozenset("港河湖江湾岛山溪")
_ENDED = frozenset("省市县区州旗镇乡村国洲道路街园屯庄自至到和与及")


def with_town(line: NameLine, start: int, end: int, role: str) -> list[Found]:
    """利国 / 镇球港 are 利国镇 and 球港; 、清 / 澜港 is 清澜港."""
    plain = line.plain
    if role != "place" or start == 0:
        return [(start, end, role)]
    if plain[start] in "镇乡县" and end - start > 2 and not known_place(plain[start:end]):
        head = line.before.get(start, ("", ""))[0]
        if len(head) == 2 and head.isalpha():
            return [(start - 2, start + 1, role), (start + 1, end, role)]
    word, tag = line.before.get(start, ("", ""))
    if (
        end - start == 2
        and len(word) == 1
        and tag[:1] in "najz"
        and plain[end - 1] in _WATERS
        and not known_place(plain[start:end])
        and (start == 1 or not plain[start - 2].isalnum())
    ):
        return [(start - 1, end, role)]
    return [(start, end, role)]


def touching_places(line: NameLine, tagged: Sequence[Found]) -> list[Found]:
    """Two places that touch, of which the first is none that is known, are one: 巴格 / 阿瓦提乡."""
    made: list[Found] = []
    for start, end, role in tagged:
        if made and role == made[-1][2] == "place" and made[-1][1] == start:
            before = line.plain[made[-1][0] : start]
            known = known_place(before) or listed(before)[1] == "ns" or before[-1] in _ENDED
            if not known and not known_place(line.plain[start:end]):
                made[-1] = made[-1][0], end, role
                continue
        made.append((start, end, role))
    return made
