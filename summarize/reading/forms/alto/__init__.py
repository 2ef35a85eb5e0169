"""ALTO and METS: the pages of a library's scans, and what its cataloguers said of articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.reading.forms.form import Form, Gathered, Sheet
from summarize.reading.forms.xml_trees import root_name

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened


def _recognises(opened: Opened) -> bool:
    return opened.head.startswith("<") and root_name(opened.head) in ("alto", "mets")


def _read(opened: Opened) -> Sequence[Sheet]:
    from summarize.reading.forms.alto.issues import sheets  # noqa: PLC0415 (for ALTO alone)

    return sheets(opened)


def _gather(opened: Sequence[Opened]) -> Gathered:
    from summarize.reading.forms.alto.issues import gather  # noqa: PLC0415 (for ALTO alone)

    return gather(opened)


FORM = Form(
    name="alto",
    title="ALTO, METS",
    reads="text blocks in reading order, one page or several; in a folder with a METS file its "
    "articles, headings and captions",
    example="dubao page.xml",
    suffixes=(".xml", ".alto"),
    recognises=_recognises,
    read=_read,
    gather=_gather,
    order=20,
)
