"""Pages as other presses set them: narrow gutters, heads at the left, heads in a row, subheads."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.issue import Article
from summarize.layout import read_issue
from summarize.reading import read_pages
from tests.summarize.reading.forms.pdf.conftest import needs_fonts
from tests.summarize.reading.forms.pdf.issue import body
from tests.summarize.reading.forms.pdf.press import BODY, LEADING, Press, Story

pytestmark = needs_fonts


def squeezed(text: str | None) -> str:
    return "".join((text or "").split())


def read(press: Press, path: Path) -> dict[str, Article]:
    """Articles by headline."""
    path.write_bytes(press.save())
    return {squeezed(each.headline): each for each in read_issue(read_pages(str(path))).articles}


def paragraphs(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, squeezed(block.text)) for block in article.blocks]


def plain(story: Story) -> list[tuple[str, str]]:
    """What is to be read of it."""
    return [
        ("subhead" if text in story.subheads else "paragraph", squeezed(text))
        for text in story.text
    ]


def as_set(press: Press, path: Path) -> None:
    """The articles are those that were set, each with its paragraphs in order."""
    found = read(press, path)
    stories = press.pages[0]
    assert set(found) == {squeezed(story.headline) for story in stories}
    for story in stories:
        assert paragraphs(found[squeezed(story.headline)]) == plain(story), story.headline


@pytest.mark.parametrize("gutter", [0.8 * BODY, 1.5 * BODY])
def test_columns_less_than_a_character_apart(gutter: float, tmp_path: Path) -> None:
    press = Press(gutter=gutter)
    press.page()
    end = press.article(Story("渡口添了候船棚", body(21, 9)), 50, 60, 600, 4)
    press.article(Story("旧仓改成图书角", body(22, 6)), 50, end + 30, 600, 3)
    as_set(press, tmp_path / "page.pdf")


def test_a_column_between_two_heads_at_the_left_is_the_left_ones(tmp_path: Path) -> None:
    press = Press(ranged=True)
    press.page()
    left, right = Story("新渠通水", body(23, 8)), Story("水价年内不涨", body(24, 5))
    press.article(left, 50, 60, 520, 3)
    press.article(right, 590, 60, 340, 2)
    as_set(press, tmp_path / "page.pdf")


def test_small_heads_in_a_row_each_begin_an_article(tmp_path: Path) -> None:
    press = Press()
    press.page()
    wide = Story("河堤加固完工", body(25, 9))
    end = press.article(wide, 50, 60, 900, 5, 20)
    for at, name in enumerate(("桥头换灯", "校车增班", "菜场翻新", "老井清淤")):
        press.article(Story(name, body(26 + at, 3)), 50 + 227 * at, end + 18, 215, 1, 11.5)
    as_set(press, tmp_path / "page.pdf")


def test_small_heads_in_a_row_at_the_top_of_a_page(tmp_path: Path) -> None:
    press = Press()
    press.page()
    for at, name in enumerate(("桥头换灯", "校车增班", "菜场翻新", "老井清淤")):
        press.article(Story(name, body(31 + at, 3)), 50 + 227 * at, 60, 215, 1, 11.5)
    as_set(press, tmp_path / "page.pdf")


def test_subheads_hardly_smaller_than_a_small_headline(tmp_path: Path) -> None:
    press = Press()
    press.page()
    text = body(35, 9)
    text.insert(6, "难在最后一里")
    text.insert(2, "账要一笔笔算")
    story = Story("山路修到家门口", text, subheads=("难在最后一里", "账要一笔笔算"))
    press.article(story, 50, 60, 600, 3, 12.5)
    as_set(press, tmp_path / "page.pdf")


def test_a_subhead_is_known_by_its_place_alone(tmp_path: Path) -> None:
    press = Press()
    press.page()
    story = Story("茶亭办起夜校", body(36, 4))
    press.pages[-1].append(story)
    top = press.head(story, 50, 60, 260)
    used = 0.0
    story.text.insert(2, "灯下")
    for paragraph in story.text:
        if paragraph == "灯下":
            press.centred(50, 260, top + used, paragraph, BODY, "song")
            used += LEADING
            continue
        for line, _ in press.broken(paragraph, 260):
            indent = 2 * BODY if line.startswith("　　") else 0
            press.text(50 + indent, top + used, line.strip("　"))
            used += LEADING
    found = read(press, tmp_path / "page.pdf")
    assert ("subhead", "灯下") in paragraphs(found["茶亭办起夜校"])


def test_a_dateline_without_a_day_is_no_byline(tmp_path: Path) -> None:
    press = Press()
    press.page()
    story = Story("沙坞开出早班渡轮", body(37, 3, "本报沙坞电（记者 简宁）"))
    press.article(story, 50, 60, 420, 2)
    as_set(press, tmp_path / "page.pdf")
