"""What the embedded index leaves out, and that nothing is missed for it."""

from __future__ import annotations

from operator import add
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from summarize.library.archive.pairs import indexed
from summarize.library.archive.record import Opened, Stored, pack, texts
from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.archive.sqlite.pieces import has_signs, piece_tokens
from summarize.library.query import parse_query
from summarize.library.squeeze import squeeze
from tests.summarize.library.archive.invented import article, keep, reading, scanned


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("芦汀，云陂。", "芦汀 云陂"),
        ("中国，国家", "中国 国 国家"),
        ("船，在“渡口”", "渡口"),
        ("1,000人", "1， ，0 00 00 0人"),
        ("“5月”，春", "“5 5月"),
    ],
)
def test_signs_between_words_have_no_tokens(text: str, tokens: str) -> None:
    assert piece_tokens([indexed(text)]) == tokens


@given(st.text("春耕芦汀，。：“”（5a ", max_size=14), st.data())
def test_the_tokens_of_a_phrase_stand_in_every_text_that_holds_it(
    text: str, data: st.DataObject
) -> None:
    whole = indexed(text)
    start = data.draw(st.integers(0, len(whole)))
    phrase = whole[start : data.draw(st.integers(start, len(whole)))]
    wanted = piece_tokens([phrase])
    assert f" {wanted} " in f" {piece_tokens([whole])} " or not wanted
    assert has_signs(squeeze(phrase).text) or wanted == " ".join(map(add, phrase, phrase[1:]))


_QUERY = st.text("春耕芦汀，。：”5", min_size=1, max_size=5)


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    bodies=st.lists(st.text("春耕芦汀，。：”5", max_size=16), min_size=1, max_size=4),
    one=_QUERY,
    other=_QUERY,
)
@example(bodies=["", "”", "5”"], one="”", other="5")
def test_what_is_asked_over_signs_and_of_single_characters_is_what_a_scan_finds(
    tmp_path: Path, bodies: list[str], one: str, other: str
) -> None:
    kept = [reading([article(f"1-{n + 1}", "要闻", body) for n, body in enumerate(bodies)])]
    path = tmp_path / "library.sqlite3"
    path.unlink(missing_ok=True)
    with SqliteArchive(path, writing=True) as archive:
        keep(archive, *kept)
        for asked in (
            f'"{one}"',
            f'"{one}" OR "{other}"',
            f'"{one}" -"{other}"',
            f'("{one}" "{other}") OR 要',
            f'要闻 (-"{one}" OR "{other}")',
            f'title:"{one}" OR "{other}" page:1',
        ):
            query = parse_query(asked)
            found = {each.key for each in archive.search(query, 20).articles}
            assert found == scanned(kept, query), asked
            assert archive.count(query) == len(found)


@given(
    st.lists(st.text('春耕芦汀，"\\\n5a', max_size=9), max_size=4),
    st.text("春耕芦汀，5a", min_size=1, max_size=3),
)
def test_what_holds_a_term_is_read_out_of_a_record(blocks: list[str], term: str) -> None:
    record = pack(Stored(article("1-1", "渡口", *blocks), ()))
    holding = "".join(Opened(record).holding(term)).count(term)
    printed = [text for text in texts(record) if term in text]
    assert bool(holding) == bool(printed)
    plain = [text for text in printed if '"' not in text and "\\" not in text]
    assert all(text in Opened(record).holding(term) for text in plain)
