from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.language.keywords import Keyword
from summarize.language.summary.themes import themes


def words(**weights: float) -> tuple[Keyword, ...]:
    return tuple(Keyword(text, weight) for text, weight in weights.items())


BRIDGES = words(云溪大桥=1.0, 乡村公路=0.8, 青禾县=0.5)
ROADS = words(公路=1.0, 护栏=0.7)
SCHOOL = words(校车=1.0, 乡村公路=0.4, 青禾县=0.3)
CHESS = words(象棋=1.0, 棋手=0.6)
RICE = words(水稻=1.0, 青禾县=0.2)
OTHERS = {"4-1": words(围棋赛=1.0), "4-2": words(渔港=1.0)}
ISSUE = {"1-1": BRIDGES, "1-2": ROADS, "2-1": SCHOOL, "2-2": CHESS, "3-1": RICE, **OTHERS}


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


def test_no_two_themes_have_the_same_articles() -> None:
    found = {
        "1": words(渡口=1.0, 竹编=0.9, 石渡县=0.8),
        "2": words(竹编=1.0, 渡口=0.6, 石渡县=0.5),
        "3": words(石渡县=1.0, 粮站=0.4),
        "4": CHESS,
        "5": RICE,
        "6": ROADS,
        "7": SCHOOL,
    }
    told = [frozenset(theme.articles) for theme in themes(found)]
    assert frozenset({"1", "2"}) in told
    assert len(told) == len(set(told))


def test_no_theme_is_half_of_the_issue() -> None:
    found = {str(number): words(巡河=0.9, **{f"村庄{number}": 1.0}) for number in range(4)}
    found |= {str(number): words(**{f"集市{number}": 1.0}) for number in range(4, 8)}
    assert themes(found) == ()
    found |= {"8": CHESS}
    assert [theme.text for theme in themes(found)] == ["巡河"]


names = st.sampled_from(
    ["节水", "节水灌溉", "渡口", "《渡口》", "公路", "乡村公路", "象棋", "渔港"]
)


@given(
    st.dictionaries(
        st.text("123456789", min_size=1, max_size=2),
        st.dictionaries(names, st.sampled_from([1.0, 0.7, 0.3]), max_size=5),
        max_size=12,
    )
)
def test_each_theme_has_articles_of_its_own_and_less_than_half(
    given_words: dict[str, dict[str, float]],
) -> None:
    found = {article: words(**weights) for article, weights in given_words.items()}
    told = themes(found, 20)
    assert len({theme.text for theme in told}) == len(told)
    assert len({frozenset(theme.articles) for theme in told}) == len(told)
    for theme in told:
        assert 2 <= len(theme.articles) <= max(2, (len(found) - 1) // 2)


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
