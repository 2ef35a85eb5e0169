"""A reader's own words beside jieba's."""

from __future__ import annotations

import random

from summarize.language.words.own_words import Ordered, OwnWords


def test_what_they_begin_with_is_found_among_thousands() -> None:
    chance = random.Random(1)
    words = ["".join(chance.choices("芦汀云陂槐江", k=7)) for _ in range(9_000)]
    ordered = Ordered()
    for word in words:
        ordered.add(word)
    for asked in [*words[::500], *(word[:4] for word in words[::500]), "渡", "芦汀云陂槐江渡"]:
        assert ordered.begin(asked) == any(word.startswith(asked) for word in words)


def test_a_word_that_is_taken_out_is_no_word_and_yet_begins_one() -> None:
    own = OwnWords()
    own.frequencies["渡口"] = {"口": "5", "口镇": "2"}
    own.add("渡口镇", 0, "ns")
    own.add("渡口新村", 3, "nz")
    assert own.frequencies["渡口"] == {"口": "5", "口新村": "3"}
    assert own.lengths("渡口") == (2, 3)
    assert own.lengths("新桥") is None
    assert own.begins("渡口镇")
    assert own.tag("渡口新村") == "nz"
    assert own.tag("渡口") is None
