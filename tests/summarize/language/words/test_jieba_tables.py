"""Tables made of jieba's files, whatever stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarize.language.words import jieba_tables
from summarize.language.words.dictionary import Dictionary, packed_words

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def idf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(jieba_tables, "_folder", lambda: tmp_path)
    (tmp_path / "analyse").mkdir()
    return tmp_path / "analyse" / "idf.txt"


@pytest.mark.parametrize(
    ("lines", "median"),
    [
        ("新桥 3.5\n渡口 2.5\n新路 9.5\n", 3.5),
        ("新桥 1.5\n渡口 2.5\n新桥 3.5\n新路 9.5\n", 3.5),
        ("新桥 3.5\n\n渡口 2.5\n新路 9.5\n", 3.5),
    ],
    ids=["plain", "a word twice", "a blank line"],
)
def test_of_two_equal_words_the_last_counts_and_blank_lines_do_not(
    idf: Path, lines: str, median: float
) -> None:
    idf.write_text(lines, encoding="utf-8")
    for _ in ("made", "kept"):
        table, middle = jieba_tables.rarities()
        found = [table.get(word) for word in ("新桥", "渡口", "新路", "新", "桥")]
        assert found == ["3.5", "2.5", "9.5", None, None]
        assert middle == median


def test_words_of_a_dictionary_are_found_by_their_pairs() -> None:
    lines = ["新桥 20 n", "新 9 a", "新桥梁 3 n", "桥 8 n", "新桥 4 v", "", "AT 7 eng"]
    total, entries = packed_words(lines)
    dictionary = Dictionary(total, entries)
    assert total == 51
    words = ("新桥", "新", "新桥梁", "桥", "AT", "新路", "A", "路")
    assert [dictionary.frequency(word) for word in words] == [4, 9, 3, 8, 7, 0, 0, 0]
    assert [dictionary.tag(word) for word in words] == ["v", "a", "n", "n", "eng", "x", "x", "x"]
    assert dictionary["新桥"][2] == (2,)
    assert dictionary.begins_word("新桥")
    assert not dictionary.begins_word("新路")


def test_a_row_that_is_no_word_is_told() -> None:
    with pytest.raises(ValueError, match="新"):
        packed_words(["新桥 20"])
