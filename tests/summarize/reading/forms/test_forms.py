"""What holds for every form there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.reading.forms import forms, table
from summarize.reading.forms.opened import Opened
from summarize.reading.names.choosing import choose

ROOT = Path(__file__).parents[4]


def test_the_readme_lists_the_forms_as_they_declare_themselves() -> None:
    assert table() in (ROOT / "README.md").read_text(encoding="utf-8")


def test_names_are_a_scripts_own_and_of_one_form_each() -> None:
    names = [form.name for form in forms()]
    assert len(set(names)) == len(names) >= 4
    assert all(name.isascii() and name.islower() for name in names)


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.name)
def test_a_page_of_text_and_an_empty_file_are_of_no_form(form: object) -> None:
    page = "夜航恢复\n\n本报讯 东门码头夜航今晚恢复,末班船改到九点半。\n"
    for data in (page.encode(), page.encode("gb18030"), b"", b"\n\n"):
        opened = Opened(data, "page.txt", "page.txt")
        assert not form.recognises(opened)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (("01.txt", "01.json", "02.json"), ["01.txt", "02.json"]),
        (("01.txt", "package.json"), ["01.txt"]),
        (("a.json", "b.csv"), ["a.json", "b.csv"]),
        (("a.json", "a.csv"), ["a.json"]),
        (("a.md", "a.json"), ["a.md"]),
        (("notes.pdf",), []),
    ],
)
def test_files_of_forms_are_pages_where_no_text_is_theirs(
    names: tuple[str, ...], chosen: list[str]
) -> None:
    assert choose(names, (".json", ".csv")) == chosen
