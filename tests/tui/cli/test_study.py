"""``dubao trend``, ``with``, ``related`` and ``digest DATE`` on a library of two years."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from summarize.library.archive.sqlite import SqliteArchive
from tests.summarize.library.archive.invented import article, keep, reading
from tests.tui.cli import test_library

if TYPE_CHECKING:
    from summarize.issue import Article
    from tests.tui.cli.test_library import Dubao

dubao = test_library.dubao
filled = test_library.filled
FIRST = datetime.date(2023, 1, 2)  # a Monday


def _articles(day: datetime.date, week: int) -> list[Article]:
    """The ferry is written of in the first and the last weeks; by whom, changes."""
    found = [
        article(
            f"1-{number}",
            f"粮站收粮第{week}周{number}",
            "云陂的粮站这一周收粮，岑越在粮站过秤，粮站门口排起了队。",
        )
        for number in (1, 2, 3)
    ]
    if week < 20 or week >= 60:
        who = "罗敬" if week < 20 else "戚满仓"
        found.append(
            article("1-4", "芦汀渡船开班", f"芦汀的渡船今天开班，船工{who}说，渡船一次坐六十人。")
        )
    return found


@pytest.fixture
def years(dubao: Dubao) -> Dubao:
    """An issue a week; weeks 30 to 39 are missing, 80 in all."""
    readings = []
    for week in range(90):
        if 30 <= week < 40:
            continue
        day = FIRST + datetime.timedelta(days=7 * week)
        readings.append(
            reading(
                _articles(day, week),
                key=f"芦汀日报@{day}",
                date=day.isoformat(),
                digest=str(week),
            )
        )
    readings.append(
        reading(
            [article("1-1", "渡船")], key="云陂日报@2023-01-02", paper="云陂日报", date="2023-01-02"
        )
    )
    with SqliteArchive(Path(dubao.folder) / "home" / "library.sqlite3", writing=True) as archive:
        keep(archive, *readings)
    return dubao


def test_numbers_are_those_of_the_articles(years: Dubao) -> None:
    records: list[dict[str, Any]] = years.records("trend", "渡船", "粮站", "--by", "year")
    assert [(r["word"], r["period"], r["count"]) for r in records] == [
        ("渡船", "2023", 20 + 1),
        ("渡船", "2024", 30),
        ("粮站", "2023", 42 * 3),
        ("粮站", "2024", 38 * 3),
    ]
    assert records[0]["articles"] == 42 * 3 + 20 + 1
    assert records[0]["per_10000"] == pytest.approx(21 * 10_000 / 147, abs=0.01)
    days: list[dict[str, Any]] = years.records("trend", "渡船", "--by", "day")
    total = sum(r["count"] for r in days)
    assert f"{total}\n" == years("search", "渡船", "--count").out
    csv = years("trend", "渡船", "--by", "year", "--format", "csv").out.splitlines()
    assert csv[:2] == ["word,period,count,articles,per_10000", "渡船,2023,21,147,1428.57"]
    alone = years.records("trend", "渡船", "--by", "year", "--paper", "云陂")
    assert [(r["period"], r["count"], r["articles"]) for r in alone] == [("2023", 1, 1)]


def test_what_the_library_lacks_is_not_nothing(years: Dubao) -> None:
    records = years.records("trend", "渡船", "--by", "week")
    assert len(records) == 90
    by_week = {r["period"]: r for r in records}
    assert by_week["2023-W25"]["per_10000"] == 0
    missing = by_week["2023-W35"]
    assert (missing["count"], missing["articles"], missing["per_10000"]) == (0, 0, None)


def test_a_silence_is_told_with_its_end(years: Dubao) -> None:
    (silence,) = years.records("trend", "渡船", "--silences", "--by", "week")
    assert (silence["from"], silence["to"], silence["back"]) == ("2023-W21", "2024-W08", "2024-W09")
    assert years("trend", "粮站", "--silences", "--by", "week", "--json").out == ""
    text = years("trend", "渡船", "--by", "week").out
    assert "silent 2023-W21..2024-W08, back 2024-W09" in text


def test_several_words_are_drawn_on_one_scale(years: Dubao) -> None:
    lines = years("trend", "渡船", "粮站", "--by", "month", "--width", "60").out.splitlines()
    ferry, station = (
        lines.index(next(x for x in lines if x.startswith("渡船"))),
        lines.index(next(x for x in lines if x.startswith("粮站"))),
    )
    assert "█" in lines[station + 1]
    assert "█" not in lines[ferry + 1]
    assert "·" in lines[ferry + 2]
    assert all(len(line) <= 60 for line in lines[ferry + 1 : ferry + 4])
    assert "2023-01" in lines[ferry + 3]
    assert lines[-1].startswith("the whole height: ")


def test_a_word_that_is_nowhere(years: Dubao) -> None:
    found = years("trend", "无此词")
    assert (found.status, found.err) == (1, "")
    assert found.out == "无此词  0 articles, 0.0 of 10,000\n"
    assert years("with", "无此词").status == 1
    assert years("trend", "OR").status == 2


def test_who_stands_beside_a_word_and_since_when(years: Dubao) -> None:
    records: list[dict[str, Any]] = years.records("with", "渡船")
    found = {r["text"]: r for r in records}
    assert "岑越" not in found  # he stands beside the granary
    assert "渡船" not in found
    before, after = found["罗敬"], found["戚满仓"]
    assert (before["role"], before["count"], before["articles"]) == ("person", 20, 20)
    assert [s["count"] for s in before["spans"]] == [20, 0]
    assert [s["count"] for s in after["spans"]] == [0, 30]
    assert sum(s["of"] for s in after["spans"]) == 51
    yearly = years.records("with", "渡船", "--by", "year", "-k", "1")
    assert [s["from"] for s in yearly[0]["spans"]] == ["2023-01-01", "2024-01-01"]  # type: ignore[attr-defined]
    assert "罗敬" in years("with", "渡船").out


def test_the_nearest_articles_share_the_rarest_words(years: Dubao) -> None:
    key = "芦汀日报@2023-01-02/1-4"
    records: list[dict[str, Any]] = years.records("related", key, "-k", "19")
    assert len(records) == 19
    assert key not in {r["key"] for r in records}
    assert all("罗敬" in r["shared"] for r in records)
    assert records[0]["score"] >= records[-1]["score"] > 0
    assert "粮站" not in "".join(r["title"] for r in records)


def test_related_takes_an_article_of_a_file(filled: Dubao) -> None:
    folder = str(filled.folder / "云陂日报" / "2025-03-04")
    records = filled.records("related", folder, "1-1")
    assert "云陂日报@2025-03-04/1-1" not in [r["key"] for r in records]
    for wrong in ((folder,), (folder, "1-1", "2-1")):
        found = filled("related", *wrong)
        assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)


def test_digest_takes_a_day(filled: Dubao) -> None:
    whole = filled("digest", "云陂日报@2025-03-04")
    assert whole.status == 0
    assert filled("digest", "2025-03-04").out == whole.out
    none = filled("digest", "2025-03-05")
    assert (none.status, none.out, none.err.count("\n")) == (2, "", 1)
    assert "2025-03-05" in none.err
    both = filled("digest", "2025-03-05", "云陂日报@2025-03-04")
    assert both.status == 2
    assert whole.out.splitlines()[-1] in both.out


def test_a_summary_of_a_kept_issue_is_made_once(
    filled: Dubao, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = "云陂日报@2025-03-04"
    commands = [
        ("summary", key),
        ("keywords", key),
        ("keywords", key, "--people"),
        ("digest", key),
    ]
    made = [filled(*command) for command in commands]

    def never(*_: object, **__: object) -> None:
        raise AssertionError("worked out again")

    for module in ("keywords.keywords", "names.names", "summary.summarise"):
        monkeypatch.setattr(f"summarize.language.{module}", never)
    assert [filled(*command) for command in commands] == made


def test_issues_of_an_earlier_dubao_are_read_again_by_the_next_add(
    filled: Dubao, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = str(filled.folder / "云陂日报" / "2025-03-07")
    for module in ("reading", "rereading"):
        monkeypatch.setattr(f"summarize.library.adding.{module}.ENGINE", "9.9")
    assert "read again" not in filled("search", "渡船").err

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("summarize.library.adding.rereading.read_outdated", stop)
        found = filled("library", "add", folder)
    assert found.status == 0
    assert "left for the next dubao library add" in found.err
    found = filled("library", "add", folder)
    assert found.status == 0
    assert "1 issue of an earlier dubao is read again" in found.err
    assert "read again" not in filled("library", "add", folder).err
