"""A PDF's bytes -> the shapes on its pages, by PDFium in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from summarize.errors import InputError, Message, NoTextError
from summarize.reading.forms.pdf.shapes import Box, Glyph, PageShapes

SECONDS = 90
"""A whole issue of a hundred pages takes a tenth of it."""
_DECRYPT = "qpdf --decrypt"
_PASSWORD = 4
_SECURITY = 5


def read_document(data: bytes, name: str) -> tuple[list[PageShapes], int, bool]:
    """The pages, how many the document says it has, and whether the reading was broken off.

    Raises :class:`~summarize.errors.InputError` in one line for what is no document, damaged
    beyond reading, or closed by a password.
    """
    import tempfile  # noqa: PLC0415 (only a PDF has need of it)
    from pathlib import Path  # noqa: PLC0415 (as above)

    with tempfile.TemporaryDirectory(prefix="dubao-") as folder:
        path = Path(folder) / "page.pdf"
        path.write_bytes(data)
        printed, broken = _run(str(path))
    records: list[dict[str, Any]] = []
    for line in printed.splitlines():
        try:
            records.append(json.loads(line))
        except ValueError:
            broken = True
    if not records or "error" in records[0]:
        code = records[0]["error"] if records else None
        if code in (_PASSWORD, _SECURITY):
            raise NoTextError(
                name,
                Message("a PDF behind a password"),
                Message(
                    "take the password off first, e.g. with {program}", program="qpdf --decrypt"
                ),
            )
        if code is None:
            raise _too_heavy(name)
        raise NoTextError(
            name, Message("a damaged PDF"), Message("get the file anew, or repair it")
        )
    pages = [_shapes(record) for record in records[1:]]
    if not pages and broken:
        raise _too_heavy(name)
    return pages, records[0]["pages"], broken


def _too_heavy(name: str) -> InputError:
    return NoTextError(
        name,
        Message("a PDF that takes more time or memory than a newspaper does"),
        Message(
            "print it anew to PDF, or extract its text, e.g. with {program}", program="pdftotext"
        ),
    )


def _run(path: str) -> tuple[bytes, bool]:
    import pypdfium2  # noqa: PLC0415 (the extra's)

    here = os.path.dirname(__file__)  # noqa: PTH120 (pathlib costs start-up)
    room = os.path.dirname(os.path.dirname(pypdfium2.__file__))  # noqa: PTH120 (as above)
    command = [sys.executable, "-P", os.path.join(here, "process.py"), path, room]  # noqa: PTH118
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as expired:
        return expired.stdout or b"", True
    return done.stdout, done.returncode != 0


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
