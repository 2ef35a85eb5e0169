"""What only a server does: dies and comes back, has many users, and copies that are only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarize.errors import InputError
from summarize.library.adding.mending import mend_in_place
from summarize.library.query import parse_query
from tests.summarize.library.archive.invented import article, keep, reading
from tests.summarize.library.archive.postgres.databases import opened, raw

if TYPE_CHECKING:
    from tests.summarize.library.server import Server

psycopg = pytest.importorskip("psycopg")


def one_line(told: pytest.ExceptionInfo[InputError]) -> str:
    text = str(told.value)
    assert "\n" not in text
    return text


def test_a_server_that_is_killed_is_one_line_and_has_what_was_kept(
    server: Server, place: str
) -> None:
    with opened(place) as archive, opened(place, writing=False) as reader:
        keep(archive, reading([article("1-1", "春耕", "下田")]))
        server.kill()
        try:
            with pytest.raises(InputError) as told:
                archive.keep([reading([article("1-1", "夏收", "割麦")], key="乙@1")], [None])
            assert "what was kept is kept" in one_line(told)
            with pytest.raises(InputError) as told:
                reader.search(parse_query("春耕"), 5)
            one_line(told)
            with pytest.raises(InputError) as told:
                opened(place)
            one_line(told)
        finally:
            server.start()
    with opened(place) as archive:
        assert [each.key for each in archive.issues()] == ["芦汀日报@2025-03-04"]
        assert archive.count(parse_query("下田")) == 1
        assert archive.keep([reading([article("1-1", "夏收", "割麦")], key="乙@1")], [None]) == []


def test_who_may_only_read_finds_and_is_told_that_he_cannot_write(
    server: Server, place: str
) -> None:
    with opened(place) as archive:
        keep(archive, reading([article("1-1", "春耕", "下田")]))
    raw(
        place,
        "DROP ROLE IF EXISTS reader",
        "CREATE ROLE reader LOGIN",
        "GRANT USAGE ON SCHEMA dubao TO reader",
        "GRANT SELECT ON ALL TABLES IN SCHEMA dubao TO reader",
    )
    reader = place.replace("dubao@", "reader@")
    with opened(reader, writing=False) as archive:
        assert archive.count(parse_query("春耕")) == 1
        assert [each.id for each in archive.search(parse_query("下田"), 5).articles] == ["1-1"]
    with opened(reader) as archive, pytest.raises(InputError) as told:
        archive.remove("芦汀日报@2025-03-04")
    assert "cannot be written" in one_line(told)
    raw(place, "DROP OWNED BY reader", "DROP ROLE reader")


def test_a_replica_is_searched(server: Server, place: str) -> None:
    with opened(place) as archive:
        keep(archive, reading([article("1-1", "春耕", "下田割麦")]))
    copy = place + server.replica()
    with opened(copy, writing=False) as archive:
        assert [each.id for each in archive.search(parse_query("下田割麦"), 5).articles] == ["1-1"]
        assert len(archive.sources("芦汀日报@2025-03-04")) == 1
    with opened(copy) as archive, pytest.raises(InputError) as told:
        archive.remove("芦汀日报@2025-03-04")
    assert "cannot be written" in one_line(told)


def test_an_article_of_more_words_than_the_server_indexes_is_found_all_the_same(
    place: str,
) -> None:
    letters = [chr(0x4E00 + number) for number in range(20_000)]
    text = "".join(letter + other for letter, other in zip(letters, letters[7:], strict=False)) * 3
    with opened(place) as archive:
        keep(archive, reading([article("1-1", "长卷", text + "末尾芦汀"), article("1-2", "短")]))
        for query, found in (
            ("芦汀", 1),
            ("尾芦汀", 1),
            ("title:长", 1),
            ("title:芦汀", 0),
            ("kind:news -芦汀", 1),
            ("date:2025 芦汀", 1),
            ("date:2024 芦汀", 0),
            ("page:1", 2),
        ):
            assert archive.count(parse_query(query)) == found, query
        assert [each.id for each in archive.search(parse_query("芦汀"), 5).articles] == ["1-1"]


def test_signs_that_the_server_cannot_hold_stay_in_the_article(place: str) -> None:
    with opened(place) as archive:
        keep(archive, reading([article("1-1", "春\0耕", "下\0田")], key="甲@1", paper="甲\0乙"))
        assert archive.count(parse_query("title:耕 paper:乙")) == 1
        stored = archive.article("甲@1/1-1")
        assert stored is not None
        assert stored.article.headline == "春\0耕"


def test_a_lost_index_and_damaged_texts_are_told_and_made_anew(place: str) -> None:
    with opened(place) as archive:
        for day in range(3):
            keep(archive, reading([article("1-1", "春耕", "下田")], key=f"甲@{day}"))
        assert archive.faults() == []
        raw(
            place,
            "DROP INDEX dubao.articles_words",
            "UPDATE dubao.articles a SET record = '' FROM dubao.issues i"
            " WHERE i.id = a.issue AND i.key IN ('甲@1', '甲@2')",
            "UPDATE dubao.sources s SET pages = '' FROM dubao.issues i"
            " WHERE i.id = s.issue AND i.key = '甲@2'",
        )
        faults = archive.faults()
        assert [(fault.kind, fault.key) for fault in faults] == [
            ("index", None),
            ("issue", "甲@1"),
            ("issue", "甲@2"),
        ]
        assert mend_in_place(archive, faults) == (["甲@1"], ["甲@2"])
        assert [fault.key for fault in archive.faults()] == ["甲@2"]


def test_what_is_not_ours_or_of_a_later_dubao_is_left_alone(place: str) -> None:
    raw(place, "CREATE SCHEMA dubao")
    with pytest.raises(InputError, match="not a library"):
        opened(place)
    raw(place, "DROP SCHEMA dubao")
    with pytest.raises(InputError, match="no library yet"):
        opened(place, writing=False)
    opened(place).close()
    raw(place, "UPDATE dubao.format SET version = 99")
    for writing in (True, False):
        with pytest.raises(InputError, match="format 99"):
            opened(place, writing=writing)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://me:secret@localhost:1/x",
        "postgresql://localhost:1/x?user=me&password=secret",
        "postgresql://me:secret@localhost:1/x?nonsense=1",
        "postgresql://[",
        "postgresql://me:secret@localhost:port/x",
    ],
)
def test_a_server_that_is_not_there_is_one_line_without_the_password(address: str) -> None:
    with pytest.raises(InputError) as told:
        opened(address)
    assert "secret" not in one_line(told)


def test_a_server_that_goes_takes_no_work_with_it(server: Server, place: str) -> None:
    from summarize.library.archive.postgres.made import PostgresWorks

    opened(place).close()
    with PostgresWorks(place) as works:
        works.keep(b"1", "names", "1", "\ud800[]")
    with PostgresWorks(place) as works:
        assert works.recall(b"1", "names", "1") == "\ud800[]"
        assert works.recall(b"1", "names", "2") is None
        server.kill()
        try:
            assert works.recall(b"1", "names", "1") is None
            works.keep(b"2", "names", "1", "[]")
        finally:
            server.start()
    with PostgresWorks(place) as works:
        assert works.recall(b"1", "names", "1") == "\ud800[]"
        assert works.recall(b"2", "names", "1") is None
