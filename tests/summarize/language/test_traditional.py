"""Keywords, names and summaries of Traditional text: those of its Simplified twin, as printed."""

from __future__ import annotations

import pytest

from summarize.issue import Article, Block
from summarize.language.keywords import keywords
from summarize.language.names import names
from summarize.language.summary import summarise
from summarize.layout import read_issue
from summarize.layout.text.fold import fold
from summarize.reading import read_pages
from tests.samples.expectation import source
from tests.traditional import twin

HOUSING = Article(
    id="A12-1",
    page="A12",
    section="港聞",
    kind="news",
    title="元朗十六戶遷入過渡屋",
    headline="元朗十六戶遷入過渡屋",
    bylines=("■本報記者 何詠詩",),
    blocks=(
        Block(
            "paragraph",
            "A12",
            "【記者周品妤／台北報導】元朗區十六戶劏房住戶昨日搬入新落成的過渡性房屋，輕鐵站就在樓下。"
            "住戶陳女士說，一家四口過去住在不足一百呎的劏房，廚房和洗手間相連，如今兒子終於有一張書枱。",
        ),
        Block(
            "paragraph",
            "A12",
            "房屋局發言人稱，今年內還會有五個同類項目落成。港鐵表示，輕鐵餘下列車會在明年內分批抵港。",
        ),
    ),
)


@pytest.mark.parametrize("name", ["one-file", "single-page"])
def test_a_twin_is_told_the_same_in_its_own_characters(name: str) -> None:
    pages = read_pages(str(source(name)))
    for article, other in zip(
        read_issue(pages).articles, read_issue(twin(pages)).articles, strict=True
    ):
        printed = "".join(f"{other} {other.bylines}".split())
        told = [each.text for each in keywords(other)]
        assert list(map(fold, told)) == [fold(each.text) for each in keywords(article)]
        named = [each.text for each in names(other)]
        assert list(map(fold, named)) == [fold(each.text) for each in names(article)]
        assert all(word in printed for word in (*told, *named))
        summary = [each.text for each in summarise(other).sentences]
        assert list(map(fold, summary)) == [
            fold(each.text) for each in summarise(article).sentences
        ]
        assert all("".join(each.split()) in printed for each in summary)


def test_offices_and_reporters_of_hong_kong_and_taiwan() -> None:
    found = {name.text: (name.role, name.office) for name in names(HOUSING)}
    assert found["房屋局"] == ("organisation", None)
    assert found["港鐵"] == ("organisation", None)
    assert found["何詠詩"] == ("person", "記者")
    assert found["周品妤"] == ("person", "記者")
    assert found["台北"] == ("place", None)


def test_keywords_are_words() -> None:
    told = [each.text for each in keywords(HOUSING)]
    assert "輕鐵" in told
    assert not any("呎" in each for each in told)


def test_a_summary_begins_behind_who_files_the_report() -> None:
    (first,) = summarise(HOUSING, sentences=1, method="lead").sentences
    assert first.text.startswith("元朗區十六戶")
    assert first.text == HOUSING.blocks[0].text[first.start : first.end]
