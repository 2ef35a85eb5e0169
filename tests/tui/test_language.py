"""Which language dubao speaks, and how it fills its messages in."""

from __future__ import annotations

import pytest

from tui.language import choose, language, tell, tell_count

NAMES = ("DUBAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_TW.UTF-8"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": ""}, "zh"),
        ({"LC_ALL": "zh_CN.UTF-8", "DUBAO_LANG": "en"}, "en"),
        ({"LC_ALL": "en_US.UTF-8", "DUBAO_LANG": "zh"}, "zh"),
    ],
)
def test_the_environment_says_which(
    environment: dict[str, str], spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language() == spoken


def test_what_was_chosen_goes_before_the_environment() -> None:
    choose("zh")
    assert language() == "zh"
    choose(None)
    assert language() == "en"


def test_a_message_is_told_in_the_language_whichever_it_is_written_in() -> None:
    assert tell("已存 {path}", path="桥.md") == "Saved 桥.md"
    assert tell("standard input is closed") == "standard input is closed"
    choose("zh")
    assert tell("已存 {path}", path="桥.md") == "已存 桥.md"
    assert tell("standard input is closed") == "标准输入已关闭"


def test_values_are_data() -> None:
    assert tell("已存 {path}", path="{path} {0} %s") == "Saved {path} {0} %s"
    assert tell("{nothing} known") == "{nothing} known"


@pytest.mark.parametrize(
    ("count", "english"), [(1, "1 article marked read ✓"), (2, "2 articles marked read ✓")]
)
def test_english_tells_one_from_several(count: int, english: str) -> None:
    message = "{count}篇全标为已读 ✓"
    assert tell_count(message, count) == english
    choose("zh")
    assert tell_count(message, count) == f"{count}篇全标为已读 ✓"
