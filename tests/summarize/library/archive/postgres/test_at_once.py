"""Many who use one server at once: what one keeps is not lost to what another does."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from summarize.errors import InputError
from summarize.library.query import parse_query
from tests.summarize.library.archive.invented import article, keep, reading
from tests.summarize.library.archive.postgres.databases import opened, raw

if TYPE_CHECKING:
    pass

psycopg = pytest.importorskip("psycopg")


def test_many_who_keep_the_same_issues_at_once_keep_each_once(place: str) -> None:
    adders = 6
    start = threading.Barrier(adders, timeout=60)
    wrong: list[BaseException] = []

    def add(number: int) -> None:
        try:
            with opened(place) as archive:
                start.wait()
                for day in range(8):
                    keys = [f"甲@{day}", f"乙@{day}"][:: 1 if number % 2 else -1]
                    issues = [
                        reading(
                            [article("1-1", f"渡口{number}", "船", section=f"第{key}版")],
                            key=key,
                            paper=key[0],
                            digest=str(number),
                        )
                        for key in keys
                    ]
                    left = archive.keep(issues, [None, None])
                    for each in left:
                        kept = archive.issue(each.key)
                        assert kept is not None
                        archive.keep([each], [kept.digest])
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=add, args=(number,)) for number in range(adders)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    with opened(place) as archive:
        issues = archive.issues()
        assert len(issues) == 16
        assert archive.count(parse_query("船")) == 16
        for issue in issues:
            stored = archive.article(f"{issue.key}/1-1")
            assert stored is not None
            assert stored.article.headline == f"渡口{issue.digest}"
        assert archive.faults() == []


def test_what_another_one_has_kept_meanwhile_is_left(place: str) -> None:
    with opened(place) as one, opened(place) as other:
        keep(one, reading([article("1-1", "春耕")], digest="1"))
        late = reading([article("1-1", "夏收")], digest="2")
        assert other.keep([late], [None]) == [late]
        assert one.count(parse_query("春耕")) == 1
        assert other.keep([late], ["1"]) == []
        assert one.count(parse_query("夏收")) == 1


def test_who_has_it_open_while_a_later_dubao_changes_it_is_told(place: str) -> None:
    with opened(place) as archive, opened(place, writing=False) as reader:
        keep(archive, reading([article("1-1", "春耕", "下田")]))
        raw(place, "UPDATE dubao.format SET version = 99")
        with pytest.raises(InputError, match="format 99"):
            reader.search(parse_query("春耕"), 5)
        with pytest.raises(InputError, match="format 99"):
            reader.count(parse_query("春耕"))
        with pytest.raises(InputError, match="format 99"):
            archive.keep([reading([article("1-1", "夏收")], key="乙@1")], [None])
        with pytest.raises(InputError, match="format 99"):
            archive.remove("芦汀日报@2025-03-04")
        assert [each.key for each in archive.issues()] == ["芦汀日报@2025-03-04"]
