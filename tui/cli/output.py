"""What commands print: plain lines into a pipe; wrapped rows, and colour, on a terminal.

Everything from a newspaper or a file name goes through :func:`tui.printable.printable`, or, in
JSON, through escapes: no control character of theirs reaches a terminal.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from summarize.patterns import lazy
from tui.config import setting
from tui.printable import offsets, printable
from tui.wrapping import cells, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.cli.printing.records import Shape

Style = dict[str, Any]
Offsets = tuple[tuple[int, int], ...]

HEADLINE: Style = {"bold": True}
DIM: Style = {"dim": True}
SECTION: Style = {"fg": "cyan", "bold": True}
MARK: Style = {"fg": "yellow"}
MATCH: Style = {"fg": "red", "bold": True}

NARROWEST = 10

# Characters that json leaves as they are and that a terminal, or a reader of lines, acts upon.
_UNSAFE = lazy("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def to_json(record: object, *, indent: int | None = None) -> str:
    """``record`` as JSON; what could act on a terminal is written as an escape."""
    import json  # noqa: PLC0415 (most print text)

    text = json.dumps(record, ensure_ascii=False, indent=indent)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


@dataclass(frozen=True, slots=True)
class Printer:
    """Writes to standard output; ``width`` is None where lines are not to be wrapped.

    ``shape`` is how :meth:`record` writes records, where these are asked for; ``issue`` the name
    of the issue that each is to say it is from.
    """

    colour: bool
    width: int | None
    shape: Shape | None = None
    issue: str | None = None

    def line(
        self,
        text: str = "",
        style: Style | None = None,
        *,
        lead: str = "",
        first: int = 0,
        accents: Offsets = (),
        accent: Style = MATCH,
    ) -> None:
        """Text on a line of its own, or on as many rows as it needs.

        ``lead`` stands before the first row, and as many blank cells before the others; the first
        row is moved in by ``first`` cells more, the Chinese way to open a paragraph. ``accents``
        are offsets in ``text`` of what stands out from the rest.
        """
        places = offsets(text)
        if places is not None:
            accents = tuple((places[start], places[end]) for start, end in accents)
            text = printable(text)
        lead = printable(lead)
        blank = " " * cells(lead)
        for number, (start, end) in enumerate(self._rows(text, len(blank), first)):
            before = lead if number == 0 else blank
            if number == 0 and self.width is not None:
                before += " " * first
            inside = [
                (max(a, start) - start, min(b, end) - start)
                for a, b in accents
                if a < end and b > start
            ]
            row = self._coloured(text[start:end], inside, style, accent)
            sys.stdout.write(f"{before}{row}".rstrip(" ") + "\n")

    def paint(self, text: str, style: Style) -> str:
        """``text`` in a style, where there is colour."""
        return click.style(text, **style) if self.colour else text

    def json(self, record: object) -> None:
        """One object on one line, in UTF-8 whatever the terminal's encoding is."""
        self.raw(to_json(record) + "\n")

    def record(self, record: Mapping[str, Any]) -> None:
        """One record on one line, as JSON, CSV or TSV."""
        assert self.shape is not None
        if self.issue is not None:
            record = {"issue": self.issue, **record}
        self.raw(self.shape.line(record))

    def raw(self, text: str) -> None:
        """Text for a program, in UTF-8."""
        if hasattr(sys.stdout, "buffer"):
            self.binary(text.encode("utf-8", "backslashreplace"))
        else:
            sys.stdout.write(text)

    def binary(self, data: bytes) -> None:
        """Bytes for a program, as they are."""
        sys.stdout.flush()
        sys.stdout.buffer.write(data)

    def flush(self) -> None:
        """Show what is written so far: a slow command is read while it works."""
        sys.stdout.flush()

    def _rows(self, text: str, indent: int, first: int) -> list[tuple[int, int]]:
        if self.width is not None:
            room = max(self.width - indent, NARROWEST)
            return [(row.start, row.end) for row in wrap(text, room, indent=first)]
        rows = []
        start = 0
        for line in text.split("\n"):
            rows.append((start, start + len(line)))
            start += len(line) + 1
        return rows

    def _coloured(
        self,
        row: str,
        accents: list[tuple[int, int]],
        style: Style | None,
        accent: Style,
    ) -> str:
        pieces = []
        at = 0
        for left, right in [*accents, (len(row), len(row))]:
            plain = row[at:left]
            pieces.append(self.paint(plain, style) if style and plain else plain)
            if right > left:
                pieces.append(self.paint(row[left:right], accent))
            at = right
        return "".join(pieces)


def printer(color: str, width: int | None = None, shape: Shape | None = None) -> Printer:
    """How to print to this process's stdout; ``width`` wraps even what goes into a pipe."""
    terminal = sys.stdout is not None and sys.stdout.isatty()
    if width is None and terminal:
        import shutil  # noqa: PLC0415 (only a terminal has a width)

        widest = int(setting("width").value)
        width = max(NARROWEST, min(widest, shutil.get_terminal_size().columns))
    return Printer(_colour(color, terminal), width, shape)


def _colour(color: str, terminal: bool) -> bool:
    if color == "auto":
        return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return color == "always"


def pad(text: str, width: int, *, right: bool = False) -> str:
    """``text`` filled up with spaces to ``width`` cells; on its left side with ``right``."""
    blank = " " * (width - cells(text))
    return blank + text if right else text + blank
