"""Columns over a page and notes before a head: what they belong to."""

from __future__ import annotations

import pytest

from tests.summarize.layout.cases.dump import (
    BODY,
    HEAD,
    LAST,
    MORE,
    OTHER_BODY,
    OTHER_HEADLINE,
    columns,
    headed,
    headlines,
    kinds,
    page,
    read,
    texts,
)

NOTE = (
    "春耕已经开始,本报记者走进九个村子,看农机、看水渠、看种子。从今天起,请读者跟着他们的脚步,"
    "听一听种田人的打算。"
)
SECOND = "这一组报道共六篇,今天刊发第一篇。"
COUNTRY = ("老农机手带出新徒弟", "本报记者 岑越")


@pytest.mark.parametrize("title", ["编者按", "开栏的话", "【编者按】", "编者的话：", "■开栏的话"])
@pytest.mark.parametrize("note", [(NOTE,), (NOTE, SECOND)])
def test_a_note_before_a_head_moves_to_its_article(title: str, note: tuple[str, ...]) -> None:
    issue = read(page(OTHER_HEADLINE, OTHER_BODY, LAST, title, *note, *COUNTRY, BODY, MORE))
    assert headlines(issue) == [OTHER_HEADLINE, COUNTRY[0]]
    assert texts(headed(issue, OTHER_HEADLINE)) == [OTHER_BODY, LAST]
    article = headed(issue, COUNTRY[0])
    assert texts(article) == [title, *note, BODY, MORE]
    assert kinds(article) == ["box"] * (1 + len(note)) + ["paragraph"] * 2


def test_a_note_in_one_paragraph_moves_too() -> None:
    note = f"编者按:{NOTE}"
    issue = read(page(OTHER_HEADLINE, OTHER_BODY, note, *COUNTRY, BODY, MORE))
    assert texts(headed(issue, COUNTRY[0])) == [note, BODY, MORE]


@pytest.mark.parametrize("title", ["编后", "编辑点评", "编后语"])
def test_a_note_to_what_was_stays(title: str) -> None:
    issue = read(page(OTHER_HEADLINE, OTHER_BODY, LAST, title, NOTE, *COUNTRY, BODY, MORE))
    assert texts(headed(issue, OTHER_HEADLINE)) == [OTHER_BODY, LAST, title, NOTE]
    assert texts(headed(issue, COUNTRY[0])) == [BODY, MORE]


@pytest.mark.parametrize("title", ["核心阅读", "编者按", "核心提示"])
def test_a_note_below_a_head_is_that_articles(title: str) -> None:
    issue = read(page(*HEAD, title, NOTE, BODY, *COUNTRY, MORE, LAST))
    assert texts(headed(issue, HEAD[0])) == [title, NOTE, BODY]
    assert texts(headed(issue, COUNTRY[0])) == [MORE, LAST]


def test_a_note_amid_a_long_text_stays() -> None:
    issue = read(
        page(
            *(OTHER_HEADLINE, OTHER_BODY, "编者按", NOTE, SECOND, BODY, MORE, LAST),
            *COUNTRY,
            BODY[::-1] + "。",
        )
    )
    assert texts(headed(issue, OTHER_HEADLINE))[:2] == [OTHER_BODY, "编者按"]
    assert len(texts(headed(issue, OTHER_HEADLINE))) == 7


@pytest.mark.parametrize("name", ["读者来信", "工业战线", "经济工作问答"])
def test_an_archives_column_names_one_article(name: str) -> None:
    issue = read(
        page(
            *("第1版()", f"专栏：{name}", HEAD[0], f"【本报讯】{BODY}"),
            *("第1版()", "专栏：", OTHER_HEADLINE, f"【本报讯】{MORE}"),
        )
    )
    assert headlines(issue) == [HEAD[0], OTHER_HEADLINE]
    assert columns(issue) == [name, None]


def test_a_column_at_a_pages_top_stands_over_all_of_it() -> None:
    issue = read(
        page(
            *("新春走基层", *HEAD, BODY, MORE),
            *(OTHER_HEADLINE, OTHER_BODY),
            *(*COUNTRY, LAST, MORE[::-1] + "。"),
        )
    )
    assert columns(issue) == ["新春走基层"] * 3
