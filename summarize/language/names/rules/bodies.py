"""Organisations that dictionaries have: found where the tagger saw none, parted where two touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.names.doubts import stands
from summarize.language.names.known import is_known
from summarize.language.names.lines import covered
from summarize.language.names.places import SURE, known_place

if TYPE_CHECKING:
    from summarize.language.names.lines import Found, NameLine

_BODIES = frozenset("局厅部院厂社委所馆署团会党军校队站台处行司盟矿")
"""The last characters of organisations that dictionaries have."""


def parted(line: NameLine, start: int, end: int) -> list[Found]:
    """中共中央 / 国务院 are two."""
    for cut in range(start + 2, end - 1):
        if is_known(line.plain[start:cut]) and is_known(line.plain[cut:end]):
            return [(start, cut, "organisation"), (cut, end, "organisation")]
    return [(start, end, "organisation")]


def listed_organisations(line: NameLine, found: list[Found]) -> list[Found]:
    """Organisations that jieba's dictionary has, where the tagger saw nothing: 共产党."""
    taken = covered(len(line.plain), (each[:2] for each in found))
    more = [
        (at, at + len(word), "organisation")
        for at, (word, tag) in line.starts.items()
        if tag == "nt"
        and len(word) > 2
        and word[-1] in _BODIES
        and taken.find(1, at, at + len(word)) < 0
    ]
    more = [(_of_country(line, start), end, role) for start, end, role in more]
    return sorted([*found, *(each for each in more if stands(line, *each))])


def _of_country(line: NameLine, start: int) -> int:
    """Where 柬埔寨 / 人民党 begins: with the country before it, where it has no name of its own."""
    word = line.starts[start][0]
    before, tag = line.before.get(start, ("", ""))
    if tag != "ns" or is_known(word) or known_place(word[:2]) or known_place(before) < SURE:
        return start
    return start - len(before)
