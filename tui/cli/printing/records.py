"""Records for programs: JSON, CSV or TSV, whole or some of their fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from tui.cli.options import FORMATS
from tui.cli.output import to_json
from tui.language import tell
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.language.summary import SummarySentence

ISSUE = "issue"
"""The field that names the issue, where there are several or where it is asked for."""

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


@dataclass(frozen=True, slots=True)
class Shape:
    """How records are written: ``kind`` of FORMATS; ``fields`` None for the whole of each."""

    kind: str
    fields: tuple[str, ...] | None = None

    def head(self) -> str:
        """The line that names the columns; empty for JSON."""
        return "" if self.kind == "json" else self._row(self.fields or ())

    def line(self, record: Mapping[str, Any]) -> str:
        """A record as a line, line feed included; null for a field that it does not have."""
        if self.fields is not None:
            record = {name: record.get(name) for name in self.fields}
        if self.kind == "json":
            return to_json(record) + "\n"
        return self._row([_cell(value) for value in record.values()])

    def _row(self, cells: Sequence[str]) -> str:
        if self.kind == "tsv":
            return "\t".join(printable(cell.translate(_ESCAPES)) for cell in cells) + "\n"
        import csv  # noqa: PLC0415 (few ask for it)
        import io  # noqa: PLC0415

        row = io.StringIO(newline="")
        csv.writer(row, lineterminator="\n").writerow(map(printable, cells))
        return row.getvalue()


def shape_of(
    kind: str, asked: str | None, known: Sequence[str], *, several: bool = False
) -> Shape | None:
    """How to write records with the ``known`` fields; None where ``kind`` is text or Markdown.

    ``asked`` is what ``--fields`` said. With ``several`` issues each record names its own, first.
    Raises UsageError for a field that is not known.
    """
    if kind not in FORMATS:
        if asked is not None:
            raise click.UsageError(tell("--fields goes with --format json, csv or tsv"))
        return None
    every = (ISSUE, *(name for name in known if name != ISSUE))
    if asked is None:
        if kind == "json":
            return Shape(kind)
        return Shape(kind, every if several else tuple(known))
    names = [name.strip() for name in asked.split(",")]
    for name in names:
        if name not in every:
            raise click.UsageError(
                tell("no field “{name}”; there are {fields}", name=name, fields=",".join(every))
            )
    return Shape(kind, tuple(dict.fromkeys(names)))


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else to_json(value)


def sentence_record(sentence: SummarySentence) -> dict[str, object]:
    """A sentence of a summary: ``text`` is what stands from ``start`` to ``end`` but for ``cuts``.

    ``shortened`` tells that not all of the sentence is there.
    """
    return {
        "text": sentence.text,
        "block": sentence.block,
        "start": sentence.start,
        "end": sentence.end,
        "sentence": sentence.number,
        "shortened": sentence.shortened,
        "cuts": list(map(list, sentence.cuts)),
    }
