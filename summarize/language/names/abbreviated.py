"""Short names that an article gives: 南苔通讯社(以下简称南苔社) makes 南苔社 an organisation."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from summarize.language.names.lines import CALLED, OFFICE, covered
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.language.names.lines import NameLine

_GIVEN = lazy(
    r"[(\[](?:以?下?统?简称|以下称)[:,]?[“\"「]?([\u3400-\u9fffA-Za-z0-9]{2,10}?)[”\"」]?[)\],，]",
    needs="称",
)


_SIZES = range(2, 7)
_MOST = 40
"""So many short names of an article are read."""
_FIRM = lazy(
    r"(?:装备|建筑|工程|食品|科技|电子|实业|控股)*(?:集团|公司|株式会社|科技|电气|电器|制药|汽车|股份)"
    r"|(?:中国|全球|亚太|大中华|国际)(?:区|业务)?(?:[首执]席|执行|副?总裁|董事|总经理)"
)


def without_firms(lines: Sequence[NameLine]) -> None:
    """What an article calls a house (霍尼公司, 霍尼中国区总裁) is no person, but its short name."""
    firms: set[str] = set()
    called: set[str] = set()
    for line in lines:
        for start, end, role in line.found:
            if role == "person" and _FIRM.match(line.plain, end):
                firms.add(line.plain[start:end])
            if role == "organisation":
                text = line.plain[start:end]
                firms.update(text[:size] for size in _SIZES if _FIRM.match(text, size))
            if role == "person" and _is_called(line, start):
                called.add(line.plain[start:end])
    firms -= called
    for line in lines if firms else ():
        line.found = [
            (
                start,
                end,
                "organisation" if role == "person" and line.plain[start:end] in firms else role,
            )
            for start, end, role in line.found
        ]


def _is_called(line: NameLine, at: int) -> bool:
    before = line.plain[max(0, at - 16) : at]
    return OFFICE.search(before) is not None or CALLED.search(before) is not None


def with_short_names(lines: Sequence[NameLine]) -> None:
    """A short name has the role of the organisation before its bracket, and is no person."""
    given: dict[str, bool] = {}
    for line in lines:
        for match in _GIVEN.finditer(line.plain):
            organised = any(
                end == match.start() and role == "organisation" for _, end, role in line.found
            )
            given[match[1]] = organised or given.get(match[1], False)
    for short, organised in islice(given.items(), _MOST):
        for line in lines:
            _named(line, short, organised=organised)


def _named(line: NameLine, short: str, *, organised: bool) -> None:
    at = line.plain.find(short)
    while at >= 0:
        end = at + len(short)
        over = covered(len(line.plain), [(at, end)])
        beside = [each for each in line.found if over.find(1, *each[:2]) >= 0]
        longer = any(start < at or stop > end for start, stop, _ in beside)
        if not longer:
            line.found = [each for each in line.found if each not in beside]
            if organised:
                line.found = sorted([*line.found, (at, end, "organisation")])
        at = line.plain.find(short, end)
