"""A page's lines -> a sheet: columns one after another under their heads."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.reading.forms.columns.column import Column
from summarize.reading.forms.columns.grid import grid_of
from summarize.reading.forms.columns.heads import groups_of, place_heads
from summarize.reading.forms.columns.page import Page
from summarize.reading.forms.columns.settling import settle, with_subheads
from summarize.reading.forms.columns.stacks import find_columns
from summarize.reading.forms.columns.taking import (
    edges,
    is_caption,
    is_whole_caption,
    taken,
    upright,
)
from summarize.reading.forms.form import Sheet
from summarize.reading.forms.pdf.signs import is_byline, is_marker, tells_picture


def sheet_of(lines: Sequence[str]) -> Sheet:
    """The sheet that the lines of a page make."""
    grid = grid_of(lines)
    top, foot = edges(grid)
    turned = upright(grid)
    markers = taken(grid, is_marker)
    bylines = taken(grid, is_byline)
    told = taken(grid, is_whole_caption)
    columns, loose = settle(find_columns(grid))
    columns, loose = with_subheads(columns, [*loose, *bylines], grid)
    captions = [each for each in columns if is_caption(each)]
    columns = [each for each in columns if each not in captions]
    told += [each for each in loose if tells_picture(each.text) and not is_byline(each.text)]
    captions += [Column([piece]) for piece in told]
    loose = [piece for piece in loose if piece not in told]
    groups = groups_of(columns, grid)
    rest = place_heads(loose, groups, grid)
    page = Page(grid, columns, groups, turned)
    return page.sheet(top, foot, captions, markers, rest)
