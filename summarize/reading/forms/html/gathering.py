"""Saved files of an issue -> its pages: their lists give the order, their articles the text."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.errors import InputError, Message
from summarize.given import Role
from summarize.issue import Doubt
from summarize.reading.forms.form import Block, Gathered, Sheet
from summarize.reading.forms.html.lists import Listed, base_name, saved_as
from summarize.reading.forms.html.main_text import main_article
from summarize.reading.forms.html.own import own_sheets
from summarize.reading.forms.html.places import page_file
from summarize.reading.forms.html.saved import Saved, saved_file
from summarize.reading.limits import Allowance
from summarize.reading.names.choosing import split_suffix
from summarize.reading.shown import shown

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_NAMED = 3
_ASIDE = frozenset(("广告", "公益广告", "责编", "责任编辑", "图片", "本版责编", "版面图"))


@dataclass(slots=True)
class _Page:
    """A page as lists tell of it; ``speaker`` is the path of the file that speaks for it."""

    label: str | None
    date: str | None
    name: str | None = None
    speaker: str = ""
    listed: list[tuple[Saved, Listed]] = field(default_factory=list)
    files: list[Saved] = field(default_factory=list)


class _Folder:
    """Where links between the files lead, whatever was before their names when they were saved."""

    def __init__(self, files: Sequence[Saved]) -> None:
        self.by_path = {posixpath.normpath(each.path): each for each in files}
        self.by_name: dict[str, list[Saved]] = {}
        for each in files:
            self.by_name.setdefault(base_name(each.path), []).append(each)

    def file(self, origin: Saved, link: str) -> Saved | None:
        """The file that a link of ``origin`` means; None for no link."""
        if not link:
            return None
        for name in saved_as(link):
            path = posixpath.normpath(posixpath.join(posixpath.dirname(origin.path), name))
            if (found := self.by_path.get(path)) is not None:
                return found
        if "?" in link:
            return None
        several = self.by_name.get(base_name(link), [])
        if len(several) > 1:
            several = [each for each in several if each.date == origin.date]
        return several[0] if len(several) == 1 else None


class _Pages:
    """The pages of all days, each once."""

    def __init__(self) -> None:
        self.found: dict[tuple[str | None, str | None], _Page] = {}

    def page(self, date: str | None, label: str | None, name: str | None = None) -> _Page:
        """That page, new or known."""
        page = self.found.setdefault((date, label), _Page(label, date))
        page.name = page.name or name
        return page


def gather(opened: Sequence[Opened]) -> Gathered:
    """The issue of these files; what is in none of its pages is told."""
    files: list[Saved] = []
    failed: list[tuple[str, InputError]] = []
    exported: list[tuple[str, Sheet]] = []
    allowance = Allowance(sum(len(one.data) for one in opened), _whole(opened))
    for one in opened:
        try:
            if (exports := own_sheets(one, allowance)) is not None:
                exported += [(one.path, sheet) for sheet in exports]
                continue
            files.append(saved_file(one, allowance))
        except InputError as error:
            failed.append((one.path, error))
    doubts: list[Doubt] = []
    unread: list[tuple[str, str]] = []
    folder = _Folder(files)
    pages = _pages(files, folder)
    linked = {
        id(target)
        for page in pages.found.values()
        for origin, listed in page.listed
        if (target := folder.file(origin, listed.file)) is not None
    }
    known = any(_is_known(each) for each in files)
    plain: list[str] = []
    for each in files:
        if _is_known(each) or (not each.rest and each.leads_on):
            continue
        if not each.rest:
            unread.append((each.path, Message("an HTML page without a text")))
            continue
        if known and id(each) not in linked:
            unread.append((each.path, Message("HTML without an article")))
            continue
        try:
            each.article = main_article(each)
        except InputError as error:
            failed.append((each.path, error))
            continue
        own = _tight("".join(block.text for block in each.article.blocks))
        each.rest = [block for block in each.rest if _tight(block.text) not in own]
        plain.append(each.opened.name)
        _place_article(pages, each)
    alone: list[str] = []
    sheets = _sheets(pages, folder, alone)
    for each in files:
        doubts += each.opened.doubts
    doubts += _told(plain, alone, files)
    return Gathered([*exported, *sheets], failed, unread, doubts)


def _whole(files: Sequence[Opened]) -> str:
    """What messages call all of them."""
    name = files[0].name if files else ""
    return name if len(files) == 1 else name.rpartition("/")[0] or name


def _is_known(each: Saved) -> bool:
    """Whether it is a page or an article of a digital newspaper."""
    return each.article is not None or bool(each.lists.own or each.lists.pages)


def _pages(files: Sequence[Saved], folder: _Folder) -> _Pages:
    pages = _Pages()
    for each in files:
        for contents in each.lists.pages:
            target = folder.file(each, contents.file)
            if target is not None and target.article is None and target.lists.own:
                target.label, target.name = contents.label, contents.name or target.name
            if contents.articles:
                page = pages.page(each.date, contents.label, contents.name)
                page.listed += [(each, listed) for listed in contents.articles]
                page.speaker = page.speaker or each.path
    for each in files:
        if each.article is None and each.lists.own:
            stem = split_suffix(each.path.rpartition("/")[2])[0]
            each.label = each.label or page_file(stem)
            page = pages.page(each.date, each.label, each.name)
            page.speaker = page.speaker or each.path
            page.files.append(each)
            page.listed += [(each, listed) for listed in each.lists.own]
    for each in files:
        if each.article is not None:
            _place_article(pages, each)
            page = pages.page(each.date, each.label)
            if not any(origin.article is None for origin, _ in page.listed):
                page.listed += [(each, listed) for listed in each.lists.own]
    return pages


def _place_article(pages: _Pages, each: Saved) -> None:
    page = pages.page(each.date, each.label, each.name)
    page.files.append(each)


def _sheets(pages: _Pages, folder: _Folder, alone: list[str]) -> list[tuple[str, Sheet]]:
    """Each page's articles as listed, then those that no list names; headlines ``alone``."""
    taken: set[int] = set()
    titles: dict[str, list[Saved]] = {}
    for page in pages.found.values():
        for each in page.files:
            if each.article is not None and (headline := _tight(each.article.headline())):
                titles.setdefault(headline, []).append(each)
    filled: list[tuple[_Page, list[Block]]] = []
    for page in pages.found.values():
        blocks: list[Block] = []
        missing: set[str | tuple[str, ...]] = set()
        for origin, listed in page.listed:
            target = folder.file(origin, listed.file)
            if target is None or target.article is None:
                same = titles.get(_tight("".join(listed.title)), [])
                target = same[0] if len(same) == 1 else target
            if target is not None and target.article is not None:
                if id(target) not in taken:
                    taken.add(id(target))
                    blocks += _begun(target, listed)
            elif (
                origin.article is None
                and listed.title
                and ((listed.file or listed.title) not in missing)
            ):
                missing.add(listed.file or listed.title)
                blocks += _headline_alone(listed, alone)
        filled.append((page, blocks))
    made: list[tuple[str, Sheet]] = []
    for page, blocks in filled:
        printed = list(blocks)
        others = [each for each in page.files if each.article and id(each) not in taken]
        for each in sorted(others, key=lambda each: each.order):
            printed += _begun(each, None)
        sheet = Sheet(label=page.label, name=page.name, date=page.date, closed=True)
        sheet.paper = next((each.paper for each in page.files if each.paper), None)
        sheet.blocks = [*_beside(page), *printed]
        if sheet.blocks:
            speaker = page.speaker or page.files[0].path
            made.append((speaker, sheet))
    return made


def _begun(each: Saved, listed: Listed | None) -> list[Block]:
    """The article's blocks; one without any headline has that of its list."""
    assert each.article is not None
    blocks = each.article.blocks
    headed = any(block.role in ("headline", "heading") for block in blocks)
    if not headed and listed is not None and listed.title:
        title = "\n".join(listed.title)
        blocks = [Block(title, "headline"), *blocks]
    return [blocks[0]._replace(begins=True), *blocks[1:]] if blocks else []


def _headline_alone(listed: Listed, alone: list[str]) -> list[Block]:
    if _tight("".join(listed.title)) in _ASIDE:
        return [Block("\n".join(listed.title), "stray")]
    alone.append(" ".join(listed.title))
    role: Role = "headline" if len(listed.title) == 1 else "heading"
    return [
        Block(line, role, begins=at == 0, kind="news" if at == 0 else None)
        for at, line in enumerate(listed.title)
    ]


def _beside(page: _Page) -> list[Block]:
    """What else stands in the page's files, each line once however many of them repeat it."""
    found: dict[str, Block] = {}
    for each in page.files:
        for block in each.rest:
            found.setdefault(_tight(block.text), block)
    return list(found.values())


def _told(plain: list[str], alone: list[str], files: Sequence[Saved]) -> list[Doubt]:
    """Doubts about pages of no kind that is known here, and articles whose text is elsewhere."""
    if not files:
        return []
    name = _whole([each.opened for each in files])
    found: list[Doubt] = []
    if plain:
        told = Message(
            "no page of a digital newspaper that dubao knows; what looks like its main text was "
            "read"
        )
        if len(files) > 1:
            told = Message(
                "{count} files are no pages of a digital newspaper that dubao knows; what looks "
                "like their main text was read: {names}",
                count=len(plain),
                names=_few(plain),
            )
        found.append(Doubt("main-text", name, told))
    if alone:
        told = Message(
            "the texts of {count} articles are in files that are not here, their headlines stand "
            "alone: {names}; save those files into the same folder",
            count=len(alone),
            names=_few(alone),
        )
        found.append(Doubt("headlines-alone", name, told))
    return found


def _few(names: Sequence[str]) -> tuple[str, ...]:
    named = tuple(shown(each) for each in names[:_NAMED])
    return (*named, "…") if len(names) > _NAMED else named


def _tight(text: str) -> str:
    return "".join(text.split())
