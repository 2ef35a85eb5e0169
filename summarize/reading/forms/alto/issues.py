"""Files of ALTO, with a METS file or without -> the pages of an issue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.errors import InputError, Message, NoTextError
from summarize.reading.forms.alto.mets import Part, Structure, structure
from summarize.reading.forms.alto.pages import AltoPage, alto_pages
from summarize.reading.forms.form import Block, Gathered, Sheet
from summarize.reading.forms.html.lists import base_name
from summarize.reading.forms.xml_trees import parsed, root_name

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened


@dataclass(slots=True)
class _Found:
    path: str
    page: AltoPage


def sheets(opened: Opened) -> list[Sheet]:
    """The pages of one file; METS alone has none."""
    if root_name(opened.head) == "mets":
        raise NoTextError(
            opened.name,
            Message("a METS file, which names pages and has no text"),
            Message("give the folder with its ALTO files"),
        )
    gathered = gather([opened])
    for _, error in gathered.failed:
        raise error
    return [sheet for _, sheet in gathered.sheets]


def gather(opened: Sequence[Opened]) -> Gathered:
    """The issue of these files: articles by METS where there is one, else as in a dump."""
    told = Structure()
    speaker = ""
    pages: list[_Found] = []
    failed: list[tuple[str, InputError]] = []
    for each in opened:
        try:
            root = parsed(each.text, each.name)
        except InputError as error:
            failed.append((each.path, error))
            continue
        if root_name(each.head) == "mets":
            told, speaker = structure(root), each.path
        else:
            pages += [_Found(each.path, page) for page in alto_pages(root)]
    numbers = Counter(found.page.number for found in pages)
    repeated = len(pages) > 1 and max(numbers.values(), default=0) > 1
    parts: dict[str, dict[str, Part]] = {}
    for part in told.parts:
        parts.setdefault(part.file, {}).setdefault(part.block, part)
    order = {(part.file, part.block): at for at, part in enumerate(told.parts)}
    made: list[tuple[str, Sheet]] = []
    for found in pages:
        file = base_name(found.path)
        own = parts.get(file, {})
        page = found.page
        sheet = Sheet(date=told.date or page.date, paper=told.paper, closed=bool(own))
        sheet.label = told.labels.get(file) or page.printed
        if sheet.label is None and not repeated:
            sheet.label = page.number
        sheet.blocks = _of_articles(page, own, file, order) if own else _as_printed(page)
        # What goes on on another page is one article only within one source.
        made.append((speaker if own else found.path, sheet))
    return Gathered(made, failed, (), [doubt for each in opened for doubt in each.doubts])


def _as_printed(page: AltoPage) -> list[Block]:
    return [Block(block.text, block.role) for block in page.blocks]


def _of_articles(
    page: AltoPage, parts: dict[str, Part], file: str, order: dict[tuple[str, str], int]
) -> list[Block]:
    """Blocks article by article, in the order in which METS has them; others stand about."""
    ours = [block for block in page.blocks if block.identifier in parts]
    ours.sort(key=lambda block: order[file, block.identifier])
    found = [
        Block(block.text, block.role or "stray")
        for block in page.blocks
        if block.identifier not in parts
    ]
    key = None
    for block in ours:
        part = parts[block.identifier]
        kind = "notice" if part.notice else None
        role = part.role or block.role
        found.append(Block(block.text, role, part.key != key, part.key, kind))
        key = part.key
    return found
