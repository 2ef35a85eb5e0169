"""ALTO, METS and hOCR of invented pages."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from tests.fuzz.cases import Case
from tests.fuzz.makers.forms.mutations import MARKUP, written
from tests.fuzz.makers.forms.stories import DATE, PAPER, Story, in_xml, pages_of, stories, text_of
from tests.fuzz.makers.forms.texts import whole
from tests.summarize.reading.forms.builders.scans import alto, hocr

if TYPE_CHECKING:
    from random import Random


def _blocks(told: list[Story], width: int) -> list[tuple[str, list[str]]]:
    """Blocks of the lines of articles, a head and a text each, with IDs."""
    found: list[tuple[str, list[str]]] = []
    for number, story in enumerate(told):
        head = [line for line in (story.kicker, story.title, story.deck, story.author) if line]
        text = "".join(story.body)
        found.append((f"H{number}", head))
        found.append((f"T{number}", [text[at : at + width] for at in range(0, len(text), width)]))
        if story.caption:
            found.append((f"C{number}", [story.caption]))
    return found


def alto_file(name: str, random: Random) -> Case:
    """A page of ALTO, or a folder of some with what METS says of their articles."""
    told = stories(random, in_xml)
    pages = list(pages_of(told).values())
    width = random.choice((6, 12, 30))
    made = {
        f"issue/alto/0000{at}.xml": alto(_blocks(own, width), at, f"{DATE}_{at:04}.tif")
        for at, own in enumerate(pages, 1)
    }
    if random.random() < 0.5:
        made["issue/mets.xml"] = _mets(pages)
    source = "issue"
    if len(made) == 1 and random.random() < 0.5:
        source = "page.xml"
        made = {source: next(iter(made.values()))}
    files = {path: text.encode() for path, text in made.items()}
    members = len(files) + 2
    if whole(random):
        says = text_of(told)
        return Case("alto", name, files, source, text=says, members=members)
    path = random.choice(sorted(files))
    files[path] = written(made[path], MARKUP, random)
    return Case("alto", name, files, source, members=members)


def _mets(pages: list[list[Story]]) -> str:
    files = "".join(
        f'<file ID="F{at}"><FLocat xlink:href="file://./alto/0000{at}.xml"/></file>'
        for at in range(1, len(pages) + 1)
    )
    physical = "".join(
        f'<div TYPE="page" ORDER="{at}"><fptr FILEID="F{at}"/></div>'
        for at in range(1, len(pages) + 1)
    )
    articles = "".join(
        f'<div TYPE="ARTICLE" ID="A{at}-{number}">'
        f'<div TYPE="HEADING"><fptr><area FILEID="F{at}" BEGIN="H{number}"/></fptr></div>'
        f'<div TYPE="BODY"><fptr><area FILEID="F{at}" BEGIN="T{number}"/></fptr></div></div>'
        for at, own in enumerate(pages, 1)
        for number in range(len(own))
    )
    return (
        '<?xml version="1.0"?><mets xmlns="http://www.loc.gov/METS/" '
        'xmlns:xlink="http://www.w3.org/1999/xlink"><titleInfo><title>'
        f"{PAPER}</title></titleInfo><dateIssued>{DATE}</dateIssued>"
        f"<fileSec>{files}</fileSec><structMap TYPE={quoteattr('PHYSICAL')}>{physical}</structMap>"
        f'<structMap TYPE="LOGICAL">{articles}</structMap></mets>'
    )


def hocr_file(name: str, random: Random) -> Case:
    """Pages of hOCR."""
    told = stories(random, in_xml)
    width = random.choice((6, 12, 30))
    text = hocr([[lines for _, lines in _blocks(own, width)] for own in pages_of(told).values()])
    if whole(random):
        files = {"page.hocr": text.encode()}
        return Case("hocr", name, files, "page.hocr", text=text_of(told), members=3)
    files = {"page.hocr": written(text, MARKUP, random)}
    return Case("hocr", name, files, "page.hocr", members=3)
