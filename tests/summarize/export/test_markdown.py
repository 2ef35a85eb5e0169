"""Markdown is read back with a CommonMark parser: what was printed must come out as text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from summarize.export.escape import escape, escape_lines
from summarize.export.markdown import to_markdown
from summarize.export.record import issue_record
from summarize.opening import open_issue
from tests.conservation import characters, text_of
from tests.papers import BRIDGE, PAPER
from tests.samples.expectation import NAMES, source

if TYPE_CHECKING:
    from markdown_it.token import Token

SAMPLES = [source(name) for name in NAMES]
PARSER = MarkdownIt("gfm-like", {"linkify": False})


def _leaves(markdown: str) -> list[Token]:
    return [leaf for token in PARSER.parse(markdown) for leaf in token.children or [token]]


def _read_back(markdown: str) -> str:
    return "".join(leaf.content for leaf in _leaves(markdown))


@pytest.mark.parametrize(
    "text",
    [
        "# 不是标题",
        "1. 不是列表",
        "12) 不是列表",
        "- 不是列表",
        "+ 不是列表",
        "===",
        "---",
        "***",
        "*不斜* **不粗** _不斜_ ~~不删~~",
        "[不是](链接) ![不是](图)",
        "<b>不粗</b> &amp; &#65;",
        "`不是代码` ~~~",
        "> 不是引文",
        "| 不 | 是 | 表 |",
        "    不是代码",
        "\t不是代码",
        "反斜线\\",
        "[甲]: http://example.invalid",
        "$x$",
        ": 不是定义",
    ],
)
def test_text_that_looks_like_markup_stays_text(text: str) -> None:
    leaves = _leaves(escape(text))
    kinds = {leaf.type for leaf in leaves}
    assert kinds <= {"paragraph_open", "paragraph_close", "text", "text_special"}
    assert _read_back(escape(text)) == text.strip()


@given(st.text("*_`[]()<>&|~$#+-=:.!\\1) \t\n甲乙。http:/w", max_size=40))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    leaves = _leaves(escape(text))
    assert {leaf.type for leaf in leaves} <= {"paragraph_open", "paragraph_close", "text"}
    assert "".join(_read_back(escape(text)).split()) == "".join(text.split())


def test_verse_keeps_its_lines() -> None:
    leaves = _leaves(escape_lines("一河春水向东流\n# 两岸人家望渡头"))
    assert [leaf.type for leaf in leaves].count("hardbreak") == 1
    assert "".join(leaf.content for leaf in leaves) == "一河春水向东流# 两岸人家望渡头"


def test_an_issue_has_its_sections_articles_and_jumps() -> None:
    text = to_markdown(PAPER)
    assert "# 青禾日报 2025-03-04 第88期\n" in text
    assert "\n## 要闻\n" in text
    assert "\n*第1版*\n\n### **青禾县:** 三座新桥通车\n" in text
    assert "\n#### 老渡口的新用处\n" in text
    assert "\n*村民走过新桥。(本报记者 杜若 摄)*\n" in text
    assert "\n*下转5版(本期未收录)*\n" in text
    assert "\n*(上接第2版)(本期未收录)*\n" in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_nothing_of_the_issue_is_missing_from_it() -> None:
    back = characters(_read_back(to_markdown(PAPER)))
    printed = "".join(
        "".join(block.text for block in article.blocks) for article in PAPER.articles
    ) + "".join(piece.text for piece in PAPER.furniture)
    assert not characters(printed) - back


def test_a_marker_named_twice_is_shown_for_each_page() -> None:
    first, second = (
        replace(BRIDGE.jumps[0], target=page, state="missing-page", marker=marker, after=5)
        for page, marker in (("3", "下转第3、4版"), ("4", ""))
    )
    text = to_markdown(replace(PAPER, articles=(replace(BRIDGE, jumps=(first, second)),)))
    assert "*下转第3、4版(本期未收录)*" in text
    assert "*〔下转第4版〕(本期未收录)*" in text


@pytest.mark.parametrize("source", SAMPLES, ids=lambda path: path.name)
def test_a_sample_comes_back_whole_from_its_markdown(source: Path) -> None:
    issue = open_issue(str(source))
    back = characters(_read_back(to_markdown(issue)))
    assert not characters(text_of(issue_record(issue))) - back
