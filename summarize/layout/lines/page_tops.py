"""The top of a page: the paper's name, its lines, and what goes with the page header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarize.layout.lines.units import Unit
from summarize.layout.pages.section_names import is_paper_name
from summarize.layout.text.fold import fold
from summarize.patterns import lazy

_TOP = 10
_LATIN_NAME = lazy(r"[A-Z][A-Za-z .'&-]{3,60}")


def settle_top(found: Sequence[Unit], *, headed: bool) -> list[Unit]:
    """The units with the masthead's bare lines known as such by where they stand.

    ``headed`` says that a page header was printed: then a date line beside it is a part of it.
    A date alone is furniture only here; further down it is the end of a notice.
    """
    settled: list[Unit] = []
    top = True
    for number, unit in enumerate(found):
        plain = unit.sort == "text" and not unit.given
        if top and number < _TOP and plain and _names_paper(unit, found, number):
            settled.append(replace(unit, sort="furniture", rule="paper-name", detail="masthead"))
            continue
        if unit.sort != "furniture":
            top = False
            settled.append(unit)
        elif not unit.sure and not top:
            settled.append(replace(unit, sort="text", rule="text", detail=""))
        elif top and headed and unit.rule in ("date-line", "date"):
            settled.append(replace(unit, rule="page-header", detail="page-header"))
        else:
            settled.append(unit)
    _settle_makers(settled)
    return settled


def _settle_makers(settled: list[Unit]) -> None:
    """Who drew or planned a page, at its very top or beside its editors at its foot, is furniture.

    Elsewhere such a credit (制图：…) is the end of an article and stays in it.
    """
    for edge in (range(len(settled)), range(len(settled) - 1, -1, -1)):
        makers: list[int] = []
        staffed = edge.step > 0
        for index in edge:
            unit = settled[index]
            if unit.rule == "credit" and unit.detail == "made":
                makers.append(index)
            elif unit.sort != "furniture":
                break
            staffed = staffed or unit.detail == "credits"
        for index in makers if staffed and len(makers) < len(settled) else ():
            settled[index] = replace(
                settled[index], sort="furniture", rule="credits", detail="credits"
            )


def _names_paper(unit: Unit, found: Sequence[Unit], number: int) -> bool:
    """A paper's name, or its Latin one beside other lines of a masthead."""
    if is_paper_name(unit.text):
        return True
    if _LATIN_NAME.fullmatch(fold(unit.text)) is None:
        return False
    near = found[max(0, number - 1) : number + 2]
    return any(other.sort == "furniture" or is_paper_name(other.text) for other in near)
