"""Saved pages of digital newspapers are the same issue as their text."""

from __future__ import annotations

import html
import zipfile
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import InputError
from summarize.opening import open_issue
from summarize.reading.forms import form_of
from summarize.reading.forms.html import FORM
from summarize.reading.forms.opened import Opened
from tests.conservation import characters
from tests.summarize.reading.forms import saved_pages


@pytest.mark.parametrize("system", saved_pages.SYSTEMS)
def test_a_saved_issue_of_each_system_is_the_same_as_its_text(system: str, tmp_path: Path) -> None:
    twin = open_issue(str(saved_pages.text(tmp_path / "text")))
    files = saved_pages.SYSTEMS[system]()
    encoding = "gb18030" if system == "classic" else "utf-8"
    issue = open_issue(str(saved_pages.save(tmp_path / "saved", files, encoding)))
    assert saved_pages.articles(issue) == saved_pages.articles(twin)
    assert [article.id for article in issue.articles] == ["1-1", "1-2", "2-1"]
    assert (issue.paper, issue.date) == (saved_pages.PAPER, saved_pages.DATE)
    assert issue.warnings == ()


def test_an_archive_of_saved_pages_is_the_same_issue(tmp_path: Path) -> None:
    twin = open_issue(str(saved_pages.text(tmp_path / "text")))
    file = tmp_path / "issue.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for path, content in saved_pages.layout().items():
            archive.writestr(path, content)
    assert saved_pages.articles(open_issue(str(file))) == saved_pages.articles(twin)


def _article(charset: str = "") -> str:
    """A single saved article; its second half is of rarer characters."""
    declared = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">'
    return (
        f"<html><head>{declared if charset else ''}<title>新橋合攏</title></head><body>"
        "<h1>雲陂渡口新橋昨日合攏</h1><div id=ozoom><P>歷時十四個月,雲陂渡口新橋主跨昨天上午合攏。"
        "</P><P>項目負責人介紹,橋面鋪裝下月開始,老渡口繼續開放。</P></div></body></html>"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "big5", "utf-16"])
@pytest.mark.parametrize("declared", ["", "utf-8", "gb2312", "big5", "iso-8859-1"])
def test_a_saved_article_in_any_encoding_whatever_it_declares(
    encoding: str, declared: str, tmp_path: Path
) -> None:
    file = tmp_path / "content_1.htm"
    file.write_bytes(_article(declared).encode(encoding))
    issue = open_issue(str(file))
    (article,) = issue.articles
    assert article.headline == "雲陂渡口新橋昨日合攏"
    assert [block.text[:4] for block in article.blocks] == ["歷時十四", "項目負責"]
    assert issue.warnings == ()


def test_a_page_that_a_browser_saved_into_one_file(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://paper.invalid/content_1.htm"
    message.set_content(_article(), subtype="html", cte="quoted-printable")
    message.make_related()
    message.add_related(b"GIF89a", "image", "gif")
    file = tmp_path / "page.mhtml"
    file.write_bytes(message.as_bytes())
    (article,) = open_issue(str(file)).articles
    assert article.headline == "雲陂渡口新橋昨日合攏"
    assert [block.text[:4] for block in article.blocks] == ["歷時十四", "項目負責"]


@pytest.mark.parametrize("codec", ["gb18030", "big5"])
def test_damaged_bytes_in_a_saved_page_are_told_once_and_the_rest_is_read(
    codec: str, tmp_path: Path
) -> None:
    file = tmp_path / "content_1.htm"
    file.write_bytes(_article(codec).encode(codec).replace(b"</P><P>", b"\xff</P><P>\xff"))
    issue = open_issue(str(file))
    assert issue.articles[0].headline == "雲陂渡口新橋昨日合攏"
    assert [doubt.kind for doubt in issue.warnings] == ["encodings"]


def test_lists_beside_the_headline_and_breaks_in_the_text_are_no_hindrance(tmp_path: Path) -> None:
    file = tmp_path / "content_3.htm"
    titles = "<li><a href=content_3.htm>四座泵站建成</a></li><li><a href=content_4.htm>夜航恢复</a>"
    file.write_text(
        "<html><body><h1>云陂数字报</h1><div class=c_c><div class=list><div id=titleList><ul>"
        f"{titles}</ul></div><p class=yinti>排涝工程进行时</p><h1>四座泵站建成</h1>"
        "<p class=author>本报记者 简宁</p><div id=ozoom>　　四座泵站昨天建成。<br>　　汛期投用。"
        "</div></div></div></body></html>",
        encoding="utf-8",
    )
    (article,) = open_issue(str(file)).articles
    assert (article.kicker, article.headline) == ("排涝工程进行时", "四座泵站建成")
    assert article.bylines == ("本报记者 简宁",)
    assert [block.text for block in article.blocks] == ["四座泵站昨天建成。", "汛期投用。"]


def test_an_article_that_was_not_saved_leaves_its_headline_and_a_word(tmp_path: Path) -> None:
    files = saved_pages.layout()
    missing = saved_pages.TOLD[-1]
    del files[f"pc/content/202503/18/content_{missing.number}.html"]
    issue = open_issue(str(saved_pages.save(tmp_path, files)))
    article = issue.articles[-1]
    assert (article.id, article.title, article.blocks) == ("2-1", missing.headline, ())
    (doubt,) = issue.warnings
    assert doubt.kind == "headlines-alone"
    assert missing.headline in doubt.text


def test_an_article_that_no_list_names_stands_last_on_its_page(tmp_path: Path) -> None:
    files = saved_pages.layout()
    page = "pc/layout/202503/18/node_01.html"
    hidden = saved_pages.of_page("01")[0]
    files[page] = (
        files[page].replace(f"content_{hidden.number}.html", "").replace(hidden.headline, "下一版")
    )
    issue = open_issue(str(saved_pages.save(tmp_path, files)))
    assert [article.headline for article in issue.articles if article.page == "1"] == [
        saved_pages.of_page("01")[1].headline,
        hidden.headline,
    ]


def test_what_is_no_page_among_saved_pages_is_named_once(tmp_path: Path) -> None:
    files = saved_pages.layout()
    files["about.html"] = "<html><body><p>云陂日报社招聘编辑两名。</p></body></html>"
    files["ad.html"] = "<html><body><div>家具城清仓。</div></body></html>"
    (doubt,) = open_issue(str(saved_pages.save(tmp_path, files))).warnings
    assert doubt.kind == "not-read"
    assert "about.html" in doubt.text
    assert "ad.html" in doubt.text


def test_another_page_is_read_by_its_main_text_and_told_so(tmp_path: Path) -> None:
    pytest.importorskip("resiliparse")
    file = tmp_path / "page.html"
    links = "".join(f'<li><a href="/{at}">频道{at}</a></li>' for at in range(20))
    paragraphs = [f"第{at}座泵站已经建成,每小时可排水八万立方米,汛期投用。" for at in range(4)]
    text = "".join(f"<p>　　{each}</p>" for each in paragraphs)
    file.write_text(
        f"<!doctype html><title>四座泵站建成</title><body><ul>{links}</ul><div>"
        f"<h1>四座泵站建成</h1>{text}</div><script>var 广告 = 1;</script></body>",
        encoding="utf-8",
    )
    issue = open_issue(str(file))
    (article,) = issue.articles
    assert article.headline == "四座泵站建成"
    assert [block.text for block in article.blocks] == paragraphs
    assert [doubt.kind for doubt in issue.warnings] == ["main-text"]


def test_a_letter_that_is_two_in_lower_case_hides_no_end_of_a_script(tmp_path: Path) -> None:
    file = tmp_path / "content_1.htm"
    page = _article().replace("<body>", "<body><SCRIPT>var a = 1;</SCRIPT><P>İ</P>")
    file.write_text(page, encoding="utf-8")
    (article,) = open_issue(str(file)).articles
    assert article.headline == "雲陂渡口新橋昨日合攏"


def test_text_tables_and_subheads_are_what_they_are(tmp_path: Path) -> None:
    file = tmp_path / "content_2.htm"
    file.write_text(
        "<html><body><table><tr><td><h1>四座泵站建成</h1><h4>——汛期投用</h4>"
        "<div class=author>本报记者 简宁</div><founder-content>"
        "<p>四座泵站昨天建成,<b>汛期</b>投用。</p><p><strong>排水八万</strong></p>"
        "<table><tr><td>泵站<td>台数</tr><tr><td>东站<td>四</tr></table><p>泵站由调度中心控制。</p>"
        "<div class=tushuo>东站的泵房</div><!-- 删去的话 --><script>alert('x')</script>"
        "<p style='display:none'>看不见的话</p></founder-content>"
        "<a href=1.htm>上一篇</a></body></html>",
        encoding="utf-8",
    )
    issue = open_issue(str(file))
    (article,) = issue.articles
    assert (article.headline, article.deck) == ("四座泵站建成", "——汛期投用")
    assert article.bylines == ("本报记者 简宁",)
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", "四座泵站昨天建成,汛期投用。"),
        ("subhead", "排水八万"),
        ("table", "泵站  台数\n东站  四"),
        ("paragraph", "泵站由调度中心控制。"),
        ("caption", "东站的泵房"),
    ]
    assert issue.furniture == ()


_TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff"))


@given(st.lists(_TEXTS, min_size=1, max_size=5), st.lists(_TEXTS, max_size=2), _TEXTS)
def test_all_of_an_articles_text_stands_in_its_blocks_once(
    paragraphs: list[str], captions: list[str], beside: str
) -> None:
    page = (
        "<html><body><h1>四座泵站建成</h1><founder-content><p>泵站昨天建成。</p>"
        + "".join(f"<p>{html.escape(each)}</p>" for each in paragraphs)
        + "".join(f"<div class=c_c><p class=tushuo>{html.escape(c)}</p></div>" for c in captions)
        + f"</founder-content><div>{html.escape(beside)}</div><a href=1.htm>上一篇</a></body>"
    )
    sheets = FORM.read(Opened(page.encode(), "content_1.htm", "content_1.htm"))
    read = characters("".join(block.text for sheet in sheets for block in sheet.blocks))
    assert read == characters(
        "".join(["四座泵站建成泵站昨天建成。", *paragraphs, *captions, beside])
    )


def test_a_title_without_a_link_is_not_lost(tmp_path: Path) -> None:
    file = tmp_path / "node_2.htm"
    file.write_text(
        "<html><body><div>第02版：民生</div><div id=titleList><ul><li>夜航恢复</li>"
        "<li>广告</li></ul></div></body></html>",
        encoding="utf-8",
    )
    issue = open_issue(str(file))
    assert [(article.id, article.title) for article in issue.articles] == [("2-1", "夜航恢复")]
    assert [piece.text for piece in issue.furniture] == ["第02版：民生", "广告"]


@given(st.data())
def test_a_page_cut_anywhere_is_read_or_refused_in_one_line(data: st.DataObject) -> None:
    page = data.draw(st.sampled_from(list(saved_pages.classic().values()))).encode("gb18030")
    at = data.draw(st.integers(0, len(page)))
    opened = Opened(page[:at], "content_1.htm", "content_1.htm")
    form = form_of(opened, binary=True)
    printed = ""
    with suppress(InputError):
        sheets = form.read(opened) if form is not None else ()
        printed = "".join(block.text for sheet in sheets for block in sheet.blocks)
    assert not set("<>") & set(printed)


@pytest.mark.parametrize(
    "text",
    [
        "<html>" + "<div>" * 200_000,
        "<html><body><div " + " ".join(f"a{at}=1" for at in range(200_000)) + ">",
        '<html><body><p x="\'>" ' + "b " * 100_000 + ">",
        "<html><body>" + "<p>一</p>" * 600_000,
        "<html>" + "<script>" * 100_000,
        "<html>" + "<!--" * 100_000,
        "<html><table><tr><td>" * 30_000,
        "<html><body>" + "<b><i>" * 1000 + "<p>" * 5000,
    ],
    ids=["deep", "attributes", "quoted", "large", "scripts", "comments", "tables", "formats"],
)
def test_hostile_pages_are_refused_in_one_line(text: str) -> None:
    opened = Opened(text.encode(), "page.htm", "page.htm")
    with pytest.raises(InputError) as told:
        FORM.read(opened)
    assert "\n" not in str(told.value)


def test_megabytes_of_one_attribute_are_no_text(tmp_path: Path) -> None:
    file = tmp_path / "content_1.htm"
    picture = f'<img src="data:image/png;base64,{"A" * 3_000_000}">'
    file.write_text(_article().replace("<P>", f"<P>{picture}", 1), encoding="utf-8")
    (article,) = open_issue(str(file)).articles
    assert [len(block.text) < 100 for block in article.blocks] == [True, True]
