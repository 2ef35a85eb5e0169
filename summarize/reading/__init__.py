"""Reading: files, folders, archives and streams -> pages of lines.

:func:`~summarize.reading.pages.read_pages` is the way in;
:func:`~summarize.reading.pages.read_apart` for a source of several issues.
"""

from summarize.reading.pages import read_apart, read_pages

__all__ = ["read_apart", "read_pages"]
