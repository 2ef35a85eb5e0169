"""Glyphs -> lines, lying and upright.

Each glyph's nearest neighbours in its row and in its column tell which way its type runs, as in
O'Gorman's docstrum (The Document Spectrum for Page Layout Analysis, 1993), here by sizes of type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from summarize.reading.forms.pdf.column_edges import HEAD, column_edges, cut_at
from summarize.reading.forms.pdf.shapes import Glyph, Line, PageShapes, around, usual

_SAME_ROW = 0.35
_NEARER = 0.12
_TOUCHING, _TOUCHING_BELOW = 0.6, 1.0
_GAP, _SPACED_GAP, _HEAD_GAP = 0.9, 2.6, 0.6
_WORD_GAP, _LATIN_GAP = 0.7, 0.2
_LIKE_SIZE = 1.35
_UPRIGHT_PAGE = 0.6
_LATEST = 12
"""All in ems, but for ratios of sizes and the share of glyphs that makes a page upright."""


def body_size(glyphs: Iterable[Glyph]) -> float:
    """The size of most of the page's type."""
    return usual([glyph.size for glyph in glyphs if not glyph.blank], 0.25)


def find_lines(page: PageShapes, *, turned: bool = False) -> tuple[list[Line], bool]:
    """The lines of the page, and whether most of its type is upright.

    ``turned``: the page was turned, and type across it runs from its bottom to its top.
    """
    body = body_size(page.glyphs) or 10.0
    sizes: dict[int, list[Glyph]] = {}
    for glyph in page.glyphs:
        if not glyph.blank:
            sizes.setdefault(round(glyph.size * 4), []).append(glyph)
    blanks = [glyph for glyph in page.glyphs if glyph.blank]
    rows: list[list[Glyph]] = []
    found: list[Line] = []
    upright = count = 0
    for glyphs in sizes.values():
        lying, standing = _by_direction(glyphs)
        upright += len(standing)
        count += len(glyphs)
        rows += _split_rows(lying, blanks, body, page)
        found += _upright_lines(standing, turned=turned)
    edges = column_edges(rows, body)
    rows = [part for row in rows for part in cut_at(row, edges, body)]
    found += (_lying_line(row) for row in _merged(rows))
    return found, upright > _UPRIGHT_PAGE * count


def _runs(glyphs: Sequence[Glyph], *, down: bool) -> list[list[Glyph]]:
    """Glyphs of a size by rows, from left to right; or by columns, from top to bottom."""
    if down:
        keyed = [((glyph.box.x0 + glyph.box.x1) / 2, glyph.box.y0, glyph) for glyph in glyphs]
    else:
        keyed = [(glyph.box.y1, glyph.box.x0, glyph) for glyph in glyphs]
    keyed.sort(key=lambda each: each[0])
    runs: list[list[tuple[float, Glyph]]] = []
    start = float("-inf")
    for key, along, glyph in keyed:
        if key - start > _SAME_ROW * glyph.size:
            runs.append([])
            start = key
        runs[-1].append((along, glyph))
    return [[glyph for _, glyph in sorted(run, key=lambda each: each[0])] for run in runs]


def _by_direction(glyphs: Sequence[Glyph]) -> tuple[list[Glyph], list[Glyph]]:
    """Glyphs in lines that lie and in lines that stand; those that touch go one way."""
    index = {id(glyph): at for at, glyph in enumerate(glyphs)}
    parent = list(range(len(glyphs)))
    near = {True: [float("inf")] * len(glyphs), False: [float("inf")] * len(glyphs)}

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    for down in (False, True):
        for run in _runs(glyphs, down=down):
            for one, other in pairwise(run):
                gap = other.box.y0 - one.box.y1 if down else other.box.x0 - one.box.x1
                gap /= one.size
                first, second = index[id(one)], index[id(other)]
                near[down][first] = min(near[down][first], gap)
                near[down][second] = min(near[down][second], gap)
                if gap <= (_TOUCHING_BELOW if down else _TOUCHING):
                    parent[root(first)] = root(second)
    votes: dict[int, int] = {}
    for at, glyph in enumerate(glyphs):
        if glyph.text >= "\u2e80":
            across, down_ = near[False][at], near[True][at]
            vote = (down_ < across - _NEARER) - (across < down_ - _NEARER)
            votes[root(at)] = votes.get(root(at), 0) + vote
    lying: list[Glyph] = []
    standing: list[Glyph] = []
    for at, glyph in enumerate(glyphs):
        (standing if votes.get(root(at), 0) > 0 else lying).append(glyph)
    return lying, standing


def _split_rows(
    glyphs: Sequence[Glyph], blanks: Sequence[Glyph], body: float, page: PageShapes
) -> Iterator[list[Glyph]]:
    """Rows of a size, cut where columns part; with the blanks that were set within them."""
    at_row: dict[int, list[Glyph]] = {}
    for blank in blanks:
        at_row.setdefault(round(blank.box.y1 / 4), []).append(blank)
    upright_rules = [rule for rule in page.rules if rule.height > rule.width]
    for row in _runs(glyphs, down=False):
        line = [row[0]]
        for one, other in pairwise(row):
            gap = (other.box.x0 - one.box.x1) / one.size
            spaces = _between(one, other, at_row) if gap > _LATIN_GAP / 2 else []
            limit = _HEAD_GAP if one.size > HEAD * body else _GAP
            if spaces:
                limit = _SPACED_GAP
            ruled = gap > _LATIN_GAP and any(
                one.box.x1 - 1 <= rule.x0 <= other.box.x0 + 1 and rule.beside(one.box) > 0
                for rule in upright_rules
            )
            if gap > limit or ruled:
                yield line
                line = []
            elif spaces:
                line.append(spaces[0])
            line.append(other)
        yield line


def _between(one: Glyph, other: Glyph, at_row: dict[int, list[Glyph]]) -> list[Glyph]:
    at = round(one.box.y1 / 4)
    return [
        blank
        for near in (at - 1, at, at + 1)
        for blank in at_row.get(near, ())
        if one.box.x1 - 1 <= blank.box.x0 < other.box.x0 and abs(blank.box.y1 - one.box.y1) < 4
    ]


def _merged(rows: list[list[Glyph]]) -> Iterator[list[Glyph]]:
    """Rows of sizes that are alike and follow one another without a gap are one."""
    rows.sort(key=lambda row: row[0].box.x0)
    ends: dict[int, list[list[Glyph]]] = {}
    done: list[list[Glyph]] = []
    for row in rows:
        first = row[0]
        key = round(first.box.y1 / 4)
        for before in [
            each for near in (key - 1, key, key + 1) for each in ends.get(near, [])[-_LATEST:]
        ]:
            last = before[-1]
            like = max(last.size, first.size) / min(last.size, first.size)
            gap = (first.box.x0 - last.box.x1) / max(last.size, first.size)
            same = abs(last.box.y1 - first.box.y1) < 0.2 * max(last.size, first.size)
            if 1 < like < _LIKE_SIZE and same and -0.3 < gap < _LATIN_GAP:
                before.extend(row)
                break
        else:
            ends.setdefault(key, []).append(row)
            done.append(row)
    yield from done


def _lying_line(row: Sequence[Glyph]) -> Line:
    text = row[0].text
    gaps = [(other.box.x0 - one.box.x1) / max(one.size, other.size) for one, other in pairwise(row)]
    spread = max(0.0, sorted(gaps)[len(gaps) // 2]) if gaps else 0.0
    for (one, other), gap in zip(pairwise(row), gaps, strict=True):
        least = _LATIN_GAP / 2 if other.spaced else _WORD_GAP
        if gap - spread > least and not one.blank and not other.blank:
            text += " "
        text += " " if other.blank else other.text
    return _line(text, row, upright=False)


def _upright_lines(glyphs: Sequence[Glyph], *, turned: bool) -> Iterator[Line]:
    """Lines of upright type, the one on the right first."""
    for run in _runs(glyphs, down=True):
        line = [run[0]]
        for one, other in pairwise(run):
            if other.box.y0 - one.box.y1 > _HEAD_GAP * 2.5 * one.size:
                yield _line(_read_down(line, turned=turned), line, upright=True)
                line = []
            line.append(other)
        yield _line(_read_down(line, turned=turned), line, upright=True)


def _read_down(line: Sequence[Glyph], *, turned: bool) -> str:
    text = line[0].text
    for one, other in pairwise(line):
        text += (" " if other.box.y0 - one.box.y1 > _WORD_GAP * one.size else "") + other.text
    return text[::-1] if turned else text


def _line(text: str, glyphs: Sequence[Glyph], *, upright: bool) -> Line:
    printed = [glyph for glyph in glyphs if not glyph.blank]
    size = usual([glyph.size for glyph in printed], 0.25)
    bold = 2 * sum(glyph.bold for glyph in printed) > len(printed)
    return Line(text, around(glyph.box for glyph in printed), size, bold, upright)
