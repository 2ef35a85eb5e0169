"""Which headings of a document are pages and sections, which articles', and which subheads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.reading.forms.markdown.elements import Element
from summarize.reading.forms.markdown.marks import FURNITURE, issue_name, page_mark
from summarize.reading.forms.records.places import heads_page

LABELS = frozenset({"正文", "全文", "内容", "正文内容", "文章内容"})
"""Headings that only say that the text follows."""
ASIDE = frozenset({"图片链接", "图片", "原文链接", "链接", "附件", "元数据", "来源", FURNITURE})
"""Headings over what is no text of an article."""
_FEWEST_OF_TITLE = 3
_MOST_LINES = 6
"""Lines of a head; more headings in a row are several."""
_TITLE, _SECTION, _ARTICLE = 1, 2, 3
"""Levels of headings in what dubao exports."""


@dataclass(slots=True)
class Levels:
    """By the elements' indices: the document's ``title``, what heads pages or sections
    (``containers``), and the groups of headings that head articles.

    ``heads``: first heading of a group -> those of the group. ``subheads`` head parts of articles.
    """

    title: int | None = None
    containers: set[int] = field(default_factory=set)
    labels: set[int] = field(default_factory=set)
    heads: dict[int, list[int]] = field(default_factory=dict)
    subheads: set[int] = field(default_factory=set)
    graded: bool = False
    """Whether lines of one head are of several levels: no tool for OCR tells these."""

    @property
    def structured(self) -> bool:
        """Whether there is more than a row of headings of one level."""
        return bool(self.title is not None or self.containers or self.graded)


def levels_of(found: Sequence[Element], *, own: bool = False) -> Levels:
    """The levels of a document's headings; in dubao's ``own`` export each heads what it says."""
    made = Levels()
    headings = [at for at, each in enumerate(found) if each.kind == "heading"]
    if not headings:
        return made
    made.labels = {at for at in headings if found[at].text in LABELS | ASIDE}
    stop = next((at for at in headings if found[at].text == FURNITURE), len(found))
    plain = [at for at in headings if at not in made.labels and at < stop]
    if own:
        made.title = next((at for at in plain if found[at].level == _TITLE), None)
        made.containers = {at for at in plain if found[at].level == _SECTION}
        made.heads = {at: [at] for at in plain if found[at].level == _ARTICLE}
        return made
    bare = {
        at for at, after in zip(plain, [*plain[1:], None], strict=True) if _bare(found, at, after)
    }
    made.title = _title(found, plain, bare)
    rest = [at for at in plain if at != made.title]
    made.containers = _containers(found, rest, bare)
    scope: list[int] = []
    for at in [*rest, None]:
        if at is None or at in made.containers:
            _heads(found, scope, bare, made)
            scope = []
        else:
            scope.append(at)
    return made


def _bare(found: Sequence[Element], at: int, after: int | None) -> bool:
    """Whether no text stands between a heading and the next; a mark of a page is none."""
    if after is None:
        return False
    return all(page_mark(each.text) is not None for each in found[at + 1 : after])


def _title(found: Sequence[Element], plain: Sequence[int], bare: set[int]) -> int | None:
    """The first heading, where it stands over all others and names the issue."""
    first = plain[0] if plain else None
    if first is None or any(found[at].level <= found[first].level for at in plain[1:]):
        return None
    if heads_page(found[first].text):
        return None
    if issue_name(found[first].text) is not None:
        return first
    deeper = [found[at].level for at in plain[1:]]
    many = bool(deeper) and deeper.count(min(deeper)) >= _FEWEST_OF_TITLE
    many = many and not found[plain[1]].text.startswith(("——", "—"))  # that is a deck
    return first if many and first in bare and found[first].level == 1 else None


def _containers(found: Sequence[Element], plain: Sequence[int], bare: set[int]) -> set[int]:
    """Headings over pages or sections: named so, or over several headings and no text."""
    containers = {at for at in plain if heads_page(found[at].text)}
    for place, at in enumerate(plain[:-1]):
        level, below = found[at].level, found[plain[place + 1]].level
        if at not in bare or below <= level:
            continue
        inside = 0
        for other in plain[place + 1 :]:
            if found[other].level <= level:
                break
            inside += found[other].level == below
        marked = page_mark(found[at + 1].text) is not None
        if marked or (inside > 1 and level > 1):
            containers.add(at)
    taken = {found[at].level for at in containers}
    for place, at in enumerate(plain[:-1]):
        deeper = found[plain[place + 1]].level > found[at].level
        if found[at].level in taken and at in bare and deeper:
            containers.add(at)
    return containers


def _heads(found: Sequence[Element], scope: Sequence[int], bare: set[int], made: Levels) -> None:
    """The groups of headings without text between them; the shallowest are articles'."""
    groups: list[list[int]] = []
    for place, at in enumerate(scope):
        follows = place > 0 and scope[place - 1] in bare and scope[place - 1] == at - 1
        if follows and len(groups[-1]) < _MOST_LINES:
            groups[-1].append(at)
        else:
            groups.append([at])
    if not groups:
        return
    main = min(found[at].level for at in scope)
    for group in groups:
        if min(found[at].level for at in group) == main:
            made.heads[group[0]] = group
            made.graded = made.graded or any(found[at].level != main for at in group)
        else:
            made.subheads.update(group)
