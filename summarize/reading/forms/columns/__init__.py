"""Text whose lines run across the columns of a page, as ``pdftotext -layout`` prints it.

White space is all that such text keeps of a page, and tells what stands where: ``grid`` finds
pieces with their places, ``stacks`` the columns that they make, ``heads`` what stands over which of
these; then the page is read as those of PDFs are (``sheets``). Columns that run together without
white space between are dealt out by how their sentences go on, where that is certain (``mixed``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.errors import Message
from summarize.reading.checks.columns import column_doubts, dealt, parted
from summarize.reading.forms.form import Block, Form, Sheet
from summarize.reading.forms.opened import Opened
from summarize.reading.lines import split_parts

if TYPE_CHECKING:
    from summarize.reading.forms.columns.mixed import Dealt

_FEWEST = 4
_MEASURE = 40


def _recognises(opened: Opened) -> bool:
    return any(_across(part) or _dealt(part) for part in split_parts(opened.text))


def _read(opened: Opened) -> list[Sheet]:
    from summarize.reading.forms.columns.sheets import sheet_of  # noqa: PLC0415 (few need it)

    sheets: list[Sheet] = []
    told: set[Message] = set()
    for part in split_parts(opened.text):
        if _across(part):
            sheets.append(sheet_of(part))
            told.add(parted())
        elif (found := _dealt(part)) is not None:
            sheets.append(Sheet(_blocks(found)))
            told.add(dealt())
        else:
            sheets.append(Sheet([Block("\n".join(part))]))
            told.update(each.text for each in column_doubts(part, opened.name))
    for message in sorted(told):
        opened.doubt("columns", message)
    return sheets


def _across(part: Sequence[str]) -> bool:
    if not _may_be(part):
        return False
    from summarize.reading.forms.columns.across import runs_across  # noqa: PLC0415 (few need it)

    return runs_across(part)


def _dealt(part: Sequence[str]) -> Dealt | None:
    if not _may_be(part):
        return None
    from summarize.reading.forms.columns.mixed import dealt_out  # noqa: PLC0415 (few need it)

    return dealt_out(part)


def _may_be(part: Sequence[str]) -> bool:
    """Whether some lines hold several pieces, or all are as short as a column's."""
    pieces = 0
    short = True
    for line in part:
        pieces += len(line.split(None, 1)) > 1
        short = short and len(line) <= _MEASURE
        if not short and pieces >= _FEWEST:
            return True
    return pieces >= _FEWEST or short


def _blocks(found: Dealt) -> list[Block]:
    blocks = [Block("\n".join(found.above))] if found.above else []
    for number, column in enumerate(found.columns):
        if found.heads:
            blocks.append(Block(found.heads[number], "heading", begins=True))
        blocks.append(Block("\n".join(column)))
    if found.below:
        blocks.append(Block("\n".join(found.below)))
    return blocks


FORM = Form(
    name="columns",
    title="Text in columns",
    reads="pages whose lines run across their columns, as `pdftotext -layout` prints them: "
    "columns, heads over them and captions, by the white space between; columns mixed line by "
    "line, where that is certain",
    example="pdftotext -layout 01.pdf && dubao 01.txt",
    suffixes=(),
    recognises=_recognises,
    read=_read,
    order=90,
)
