"""Addresses of the files of an issue: which belong to it, and by what path each is saved."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from summarize.errors import InputError

# Pages and articles as Founder's generations name them, then 新华每日电讯 and 国家电网报; the way
# in may have any name.
_PAGE = re.compile(
    r"(?:node_\d{1,4}|nbs\.[\w.-]{1,60}_[A-Z]?\d{1,3}|Page\d\dBC)\.s?html?", re.IGNORECASE
)
_ARTICLE = re.compile(
    r"(?:content_\d{1,12}(?:_\d{1,12})?|nw\.[\w.-]{1,60}_\d{8}_\d{1,3}-[A-Z]?\d{1,3}"
    r"|Articel\d{5}NR|con-\d{1,12})\.s?html?",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/]?(\d\d)[-/]?(\d\d)(?!\d)")
_UNSAFE = re.compile(r'[\x00-\x1f<>:"|?*\\]')
_SCHEMES = {"http": 80, "https": 443}
_SAFE = "/%:@!$&'()*+,;=~"
_PARTS = ("layout", "content")
_SUFFIXES = (".htm", ".html", ".shtml", ".json")
_LONGEST = 200
_WAY_IN = "index.html"
_INDEX, _ISSUE = "index.json", "issue.json"
"""What is called an index only tells of other files, for who reads a folder."""


class Place(NamedTuple):
    """Where an issue lies: its host, its folder, and the day in that, where there is one.

    With a day the folder is what stands before it: a host may have several papers. A day may stand
    in the query instead; ``home`` is the folder in which files that lists name may lie then.
    """

    host: str
    folder: str
    day: str | None
    home: str = "/"

    def has(self, url: str) -> bool:
        """Whether a file of this address belongs to the issue."""
        path = urlsplit(url).path
        if not (is_page(url) or _ARTICLE.fullmatch(_name(path))) or host_of(url) != self.host:
            return False
        if self.day is None or self.folder == self.home:
            return path.startswith(self.folder)
        return (day_of(path), _before_day(path)) == (self.day, self.folder)

    def near(self, url: str) -> bool:
        """Whether a file that a list of the issue's pages or articles names may belong to it."""
        parts = urlsplit(url)
        if host_of(url) != self.host:
            return False
        day = day_of(f"{parts.path}?{parts.query}")
        if self.day is not None and day not in (None, self.day):
            return False
        return parts.path.startswith(self.home)


def checked(url: str) -> str:
    """A user's address as it is asked for; InputError where it is none of a web page."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in _SCHEMES or not parts.hostname or parts.username is not None:
        raise InputError("{name}: no address of a web page (https://...)", name=url)
    assert port is None or port >= 0
    return plain(url.strip())


def plain(url: str) -> str:
    """Without an anchor, and without a query but where that alone tells files apart."""
    parts = urlsplit(url)
    path = quote(parts.path or "/", safe=_SAFE)
    query = quote(parts.query, safe=_SAFE) if _in_query(parts.path) else ""
    return urlunsplit((parts.scheme, parts.netloc, path, query, ""))


def _in_query(path: str) -> bool:
    name = _name(path)
    return bool(name) and not any(map(str.isdigit, name))


def place_of(url: str) -> Place:
    """Where the issue lies whose way in this is."""
    parts = urlsplit(url)
    path = parts.path
    own = path.rpartition("/")[0] + "/"
    if day := day_of(path):
        before = _before_day(path)
        return Place(host_of(url), before, day, f"{before.rstrip('/')}/")
    if day := day_of(parts.query):
        return Place(host_of(url), own, day, own)
    return Place(host_of(url), own, None, own)


def host_of(url: str) -> str:
    """Scheme aside, the host and port; empty for an address of no web page."""
    try:
        parts = urlsplit(url)
        usual = _SCHEMES.get(parts.scheme)
        if usual is None or not parts.hostname:
            return ""
        port = parts.port or usual
    except ValueError:
        return ""
    # http and https of one machine are one host.
    return parts.hostname if port == usual else f"{parts.hostname}:{port}"


def joined(base: str, link: str) -> str | None:
    """The address that a link on a page leads to; None for one that leads to no file."""
    try:
        found = urljoin(base, link.strip())
    except ValueError:
        return None
    return plain(found) if host_of(found) and found.isprintable() and " " not in found else None


def is_page(url: str) -> bool:
    """Whether the file's name is that of a page of the paper."""
    return _PAGE.fullmatch(_name(urlsplit(url).path)) is not None


def day_of(path: str) -> str | None:
    """The day in a path: ``/2025-03/18/``, ``/202503/18/``, ``_20250318_``."""
    found = _DAY.search(path)
    return "-".join(found.groups()) if found else None


def _before_day(path: str) -> str:
    """The folders before the day, without those that part an issue's pages from its articles."""
    found = _DAY.search(path)
    parts = path[: found.start()].split("/") if found else []
    return "/".join(part for part in parts[:-1] if part not in _PARTS)


def file_path(url: str, data: bytes = b"") -> str:
    """The path, of safe names, by which the file is saved in the issue's folder.

    A query is part of its name; the ``data`` tell the suffix where the name has none of a page.
    """
    parts = urlsplit(url)
    names = [unquote(name) for name in parts.path.split("/")]
    if parts.query and names[-1]:
        names[-1] += f"_{unquote(parts.query)}"
    if names[-1] and not names[-1].lower().endswith(_SUFFIXES):
        names[-1] += ".json" if is_json(data) else ".html"
    elif names[-1].lower() == _INDEX:
        names[-1] = _ISSUE
    safe = [_UNSAFE.sub("_", name).replace("/", "_")[-_LONGEST:] for name in names]
    kept = [name for name in safe if name.strip(". ")]
    if not names[-1]:
        kept.append(_WAY_IN)
    return "/".join(kept)


def is_json(data: bytes) -> bool:
    """Whether a file begins as JSON does."""
    return data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def _name(path: str) -> str:
    return path.rpartition("/")[2]
