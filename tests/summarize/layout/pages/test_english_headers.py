"""Page headers of papers in English."""

from __future__ import annotations

import pytest

from summarize.layout.pages.english_headers import english_header
from summarize.layout.pages.page_headers import page_header


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "CHINA RIVER POST | Tuesday, March 18, 2025          PAGE 3",
            ("3", "2025-03-18", "CHINA RIVER POST"),
        ),
        ("PAGE A5 | Luting Courier | Monday, June 2, 2025", ("A5", "2025-06-02", "Luting Courier")),
        ("March 18, 2025    Page 12", ("12", "2025-03-18", None)),
        ("Luting Courier  |  Page 2", ("2", None, "Luting Courier")),
    ],
)
def test_what_a_header_says(line: str, said: tuple[str, str | None, str | None]) -> None:
    assert english_header(line) == said
    header = page_header(line)
    assert header is not None
    assert (header.label, header.date, header.paper) == said


@pytest.mark.parametrize(
    "line",
    [
        "PAGE 3",
        "See PORT, page 4",
        "five in June.                         See PORT, page 4",
        "Page 3 of the report was missing.  The clerk said so.",
        "March 18, 2025",
        "Luting Courier | Tuesday",
        "Smarch 18, 2025 | PAGE 0",
        "",
    ],
)
def test_what_is_none(line: str) -> None:
    assert english_header(line) is None
