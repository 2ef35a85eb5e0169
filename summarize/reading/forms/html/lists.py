"""Lists of pages and of articles, as the systems of digital newspapers write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from summarize.reading.forms.html.places import page_of
from summarize.reading.forms.html.trees import attribute, events, inside, lines_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# By system, the oldest first: Founder's three generations, 浙报集团, 经济参考, 三峡都市报, others.
_TITLES = (
    "#titleList",
    "ul.news-list",
    ".news-list",
    "ul.main-ed-articlenav-list",
    "ul.ul02_l",
    ".Chunkiconlist",
    "#articlelist",
    "#articleList",
)
_PAGES = ("#pageList", ".swiper-container", "#list", "#layoutlist", ".right_title-name")
_PICTURES = (".pdf", ".jpg", ".jpeg", ".png", ".gif", ".webp")
_NO_FILES = ("javascript:", "mailto:", "data:")
_MOST = 100
_QUOTED = re.compile(r"""["']([^"']{1,300})["']""")
_UNSAFE = re.compile(r'[\x00-\x1f<>:"|?*\\/]')
_FILE = re.compile(r"[^/?#]*$")


class Listed(NamedTuple):
    """An article in a list: the file it links to, and the lines of its title there."""

    file: str
    title: tuple[str, ...]


@dataclass(slots=True)
class Contents:
    """A page in a list: its file (empty for the file itself), what it is called, its articles."""

    file: str = ""
    label: str | None = None
    name: str | None = None
    articles: list[Listed] = field(default_factory=list)


class Lists(NamedTuple):
    """What a file lists, and the elements (memory ids) in which it does."""

    pages: list[Contents]
    own: list[Listed]
    elements: set[int]


@lru_cache(4096)
def target(link: str) -> str:
    """The path of a link without its anchor; empty for none to a page.

    A query is a part of it where the file's name has no number: there it tells files apart.
    """
    whole, _, query = link.strip().partition("#")[0].partition("?")
    path = unquote(whole).replace("\\", "/")
    if not path or path.endswith("/") or path.lower().startswith(_NO_FILES):
        return ""
    if path.lower().endswith(_PICTURES):
        return ""
    return f"{path}?{query}" if query and has_no_number(path) else path


def has_no_number(path: str) -> bool:
    """Whether a file's name is the same for all pages: ``detail.aspx``, ``article.html``."""
    return not any(map(str.isdigit, path.rpartition("/")[2]))


def saved_as(link: str) -> list[str]:
    """Paths by which programs save what a link with a query leads to; else the link itself."""
    path, sign, query = link.partition("?")
    if not sign:
        return [path]
    plain = _UNSAFE.sub("_", unquote(query))
    names = [f"{path}?{query}", f"{path}@{query}", f"{path}_{plain}"]
    return [name + suffix for name in names for suffix in ("", ".html")]


def lists_of(tree: LexborHTMLParser) -> Lists:
    """All lists of pages and articles in a file."""
    found = Lists([], [], set())
    pages: dict[str, Contents] = {}
    page_lists = tree.css("#pageList")[:_MOST]
    for selector in _PAGES:
        for box in tree.css(selector)[:_MOST]:
            found.elements.add(box.mem_id)
            for link in box.css("a[href]"):
                _add_page(pages, link)
    for link in tree.css("a#pageLink"):
        found.elements.add(link.mem_id)
        _add_page(pages, link)
    found.pages.extend(pages.values())
    for box in tree.css("div.listdaohang"):
        found.elements.add(box.mem_id)
        found.pages.extend(_whole_issue(box))
    for selector in _TITLES:
        for box in tree.css(selector)[:_MOST]:
            if not any(inside(box, other) for other in page_lists):
                found.elements.add(box.mem_id)
                found.own.extend(_titles(box))
        if found.own:
            break
    if not found.own:
        found.own.extend(_rows(tree, found.elements))
    if not found.own:
        found.own.extend(_areas(tree))
    return found


def _add_page(pages: dict[str, Contents], link: LexborNode) -> None:
    file = target(attribute(link, "href"))
    if not file:
        return
    label, name = page_of(" ".join(lines_of(link, written=True)))
    if label is None:
        return
    known = pages.setdefault(file, Contents(file, label))
    known.name = known.name or name


def _titles(box: LexborNode) -> Iterator[Listed]:
    """Its links to articles, and what stands in it without any."""
    for entry in box.css("a[href], li"):
        bare = entry.tag == "li"
        if bare and (entry.css_first("a[href]") is not None or len(entry.css("li")) > 1):
            continue  # an element's own selectors count itself
        file = "" if bare else target(attribute(entry, "href"))
        lines = tuple(lines_of(entry, written=True))
        if (file or bare) and lines and page_of(" ".join(lines))[0] is None:
            yield Listed(file, lines)


def _whole_issue(box: LexborNode) -> list[Contents]:
    """Headings that name pages, the links of articles below each (新华每日电讯)."""
    pages: list[Contents] = []
    for opens, node in events(box):
        if not opens:
            continue
        if node.tag == "h4":
            label, name = page_of(" ".join(lines_of(node)))
            link = node.css_first("a[href]")
            file = target(attribute(link, "href")) if link is not None else ""
            pages.append(Contents(file or f"\0{len(pages)}", label, name))
        elif node.tag == "a" and pages and node.parent is not None and node.parent.tag != "h4":
            file = target(attribute(node, "href"))
            lines = tuple(lines_of(node, written=True))
            if file and lines:
                pages[-1].articles.append(Listed(file, lines))
    return [page for page in pages if page.label is not None]


def _rows(tree: LexborHTMLParser, elements: set[int]) -> Iterator[Listed]:
    """Titles in rows that a script opens (农民日报)."""
    for row in tree.css("tr.items[onclick]"):
        quoted = _QUOTED.search(attribute(row, "onclick"))
        title = row.css_first("td.font01") or row
        lines = tuple(lines_of(title))
        if quoted and lines:
            elements.add(row.mem_id)
            yield Listed(target(quoted[1]), lines)


def _areas(tree: LexborHTMLParser) -> Iterator[Listed]:
    """Titles of areas of the page's picture: polygons (国家电网报), or a map of links."""
    for area in tree.css("polygon[data-contentid]"):
        number, title = attribute(area, "data-contentid"), attribute(area, "title").strip()
        if number and title:
            yield Listed(f"con-{number}.html", (title,))
    for area in tree.css("map area[href]"):
        file = target(attribute(area, "href"))
        title = (attribute(area, "title") or attribute(area, "alt")).strip()
        if file and page_of(title)[0] is None:
            yield Listed(file, tuple(filter(None, (title,))))


def base_name(path: str) -> str:
    """The last part of a path, by which files of a folder are found whatever was before it."""
    match = _FILE.search(path)
    return match[0].lower() if match else ""
