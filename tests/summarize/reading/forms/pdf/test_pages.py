"""Pages of three to six columns, read from PDF as they were typeset."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from summarize.export.record import issue_record
from summarize.issue import Article, Issue
from summarize.layout import read_issue
from summarize.reading import read_pages
from tests.conservation import lost
from tests.summarize.reading.forms.pdf.press import Press, Story


def squeezed(text: str | None) -> str:
    return "".join((text or "").split())


def opened(path: Path, data: bytes) -> Issue:
    path.write_bytes(data)
    return read_issue(read_pages(str(path)))


@pytest.fixture(scope="module")
def read(issue_pdf: bytes, tmp_path_factory: pytest.TempPathFactory) -> Issue:
    return opened(tmp_path_factory.mktemp("issue") / "issue.pdf", issue_pdf)


def stories(press: Press) -> list[Story]:
    return [story for page in press.pages for story in page]


def under(issue: Issue, story: Story) -> Article:
    (article,) = (
        each for each in issue.articles if squeezed(each.headline) == squeezed(story.headline)
    )
    return article


def text_of(article: Article, kinds: tuple[str, ...] = ("paragraph", "subhead")) -> str:
    return squeezed("".join(block.text for block in article.blocks if block.kind in kinds))


def test_articles_begin_where_they_were_set_and_nowhere_else(read: Issue, press: Press) -> None:
    printed = [squeezed(each.headline) for each in stories(press) if not each.continued]
    assert sorted(squeezed(article.headline) for article in read.articles) == sorted(printed)


def test_pages_are_named_by_their_headers_and_masthead(read: Issue) -> None:
    assert [(page.label, page.name) for page in read.pages] == [
        ("1", None),
        ("2", "综合"),
        ("3", "文化"),
        ("4", "民生"),
    ]
    assert (read.paper, read.date) == ("芦汀日报", "2025-03-18")


def test_text_is_read_in_order_and_its_paragraphs_are_whole(read: Issue, press: Press) -> None:
    wrong = []
    for story in stories(press):
        if story.continued or "下转" in story.text[-1]:
            continue
        blocks = under(read, story).blocks
        found = [squeezed(b.text) for b in blocks if b.kind in {"paragraph", "subhead"}]
        if found != [squeezed(text) for text in story.text]:
            wrong.append(story.headline)
    assert wrong == []


def test_a_jump_is_followed_over_the_pages(read: Issue, press: Press) -> None:
    lead, rest = (each for each in stories(press) if each.headline == "沿江防洪堤全线加固完工")
    article = under(read, lead)
    assert [(jump.marker, jump.state) for jump in article.jumps] == [("（下转第2版）", "linked")]
    whole = "".join(lead.text).removesuffix("（下转第2版）") + "".join(rest.text)
    assert text_of(article) == squeezed(whole)


def test_heads_are_known_by_size_and_place(read: Issue, press: Press) -> None:
    for story in stories(press):
        if not story.continued:
            article = under(read, story)
            assert squeezed(article.kicker) == squeezed(story.kicker)
            assert squeezed(article.deck) == squeezed(story.deck)
            if story.byline:
                assert [squeezed(each) for each in article.bylines] == [squeezed(story.byline)]


def test_captions_go_to_the_article_of_their_picture(read: Issue, press: Press) -> None:
    for story in stories(press):
        article = under(read, story)
        assert text_of(article, ("caption",)) == squeezed("".join(story.captions))


def test_subheads_begin_no_article(read: Issue, press: Press) -> None:
    (story,) = (each for each in stories(press) if each.subheads)
    found = [block.text for block in under(read, story).blocks if block.kind == "subhead"]
    assert found == list(story.subheads)


def test_every_character_of_the_text_layer_is_kept(read: Issue, issue_pdf: bytes) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(issue_pdf)
    given = "".join(page.get_textpage().get_text_range() for page in document)
    assert not lost(given, issue_record(read))


def test_a_page_alone_and_pages_in_a_folder_beside_text(
    press: Press, issue_pdf: bytes, tmp_path: Path
) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(issue_pdf)
    alone = pypdfium2.PdfDocument.new()
    alone.import_pages(document, [3])
    kept = io.BytesIO()
    alone.save(kept)
    folder = tmp_path / "2025-03-18"
    folder.mkdir()
    (folder / "03.txt").write_text("第03版 文化\n\n渡口的新用处\n\n本报讯 渡口昨天改成了书场。\n")
    issue = opened(folder / "04.pdf", kept.getvalue())
    assert [squeezed(article.headline) for article in issue.articles] == [
        squeezed(story.headline) for story in press.pages[3]
    ]
    both = read_issue(read_pages(str(folder)))
    assert [page.label for page in both.pages] == ["3", "4"]
    assert len(both.articles) == 1 + len(press.pages[3])
    assert both.pages[0].source == "03.txt"


def test_upright_print_is_read_from_the_right_in_tiers(press: Press, tmp_path: Path) -> None:
    page = Press(700, 600)
    page.page()
    title, signed = "渡口添了新灯", "本報記者馬原"
    text = "昨天傍晚渡口的新燈亮了起來兩岸的人都來看老船工說往後夜裏行船心裏踏實多了" * 4
    for at, character in enumerate(title):
        page.text(640, 40 + 30 * at, character, 28, "hei")
    for at, character in enumerate(signed):
        page.text(615, 40 + 12 * at, character, 10)
    x, y = 590.0, 40.0
    for character in text:
        page.text(x, y, character, 10)
        y += 10
        if y > 240:
            x, y = x - 16, 40.0
    issue = opened(tmp_path / "upright.pdf", page.save())
    printed = squeezed(
        "".join(block.text for article in issue.articles for block in article.blocks)
    )
    assert text in printed
    assert [article.headline for article in issue.articles] == [title]
