"""The samples of every form: each is the issue that ``every-form.txt`` is, but for what it says."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import pytest

from summarize.reading import forms
from tests.fuzz.running import at_home, run
from tests.samples.expectation import ROOT, SAMPLES, Record, characters, expected, printed_texts

FORMS = SAMPLES / "forms"
LACKS: dict[str, tuple[str, set[str]]] = {
    "issue.csv": ("csv", set()),
    "issue.docx": ("docx", {"paper", "date"}),
    "issue.epub": ("epub", set()),
    "issue.hocr": ("hocr", {"paper", "date"}),
    "issue.json": ("json", set()),
    "issue.jsonl": ("json", set()),
    "issue.md": ("markdown", set()),
    "issue.pdf": ("pdf", set()),
    "issue.xlsx": ("xlsx", set()),
    "saved": ("html", set()),
    "scans": ("alto", {"names", "blanks"}),
}
"""What each form is called, and what it cannot hold: the paper and the day, unless its file's name
tells them; names of pages; blanks between words of Chinese, such as those before a name.
"""


def exported(name: str) -> Record:
    with at_home(ROOT):
        result = run(("export", "--format", "json", f"samples/forms/{name}"))
    assert (result.status, result.err) == (0, "")
    record: Record = json.loads(result.out)
    return record


def held(record: Record, lacks: set[str]) -> dict[str, Any]:
    """What a form that lacks this can say; what else is printed on its pages is its own."""
    told = {key: record[key] for key in ("paper", "date", "number") if key not in lacks}
    names = "names" not in lacks
    told["pages"] = [(page["label"], names and page["name"]) for page in record["pages"]]
    told["sections"] = [(names and each["name"], each["articles"]) for each in record["sections"]]
    articles = json.dumps(
        [{**each, "section": None, "dateline": None} for each in record["articles"]],
        ensure_ascii=False,
    )
    if "blanks" in lacks:
        articles = re.sub(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])", "", articles)
    told["articles"] = json.loads(articles)
    return told


def test_every_form_has_a_sample_and_every_sample_is_of_one() -> None:
    assert {path.name for path in FORMS.iterdir()} == set(LACKS)
    # Text in columns is text: its tests lay it out as programs do.
    assert {form for form, _ in LACKS.values()} == {form.name for form in forms()} - {"columns"}


@pytest.mark.parametrize("name", LACKS)
def test_a_sample_is_the_issue_that_its_plain_text_is(name: str) -> None:
    form, lacks = LACKS[name]
    if form in ("pdf", "xlsx"):
        pytest.importorskip({"pdf": "pypdfium2", "xlsx": "openpyxl"}[form])
    record = exported(name)
    truth = expected("every-form")
    assert held(record, lacks) == held(truth, lacks)
    assert set(_told(record, "continuation")) == set(_told(truth, "continuation"))
    # Nothing is lost of the articles, and nothing besides is in them.
    own = Counter(characters("".join(printed_texts({**record, "furniture": []}))))
    assert own == characters("".join(printed_texts({**truth, "furniture": []})))


def _told(record: Record, kind: str) -> list[tuple[str, str]]:
    return [(each["kind"], each["text"]) for each in record["furniture"] if kind in each["kind"]]
