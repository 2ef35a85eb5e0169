"""DOCX reads as its twin in plain text does; what is hostile is one line."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from summarize.errors import InputError
from summarize.issue import Issue
from summarize.opening import open_issue
from tests.summarize.reading.forms.documents import document, paragraph, table
from tests.summarize.reading.forms.twin import DATE, TOLD, articles, expected

BODY = "云陂镇的旧码头昨天重新开放,二十三户渔民领到了新的泊位证。"


def opened(tmp_path: Path, data: bytes, name: str = "articles.docx") -> Issue:
    (tmp_path / name).write_bytes(data)
    return open_issue(str(tmp_path / name))


def twin() -> bytes:
    body: list[str] = []
    page = ""
    for told in TOLD:
        if told.page != page:
            page = told.page
            body.append(paragraph(f"第{page}版：{told.name}", "1"))
        body.append(paragraph(told.title, "mine"))
        body += [paragraph(text) for text in ([told.author] if told.author else [])]
        body += [paragraph(text) for text in told.body]
    return document(*body)


def test_styled_headings_are_pages_and_articles(tmp_path: Path) -> None:
    issue = opened(tmp_path, twin(), f"{DATE}.docx")
    assert articles(issue) == expected(tmp_path)
    assert set(issue.forms.values()) == {"docx"}


def test_documents_in_a_folder_and_in_an_archive_are_pages(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "issue.zip", "w") as archive:
        for label in ("第01版", "第02版"):
            archive.writestr(f"{label}.docx", document(paragraph("码头重开", "1"), paragraph(BODY)))
    issue = open_issue(str(tmp_path / "issue.zip"))
    assert [each.id for each in issue.articles] == ["1-1", "2-1"]


def test_lists_tables_and_breaks_keep_their_place(tmp_path: Path) -> None:
    item = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>泊位二十三个</w:t></w:r></w:p>"
    runs = (
        "<w:p><w:r><w:t>前一</w:t></w:r><w:r><w:t>句</w:t><w:tab/><w:t>后一句。</w:t></w:r></w:p>"
    )
    data = document(
        paragraph("码头重开", "1"),
        paragraph(BODY),
        item,
        table(("名称", "台数"), ("泵站", "四")),
        runs,
    )
    (article,) = opened(tmp_path, data).articles
    kinds = [block.kind for block in article.blocks]
    assert kinds == ["paragraph", "item", "table", "paragraph"]
    assert article.blocks[2].text == "名称  台数\n泵站  四"
    assert article.blocks[3].text.split() == ["前一句", "后一句。"]


def test_what_was_taken_out_or_is_said_twice_is_not_read_twice(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('盒子里的话说完了。')}</w:txbxContent>"
    shape = f"<w:r><Alt><Choice>{box}</Choice><Fallback>{box}</Fallback></Alt></w:r>"
    taken = "<w:del><w:r><w:delText>删去的字</w:delText></w:r></w:del>"
    data = document(
        paragraph("码头重开", "1"),
        f"<w:p><w:r><w:t>{BODY}</w:t></w:r>{taken}{shape}</w:p>",
        parts={
            "word/header1.xml": f"<w:root>{paragraph('芦汀日报 内部稿')}</w:root>",
            "word/header2.xml": f"<w:root>{paragraph('芦汀日报 内部稿')}</w:root>",
        },
    )
    issue = opened(tmp_path, data)
    (article,) = issue.articles
    assert [block.text for block in article.blocks] == [BODY, "盒子里的话说完了。"]
    assert [each.text for each in issue.furniture] == ["芦汀日报 内部稿"]


def marked(text: str, properties: str, run: str = "") -> str:
    """A paragraph with properties of its own, and of its run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (paragraph("泊位二十三个。", "list"), "item"),
        (paragraph("泊位二十三个。", "deep"), "item"),
        (marked("泊位二十三个。", '<w:numPr><w:numId w:val="3"/></w:numPr>'), "item"),
        (
            marked("泊位。", '<w:pStyle w:val="list"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
            "paragraph",
        ),
    ],
)
def test_items_of_lists_are_items_and_their_numbers_no_text(
    item: str, kind: str, tmp_path: Path
) -> None:
    data = document(paragraph("码头重开", "1"), paragraph(BODY), item, paragraph(BODY))
    (article,) = opened(tmp_path, data).articles
    assert [block.kind for block in article.blocks] == ["paragraph", kind, "paragraph"]
    assert article.blocks[1].text.startswith("泊位")


def test_what_was_put_in_is_read_and_what_was_taken_out_or_hidden_is_not(tmp_path: Path) -> None:
    data = document(
        paragraph("码头重开", "1"),
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>旧码头昨天</w:t></w:r></w:p>",
        "<w:p><w:ins><w:r><w:t>重新</w:t></w:r></w:ins><w:del><w:r><w:delText>再次</w:delText></w:r>"
        "</w:del><w:moveFrom><w:r><w:t>别处</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t>正式</w:t></w:r></w:moveTo><w:r><w:t>开放。</w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不要登</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>渔民领到泊位证。</w:t></w:r></w:p>",
    )
    (article,) = opened(tmp_path, data).articles
    texts = [block.text for block in article.blocks]
    assert texts == ["旧码头昨天重新正式开放。", "渔民领到泊位证。"]


def test_a_table_whose_rows_are_wrapped_keeps_them(tmp_path: Path) -> None:
    plain = table(("名称", "台数"), ("泵站", "四"))
    first, second = plain.index("<w:tr>"), plain.index("<w:tr>", plain.index("<w:tr>") + 1)
    wrapped = plain[:second] + "<w:sdt><w:sdtContent>" + plain[second:]
    wrapped = wrapped.replace("</w:tbl>", "</w:sdtContent></w:sdt></w:tbl>")
    assert first < second
    (article,) = opened(tmp_path, document(paragraph("码头重开", "1"), wrapped)).articles
    assert [block.text for block in article.blocks] == ["名称  台数\n泵站  四"]


def test_heads_of_pages_and_notes_are_no_text_of_an_article(tmp_path: Path) -> None:
    note = paragraph("见市志卷三。")
    data = document(
        paragraph("码头重开", "1"),
        f"<w:p><w:r><w:t>{BODY}</w:t></w:r><w:r><w:footnoteReference/></w:r></w:p>",
        parts={
            "word/footer1.xml": f"<w:root>{paragraph('内部资料')}</w:root>",
            "word/footnotes.xml": f"<w:root><w:footnote>{note}</w:footnote></w:root>",
        },
    )
    issue = opened(tmp_path, data)
    assert [block.text for block in issue.articles[0].blocks] == [BODY]
    assert sorted(each.text for each in issue.furniture) == ["内部资料", "见市志卷三。"]


def test_a_document_without_styles_is_read_as_text(tmp_path: Path) -> None:
    data = document(
        paragraph("旧码头昨天重新开放"),
        paragraph("本报记者 简宁"),
        paragraph(BODY),
        paragraph("市中医院开设夜间门诊"),
        paragraph("本报记者 祁若川"),
        paragraph("本报讯 市中医院从下周一开始每晚开放门诊。号源在前一天中午放出。"),
    )
    titles = [each.title for each in opened(tmp_path, data).articles]
    assert titles == ["旧码头昨天重新开放", "市中医院开设夜间门诊"]


def test_text_that_a_table_sets_in_columns_is_text(tmp_path: Path) -> None:
    data = document(paragraph("码头重开", "1"), table((BODY * 4,)), paragraph(BODY))
    (article,) = opened(tmp_path, data).articles
    assert [block.kind for block in article.blocks] == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    "data",
    [
        document(paragraph("&a;"), prologue='<!DOCTYPE a [<!ENTITY a "b">]>'),
        document("<w:sdt>" * 5000 + "</w:sdt>" * 5000),
        document("<w:p>"),
        document(parts={"word/footnotes.xml": "<w:root><w:p></w:root>"}),
    ],
    ids=["entities", "deep", "cut", "notes"],
)
def test_what_no_program_writes_is_refused_in_one_line(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(InputError, match="a damaged document; save it again as DOCX") as caught:
        opened(tmp_path, data)
    assert "\n" not in str(caught.value)


def test_a_document_that_unpacks_to_more_than_an_issue(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="unpacks to more than 64 MB"):
        opened(tmp_path, document(paragraph("旧" * (30 << 20))))


def test_documents_of_an_archive_are_bounded_together(tmp_path: Path) -> None:
    large = document(paragraph("码头重开", "1"), parts={"word/media/a.bmp": "0" * (50 << 20)})
    with zipfile.ZipFile(tmp_path / "issue.zip", "w") as archive:
        for number in range(1, 7):
            archive.writestr(f"第0{number}版.docx", large)
    with pytest.raises(InputError, match="more than 256 MB, far more than an issue"):
        open_issue(str(tmp_path / "issue.zip"))


def test_what_other_forms_lie_beside_documents_is_named_once(tmp_path: Path) -> None:
    (tmp_path / "第01版.txt").write_text(BODY, encoding="utf-8")
    (tmp_path / "附件.docx").write_bytes(document(paragraph(BODY)))
    (tmp_path / "原稿.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    (doubt,) = open_issue(str(tmp_path)).warnings
    said = str(doubt.text)
    assert said.startswith("2 files were not read: 原稿.doc (document), 附件.docx (document); give")
    assert "or extract their text first" in said


def test_an_empty_document_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="empty"):
        opened(tmp_path, document())
