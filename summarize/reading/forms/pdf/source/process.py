"""PDFium in a process of its own, run as a script: a hostile file ends it, and nothing else.

Arguments: the file's path, the library's folder. Standard output is a line of JSON for the document
(``{"pages": n}`` or ``{"error": code}``), then one for each page, or none where time or memory
ended it: size, glyphs ``[text, x0, y0, x1, y1, size, bold + 2 * spaced]``, rules, frames,
pictures.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from math import hypot
from typing import Any

PAGES = 400
GLYPHS = 120_000
ALL_GLYPHS = 2_000_000
"""Of a document: a hundred pages have fifteen thousand each. Pages may draw the same ones."""
OBJECTS = 20_000
SEGMENTS = 400
DEPTH = 4
MEMORY = 1536 * 1024 * 1024
SECONDS = 60

_THIN = 3.0
_BOLD_NAMES = (b"bold", b"black", b"heavy", b"hei", b"dabiao", b"xbs", b"dbs")
_BOLD_WEIGHT = 600
_ASCENT = 0.86
"""Of the em square, above the line that letters stand on."""
_TEXT, _PATH, _PICTURE, _FORM = 1, 2, 3, 5


def main() -> None:
    """Print what is in the document."""
    _limit()
    sys.path.append(sys.argv[2])
    import pypdfium2.raw as pdfium  # noqa: PLC0415 (after the limits)

    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadDocument(sys.argv[1].encode(), None)
    if not document:
        _put({"error": int(pdfium.FPDF_GetLastError())})
        return
    count = pdfium.FPDF_GetPageCount(document)
    _put({"pages": count})
    left = ALL_GLYPHS
    for number in range(min(count, PAGES)):
        if left <= 0:
            sys.exit(1)
        page = pdfium.FPDF_LoadPage(document, number)
        if not page:
            _put({"width": 0, "height": 0})
            continue
        record = _page(pdfium, page)
        left -= len(record.get("glyphs", ()))
        _put(record)
        pdfium.FPDF_ClosePage(page)


def _limit() -> None:
    try:
        import resource  # noqa: PLC0415 (not on every system)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _put(record: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(record, separators=(",", ":")) + "\n")
    sys.stdout.flush()


def _page(pdfium: Any, page: Any) -> dict[str, Any]:
    shown = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, shown):
        return {"width": 0, "height": 0}
    view = _View(
        shown.left, shown.top, shown.right, shown.bottom, pdfium.FPDFPage_GetRotation(page)
    )
    glyphs, more = _glyphs(pdfium, page, view)
    rules: list[list[float]] = []
    frames: list[list[float]] = []
    pictures: list[list[float]] = []
    budget = [OBJECTS]
    for kind, box in _objects(pdfium, page, budget):
        corners = view.box(*box)
        if corners is not None:
            {"rule": rules, "frame": frames, "picture": pictures}[kind].append(corners)
    return {
        "width": view.width,
        "height": view.height,
        "glyphs": glyphs,
        "rules": rules,
        "frames": frames,
        "pictures": pictures,
        "lost": more + (budget[0] <= 0),
    }


class _View:
    """The page as it is shown: its part, turned, y downwards."""

    def __init__(self, left: float, top: float, right: float, bottom: float, turns: int) -> None:
        self.left, self.top, self.right, self.bottom, self.turns = left, top, right, bottom, turns
        across, down = right - left, top - bottom
        self.width, self.height = (down, across) if turns % 2 else (across, down)

    def point(self, x: float, y: float) -> tuple[float, float]:
        right, down = x - self.left, self.top - y
        across, height = self.right - self.left, self.top - self.bottom
        if self.turns == 1:
            return height - down, right
        if self.turns == 2:
            return across - right, height - down
        if self.turns == 3:
            return down, across - right
        return right, down

    def box(self, x0: float, y0: float, x1: float, y1: float) -> list[float] | None:
        """Its corners; None where it is not on the page."""
        (ax, ay), (bx, by) = self.point(x0, y0), self.point(x1, y1)
        left, right, top, bottom = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)
        if right < 0 or bottom < 0 or left > self.width or top > self.height:
            return None
        return [round(value, 2) for value in (left, top, right, bottom)]


def _glyphs(pdfium: Any, page: Any, view: _View) -> tuple[list[list[Any]], int]:
    """The page's glyphs; blanks that the file itself has are among them."""
    found: list[list[Any]] = []
    text = pdfium.FPDFText_LoadPage(page)
    if not text:
        return found, 0
    count = pdfium.FPDFText_CountChars(text)
    matrix, loose = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
    left, right, low, high = (ctypes.c_double() for _ in range(4))
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    spaced = False
    for at in range(min(count, GLYPHS)):
        if pdfium.FPDFText_IsGenerated(text, at) == 1:
            spaced = True
            continue
        code = _code(pdfium, text, at)
        if code is None:
            continue
        if not pdfium.FPDFText_GetMatrix(text, at, matrix):
            continue
        scale = hypot(matrix.c, matrix.d) or hypot(matrix.a, matrix.b)
        size = pdfium.FPDFText_GetFontSize(text, at) * scale
        pdfium.FPDFText_GetLooseCharBox(text, at, loose)
        pdfium.FPDFText_GetCharBox(text, at, left, right, low, high)
        if abs(matrix.b) > abs(matrix.a):  # turned by a right angle: the box as it is
            corners = (loose.left, loose.bottom, loose.right, loose.top)
        else:
            corners = (loose.left, matrix.f - (1 - _ASCENT) * size, loose.right, 0.0)
            corners = (*corners[:3], corners[1] + size)
            middle = (low.value + high.value) / 2
            if high.value > low.value and not corners[1] <= middle <= corners[3]:
                # Fonts for upright print hang their glyphs elsewhere.
                across = (left.value + right.value) / 2
                half = size / 2
                corners = (across - half, middle - half, across + half, middle + half)
        box = view.box(*corners)
        if box is None or not 0.5 < size < 2000:
            continue
        pdfium.FPDFText_GetFontInfo(text, at, name, 128, flags)
        bold = pdfium.FPDFText_GetFontWeight(text, at) >= _BOLD_WEIGHT
        bold = bold or any(each in name.value.lower() for each in _BOLD_NAMES)
        found.append([chr(code), *box, round(size, 2), bold + 2 * spaced])
        spaced = False
    pdfium.FPDFText_ClosePage(text)
    return found, max(0, count - GLYPHS)


def _code(pdfium: Any, text: Any, at: int) -> int | None:
    """What the glyph at that place is; None for the second half of a pair that stands for one."""
    code = int(pdfium.FPDFText_GetUnicode(text, at))
    if 0xDC00 <= code < 0xE000 and at and _first_half(pdfium.FPDFText_GetUnicode(text, at - 1)):
        return None
    if _first_half(code):
        low = int(pdfium.FPDFText_GetUnicode(text, at + 1))
        if 0xDC00 <= low < 0xE000:
            return 0x10000 + ((code - 0xD800) << 10) + low - 0xDC00
    wrong = pdfium.FPDFText_HasUnicodeMapError(text, at) == 1 or 0xD800 <= code < 0xE000
    return 0xFFFD if wrong or not 9 <= code <= 0x10FFFF else code


def _first_half(code: int) -> bool:
    return 0xD800 <= code < 0xDC00


def _objects(
    pdfium: Any, page: Any, budget: list[int]
) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Rules, frames and pictures; those of forms within the page, too."""
    whole: tuple[float, ...] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    waiting: list[tuple[Any, tuple[float, ...], int]] = [(page, whole, 0)]
    while waiting:
        holder, placed, depth = waiting.pop()
        if depth:
            count, get = pdfium.FPDFFormObj_CountObjects(holder), pdfium.FPDFFormObj_GetObject
        else:
            count, get = pdfium.FPDFPage_CountObjects(holder), pdfium.FPDFPage_GetObject
        for at in range(max(0, count)):
            budget[0] -= 1
            if budget[0] <= 0:
                return
            each = get(holder, at)
            kind = pdfium.FPDFPageObj_GetType(each)
            if kind == _FORM and depth < DEPTH:
                waiting.append((each, _within(_matrix(pdfium, each), placed), depth + 1))
            elif kind == _PICTURE:
                matrix = _within(_matrix(pdfium, each), placed)
                yield "picture", _bounds([_at(matrix, x, y) for x in (0, 1) for y in (0, 1)])
            elif kind == _PATH:
                yield from _paths(pdfium, each, _within(_matrix(pdfium, each), placed))


def _matrix(pdfium: Any, each: Any) -> tuple[float, ...]:
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(each, found):
        return (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _within(inner: tuple[float, ...], outer: tuple[float, ...]) -> tuple[float, ...]:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def _at(matrix: tuple[float, ...], x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _bounds(points: list[tuple[float, float]]) -> tuple[float, float, float, float]:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)


def _paths(
    pdfium: Any, path: Any, matrix: tuple[float, ...]
) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Straight rules and rectangles; curves and what has many corners are drawings."""
    count = pdfium.FPDFPath_CountSegments(path)
    if not 2 <= count <= SEGMENTS:
        return
    runs: list[list[tuple[float, float]]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path, at)
        sort = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = _at(matrix, x.value, y.value)
        if sort == 2:
            runs.append([point])
        elif sort == 0 and runs:
            runs[-1].append(point)
        else:
            return
    for run in runs:
        left, low, right, high = _bounds(run)
        if min(right - left, high - low) <= _THIN:
            if max(right - left, high - low) > 4 * _THIN:
                yield "rule", (left, low, right, high)
        elif len(set(run)) == 4 and _square(run):
            yield "frame", (left, low, right, high)


def _square(run: list[tuple[float, float]]) -> bool:
    return all(
        abs(x - other_x) < 1 or abs(y - other_y) < 1 for (x, y), (other_x, other_y) in pairwise(run)
    )


if __name__ == "__main__":
    main()
