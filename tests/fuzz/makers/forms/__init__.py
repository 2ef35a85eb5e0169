"""Documents of every form, of invented articles, whole and then changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fuzz.makers.forms.packed import docx, epub, xlsx
from tests.fuzz.makers.forms.pages import html_file
from tests.fuzz.makers.forms.scans import alto_file, hocr_file
from tests.fuzz.makers.forms.sheets import pdf
from tests.fuzz.makers.forms.texts import json_file, markdown, table_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.fuzz.cases import Case

FORMS: dict[str, Callable[[str, Random], Case]] = {
    "markdown": markdown,
    "json": json_file,
    "csv": table_file,
    "xlsx": xlsx,
    "docx": docx,
    "html": html_file,
    "alto": alto_file,
    "hocr": hocr_file,
    "epub": epub,
    "pdf": pdf,
}
"""By the names that the forms have themselves."""
