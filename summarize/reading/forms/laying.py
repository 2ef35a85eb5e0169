"""Sheets of blocks -> lines, and what their form says of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarize.given import Given, Start, Stretch
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.lines import split_parts


class Laid(NamedTuple):
    """A sheet's lines and what is known of them."""

    lines: tuple[str, ...]
    given: Given


def laid_out(sheet: Sheet, form: str) -> Laid | None:
    """The sheet's blocks, a blank line between two; None where nothing is printed."""
    lines: list[str] = []
    stretches: list[Stretch] = []
    starts: list[Start] = []
    places: list[tuple[int, int, bool]] = []
    for block in sheet.blocks:
        own = list(_lines(block))
        if not own:
            continue
        if lines:
            lines.append("")
        first = len(lines)
        if block.at:
            places.append((first, block.at, block.counts))
        if block.begins:
            starts.append(Start(first, block.key, block.kind, block.part, block.column))
        if block.role is not None:
            stretches.append(Stretch(first, first + len(own), block.role))
        lines += own
    if not lines:
        return None
    given = Given(
        form,
        tuple(stretches),
        tuple(starts),
        sheet.closed,
        sheet.paper,
        sheet.number,
        sheet.inferred,
        sheet.whole,
        sheet.counted,
        tuple(places),
    )
    return Laid(tuple(lines), given)


def _lines(block: Block) -> Iterator[str]:
    """Its lines; those of a known role without blank ones, others without blanks at their edges."""
    for part in split_parts(block.text):
        own = [line for line in part if line.strip()] if block.role is not None else list(part)
        while own and not own[-1].strip():
            own.pop()
        first = next((at for at, line in enumerate(own) if line.strip()), 0)
        yield from own[first:]
