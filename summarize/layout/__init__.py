"""Pages of lines -> articles, step by step; each step imports only the ones before it.

From ``lines`` on text in Traditional characters is read as Simplified; what is assembled has the
characters as they came.

``text`` (characters), ``pages`` (sources -> pages), ``lines`` (pages -> units: what each line is by
its own words), ``rulings`` (the reader's word), ``joins`` (cut sentences made whole), ``heads``
(the lines of a head and their parts), ``starts`` (where articles begin), ``pieces`` (an article's
stretch on one page), ``jumps`` (what goes on where), ``articles`` (ids, titles, kinds, reasons);
``steps`` takes them in turn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.layout.steps import flows, read_issue

__all__ = ["flows", "read_issue"]


def __getattr__(name: str) -> object:
    """Load the steps when they are asked for: who wants but a package of ours needs no models."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from summarize.layout import steps  # noqa: PLC0415 (as above)

    return getattr(steps, name)
