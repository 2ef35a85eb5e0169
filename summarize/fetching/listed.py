"""What a page lists where its links alone do not tell: titles that scripts open, queries, JSON.

Lists are found by the readers of saved pages, so that what is saved can be read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from summarize.errors import InputError
from summarize.fetching.addresses import file_path
from summarize.reading.forms.opened import Opened
from summarize.reading.forms.records.fields import field_of, squeezed

# The pages' numbers in a script (农民日报).
_NUMBERS = re.compile(r"""banciArray\s*=\s*["']([0-9A-Za-z,\s]{1,2000})["']""")
_NUMBER = re.compile(r"\d+")
_LINKS = ("url", "href", "link", "address", "json")
_MOST = 2_000
_DEEPEST = 30


class Listed(NamedTuple):
    """Links of pages and of articles, as they stand in the page."""

    pages: list[str]
    articles: list[str]


class Records(NamedTuple):
    """How many articles with a text JSON holds, how many pages with some, and its links."""

    articles: int
    pages: int
    links: list[str]


def listed_in(data: bytes, url: str) -> Listed:
    """The lists of a page; nothing of one that cannot be read."""
    from summarize.reading.forms.html.saved import saved_file  # noqa: PLC0415 (for HTML alone)

    try:
        opened = Opened(data, file_path(url, data), url)
        saved = saved_file(opened, opened.allowance)
    except InputError:
        return Listed([], [])
    lists = saved.lists
    pages = [each.file for each in lists.pages if each.file[:1] not in ("", "\0")]
    articles = [each.file for page in lists.pages for each in page.articles]
    articles += [each.file for each in lists.own]
    if numbers := _NUMBERS.search(data.decode("latin-1")):
        pages += _siblings(url, [each.strip() for each in numbers[1].split(",")])
    return Listed(list(filter(None, pages))[:_MOST], list(filter(None, articles))[:_MOST])


def _siblings(url: str, numbers: list[str]) -> Iterator[str]:
    """Addresses of the other pages: this one's with another number in the place of its own."""
    parts = urlsplit(url)
    tail = parts.path.rpartition("/")[2] + (f"?{parts.query}" if parts.query else "")
    own = [each for each in _NUMBER.finditer(tail) if each[0] in numbers]
    if len(own) != 1:
        return
    for number in numbers:
        yield tail[: own[0].start()] + number + tail[own[0].end() :]


def records_in(data: bytes) -> Records:
    """What JSON of a paper's site holds; nothing where it is broken."""
    try:
        value = json.loads(data.decode("utf-8-sig", "replace"))
        found = Records(*_walk(value, 0))
    except (ValueError, RecursionError):
        return Records(0, 0, [])
    return found._replace(links=list(dict.fromkeys(found.links))[:_MOST])


def _walk(value: Any, deep: int) -> tuple[int, int, list[str]]:
    if deep > _DEEPEST:
        raise RecursionError
    articles = pages = 0
    links: list[str] = []
    inner: list[Any] = []
    if isinstance(value, list):
        inner = [each for each in value if isinstance(each, list | dict)]
    elif isinstance(value, dict):
        for name, each in value.items():
            if isinstance(each, list | dict):
                inner.append(each)
                pages += field_of(name) == "articles" and bool(each)
            elif isinstance(each, str) and each.strip():
                articles += field_of(name) == "body"
                if squeezed(name).endswith(_LINKS):
                    links.append(each)
    for each in inner:
        more = _walk(each, deep + 1)
        articles, pages, links = articles + more[0], pages + more[1], links + more[2]
    return articles, pages, links
