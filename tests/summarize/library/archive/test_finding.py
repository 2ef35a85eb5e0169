"""What the index finds is what a plain scan finds, whatever is asked."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarize.issue import Article
from summarize.library.archive.kept import Reading
from summarize.library.query import QueryError, parse_query
from tests.summarize.library.archive.invented import article, jumping, keep, reading, scanned
from tests.summarize.library.backends import Backend

_TEXT = st.text("渡口春耕国会中国会议AB12 ，。（：”,%\n-ß發发０", max_size=12)
_DATES = st.sampled_from([None, "2024-12-31", "2025-01-01", "2025-01-31", "2025-02-28"])
_QUERIES = st.lists(
    st.one_of(
        st.text("渡口春耕国会AB1 2%发，。：,”", min_size=1, max_size=4),
        st.sampled_from(
            [" OR ", "|", " -", "(", ")", '"', "title:", "记者:", "date:2025", "page:2", " 渡 "]
        ),
        st.sampled_from(["date:2025-01..2025-02", "kind:news", "paper:芦汀", "section:第1"]),
    ),
    min_size=1,
    max_size=5,
).map("".join)


@st.composite
def _readings(draw: st.DrawFn) -> list[Reading]:
    issues = []
    for at in range(draw(st.integers(1, 3))):
        articles: list[Article] = []
        for number in range(draw(st.integers(1, 4))):
            name = f"1-{number + 1}"
            if draw(st.booleans()):
                articles.append(jumping(name, draw(_TEXT), draw(_TEXT)))
                continue
            texts = draw(st.lists(_TEXT, max_size=3))
            bylines = tuple(draw(st.lists(_TEXT, max_size=1)))
            articles.append(
                article(name, draw(st.none() | _TEXT), *texts, deck=draw(_TEXT), bylines=bylines)
            )
        issues.append(reading(articles, key=f"芦汀日报@{at}", date=draw(_DATES)))
    return issues


@settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(readings=_readings(), asked=st.lists(_QUERIES, min_size=1, max_size=8))
def test_the_index_finds_what_a_scan_finds(
    backend: Backend, readings: list[Reading], asked: list[str]
) -> None:
    with backend.opened() as archive:
        for kept in archive.issues():
            archive.remove(kept.key)
        keep(archive, *readings)
        for text in asked:
            try:
                query = parse_query(text)
            except QueryError:
                continue
            wanted = scanned(readings, query)
            found: list[str] = []
            after = None
            while True:
                page = archive.search(query, 2, after)
                found += [each.key for each in page.articles]
                after = page.after
                if after is None:
                    break
            assert sorted(found) == sorted(wanted)
            assert archive.count(query) == len(wanted)


def _keys(backend: Backend, query: str, *readings: Reading) -> list[str]:
    with backend.opened() as archive:
        keep(archive, *readings)
        return [each.key.rpartition("@")[2] for each in archive.search(parse_query(query), 20)[0]]


def test_headline_goes_before_deck_before_body_whatever_is_newer(backend: Backend) -> None:
    old = reading([article("1-1", "春耕开始", "各村下田。")], key="甲@1", date="2024-01-01")
    newer = reading(
        [article("1-1", "要闻", "田里", deck="春耕在望")], key="甲@2", date="2024-02-01"
    )
    newest = reading([article("1-1", "要闻", "春耕已毕。")], key="甲@3", date="2025-02-01")
    assert _keys(backend, "春耕", newest, newer, old) == ["1/1-1", "2/1-1", "3/1-1"]


def test_whole_words_go_before_accidental_ones_and_newer_before_older(backend: Backend) -> None:
    accident = reading([article("1-1", "要闻", "他们在中国会见。")], key="甲@3", date="2025-03-01")
    older = reading([article("1-1", "要闻", "该国国会通过。")], key="甲@1", date="2025-01-01")
    newer = reading([article("1-1", "要闻", "该国国会休会。")], key="甲@2", date="2025-02-01")
    assert _keys(backend, "国会", accident, older, newer) == ["2/1-1", "1/1-1", "3/1-1"]


def test_a_word_cut_by_a_jump_is_found_and_one_cut_by_a_paragraph_is_not(backend: Backend) -> None:
    cut = reading([jumping("1-1", "商量产业", "集群的事"), article("1-2", "要闻", "产业", "集群")])
    assert _keys(backend, "产业集群", cut) == ["2025-03-04/1-1"]


@pytest.mark.parametrize(
    "query", ["'; DROP TABLE articles; --", 'NEAR("甲" "乙")', "body:甲*", "^甲"]
)
def test_what_is_syntax_elsewhere_is_text_here(backend: Backend, query: str) -> None:
    with backend.opened() as archive:
        keep(archive, reading([article("1-1", "甲乙", f"他写道：{query}")]))
        keep(archive, reading([article("1-1", "甲乙", "body 甲")], key="乙"))
        quoted = '"' + query.replace('"', "") + '"'
        assert [each.id for each in archive.search(parse_query(quoted), 5).articles] in (
            ["1-1"],
            [],
        )
        assert archive.count(parse_query("甲乙")) == 2


def test_what_is_kept_again_takes_the_place_of_what_was_kept(backend: Backend) -> None:
    with backend.opened() as archive:
        keep(archive, reading([article("1-1", "春耕", "下田")]))
        keep(archive, reading([article("1-1", "夏收", "割麦")], digest="2"))
        assert archive.count(parse_query("春耕 OR 下田")) == 0
        assert archive.count(parse_query("夏收 割麦")) == 1
        assert len(archive.issues()) == 1
        assert archive.remove("芦汀日报@2025-03-04")
        assert archive.count(parse_query("夏收")) == 0
        assert not archive.remove("芦汀日报@2025-03-04")


def test_orders_by_date_and_by_print_page_without_repeats(backend: Backend) -> None:
    issues = [
        reading(
            [article(f"1-{number}", "渡口", "船") for number in (1, 2, 3)],
            key=f"甲@{day}",
            date=f"2025-01-0{day}",
        )
        for day in (2, 1, 3)
    ]
    with backend.opened() as archive:
        keep(archive, *issues)
        for order, expected in (
            ("date", "3/1-3 3/1-2 3/1-1 2/1-3 2/1-2 2/1-1 1/1-3 1/1-2 1/1-1"),
            ("page", "3/1-1 3/1-2 3/1-3 2/1-1 2/1-2 2/1-3 1/1-1 1/1-2 1/1-3"),
        ):
            for limit in (1, 2, 3, 4, 9, 20):
                found: list[str] = []
                after: str | None = None
                while True:
                    page = archive.search(parse_query("船"), limit, after, order)  # type: ignore[arg-type]
                    assert len(page.articles) <= limit
                    found += [each.key.rpartition("@")[2] for each in page.articles]
                    if (after := page.after) is None:
                        break
                assert found == expected.split()
