"""What is gold for names, read from tags."""

from __future__ import annotations

from tests.bench.corpus import Article, Paragraph, Word
from tests.bench.names import Tally, gold, people, signed
from tests.bench.training.name_spans import labels

WORDS: tuple[Word, ...] = (
    ("县长", "n"),
    ("卢", "nr"),
    ("小满", "nr"),
    ("在", "p"),
    ("湖南省", "ns"),
    ("对", "p"),
    ("记者", "n"),
    ("岑", "nr"),
    ("越", "nr"),
    ("、", "w"),
    ("约翰·加朗", "nr"),
    ("说", "v"),
    ("国务院", "nt"),
    ("李", "nr"),
    ("老师", "n"),
)
ARTICLE = Article("1998-01-01", 1, 1, (Paragraph("".join(word for word, _ in WORDS), WORDS),))


def test_a_family_name_and_a_given_name_are_one() -> None:
    assert [name for _, _, name in people(WORDS)] == ["卢小满", "岑越", "约翰·加朗", "李"]
    assert gold([WORDS]) == {
        "person": {"卢小满", "岑越", "约翰·加朗"},
        "place": {"湖南省"},
        "organisation": {"国务院"},
    }


def test_reporters_and_officials_are_told_by_what_stands_before_them() -> None:
    assert signed(ARTICLE) == {"reporters": {"岑越", "约翰·加朗"}, "officials": {"卢小满"}}


def test_half_a_name_is_not_whole() -> None:
    tally = Tally()
    tally.add(ARTICLE, {"person": {"岑越", "卢"}, "place": {"湖南省"}, "organisation": set()})
    assert (tally.whole["reporters"], tally.asked["reporters"]) == (1, 2)
    assert (tally.right["person"], tally.found["person"], tally.gold["person"]) == (1, 2, 3)


def test_a_label_for_each_character() -> None:
    found = labels(WORDS)
    assert len(found) == len(ARTICLE.paragraphs[0].text)
    assert found[:9] == [0, 0, 1, 2, 2, 0, 3, 4, 4]
