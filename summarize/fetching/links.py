"""The links on a page, as far as they lead to others: anchors, areas of pictures, refreshes."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_REFRESH = re.compile(r"url\s*=\s*['\"]?([^'\";]+)", re.IGNORECASE)
_MOST = 5_000


def links_of(data: bytes) -> list[str]:
    """The links in their order, each once, as they stand in the page.

    Names of files are ASCII in all encodings of the web but UTF-16.
    """
    text = data.decode("utf-16", "replace") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else None
    found = _Links()
    found.feed(text if text is not None else data.decode("latin-1"))
    found.close()
    return list(found.links)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: dict[str, None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where the tag leads to."""
        given = dict(attrs)
        link = None
        if tag in ("a", "area"):
            link = given.get("href")
        elif tag in ("frame", "iframe"):
            link = given.get("src")
        elif tag == "meta" and (given.get("http-equiv") or "").lower() == "refresh":
            target = _REFRESH.search(given.get("content") or "")
            link = target[1] if target else None
        elif tag == "polygon" and (number := given.get("data-contentid") or "").isdecimal():
            link = f"con-{number}.html"
        if link and len(self.links) < _MOST:
            self.links[link] = None
