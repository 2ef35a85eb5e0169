"""Papers of today as dumps: what was printed, parted by date, with gold for each article."""

from __future__ import annotations

import pytest

from tests.bench import local, national
from tests.bench.defects import dump
from tests.bench.found import solid
from tests.bench.metrics import gold_starts, headings, measure
from tests.bench.oracle import oracle
from tests.bench.papers import DAYS, PAPERS, dates, draft

TODAY = [paper for paper in PAPERS if paper != "month"]
modern = pytest.mark.skipif(
    national.modern() is None, reason="the modern pages are not here: set DUBAO_MODERN"
)
PLAIN: frozenset[str] = frozenset()


@pytest.mark.parametrize("paper", sorted(DAYS))
def test_the_parts_of_a_paper_share_no_day(paper: str) -> None:
    parts = [set(days) for days in DAYS[paper].values()]
    assert sum(map(len, parts)) == len(set().union(*parts))


@modern
@pytest.mark.parametrize("paper", TODAY)
def test_an_issue_has_its_articles_with_heads_and_starts(paper: str) -> None:
    date = dates(paper, "report")[0]
    made = dump(date, PLAIN, paper=paper)
    articles = {piece.article for page in draft(paper, date).pages for piece in page.pieces}
    begun = set(gold_starts(made).values())
    assert begun <= articles
    assert len(headings(made)) > len(begun) / 2
    figures = measure(made, oracle(made)).figures()
    assert figures["starts_f1"] == figures["head"] == figures["body"] == 1.0
    assert figures["lost"] == figures["doubled"] == 0


@modern
@pytest.mark.parametrize("paper", ["provincial-2026", "metro-2026"])
def test_a_page_dump_is_given_as_it_came(paper: str) -> None:
    date = local.dates(paper)[0]
    made = dump(date if paper[0] == "p" else f"{date}:", PLAIN, paper=paper.partition("-")[0])
    for page, path in zip(made.pages, local.files(paper, date), strict=True):
        text = path.read_text(encoding="utf-8")
        assert solid("".join(page.lines)) == solid(text)


@modern
def test_every_article_of_the_gold_is_found_on_its_page() -> None:
    for date in local.dates("provincial-2026"):
        made = dump(date, PLAIN, paper="provincial")
        found = {segment.article for segment in made.segments if not segment.aside}
        gold = sum(len(page.pieces) > 0 for page in draft("provincial", date).pages)
        assert len(found) >= gold


@modern
def test_an_article_stands_once_in_an_issue_of_2019() -> None:
    for date in national.dates()[:10]:
        texts = [
            "".join(str(text) for text in row["paragraphs"])[:200]  # type: ignore[attr-defined]
            for rows in national.articles()[date].values()
            for row in rows
        ]
        assert len(texts) == len(set(texts))
