"""Regular expressions: found in the child process, or ended in time, and never a hang."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from tui.reader.finding.patterns import Answer, folded_pattern
from tui.reader.matching.matcher import ProcessMatcher

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

ENDLESS = "(水+)+火"
WATER = "水" * 40


@pytest.fixture
async def matcher() -> AsyncIterator[ProcessMatcher]:
    made = ProcessMatcher(limit=5)
    yield made
    await made.close()


async def answer(
    matcher: ProcessMatcher, pattern: str, documents: Sequence[Sequence[str]]
) -> Answer:
    told = asyncio.get_running_loop().create_future()
    matcher.ask(pattern, documents, told.set_result)
    assert not told.done()
    found = await told
    assert isinstance(found, Answer)
    return found


async def test_the_first_document_that_matches_is_told_with_all_its_places(
    matcher: ProcessMatcher,
) -> None:
    documents = [["一桥"], ["长8米", "宽12米"], ["高3米"]]
    assert await answer(matcher, r"\d+米", documents) == Answer(1, ((0, 1, 3), (1, 1, 4)))
    assert await answer(matcher, "^宽", documents) == Answer(1, ((1, 0, 1),))
    assert await answer(matcher, "x*", documents) == Answer(None)


@pytest.mark.parametrize("pattern", ["(", "[", "*", "(?P<a", "a{9999999999999}", "(?<=a+)b"])
async def test_a_wrong_pattern_is_told_in_a_line(matcher: ProcessMatcher, pattern: str) -> None:
    trouble = (await answer(matcher, pattern, [["水"]])).trouble
    assert trouble is not None
    assert trouble.startswith("表达式不对: ")
    assert "\n" not in trouble
    assert await answer(matcher, "水", [["水"]]) == Answer(0, ((0, 0, 1),))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "表达式不对: 缺少右括号(第2字)"),
        ("en", ": missing ), unterminated subpattern at character 2"),
    ],
)
async def test_what_is_mistyped_most_is_told_in_the_language(
    language: str, told: str, matcher: ProcessMatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUBAO_LANG", language)
    trouble = (await answer(matcher, "水(", [["水"]])).trouble
    assert trouble is not None
    assert trouble.endswith(told)


async def test_a_pattern_that_takes_for_ever_is_ended_and_the_next_one_answered() -> None:
    matcher = ProcessMatcher(limit=0.05)
    try:
        assert (await answer(matcher, ENDLESS, [[WATER]])).trouble == "这个表达式太费时, 没有找完"
    finally:
        await matcher.close()
    matcher = ProcessMatcher(limit=5)
    try:
        matcher._limit = 0.05
        assert (await answer(matcher, ENDLESS, [[WATER]])).trouble is not None
        matcher._limit = 5
        assert await answer(matcher, "火", [["火"]]) == Answer(0, ((0, 0, 1),))
    finally:
        await matcher.close()


async def test_of_several_asked_at_once_the_last_is_answered(matcher: ProcessMatcher) -> None:
    told: list[Answer] = []
    matcher.ask("水", [["水"]], told.append)
    matcher.ask("火", [["水火"]], told.append)
    assert await answer(matcher, "土", [["水火土"]]) == Answer(0, ((0, 2, 3),))
    assert told == []


async def test_closing_while_it_tries_ends_it() -> None:
    matcher = ProcessMatcher(limit=600)
    told: list[Answer] = []
    matcher.ask(ENDLESS, [[WATER]], told.append)
    while matcher._process is None:
        await asyncio.sleep(0)
    await matcher.close()
    assert told == []


async def test_a_process_that_cannot_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.reader.matching.matcher._START", "raise SystemExit(3)")
    matcher = ProcessMatcher()
    try:
        assert (await answer(matcher, "水", [["水"]])).trouble == "试表达式的进程中途退出"
    finally:
        await matcher.close()


def test_what_folds_to_a_sign_stands_for_itself() -> None:
    assert folded_pattern("（鐵+") == r"\(铁+"
    assert folded_pattern("[０-９]{2}") == "[0-9]{2}"
