"""The page that dubao exports -> sheets of the same issue; what its books have is the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from summarize.given import Role
from summarize.issue import FURNITURE_NAMES, KIND_NAMES
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.forms.html.decoding import markup_text
from summarize.reading.forms.html.places import page_of
from summarize.reading.forms.html.safe import parsable
from summarize.reading.forms.html.trees import BREAK, attribute, runs
from summarize.reading.forms.records.dubao import furniture_role
from summarize.reading.names.labels import normal_label

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from summarize.reading.forms.opened import Opened
    from summarize.reading.limits import Allowance

_SIGN = b'name="generator" content="dubao"'
_HEAD = 4_096
_UNPRINTED = "span.reason, span.implied, details.brief"
_JUMPS = ("jump", "settled-jump")
_SETTLED = ("该版未找到续文", "有几处可能的续文")


def own_sheets(opened: Opened, allowance: Allowance) -> list[Sheet] | None:
    """The issue's pages; None where the file is none that dubao exported."""
    if _SIGN not in opened.data[:_HEAD]:
        return None
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 (for HTML alone)

    tree = LexborHTMLParser(parsable(markup_text(opened), opened.name, allowance))
    if tree.css_first("main#articles") is None:
        return None
    made = _pages(tree)
    titles = {
        attribute(link, "href").removeprefix("#"): link.text()
        for link in tree.css("nav li:not(.onward) > span > a[href]")
    }
    for article in tree.css("main#articles article[id]"):
        name = attribute(article, "id")
        label = normal_label(name[1:].rpartition("-")[0])
        if label not in made:
            continue
        for page, block in article_blocks(article, label, titles.get(name, "")):
            made.get(page, made[label]).blocks.append(block)
    rest = tree.css_first("details.rest")
    for page, block in furniture(rest) if rest is not None else ():
        if page in made:
            made[page].blocks.append(block)
    return list(made.values())


def _pages(tree: LexborHTMLParser) -> dict[str, Sheet]:
    """The pages in their order, without anything on them."""
    facts: dict[str, str] = {}
    pages: list[tuple[str, bool]] = []
    for meta in tree.css("meta[name][content]"):
        name, said = attribute(meta, "name"), attribute(meta, "content")
        if name in ("dubao.page", "dubao.inferred-page"):
            pages.append((said, name != "dubao.page"))
        else:
            facts.setdefault(name, said)
    made: dict[str, Sheet] = {}
    for said, inferred in pages:
        first, _, name = said.partition(" ")
        label = normal_label(first)
        if label is None or label in made:
            continue
        sheet = Sheet(label=label, name=name or None, closed=True, placed=True, whole=True)
        sheet.inferred = inferred
        sheet.paper, sheet.date = facts.get("dubao.paper"), facts.get("dubao.date")
        sheet.number = facts.get("dubao.number")
        made[label] = sheet
    return made


def furniture(section: LexborNode) -> Iterator[tuple[str, Block]]:
    """What stands on pages beside the articles, with the label of its page."""
    label = "1"
    for node in _children(section):
        if node.tag == "h3":
            label = page_of(node.text())[0] or label
        elif node.tag == "p" or attribute(node, "class").startswith("piece"):
            kinds = [each for each in attribute(node, "class").split() if each in FURNITURE_NAMES]
            yield label, Block(_text(node), furniture_role(kinds[0]) if kinds else "stray")


class _Said(NamedTuple):
    kind: str | None
    column: str | None


def article_blocks(article: LexborNode, label: str, title: str) -> Iterator[tuple[str, Block]]:
    """An article's blocks, each with the page on which it was printed.

    ``label`` is that of the page on which it begins, ``title`` what the list of contents has.
    """
    settled = {
        node.mem_id
        for node in article.css("p.jump")
        if any(reason in node.text() for reason in _SETTLED)
    }
    for node in article.css(_UNPRINTED):
        node.decompose()
    key = attribute(article, "id")
    kind = attribute(article, "class")
    said = _said(article, kind if kind in KIND_NAMES else None)
    begun: list[tuple[str, Block]] = []
    for page, block in _blocks(article, label, title, settled):
        if block.text or block.role != "settled-jump":
            begun.append((page, block))
            continue
        # Another page of the marker before it.
        marks = (at for at in reversed(range(len(begun))) if begun[at][1].role in _JUMPS)
        if (at := next(marks, None)) is not None:
            begun[at] = (begun[at][0], begun[at][1]._replace(role="settled-jump"))
    part, here, leaves = 0, "", False
    for page, block in begun:
        if page == here and (not leaves or block.role in _JUMPS):
            leaves = leaves or block.begins
            yield page, block._replace(begins=False)
            continue
        part, here, leaves = part + 1, page, block.begins
        first = block._replace(begins=True, key=key, part=part)
        yield page, first._replace(kind=said.kind, column=said.column) if part == 1 else first


def _said(article: LexborNode, kind: str | None) -> _Said:
    """Its kind, and its column: the first label that is no name of the kind."""
    labels = [_text(each) for each in article.css("header p.label span")]
    named = {name for key, name in KIND_NAMES.items() if key == kind}
    if labels and len(labels) == 1 and labels[0] in named:
        labels = []
    return _Said(kind, labels[0] if labels else None)


def _blocks(
    article: LexborNode, label: str, title: str, settled: set[int]
) -> Iterator[tuple[str, Block]]:
    header = article.css_first("header")
    headline = article.css_first("header h3:not(.alone)")
    if headline is not None and _tight(_text(headline)) == _tight(title):
        title = ""  # then nothing else is of it
    for node in _children(header) if header is not None else ():
        role = _head_role(node, title)
        if role is not None and (text := _text(node)):
            yield label, Block(text, role)
    for node in _children(article):
        if node.tag == "p" and (text := _text(node)):
            yield label, Block(text, "continued")
    body = article.css_first("div.text")
    for node in _children(body) if body is not None else ():
        name = attribute(node, "class").split()
        if "turn" in name:
            label = page_of(node.text())[0] or label
        elif "jump" in name:
            text = _text(node)
            role = "settled-jump" if node.mem_id in settled else "jump"
            if text or role == "settled-jump":
                # What follows one that is not open goes on with it, on whatever page.
                yield label, Block(text, role, begins="open" not in name)
        else:
            yield from ((label, block) for block in _text_blocks(node, name))


def _text_blocks(node: LexborNode, name: list[str]) -> Iterator[Block]:
    if node.tag in ("ul", "aside"):
        role: Role = "item" if node.tag == "ul" else "box"
        yield from (Block(_text(each), role) for each in _children(node))
    elif node.tag == "h4":
        yield Block(_text(node), "subhead")
    elif node.tag == "figure":
        yield Block(_text(node), "caption")
    elif "verse" in name:
        yield Block(_text(node), "verse")
    elif "lines" in name or node.css_first("table") is not None:
        rows = node.css("tr")
        cells = [[_text(cell) for cell in _children(row)] for row in rows]
        gap = "  " if any(" " in cell for row in cells for cell in row) else " "
        text = "\n".join(gap.join(row) for row in cells)
        yield Block(text or _text(node), "table")
    else:
        yield Block(_text(node), "paragraph")


def _head_role(node: LexborNode, title: str) -> Role | None:
    """A kicker or deck is of the title where the list of contents has it so."""
    name = attribute(node, "class").split()
    if "derived" in name or "label" in name:
        return None
    if "byline" in name:
        return "byline"
    whole, own = _tight(title), _tight(_text(node))
    if "kicker" in name or "alone" in name:
        return "titled-kicker" if whole.startswith(own) else "kicker"
    if "deck" in name:
        return "titled-deck" if whole.endswith(own) else "deck"
    return "headline"


def _text(node: LexborNode) -> str:
    return BREAK.join(run.text for run in runs(node))


def _tight(text: str) -> str:
    return "".join(text.split())


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        if (child.tag or "-")[0] != "-":
            yield child
        child = child.next
