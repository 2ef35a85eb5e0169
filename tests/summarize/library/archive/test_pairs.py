"""The form of the index, which libraries that are out there have."""

from __future__ import annotations

import hashlib

import pytest

from summarize.library.archive.pairs import indexed, letters, phrase, tokens
from summarize.library.archive.sqlite.schema import VERSION


def test_pairs_overlap_and_end_with_the_last_character() -> None:
    assert tokens([indexed("人民日报"), indexed("A-1")]) == "人民 民日 日报 报 a－ －1 1"
    assert tokens([indexed("　"), indexed("船")]) == "船"
    assert phrase("日报") == "日报"
    assert sorted(letters([indexed("船船上")])) == [" ", "上", "船"]


@pytest.mark.parametrize("sign", [*'"^*():{}+-.,;!?\\/|&~', "\n", "\0", "　"])
def test_no_sign_of_a_text_parts_a_token(sign: str) -> None:
    for token in tokens([indexed(f"甲{sign}乙")]).split(" "):
        assert all(letter.isalnum() or not letter.isascii() for letter in token)


def test_the_form_of_the_index_is_that_of_this_version() -> None:
    """What is kept is forgotten by making its words again: they have to be the very same.

    Where folding has changed, raise VERSION and have the migration make the index anew.
    """
    ranges = ((0, 0x250), (0x3000, 0x3100), (0x3400, 0xA000), (0xF900, 0xFB00), (0xFF00, 0xFFF0))
    folded = "\n".join(indexed(chr(code)) for span in ranges for code in range(*span))
    known = {1: "5138bbb389b7ecb1", 2: "5138bbb389b7ecb1"}
    assert hashlib.sha256(folded.encode()).hexdigest()[:16] == known[VERSION]
