"""Words and tags beside those of jieba itself, which stays the reference."""

from __future__ import annotations

import warnings
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.language.words import jieba_tables
from summarize.language.words.dictionary import Dictionary, packed_words
from summarize.language.words.segmentation import cut_words, least_frequency, tag_words
from tests.bench.own_set import load

ODD = ("\r\n", " ", "\u3000", "，", "。", "-", "%", "+", "#", "&", ".", "_", "3.5%", "1998", "App")
ODDER = ("A", "z", "0", "C++", "AT&T", "γ", "射", "😀", "\ud800", "臺", "㐀", "龦", "\x00", "\n")
PLAIN = (
    "的一是了我不在人们有来他这上着个地到大里说就去子得也和那要下看天时过出小么起你都把好还多没为又可家学只以主会样年想生同老中十从自面前头道它后"
    "然走很像见两用她国动进成回什边作对开而己些现山民候经发工向事命给长水几义三声于高手知理眼志点心战二问但身方实吃做叫当住听革打呢真全才四已所敌"
)
ALPHABET = st.sampled_from(sorted({*PLAIN, *ODD, *ODDER}))


class Reference:
    """A tokenizer and a tagger of jieba's own, with the dictionary that comes with it."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import jieba
            from jieba import posseg

        jieba.setLogLevel(60)
        self.words = jieba.Tokenizer()
        self.words.FREQ, self.words.total = self.words.gen_pfdict(self.words.get_dict_file())
        self.words.initialized = True
        self.tags: Any = posseg.POSTokenizer(self.words)

    def cut(self, text: str) -> list[str]:
        return list(self.words.lcut(text))

    def tag(self, text: str) -> list[tuple[str, str]]:
        return [(pair.word, pair.flag) for pair in self.tags.lcut(text)]


@pytest.fixture(scope="module")
def reference() -> Reference:
    return Reference()


class Ours:
    def __init__(self) -> None:
        self.dictionary, self.runs = jieba_tables.words()
        self.tagged_runs = jieba_tables.tagged_runs()

    def cut(self, text: str) -> list[str]:
        return cut_words(text, self.dictionary, self.runs)

    def tag(self, text: str) -> list[tuple[str, str]]:
        return tag_words(text, self.dictionary, self.tagged_runs)


@pytest.fixture(scope="module")
def ours() -> Ours:
    return Ours()


def assert_same(ours: Ours, reference: Reference, text: str) -> None:
    assert ours.cut(text) == reference.cut(text), text
    assert ours.tag(text) == reference.tag(text), text


def test_whole_articles_are_cut_and_tagged_as_jieba_does(ours: Ours, reference: Reference) -> None:
    for marked in load():
        assert_same(ours, reference, f"{marked.article.title}\n{marked.text}")


def test_pages_are_cut_and_tagged_as_jieba_does(ours: Ours, reference: Reference) -> None:
    samples = Path(__file__).parents[4] / "samples"
    for path in sorted(samples.rglob("*.txt"))[:8]:
        assert_same(ours, reference, path.read_bytes()[:6_000].decode("utf-8", "replace"))


def test_thousands_of_drawn_texts_are_cut_and_tagged_as_jieba_does(
    ours: Ours, reference: Reference
) -> None:
    random = Random("segmentation")
    known = sorted(reference.words.FREQ)  # words, and beginnings of words
    rare = [chr(code) for code in range(0x4E00, 0x9FD6)]
    for _ in range(2_000):
        pieces = []
        for _ in range(random.randint(1, 9)):
            kind = random.random()
            if kind < 0.5:
                pieces.append(random.choice(known))
            elif kind < 0.7:
                pieces.append(random.choice(PLAIN))
            elif kind < 0.85:
                pieces.append(random.choice(rare))
            else:
                pieces.append(random.choice((*ODD, *ODDER)))
        assert_same(ours, reference, "".join(pieces))


@settings(max_examples=200)
@given(text=st.one_of(st.text(), st.lists(ALPHABET).map("".join)))
def test_any_text_is_cut_and_tagged_as_jieba_does(
    ours: Ours, reference: Reference, text: str
) -> None:
    assert_same(ours, reference, text)


def test_words_of_ones_own_count_as_in_jieba() -> None:
    ours, reference = Ours(), Reference()
    random = Random("own words")
    known = sorted(word for word, count in reference.words.FREQ.items() if count)
    for number in range(120):
        parts = random.choices(known, k=2)
        word = random.choice(
            [parts[0], "".join(parts)[:5], parts[0][:1] + "Q" + parts[1][-1:], "App"]
        )
        frequency = random.choice([None, None, 1, 20, 5_000_000])
        if frequency is None:
            suggested = reference.words.suggest_freq(word, False)
            assert least_frequency(word, ours.dictionary) == suggested, word
        given = least_frequency(word, ours.dictionary) if frequency is None else frequency
        ours.dictionary.add(word, given, f"t{number}")
        reference.words.add_word(word, frequency, f"t{number}")
        text = f"{random.choice(PLAIN)}{word}{random.choice(known)}，{parts[1]}{word}{word}"
        assert_same(ours, reference, text)


def test_a_word_of_frequency_nought_is_no_word(reference: Reference) -> None:
    own = Ours()
    assert "大桥" in own.cut("新大桥通车")
    own.dictionary.add("大桥", 0, "n")
    own.runs.split_always.add("大桥")
    assert "大桥" not in own.cut("新大桥通车")
    assert "大桥" in reference.cut("新大桥通车")


LINES = st.lists(
    st.tuples(st.text("桥路车a", min_size=1, max_size=4), st.integers(1, 99), st.just("n"))
)


@given(LINES, st.text("桥路车a", max_size=4))
def test_a_dictionary_knows_the_last_frequency_of_each_word(
    lines: list[tuple[str, int, str]], other: str
) -> None:
    total, packed = packed_words(f"{word} {count} {tag}" for word, count, tag in lines)
    assert total == sum(count for _, count, _ in lines)
    dictionary = Dictionary(total or 1, packed)
    table = {word: count for word, count, _ in lines}
    for word in (*table, other):
        assert dictionary.frequency(word) == table.get(word, 0)
        assert dictionary.tag(word) == ("n" if word in table else "x")
        begins = any(known.startswith(word) for known in table)
        if word:
            assert dictionary.begins_word(word) == begins
