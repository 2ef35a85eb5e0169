"""A PDF's bytes -> the shapes on its pages, by PDFium in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any, BinaryIO, TypeVar

from summarize.errors import InputError, Message, NoTextError
from summarize.reading.forms.pdf.shapes import Box, Glyph, PageShapes

Seen = TypeVar("Seen")
SECONDS = 90
"""A whole issue of a hundred pages takes a tenth of it."""
_DECRYPT = "qpdf --decrypt"
_PASSWORD = 4
_SECURITY = 5


def read_document(
    data: bytes, name: str, look: Callable[[PageShapes], Seen]
) -> tuple[list[Seen], int, bool]:
    """What ``look`` makes of each page, how many pages the document says it has, and whether the
    reading was broken off. The shapes of one page are there at a time: they take a hundred times
    as much as its text.

    Raises :class:`~summarize.errors.InputError` in one line for what is no document, damaged
    beyond reading, or closed by a password.
    """
    import tempfile  # noqa: PLC0415 (only a PDF has need of it)
    from pathlib import Path  # noqa: PLC0415 (as above)

    with tempfile.TemporaryDirectory(prefix="dubao-") as folder:
        path = Path(folder) / "page.pdf"
        path.write_bytes(data)
        printed = path.with_name("page.json")
        with printed.open("wb") as file:
            broken = _run(str(path), file)
        with printed.open("rb") as file:
            first = _record(file.readline())
            if first is None or "pages" not in first:
                raise _refusal(name, None if first is None else first.get("error"))
            seen: list[Seen] = []
            for line in file:
                record = _record(line)
                if record is None:
                    broken = True
                else:
                    seen.append(look(_shapes(record)))
    if not seen and broken:
        raise _too_heavy(name)
    return seen, first["pages"], broken


def _record(line: bytes) -> dict[str, Any] | None:
    """What a line says; None where it was cut off."""
    try:
        record: dict[str, Any] = json.loads(line)
    except ValueError:
        return None
    return record


def _refusal(name: str, code: int | None) -> InputError:
    """The error for a document that PDFium does not open, by its code; None where it gave none."""
    if code in (_PASSWORD, _SECURITY):
        return NoTextError(
            name,
            Message("a PDF behind a password"),
            Message("take the password off first, e.g. with {program}", program=_DECRYPT),
        )
    if code is None:
        return _too_heavy(name)
    return NoTextError(name, Message("a damaged PDF"), Message("get the file anew, or repair it"))


def _too_heavy(name: str) -> InputError:
    return NoTextError(
        name,
        Message("a PDF that takes more time or memory than a newspaper does"),
        Message(
            "print it anew to PDF, or extract its text, e.g. with {program}", program="pdftotext"
        ),
    )


def _run(path: str, printed: BinaryIO) -> bool:
    """Whether the process, which prints the shapes, came to no good end."""
    import pypdfium2  # noqa: PLC0415 (the extra's)

    here = os.path.dirname(__file__)  # noqa: PTH120 (pathlib costs start-up)
    room = os.path.dirname(os.path.dirname(pypdfium2.__file__))  # noqa: PTH120 (as above)
    command = [sys.executable, "-P", os.path.join(here, "process.py"), path, room]  # noqa: PTH118
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def _shapes(record: dict[str, Any]) -> PageShapes:
    glyphs = [
        Glyph(text, Box(*box), size, bool(marks & 1), bool(marks & 2))
        for text, *box, size, marks in record.get("glyphs", ())
    ]
    rules, frames, pictures = (
        [Box(*box) for box in record.get(kind, ())] for kind in ("rules", "frames", "pictures")
    )
    return PageShapes(
        record["width"], record["height"], glyphs, rules, frames, pictures, record.get("lost", 0)
    )
