"""Reading: files, folders, archives and streams -> pages of lines.

:func:`~summarize.reading.pages.read_pages` is the way in, and
:func:`~summarize.reading.pages.read_apart` that for a source of several issues. Its rooms, of
which each imports only those before it: ``encodings`` (bytes to text), ``names`` (what file names
say of pages), ``checks`` (whether it is a page's text at all), ``forms`` (files that are more than
text), ``files`` (the disk), ``archives``.
"""

from summarize.reading.arranging import describe
from summarize.reading.checks.glyphs import unreadable, without_numbers
from summarize.reading.files.disk import page_paths, read_pipe
from summarize.reading.files.passed_over import left_out, not_read
from summarize.reading.forms import form_title, forms, suffixes
from summarize.reading.forms.records.fields import FIELDS, name_fields
from summarize.reading.limits import FILE_BYTES
from summarize.reading.names.choosing import choose, split_suffix
from summarize.reading.names.dates import path_date
from summarize.reading.names.file_names import read_name
from summarize.reading.names.labels import label_order, normal_label
from summarize.reading.pages import gathered_suffixes, read_apart, read_pages
from summarize.reading.shown import shown

__all__ = [
    "FIELDS",
    "FILE_BYTES",
    "choose",
    "describe",
    "form_title",
    "forms",
    "gathered_suffixes",
    "label_order",
    "left_out",
    "name_fields",
    "normal_label",
    "not_read",
    "page_paths",
    "path_date",
    "read_apart",
    "read_name",
    "read_pages",
    "read_pipe",
    "shown",
    "split_suffix",
    "suffixes",
    "unreadable",
    "without_numbers",
]
