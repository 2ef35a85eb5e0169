"""A reader's own words: what a list may hold, and what is said of a broken one."""

from __future__ import annotations

import pytest

from summarize.errors import InputError
from summarize.language.words import UserWord, parse_user_words


def test_words_with_and_without_count_and_tag() -> None:
    text = "\ufeff# mine\n云溪谣\r\n\n青禾坝 20\n何小渡 nr\n小渡镇 20 ns\n"
    assert parse_user_words(text.encode(), "w.txt") == (
        UserWord("云溪谣"),
        UserWord("青禾坝", 20),
        UserWord("何小渡", None, "nr"),
        UserWord("小渡镇", 20, "ns"),
    )


@pytest.mark.parametrize("line", ["云溪谣 nr 20", "云溪谣 二十", "云溪谣 1 nz x", "云\x1b谣"])
def test_a_broken_line_is_named(line: str) -> None:
    with pytest.raises(InputError, match=r"^w\.txt: line 2 is not a word"):
        parse_user_words(f"青禾坝\n{line}\n".encode(), "w.txt")


def test_another_encoding_is_said() -> None:
    with pytest.raises(InputError, match=r"^w\.txt: not UTF-8"):
        parse_user_words("云溪谣".encode("gb18030"), "w.txt")
