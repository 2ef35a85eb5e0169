"""Elements of HTML -> runs of text, as a browser would break them into lines."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from summarize.reading.forms.html.safe import MARKED, WRITTEN

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

BREAK = "\n"
_BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
        ),
        *("dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1"),
        *(
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
        ),
        *("section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
        *("founder-title", "founder-author", "founder-content", MARKED),
    )
)
_UNSEEN = frozenset(
    (
        *(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "iframe",
            "object",
        ),
        *(
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "map",
            "input",
            "select",
            "option",
            "button",
        ),
        *("textarea", "datalist", "noframes", "math", WRITTEN, "-comment", "_comment", "!doctype"),
    )
)
_STRONG = frozenset(("b", "strong"))
_SPACE = re.compile(r"[ \t\n\r\f\xa0]+")
_NEWLINE = re.compile(r"(?<=[^\x00-\xff])[ \t]*[\r\n\f]+[ \t]*(?=[^\x00-\xff])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Run(NamedTuple):
    """Lines of one block of text: ``within`` are the tags of the elements that it stands in.

    ``linked`` and ``strong``: all of it is; ``element`` is the innermost block's memory id.
    """

    text: str
    within: tuple[str, ...]
    linked: bool
    strong: bool
    element: int


def attribute(node: LexborNode, name: str) -> str:
    """Its value; empty for none."""
    return node.attributes.get(name) or ""


def runs(
    top: LexborNode,
    apart: Collection[int] = (),
    *,
    stop: int | None = None,
    whole: Collection[int] = (),
    marks: Collection[int] = (),
    written: bool = False,
) -> list[Run]:
    """The text below ``top`` in its order, without that of the elements ``apart`` (memory ids).

    It ends where the element ``stop`` begins. Those to be taken ``whole`` have a run without text
    in their place; so have ``marks``, before what is in them. ``written``: what scripts write
    counts, too.
    """
    found: list[Run] = []
    parts: list[tuple[str, bool, bool]] = []
    places: dict[tuple[str, ...], tuple[str, ...]] = {}
    blocks: list[tuple[str, int]] = [(top.tag or "", top.mem_id)]

    def end() -> None:
        if any(not text.isspace() for text, _, _ in parts):
            text = _tidied("".join(part for part, _, _ in parts))
            printed = [part for part in parts if part[0].strip()]
            linked = all(part[1] for part in printed)
            strong = all(part[2] for part in printed)
            within = tuple(tag for tag, _ in blocks)
            within = places.setdefault(within, within)
            found.append(Run(text, within, linked, strong, blocks[-1][1]))
        parts.clear()

    links = strongs = 0
    for opens, node in events(top, apart, whole, written=written):
        tag = node.tag or ""
        if tag == "-text":
            parts.append((node.text_content or "", links > 0, strongs > 0))
            continue
        if opens and node.mem_id == stop:
            break
        if opens and node.mem_id in marks:
            end()
            found.append(Run("", (), False, False, node.mem_id))
        if node.mem_id in whole:
            end()
            found.append(Run("", (), False, False, node.mem_id))
        elif tag == "br":
            if opens:
                parts.append(("\v", links > 0, strongs > 0))
        elif tag == "a":
            links += 1 if opens else -1
        elif tag in _STRONG:
            strongs += 1 if opens else -1
        elif tag in _BLOCKS:
            end()
            if opens:
                blocks.append((tag, node.mem_id))
            elif len(blocks) > 1:
                blocks.pop()
    end()
    return found


def events(
    top: LexborNode,
    apart: Collection[int] = (),
    whole: Collection[int] = (),
    *,
    written: bool = False,
) -> Iterator[tuple[bool, LexborNode]]:
    """Elements below ``top`` as they open (True) and close; text and ``whole`` ones open alone."""
    node = top.child
    above: list[LexborNode] = []
    while True:
        if node is None:
            if not above:
                return
            node = above.pop()
            yield False, node
            node = node.next
            continue
        tag = node.tag or ""
        if tag == "-text" or node.mem_id in whole:
            yield True, node
            node = node.next
            continue
        if (
            (tag in _UNSEEN and not (written and tag == WRITTEN))
            or node.mem_id in apart
            or (_hidden(node))
        ):
            node = node.next
            continue
        yield True, node
        above.append(node)
        node = node.child


def _hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return style is not None and _HIDDEN.search(style) is not None


def _tidied(text: str) -> str:
    """White space as a browser shows it; a line broken between characters is none."""
    text = _SPACE.sub(" ", _NEWLINE.sub("", text))
    return BREAK.join(line.strip(" ") for line in text.split("\v") if line.strip())


def lines_of(node: LexborNode, *, written: bool = False) -> list[str]:
    """The lines of text below an element."""
    child = node.child
    if child is not None and child.tag == "-text" and child.next is None:
        text = _tidied(child.text_content or "")
        return [text] if text else []
    return [line for run in runs(node, written=written) for line in run.text.split(BREAK)]


def inside(node: LexborNode, other: LexborNode) -> bool:
    """Whether ``node`` stands in ``other``."""
    above: LexborNode | None = node
    while above is not None:
        if above.mem_id == other.mem_id:
            return True
        above = above.parent
    return False
