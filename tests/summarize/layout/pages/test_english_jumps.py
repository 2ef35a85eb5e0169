"""Jump markers in English."""

from __future__ import annotations

import pytest

from summarize.layout.pages.jump_markers import backward, forward


@pytest.mark.parametrize(
    ("text", "marker", "page"),
    [
        ("Three sailings are planned, rising to five in June.   See PORT, page 4", "See", "4"),
        ("The hall was full long before eight. See NIGHT CLINIC, Page A4", "See", "A4"),
        ("“We used to wait for a crane.” (Continued on page 6)", "(Continued", "6"),
        ("Continued to Page 3", "Continued", "3"),
        ("The crane waits for us. Turn to page 12", "Turn", "12"),
    ],
)
def test_leads_on(text: str, marker: str, page: str) -> None:
    (found,) = forward(text)
    assert text[found.start : found.end].startswith(marker)
    assert found.end == len(text)
    assert found.targets == (page,)


@pytest.mark.parametrize(
    "text",
    [
        "Readers can see the winners, page 4 of the album shows them all.",
        "She opened the book and began to see Luting, page 4",
        "The report fills more than 40 pages.",
        "Turn to page",
    ],
)
def test_a_page_in_a_sentence_is_no_marker(text: str) -> None:
    assert forward(text) == ()


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("Continued from page 1", "1"),
        ("(Continued from Page A1) The port company said so.", "A1"),
        ("From Page 1", "1"),
    ],
)
def test_goes_on(text: str, page: str) -> None:
    found = backward(text)
    assert found is not None
    assert found.origins == (page,)
    assert found.start == 0


@pytest.mark.parametrize("text", ["From page 1 on the names are hers.", "From pages 1 to 4"])
def test_a_sentence_that_begins_so_is_no_marker(text: str) -> None:
    assert backward(text) is None
