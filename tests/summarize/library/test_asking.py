"""Whole words in a query: what the archive finds and what a scan finds are the same articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from summarize.library import asking
from summarize.library.archive.engine import Archive
from summarize.library.query import Query, parse_query, whole_words
from summarize.library.study.sampling import sample
from tests.summarize.library.archive.invented import article, keep, reading, scanned
from tests.summarize.library.backends import Backend

WORD = "芦汀的代表昨天到国会旁听。"
PART = "中国会议中心昨天在芦汀开工。"
DAYS = tuple(f"2025-03-{day:02d}" for day in range(1, 31))
READINGS = [
    reading(
        [
            article("1-1", "到国会去" if number % 7 == 0 else "旁听", WORD),
            article("1-2", "中国会议" if number % 5 == 0 else "开工", PART),
            article("1-3", None, PART + WORD),
            article("1-4", "渡口", "芦汀的渡船今天停航。"),
        ],
        key=f"芦汀日报@{day}",
        date=day,
        digest=day,
    )
    for number, day in enumerate(DAYS)
]


@pytest.fixture
def archive(backend: Backend) -> Iterator[Archive]:
    with backend.opened() as opened:
        keep(opened, *READINGS)
        yield opened


def paged(archive: Archive, query: Query, limit: int, order: str = "rank") -> list[str]:
    found: list[str] = []
    after = None
    while True:
        page = asking.search(archive, query, limit, after, order)  # type: ignore[arg-type]
        found += [each.key for each in page.articles]
        after = page.after
        if after is None:
            return found
        assert len(page.articles) == limit


@pytest.mark.parametrize(
    "typed",
    [
        "whole:国会",
        "整词:国会 -停航",
        "title:整词:国会",
        "整词:title:国会",
        "芦汀 -整词:国会",
        "整词:(国会 OR 渡船)",
        "国会 -(开工 整词:国会)",
        "whole:国会 date:2025-03-02..2025-03-11",
        "整词:中国会 OR 整词:无此词",
    ],
)
def test_all_that_a_scan_finds_is_found_once_however_it_is_paged(
    archive: Archive, typed: str
) -> None:
    query = parse_query(typed)
    wanted = scanned(READINGS, query)
    for limit, order in ((7, "rank"), (1, "date"), (100, "page")):
        found = paged(archive, query, limit, order)
        assert len(found) == len(set(found))
        assert set(found) == wanted
    assert asking.count(archive, query) == len(wanted)
    days = Counter(key.partition("@")[2].partition("/")[0] for key in wanted)
    assert asking.by_day(archive, query) == dict(days)


def test_parts_of_other_words_are_what_is_left_out(archive: Archive) -> None:
    assert asking.count(archive, parse_query("国会")) == 3 * len(DAYS)
    assert asking.count(archive, parse_query("整词:国会")) == 2 * len(DAYS)
    assert asking.count(archive, whole_words(parse_query("国会 -开工"))) == len(DAYS)


def test_a_sample_is_spread_over_the_time(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = parse_query("芦汀")
    monkeypatch.setattr("summarize.library.study.sampling._ALL", 10)
    found = sample(archive, query, archive.by_day(query), 40)
    assert len({each.key for each in found}) == len(found) == 40
    assert len({each.date for each in found}) > len(DAYS) * 2 // 3
    dates = [str(each.date) for each in found]
    assert dates == sorted(dates, reverse=True)
    few = sample(archive, query, archive.by_day(query), 7)
    assert len(few) <= 7
    assert {str(each.date)[:9] for each in few} >= {"2025-03-0", "2025-03-1", "2025-03-2"}
