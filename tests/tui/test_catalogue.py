"""Everything that dubao says can be said in Chinese and in English."""

from __future__ import annotations

import gettext
import re
from itertools import chain

import pytest

from summarize.export import states
from summarize.issue import KIND_NAMES
from summarize.layout.articles import reasons
from summarize.layout.jumps import evidence, markers
from tests.tui.catalogue import (
    CHINESE,
    DATA,
    click_messages,
    entries,
    first_of_pairs,
    messages,
    plurals,
    unspoken,
    untold,
)
from tui.reader.commands import COMMANDS

NAMES = re.compile(r"\{(\w+)(?:!r)?\}")
ENGINE = {
    *chain(
        KIND_NAMES.values(),
        states._REASONS.values(),
        reasons._RULES.values(),
        reasons._ROLES.values(),
        reasons._STATES.values(),
        reasons._EVIDENCE.values(),
        reasons._VERDICTS.values(),
    ),
    states._NO_BEGINNING,
    reasons.WRAPPED,
} - {""}
"""What the engine says in Chinese."""


def test_every_chinese_message_has_an_english_one_and_there_is_no_other() -> None:
    chinese, _ = messages()
    assert {command.help for command in COMMANDS} <= chinese
    assert chinese | ENGINE == set(entries("en"))


def test_every_english_message_has_a_chinese_one_and_there_is_no_other() -> None:
    _, english = messages()
    assert "standard input is closed" in english
    assert english == set(entries("zh")) | set(plurals("zh").values())


def test_what_the_engine_says_can_be_told_in_another_language() -> None:
    assert untold() == []


def test_no_english_is_printed_that_is_not_in_the_catalogue() -> None:
    assert unspoken() == []


def test_every_piece_of_evidence_for_a_link_has_its_words() -> None:
    names = first_of_pairs(evidence) | {markers.NO_MARKER, markers.ELSEWHERE, *markers.POINTING}
    assert "headlines alike" in names
    assert names <= set(reasons._EVIDENCE)


def test_all_that_click_says_has_a_chinese_message() -> None:
    one, many = click_messages()
    told = entries("click-zh")
    assert {"Options", "Usage:", "Missing argument"} <= one
    assert one <= set(told) - set(plurals("click-zh"))
    assert set(many) <= set(plurals("click-zh"))
    for message, texts in told.items():
        known = {*NAMES.findall(message), *NAMES.findall(plurals("click-zh").get(message, ""))}
        for text in texts:
            assert CHINESE.search(text), message
            assert set(NAMES.findall(text)) <= known, message


@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_is_in_its_language_and_has_the_same_values(language: str) -> None:
    for message, texts in entries(language).items():
        for text in texts:
            assert text.strip(), message
            assert sorted(NAMES.findall(text)) == sorted(NAMES.findall(message)), message
            if language == "en":
                assert not CHINESE.search(text), message
            else:
                assert CHINESE.search(text), message


@pytest.mark.parametrize("language", ["en", "zh", "click-zh"])
def test_what_is_read_was_made_of_what_is_written(language: str) -> None:
    with (DATA / f"{language}.mo").open("rb") as file:
        read = gettext.GNUTranslations(file)
    many = plurals(language)
    for message, texts in entries(language).items():
        if message in many:
            counts = (1, 2)[: len(texts)]
            shown = [read.ngettext(message, many[message], count) for count in counts]
            assert tuple(shown) == texts
        else:
            assert (read.gettext(message),) == texts
    assert len(read._catalog) - 1 == sum(map(len, entries(language).values()))  # type: ignore[attr-defined]
