"""Any book of an issue -> its pages: those that its contents name, the titles below as articles."""

from __future__ import annotations

from dataclasses import dataclass

from summarize.given import Role
from summarize.reading.forms.epub.book import Book, Entry, tree_of
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.forms.html.articles import head_blocks, role_of
from summarize.reading.forms.html.bodies import block_of
from summarize.reading.forms.html.places import day_of, page_of, paper_of
from summarize.reading.forms.html.trees import Run, attribute, runs

_ASIDE = frozenset(("目录", "封面", "版权", "版权页", "Contents", "Cover", "Table of Contents"))


@dataclass(slots=True)
class _Cut:
    """Text from one line of the contents to the next; ``entry`` is that line."""

    entry: Entry | None
    found: list[Run]
    classes: dict[int, frozenset[str]]


def book_sheets(book: Book) -> list[Sheet]:
    """The issue's pages. Without pages in its contents, all of it is one."""
    date = day_of(book.title) or (day_of(book.date) if book.date else None)
    paper = paper_of(book.title) or (paper_of(book.creator) if book.creator else None)
    sheets: list[Sheet] = []

    def sheet(label: str | None, name: str | None) -> Sheet:
        if not sheets or label is not None:
            sheets.append(Sheet(label=label, name=name, date=date, paper=paper, closed=True))
        return sheets[-1]

    number = 0
    for cut in _cuts(book):
        label, name = page_of(cut.entry.title) if cut.entry is not None else (None, None)
        own = sheet(label, name)
        if label is not None:
            own.blocks += [
                Block(run.text, "page-header" if _is_page(run) else None) for run in cut.found
            ]
            continue
        if cut.entry is None or cut.entry.title in _ASIDE or _is_book(cut.entry, book):
            own.blocks += [Block(run.text, "stray") for run in cut.found if not run.linked]
            continue
        number += 1
        own.blocks += _article(cut, f"{number}")
    return sheets


def _is_page(run: Run) -> bool:
    return page_of(run.text)[0] is not None


def _is_book(entry: Entry, book: Book) -> bool:
    return "".join(entry.title.split()) == "".join(book.title.split())


def _cuts(book: Book) -> list[_Cut]:
    """The book's text, cut where lines of the contents lead."""
    starts: dict[str, list[Entry]] = {}
    for entry in book.entries:
        starts.setdefault(entry.file, []).append(entry)
    found: list[_Cut] = []
    for path, text in book.documents.items():
        tree = tree_of(text)
        if tree.body is None:
            continue
        classes = {
            node.mem_id: frozenset(attribute(node, "class").lower().split())
            for node in tree.css("[class]")
        }
        anchors: dict[int, list[Entry]] = {}
        first: list[Entry] = []
        by_name = {attribute(node, "id"): node for node in tree.css("[id]")}
        for entry in starts.get(path, ()):
            node = by_name.get(entry.anchor) if entry.anchor else None
            if node is None:
                first.append(entry)
            else:
                anchors.setdefault(node.mem_id, []).append(entry)
        contents = {node.mem_id for node in tree.css("nav")}
        found += [_Cut(entry, [], classes) for entry in first] or (
            [_Cut(None, [], classes)] if not found or not starts else []
        )
        if not found:
            found.append(_Cut(None, [], classes))
        for run in runs(tree.body, contents, marks=anchors):
            if run.text:
                found[-1].found.append(run)
                found[-1].classes = classes
            else:
                found += [_Cut(entry, [], classes) for entry in anchors[run.element]]
    return [cut for cut in found if cut.found or cut.entry is not None]


def _article(cut: _Cut, key: str) -> list[Block]:
    """An article: the headings at its top are its head, the line of the contents where none is."""
    rest: list[str] = []
    stop = next(
        (at for at, run in enumerate(cut.found) if not _over_text(run, cut.classes)), len(cut.found)
    )
    blocks = head_blocks(cut.found[:stop], cut.classes, rest)
    blocks += [Block(line, "stray") for line in rest]
    if not any(block.role in ("headline", "heading") for block in blocks):
        start = "".join("".join(run.text.split()) for run in cut.found[:3])
        title = cut.entry.title if cut.entry is not None else ""
        if title and "".join(title.split()) not in start:
            role: Role = "headline"
            blocks.insert(0, Block(title, role))
    blocks += [block_of(run) for run in cut.found[stop:]]
    return [
        block._replace(begins=at == 0, key=key if at == 0 else "")
        for at, block in enumerate(blocks)
    ]


def _over_text(run: Run, classes: dict[int, frozenset[str]]) -> bool:
    return role_of(run, classes) is not None
