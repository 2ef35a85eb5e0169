from __future__ import annotations

from summarize.language.keywords import Keyword
from summarize.language.summary.themes import themes


def words(**weights: float) -> tuple[Keyword, ...]:
    return tuple(Keyword(text, weight) for text, weight in weights.items())


BRIDGES = words(云溪大桥=1.0, 乡村公路=0.8, 青禾县=0.5)
ROADS = words(公路=1.0, 护栏=0.7)
SCHOOL = words(校车=1.0, 乡村公路=0.4, 青禾县=0.3)
CHESS = words(象棋=1.0, 棋手=0.6)
RICE = words(水稻=1.0, 青禾县=0.2)
ISSUE = {"1-1": BRIDGES, "1-2": ROADS, "2-1": SCHOOL, "2-2": CHESS, "3-1": RICE}


def test_what_several_articles_are_about_with_those_that_carry_it() -> None:
    found = {theme.text: theme.articles for theme in themes(ISSUE)}
    assert found["公路"] == ("1-2", "1-1", "2-1")
    assert found["青禾县"] == ("1-1", "2-1", "3-1")
    assert not {"象棋", "水稻", "校车"} & found.keys()


def test_weights_fall_from_one_and_no_more_come_than_asked() -> None:
    weights = [theme.weight for theme in themes(ISSUE)]
    assert weights[0] == 1
    assert weights == sorted(weights, reverse=True)
    assert weights[-1] > 0
    assert len(themes(ISSUE, 1)) == 1
    assert themes(ISSUE, 0) == ()


def test_a_theme_is_told_once() -> None:
    assert "乡村公路" not in {theme.text for theme in themes(ISSUE)}


def test_a_place_named_everywhere_stands_behind_what_happens_there() -> None:
    everywhere = {
        str(number): words(临江市=1.0, **{extra: 0.8})
        for number, extra in enumerate(["节水", "节水", "象棋", "水稻"])
    }
    assert themes(everywhere)[0].text == "节水"


def test_articles_that_share_nothing_have_no_theme() -> None:
    assert themes({"1-1": BRIDGES, "2-2": CHESS}) == ()
    assert themes({"1-1": BRIDGES}) == ()
    assert themes({}) == ()


def test_book_marks_make_no_other_theme() -> None:
    found = themes({"1": words(**{"《渡口》": 1.0}), "2": words(渡口=1.0), "3": CHESS})
    assert [theme.articles for theme in found] == [("1", "2")] or [
        theme.articles for theme in found
    ] == [("2", "1")]


def test_a_phrase_whose_part_is_the_others_keyword_is_told_whole() -> None:
    found = {
        "1": words(产业集群=1.0, 产业=0.6),
        "2": words(集群=0.9, 产业=0.8),
        "3": CHESS,
    }
    printed = {"1": "产业集群成形。", "2": "集群里的产业:产业集群再扩。", "3": ""}
    assert [theme.text for theme in themes(found, printed=printed)] == ["产业集群"]


def test_the_paper_and_its_town_are_no_themes() -> None:
    found = {
        "1": words(临江=1.0, 节水=0.5),
        "2": words(临江=1.0, 节水=0.5, 临江日报=0.3),
        "3": CHESS,
    }
    found["3"] = words(临江日报=1.0)
    assert [theme.text for theme in themes(found, paper="临江日报")] == ["节水"]


def test_a_bare_number_is_no_theme() -> None:
    assert themes({"1": words(**{"89": 1.0}), "2": words(**{"89": 1.0}), "3": CHESS}) == ()
