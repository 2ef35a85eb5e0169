"""JSON and NDJSON: records of articles, pages of them, IPTC ninjs, what dubao exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.reading.checks.markup import looks_like_json
from summarize.reading.forms.form import Form, Sheet

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_SUFFIXES = (".json", ".jsonl", ".ndjson")


def _recognises(opened: Opened) -> bool:
    return opened.head[:1] in ("{", "[") and (
        opened.suffix in _SUFFIXES or looks_like_json(opened.text)
    )


def _read(opened: Opened) -> Sequence[Sheet]:
    from summarize.reading.forms.records.trees import sheets  # noqa: PLC0415 (for JSON alone)

    return sheets(opened)


FORM = Form(
    name="json",
    title="JSON",
    reads="records of articles under many names of fields, pages that hold them, one object or one "
    "a line (NDJSON), of a day or of years; IPTC ninjs; `dubao export --format json`",
    example="dubao issue.json",
    suffixes=_SUFFIXES,
    recognises=_recognises,
    read=_read,
    order=30,
)
