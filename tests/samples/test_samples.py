"""The samples hold together by themselves: dump and expected reading say the same, engine aside."""

from __future__ import annotations

from collections import Counter
from typing import get_args

import pytest

from summarize.issue import ArticleKind, BlockKind, FurnitureKind, JumpState
from tests.samples.expectation import (
    ENCODINGS,
    NAMES,
    SAMPLES,
    Record,
    expected,
    files,
    label,
    lost_or_doubled,
    page_text,
    printed_texts,
    squeezed,
)

ISSUE_KEYS = [
    "format",
    "version",
    "paper",
    "date",
    "number",
    "pages",
    "sections",
    "articles",
    "furniture",
]
ARTICLE_KEYS = [
    "id",
    "page",
    "section",
    "column",
    "kind",
    "title",
    "kicker",
    "headline",
    "deck",
    "bylines",
    "dateline",
    "blocks",
    "jumps",
    "continued_from",
]

_LONGEST_GAP = 60


def _whole(name: str) -> str:
    return "\n".join(page_text(path) for path in files(name))


def _stands_in(text: str, dump: str) -> bool:
    """Whether ``text`` is in ``dump`` in one piece, or in two around a caption (no white space)."""
    if text in dump:
        return True
    for cut in range(1, len(text)):
        at = dump.find(text[:cut])
        if at < 0:
            return False
        rest = dump.find(text[cut:], at + cut)
        if 0 <= rest <= at + cut + _LONGEST_GAP:
            return True
    return False


def test_every_dump_has_its_reading_and_every_reading_its_dump() -> None:
    dumps = {path.stem for path in SAMPLES.glob("*.txt")}
    dumps |= {path.name for path in SAMPLES.iterdir() if path.is_dir() and path.name != "forms"}
    assert dumps == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_character_of_the_dump_stands_in_the_reading_once(name: str) -> None:
    assert lost_or_doubled(expected(name), _whole(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_the_reading_is_found_in_the_dump(name: str) -> None:
    dump = squeezed(_whole(name))
    texts = (squeezed(text) for text in printed_texts(expected(name)))
    assert [text for text in texts if not _stands_in(text, dump)] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_reading_has_the_keys_and_values_of_the_contract(name: str) -> None:
    record = expected(name)
    assert list(record) == ISSUE_KEYS
    assert (record["format"], record["version"]) == ("dubao-issue", 1)
    assert all(list(page) == ["label", "name", "inferred", "source"] for page in record["pages"])
    assert {item["kind"] for item in record["furniture"]} <= set(get_args(FurnitureKind))
    for article in record["articles"]:
        assert list(article) == ARTICLE_KEYS, label(article)
        assert article["kind"] in get_args(ArticleKind)
        assert {block["kind"] for block in article["blocks"]} <= set(get_args(BlockKind))
        assert {jump["state"] for jump in article["jumps"]} <= set(get_args(JumpState))
        assert article["blocks"], f"{label(article)} is empty"


@pytest.mark.parametrize("name", NAMES)
def test_ids_number_the_articles_of_each_page_and_sections_hold_each_once(name: str) -> None:
    record = expected(name)
    labels = [page["label"] for page in record["pages"]]
    numbers: Counter[str] = Counter()
    for article in record["articles"]:
        numbers[article["page"]] += 1
        assert article["id"] == f"{article['page']}-{numbers[article['page']]}"
    pages = [article["page"] for article in record["articles"]]
    assert pages == sorted(pages, key=labels.index)
    listed = [identifier for section in record["sections"] for identifier in section["articles"]]
    assert listed == [article["id"] for article in record["articles"]]
    for section in record["sections"]:
        for article in record["articles"]:
            if article["id"] in section["articles"]:
                assert article["section"] == section["name"]


@pytest.mark.parametrize("name", NAMES)
def test_jumps_say_of_pages_and_text_what_is_so(name: str) -> None:
    record = expected(name)
    labels = {page["label"] for page in record["pages"]}
    for article in record["articles"]:
        reached = {block["page"] for block in article["blocks"]} - {article["page"]}
        linked = {jump["to"] for jump in article["jumps"] if jump["state"] == "linked"}
        assert reached == linked, label(article)
        for jump in article["jumps"]:
            assert (jump["to"] in labels) == (jump["state"] != "missing-page"), label(article)
        if article["continued_from"]:
            assert article["continued_from"]["from"] not in labels


def test_one_page_is_gb18030_and_beyond_gbk() -> None:
    (path,) = [path for path in files("huaijiang") if path.name in ENCODINGS]
    raw = path.read_bytes()
    assert "副刊" in raw.decode("gb18030")
    for encoding in ("utf-8", "gbk"):
        with pytest.raises(UnicodeDecodeError):
            raw.decode(encoding)


def test_punctuation_is_half_width_on_pages_1_and_2_and_full_width_on_3_and_4() -> None:
    for path, full in zip(files("huaijiang"), (False, False, True, True), strict=True):
        body = page_text(path).split("责任编辑")[0]
        counts = sum(map(body.count, "，：；！？")), sum(map(body.count, ",:;!?"))
        assert (counts[0] > 0, counts[1] > 0) == (full, not full), path.name


def _articles() -> list[Record]:
    articles: list[Record] = expected("huaijiang")["articles"]
    return articles


def test_the_issue_has_all_that_it_is_to_show() -> None:
    articles = _articles()
    kinds = Counter(article["kind"] for article in articles)
    assert kinds.keys() == set(get_args(ArticleKind))
    blocks = {block["kind"] for article in articles for block in article["blocks"]}
    assert blocks == set(get_args(BlockKind))
    states = Counter(jump["state"] for article in articles for jump in article["jumps"])
    assert states == {"linked": 3, "missing-page": 1}
    assert any(len(article["jumps"]) == 2 for article in articles), "a chain"
    assert articles[0]["headline"] is None
    assert any(article["continued_from"] for article in articles)
    assert 9_000 <= len(squeezed(_whole("huaijiang"))) <= 14_000


def test_captions_stand_inside_sentences_and_a_headline_changes_at_a_jump() -> None:
    dump = page_text(files("huaijiang")[0]).split("\n\n")
    caption = next(index for index, text in enumerate(dump) if text.strip().endswith("摄)"))
    assert not dump[caption - 1].rstrip().endswith("。")
    furniture = expected("huaijiang")["furniture"]
    headings = {item["text"] for item in furniture if item["kind"] == "continuation-heading"}
    headlines = {article["headline"] for article in _articles()}
    assert len(headings - headlines) == 1
    assert len(headings & headlines) == 1


def test_lines_of_the_wrapped_pages_are_as_short_as_a_column() -> None:
    for name in ("hard-wrapped", "hard-wrapped-flush"):
        lines = _whole(name).splitlines()
        assert max(len(line) for line in lines) <= 22
        assert any(line.startswith("　　") for line in lines) == (name == "hard-wrapped")
