"""What was found of an article once is recalled, and never in the place of something else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import summarize
from summarize.errors import InputError
from summarize.language import keywords as keywords_module
from summarize.language.keywords import keywords
from summarize.language.names import names
from summarize.language.summary import summarise
from summarize.language.words import UserWord
from summarize.library import recalling
from summarize.library.archive.record import Stored, pack, unpack
from summarize.library.recalling import Recalling, content
from tests.summarize.library.archive.invented import article, keep, reading

if TYPE_CHECKING:
    from summarize.issue import Article
    from tests.summarize.library.backends import Backend

FERRY = article(
    "1-1",
    "芦汀渡口换上新渡船",
    "芦汀渡口的新渡船昨天下水，可以坐六十人。老丁在渡口撑了三十年船。",
    "渡船由云陂船厂造成，用了十个月。渡口的票价不变。",
)


@pytest.fixture
def library(backend: Backend) -> Backend:
    with backend.opened() as archive:
        keep(archive, reading([FERRY]))
    return backend


def _never(*_: object, **__: object) -> None:
    raise AssertionError("worked out again")


def test_the_second_time_nothing_is_worked_out(
    library: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Recalling(library.works()) as first:
        made = (first.keywords(FERRY), first.names(FERRY), first.summary(FERRY, sentences=1))
    assert made == (keywords(FERRY), names(FERRY), summarise(FERRY, sentences=1))
    for module in ("keywords.keywords", "names.names", "summary.summarise"):
        monkeypatch.setattr(f"summarize.language.{module}", _never)
    with Recalling(library.works()) as second:
        again = (second.keywords(FERRY), second.names(FERRY), second.summary(FERRY, sentences=1))
        assert again == made
        with pytest.raises(AssertionError):
            second.keywords(FERRY, 3)


def test_an_article_is_known_by_what_it_says_wherever_it_stands() -> None:
    moved = replace(FERRY, id="3-7", page="3", section="第3版")
    assert content(moved) == content(FERRY)
    assert content(unpack(pack(Stored(FERRY, ()))).article) == content(FERRY)
    for other in (replace(FERRY, headline="芦汀渡口"), replace(FERRY, blocks=FERRY.blocks[:1])):
        assert content(other) != content(FERRY)


def test_another_method_or_other_words_of_ones_own_are_asked_anew(
    library: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(*own: UserWord) -> list[str]:
        calls: list[str] = []

        def found(each: Article, count: int) -> tuple[keywords_module.Keyword, ...]:
            calls.append(each.id)
            return ()

        with monkeypatch.context() as patched, Recalling(library.works(), own) as recalled:
            patched.setattr(keywords_module, "keywords", found)
            recalled.keywords(FERRY)
        return calls

    assert find() == ["1-1"]
    assert find() == []
    assert find(UserWord("撑了三十年船", 0)) == ["1-1"]
    monkeypatch.setattr(recalling, "method", lambda: "later")
    assert find() == ["1-1"]
    assert find() == []


def test_a_method_is_known_by_the_code_and_tables_of_all_rooms() -> None:
    folder = Path(summarize.__file__).parent / "language"
    names = {file.name for file in recalling.what_finds(folder)}
    assert {"summary.trees", "selection.py", "tagger.py", "common-words.txt"} <= names


def test_a_shortened_summary_is_recalled_as_it_was_made(library: Backend) -> None:
    text = "据介绍，芦汀渡口（在江北）的新渡船昨天下水，可以坐六十人，票价不变。"
    said = article("1-2", "渡口", text)
    with library.opened() as archive:
        keep(archive, reading([said]))
    found = []
    for _ in range(2):
        with Recalling(library.works()) as recalled:
            found.append(recalled.summary(said, sentences=1, chars=22, short=True))
    assert found[0] == found[1]
    assert found[0].sentences[0].cuts
    assert found[0].sentences[0].shortened


def test_what_is_damaged_or_cannot_be_kept_is_worked_out(library: Backend) -> None:
    with Recalling(library.works()) as first:
        made = first.keywords(FERRY)
    assert len(library.ask("UPDATE made SET result = '{' RETURNING work")) == 1
    with Recalling(library.works()) as second:
        assert second.keywords(FERRY) == made
    with Recalling(library.works("nowhere")) as third:
        assert third.keywords(FERRY) == made
    with pytest.raises(InputError), library.opened("nowhere", writing=False):
        pass  # nothing was begun there


def test_an_issue_that_is_removed_leaves_nothing_of_its_words(library: Backend) -> None:
    with Recalling(library.works()) as first:
        first.keywords(FERRY)
    with library.opened() as archive:
        archive.remove("芦汀日报@2025-03-04")
    assert library.ask("SELECT count(*) FROM made") == [(0,)]
