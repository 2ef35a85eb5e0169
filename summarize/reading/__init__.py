"""Reading: files, folders, archives and streams -> pages of lines.

:func:`~summarize.reading.pages.read_pages` is the way in.
"""

from summarize.reading.pages import read_pages

__all__ = ["read_pages"]
