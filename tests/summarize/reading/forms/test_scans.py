"""What OCR and libraries keep of a scanned page: ALTO, METS, hOCR."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.errors import InputError
from summarize.export.record import issue_record
from summarize.opening import open_issue
from tests.conservation import doubled, lost
from tests.summarize.reading.forms.builders.scans import alto, hocr

HEADS = ("沿江堤防春修工程全部完成", "云陂机器厂试制成功抽水机")
TEXTS = (
    ("【本报讯】沿江堤防春修工", "程已在十六日全部完成,比", "原定计划提前十五天。"),
    ("【本报讯】市机器厂的工人", "试制成功一种小型抽水机,", "每小时可以抽水四十吨。"),
)
MORE = ("抽水机将先运往东乡,那里", "的稻田正等水插秧。")


def _blocks() -> list[tuple[str, tuple[str, ...]]]:
    found: list[tuple[str, tuple[str, ...]]] = []
    for at, head in enumerate(HEADS):
        found += [(f"H{at}", (head,)), (f"T{at}", TEXTS[at])]
    return found


def test_a_page_of_alto_is_read_block_by_block_as_text_is(tmp_path: Path) -> None:
    file = tmp_path / "page.xml"
    file.write_text(alto(_blocks(), name="ypxb_19570318_0001.tif"), encoding="utf-8")
    issue = open_issue(str(file))
    twin = tmp_path / "twin.txt"
    twin.write_text("\n\n".join("\n".join(own) for _, own in _blocks()), encoding="utf-8")
    text = open_issue(str(twin))
    assert [(each.title, [block.text for block in each.blocks]) for each in issue.articles] == [
        (each.title, [block.text for block in each.blocks]) for each in text.articles
    ]
    assert [each.title for each in issue.articles] == list(HEADS)
    assert (issue.date, issue.pages[0].label) == ("1957-03-18", "1")


def test_a_page_of_more_words_than_its_elements_may_nest_is_read(tmp_path: Path) -> None:
    file = tmp_path / "page.xml"
    lines = (TEXTS[0][0], "甲>乙", "/>丙") * 200
    file.write_text(alto([("T0", lines)]), encoding="utf-8")
    issue = open_issue(str(file))
    assert not lost("".join(lines), issue_record(issue))


METS = """<?xml version="1.0"?><mets xmlns="http://www.loc.gov/METS/"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mods="http://www.loc.gov/mods/v3">
<dmdSec><mods:mods><mods:titleInfo><mods:title>云陂新报</mods:title></mods:titleInfo>
<mods:originInfo><mods:dateIssued>1957-03-18</mods:dateIssued></mods:originInfo></mods:mods></dmdSec>
<fileSec><fileGrp><file ID="F1"><FLocat xlink:href="file://./alto/00001.xml"/></file>
<file ID="F2"><FLocat xlink:href="file://./alto/00002.xml"/></file></fileGrp></fileSec>
<structMap TYPE="PHYSICAL"><div TYPE="issue"><div TYPE="page" ORDER="1"><fptr FILEID="F1"/></div>
<div TYPE="page" ORDER="2"><fptr FILEID="F2"/></div></div></structMap>
<structMap TYPE="LOGICAL"><div TYPE="ISSUE"><div TYPE="CONTENT">
<div TYPE="ARTICLE" ID="A2"><div TYPE="HEADING"><fptr><area FILEID="F1" BEGIN="H1"/></fptr></div>
<div TYPE="BODY"><fptr><area FILEID="F1" BEGIN="T1"/></fptr>
<fptr><area FILEID="F2" BEGIN="M"/></fptr></div></div>
<div TYPE="ARTICLE" ID="A1"><div TYPE="HEADING"><fptr><area FILEID="F1" BEGIN="H0"/></fptr></div>
<div TYPE="BODY"><fptr><area FILEID="F1" BEGIN="T0"/></fptr></div></div>
</div></div></structMap></mets>"""


def test_mets_says_which_blocks_are_an_article_and_where_it_goes_on(tmp_path: Path) -> None:
    (tmp_path / "alto").mkdir()
    (tmp_path / "mets.xml").write_text(METS, encoding="utf-8")
    pages = [alto(_blocks()), alto([("M", MORE), ("X", ("云陂新报社印",))], 2)]
    for at, page in enumerate(pages, 1):
        (tmp_path / "alto" / f"0000{at}.xml").write_text(page, encoding="utf-8")
    issue = open_issue(str(tmp_path))
    assert [article.title for article in issue.articles] == [HEADS[1], HEADS[0]]
    assert [block.page for block in issue.articles[0].blocks] == ["1", "2"]
    assert (issue.paper, issue.date, issue.warnings) == ("云陂新报", "1957-03-18", ())
    printed = "".join(line for own in (*TEXTS, HEADS, MORE) for line in own) + "云陂新报社印"
    assert not lost(printed, issue_record(issue))
    assert not doubled(printed, issue_record(issue))


def test_a_page_of_hocr_is_read_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "page.hocr"
    file.write_text(hocr([[own for _, own in _blocks()]]), encoding="utf-8")
    issue = open_issue(str(file))
    assert [article.title for article in issue.articles] == list(HEADS)
    assert issue.forms == {"page.hocr": "hocr"}
    assert issue.articles[0].blocks[0].text == "".join(TEXTS[0])


@pytest.mark.parametrize(
    "page",
    [
        "<span class=ocr_line>甲<span class=ocr_line>乙<span class=ocr_line>丙",
        "<div class=ocrx_block><p class=ocr_par><span class=ocr_line>甲</span></p>"
        "<p class=ocr_par><span class=ocr_line>乙丙</span></p></div>",
        "<div class=ocr_page><span class=ocr_line>甲<i class=ocrx_word>乙</i></span></div>丙",
        "<p class=ocr_par>甲乙丙</p>",
    ],
    ids=["lines in lines", "blocks in blocks", "pages in pages", "no lines"],
)
def test_text_of_hocr_stands_once_wherever_it_stands(page: str, tmp_path: Path) -> None:
    file = tmp_path / "page.hocr"
    file.write_text(f"<html><body><div class=ocr_page>{page}", encoding="utf-8")
    record = issue_record(open_issue(str(file)))
    assert (lost("甲乙丙", record), doubled("甲乙丙", record)) == ({}, {})


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE alto [<!ENTITY a "长"><!ENTITY b "&a;&a;">]><alto>&b;</alto>',
        '<!DOCTYPE alto [<!ENTITY a SYSTEM "file:///etc/hostname">]><alto>&a;</alto>',
        "<alto>" + "<a>" * 100_000,
        "<alto><Layout>",
        alto(_blocks())[:600],
        METS,
    ],
    ids=["bomb", "outside", "deep", "open", "cut", "mets-alone"],
)
def test_hostile_and_broken_xml_is_refused_in_one_line(text: str, tmp_path: Path) -> None:
    file = tmp_path / "page.xml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as told:
        open_issue(str(file))
    assert "\n" not in str(told.value)
