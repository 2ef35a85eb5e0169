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
_LONGEST = 200
_WAY_IN = "index.html"


class Place(NamedTuple):
    """Where an issue lies: its host, its folder, and the day in that, where there is one.

    With a day the folder is what stands before it: a host may have several papers.
    """

    host: str
    folder: str
    day: str | None

    def has(self, url: str) -> bool:
        """Whether a file of this address belongs to the issue."""
        path = urlsplit(url).path
        if not (is_page(url) or _ARTICLE.fullmatch(_name(path))) or host_of(url) != self.host:
            return False
        if self.day is None:
            return path.startswith(self.folder)
        return (day_of(path), _before_day(path)) == (self.day, self.folder)


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
    """Without a query, which tells pages of one file apart here, and without an anchor."""
    parts = urlsplit(url)
    path = quote(parts.path or "/", safe=_SAFE)
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def place_of(url: str) -> Place:
    """Where the issue lies whose way in this is."""
    path = urlsplit(url).path
    day = day_of(path)
    return Place(host_of(url), _before_day(path) if day else path.rpartition("/")[0] + "/", day)


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


def file_path(url: str) -> str:
    """The path, of safe names, by which the file is saved in the issue's folder."""
    names = [unquote(name) for name in urlsplit(url).path.split("/")]
    safe = [_UNSAFE.sub("_", name).replace("/", "_")[-_LONGEST:] for name in names]
    kept = [name for name in safe if name.strip(". ")]
    if not names[-1]:
        kept.append(_WAY_IN)
    return "/".join(kept)


def _name(path: str) -> str:
    return path.rpartition("/")[2]
