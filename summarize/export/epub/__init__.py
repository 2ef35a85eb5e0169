"""An issue as EPUB 3, to read on a device: a chapter for each page (版), its articles below."""

from summarize.export.epub.book import to_epub

__all__ = ["to_epub"]
