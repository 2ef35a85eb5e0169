"""The article of an HTML file: what stands over its text, the text, captions of its pictures."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.given import Role
from summarize.reading.forms.form import Block
from summarize.reading.forms.html.bodies import body_blocks, is_caption
from summarize.reading.forms.html.safe import MARKED
from summarize.reading.forms.html.trees import BREAK, Run, attribute, inside, runs

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_BODIES = (
    f"founder-content {MARKED}",
    "founder-content",
    MARKED,
    "#articleContent",
    "#ArticleContent",
    ".articleContent",
    "#article_content",
    ".article-content",
    ".article_content",
    "#contenttext",
    ".contenttext",
    "#ozoom",
    "#zoom",
    "#newsContent",
)
_LISTS = "#titleList, #pageList, .news-list, ul.main-ed-articlenav-list, div.listdaohang"
_CAPTIONS = "table.pci_c, #newspic, .tushuo, .c_c, figcaption, .picinfo, .pic-desc, .photo-caption"
_HEADLINES = "founder-title, h1, h2, h3, .font01, .title, .title1, .titleh1, .doctitle"
_ENOUGH = 8
_MOST = 300
# Tags and classes of what stands over the text. Of a size between (font02, h3, h4) it is a kicker
# over the headline and a deck under it.
_HEADLINE = frozenset(("founder-title", "h1", "font01", "title", "title1", "doctitle", "titleh1"))
_KICKER = frozenset(("introtitle", "pretitle", "yinti", "jianti", "kicker", "title-intro"))
_DECK = frozenset(("subtitle", "futi", "futitle", "title-sub", "deck"))
_SIZED = frozenset(("h2", "h3", "h4", "font02", "title2", "title3"))
_BYLINE = frozenset(("founder-author", "author", "zuozhe", "reporter", "sec", "byline"))
_COLUMN = frozenset(("lanmu", "column", "zhuanlan"))
_SOURCE = frozenset(("date", "lai", "source", "pubtime", "news-date"))
_OF_PAPER = re.compile(r"《[^》]{1,20}》\s*[（(][^）)]{0,40}版?[^）)]{0,12}[）)]")
_SIGNED = re.compile(r"(?:本报|记者|通讯员|作者|文/|图/|□|■|◎|特约|新华社)")


@dataclass(slots=True)
class Article:
    """Its blocks; ``rest`` is what stood beside it, ``elements`` where it stands (memory ids)."""

    blocks: list[Block] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    elements: set[int] = field(default_factory=set)

    def headline(self) -> str:
        """Its headline in one line; empty for none."""
        return " ".join(
            " ".join(block.text.split()) for block in self.blocks if block.role == "headline"
        )


def article_of(tree: LexborHTMLParser) -> Article | None:
    """The file's article by the elements in which digital newspapers keep one; None for none."""
    body = _body(tree)
    if body is None:
        return None
    around = _around(body)
    captions = [
        each for each in tree.css(_CAPTIONS)[:_MOST] if not _lists(each) and not inside(body, each)
    ]
    outside = [each for each in captions if not inside(each, body)]
    found = Article(elements={around.mem_id, *(each.mem_id for each in outside)})
    apart = {each.mem_id for each in outside} | {each.mem_id for each in around.css(_LISTS)}
    head = [run for run in runs(around, apart, stop=body.mem_id) if not run.linked]
    found.blocks += head_blocks(head, _classes(around), found.rest)
    found.blocks += body_blocks(body, captions)
    for picture in outside:
        found.blocks += [Block(run.text, "caption") for run in runs(picture) if not run.linked]
    for run in runs(around, {*apart, body.mem_id}):
        if run.linked or run in head:
            continue
        if is_caption(run.text):
            found.blocks.append(Block(run.text, "caption"))
        else:
            found.rest.append(run.text)
    return found


def _captions(tree: LexborHTMLParser, body: LexborNode) -> list[LexborNode]:
    """The outermost elements of captions; none that has lists or the text in it."""
    found: list[LexborNode] = []
    for each in tree.css(_CAPTIONS)[:_MOST]:
        if not _lists(each) and not inside(body, each) and not (found and inside(each, found[-1])):
            found.append(each)
    return found


def _body(tree: LexborHTMLParser) -> LexborNode | None:
    """The element that holds the text; one of lists, or of next to nothing, is none."""
    for selector in _BODIES:
        for node in tree.css(selector):
            if _lists(node):
                continue
            text = "".join(run.text for run in runs(node) if not run.linked)
            if len(text) >= _ENOUGH or (text and selector.startswith(("founder", MARKED))):
                return node
    return None


def _lists(node: LexborNode) -> bool:
    return node.css_first(_LISTS) is not None


def _around(body: LexborNode) -> LexborNode:
    """The outermost element with the text that has no list in it; if no headline stands there, the
    innermost one that has any.
    """
    around = body
    while (above := around.parent) is not None and above.tag not in ("body", "html", None):
        if above.tag == "-document" or _lists(above):
            break
        around = above
    if around.mem_id != body.mem_id and around.css_first(_HEADLINES) is not None:
        return around
    while above is not None and above.tag not in ("html", "-document", None):
        if above.css_first(_HEADLINES) is not None or above.tag == "body":
            return above
        above = above.parent
    return around


def _classes(around: LexborNode) -> dict[int, frozenset[str]]:
    """The classes of elements, by memory id; those of what is inside of them, too."""
    return {
        node.mem_id: frozenset(attribute(node, "class").lower().split())
        for node in around.css("[class]")
    }


def head_blocks(
    found: list[Run], classes: dict[int, frozenset[str]], rest: list[str]
) -> list[Block]:
    """The lines over the text as what they are; of what is none of a head, to ``rest``."""
    said = [(run, role_of(run, classes)) for run in found]
    roles = {role for _, role in said}
    if "headline" not in roles:
        # Without a first heading, the next size is the headline's.
        for size in ("h2", "h3", "h4"):
            at = [index for index, (run, _) in enumerate(said) if size in run.within]
            if at:
                said[at[0]] = (said[at[0]][0], "headline")
                break
    blocks: list[Block] = []
    over = True
    for run, role in said:
        text = run.text
        if role == "headline":
            over = False
            blocks.append(Block(text, "headline"))
        elif role == "sized":
            blocks.append(Block(text, "kicker" if over else "deck"))
        elif role == "byline":
            blocks += _bylines(text, rest)
        elif role is not None:
            blocks.append(Block(text, _AS[role]))
        else:
            rest.append(text)
    if over:  # no headline: what is of a size says nothing of its place
        blocks = [
            block._replace(role="heading") if block.role in ("kicker", "deck") else block
            for block in blocks
        ]
    return blocks


_AS: dict[str, Role] = {"kicker": "kicker", "deck": "deck", "column": "column"}


def role_of(run: Run, classes: dict[int, frozenset[str]]) -> str | None:
    """What a line over a text is by its tags and classes; ``sized`` where its size alone tells."""
    names = {*run.within, *classes.get(run.element, ())}
    if names & _SOURCE:
        return None
    if names & _BYLINE:
        return "byline"
    for role, own in (("column", _COLUMN), ("kicker", _KICKER), ("deck", _DECK)):
        if names & own:
            return role
    inner = next((tag for tag in reversed(run.within) if tag in _HEADLINE | _SIZED), None)
    if inner in _SIZED:
        return "sized"
    if inner is not None or names & _HEADLINE:
        return "headline"
    if names & _SIZED:
        return "byline" if _SIGNED.match(run.text) and len(run.text) < 40 else "sized"
    return None


def _bylines(text: str, rest: list[str]) -> list[Block]:
    """Who signed; the paper and day that some put behind it are no part of that."""
    found: list[Block] = []
    for line in text.split(BREAK):
        signed = line
        if match := _OF_PAPER.search(line):
            rest.append(line[match.start() :])
            signed = line[: match.start()].strip()
        if signed:
            found.append(Block(signed, "byline"))
    return found
