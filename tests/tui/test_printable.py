"""What reaches a terminal: text, and nothing that acts on the screen."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tui.printable import offsets, printable

ANY_TEXT = st.text(st.characters())


def test_escape_sequences_lose_what_makes_them_act() -> None:
    assert printable("\x1b[31m红\x1b[0m\x07") == "[31m红[0m"
    assert printable("\x9b2J清屏") == "2J清屏"


def test_bidirectional_controls_and_invisible_characters_go() -> None:
    assert printable("甲\u202e乙\u2066丙\u200f\u061c丁\ufeff\u200b\u00ad") == "甲乙丙丁"


def test_line_feeds_stay_and_other_separators_become_a_space() -> None:
    assert printable("一\r\n二\t三\u2028四\u0085五\x0c六") == "一\n二 三 四 五 六"


def test_a_lone_surrogate_becomes_the_replacement_character() -> None:
    assert printable("坏\ud800字") == "坏\ufffd字"


def test_what_is_written_with_joiners_stays() -> None:
    family = "👩\u200d👧"
    assert printable(family) == family


@given(ANY_TEXT)
def test_nothing_printed_acts_on_the_screen(text: str) -> None:
    shown = printable(text)
    controls = [c for c in shown if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"]
    assert not controls
    shown.encode()  # no surrogate is left to fail on the way out
    assert printable(shown) == shown


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_visible_character_is_lost(text: str) -> None:
    def visible(value: str) -> list[str]:
        unseen = {"Cc", "Cf", "Zl", "Zp", "Zs"}
        return [c for c in value if unicodedata.category(c) not in unseen]

    # The tag characters include two that are not assigned.
    assert visible(printable(text)) == [
        c for c in visible(text) if not "\U000e0000" <= c <= "\U000e007f"
    ]


@given(ANY_TEXT)
def test_offsets_lead_to_the_same_character(text: str) -> None:
    places = offsets(text)
    shown = printable(text)
    if places is None:
        assert shown == text
        return
    assert len(places) == len(text) + 1
    assert places[-1] == len(shown)
    for index, character in enumerate(text):
        assert shown[places[index] : places[index + 1]] == printable(character)
