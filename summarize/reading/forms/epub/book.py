"""The archive of an EPUB: its documents in the order of reading, its contents, its facts."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from summarize.errors import InputError, NoTextError
from summarize.reading.encodings.decoding import decode
from summarize.reading.forms.docx.parts import PACKED
from summarize.reading.forms.html.safe import parsable
from summarize.reading.forms.xml_trees import below, local, parsed, value
from summarize.reading.limits import FILES, UNPACKED_BYTES, Allowance, too_large, too_many

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from selectolax.lexbor import LexborHTMLParser

_BROKEN = (zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError, NotImplementedError)
# As XML an element may be empty that HTML would leave open.
_EMPTY = re.compile(
    r"<(title|script|style|iframe|a|p|div|span|i|b|em|strong|td|th|li|h[1-6])\b([^<>]{0,2000})/>"
)
_DEEPEST = 8


class Entry(NamedTuple):
    """A line of the contents: how deep it stands, its words, the file and place it leads to."""

    depth: int
    title: str
    file: str
    anchor: str


@dataclass(slots=True)
class Book:
    """Its documents by path, in the order of reading."""

    title: str = ""
    date: str | None = None
    creator: str | None = None
    documents: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


def opened_book(data: bytes, name: str) -> Book:
    """The book; InputError where it is damaged, encrypted, or unpacks to far more than an issue."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > FILES:
                raise too_many(name)
            return _Reader(archive, name).book()
    except InputError:
        raise
    except (*_BROKEN, KeyError, LookupError, ArithmeticError):
        raise InputError("{name}: a damaged book (EPUB)", name=name) from None
    except Exception as error:
        if type(error).__module__ in ("zlib", "lzma"):
            raise InputError("{name}: a damaged book (EPUB)", name=name) from None
        raise


class _Reader:
    """Takes texts out of the archive, as long as there is room."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self.archive = archive
        self.name = name
        self.left = UNPACKED_BYTES
        size = sum(info.file_size for info in archive.infolist())
        self.allowance = Allowance(min(size, UNPACKED_BYTES), name)
        self.members = set(archive.namelist())

    def text(self, path: str) -> str:
        if self.archive.getinfo(path).compress_type not in PACKED:
            raise NotImplementedError
        with self.archive.open(path) as member:
            data = member.read(self.left + 1)
        self.left -= len(data)
        if self.left < 0:
            raise too_large(self.name, unpacked=True)
        return decode(data, encoding=None, name=f"{self.name}/{path}")

    def book(self) -> Book:
        if "META-INF/encryption.xml" in self.members and "META-INF/rights.xml" in self.members:
            raise InputError("{name}: a book that is locked (DRM)", name=self.name)
        container = parsed(self.text("META-INF/container.xml"), self.name)
        root = next((value(each, "full-path") for each in below(container, "rootfile")), "")
        package = parsed(self.text(root), self.name)
        folder = posixpath.dirname(root)
        found = Book()
        for element in package.iter():
            words = " ".join((element.text or "").split())
            if local(element) == "title" and words:
                found.title = found.title or words
            elif local(element) == "date" and words:
                found.date = found.date or words[:10]
            elif local(element) == "creator" and words:
                found.creator = found.creator or words
        items = {value(each, "id"): each for each in below(package, "item")}
        for each in below(package, "itemref"):
            item = items.get(value(each, "idref"))
            if item is None or "html" not in value(item, "media-type"):
                continue
            path = _joined(folder, value(item, "href"))
            if path in self.members and path not in found.documents:
                text = _EMPTY.sub(r"<\1\2></\1>", self.text(path))
                found.documents[path] = parsable(text, self.name, self.allowance)
        found.entries = self._contents(package, items, folder)
        return found

    def _contents(self, package: Element, items: dict[str, Element], folder: str) -> list[Entry]:
        for item in items.values():
            path = _joined(folder, value(item, "href"))
            if "nav" in value(item, "properties").split() and path in self.members:
                return _of_lists(parsed(_named(self.text(path)), self.name), path)
        for item in items.values():
            path = _joined(folder, value(item, "href"))
            if value(item, "media-type") == "application/x-dtbncx+xml" and path in self.members:
                return list(_of_points(parsed(_named(self.text(path)), self.name), path))
        return []


def tree_of(text: str) -> LexborHTMLParser:
    """A document of the book."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 (for books alone)

    return LexborHTMLParser(text)


def _named(text: str) -> str:
    """Without the document type, and the one entity that books name."""
    return re.sub(r"<!DOCTYPE[^>\[]{0,400}>", "", text, count=1).replace("&nbsp;", "\u00a0")


def _of_lists(root: Element, path: str) -> list[Entry]:
    """The contents of EPUB 3: lists in lists."""
    found: list[Entry] = []
    navs = [each for each in below(root, "nav") if value(each, "type") == "toc"]
    above = [(each, 0) for each in (navs or list(below(root, "nav")))[:1]]
    while above:
        element, depth = above.pop()
        if local(element) == "a":
            found.append(_entry(depth, "".join(element.itertext()), value(element, "href"), path))
            continue
        deeper = depth + 1 if local(element) == "ol" else depth
        if deeper <= _DEEPEST:
            above += [(each, deeper) for each in list(element)[::-1]]
    return found


def _of_points(root: Element, path: str) -> list[Entry]:
    """The contents of EPUB 2: points in points."""
    found: list[Entry] = []
    above = [(each, 1) for each in below(root, "navMap")]
    while above:
        element, depth = above.pop()
        if local(element) == "navPoint":
            label = next((each.text or "" for each in below(element, "text")), "")
            source = next((value(each, "src") for each in below(element, "content")), "")
            found.append(_entry(depth, label, source, path))
        deeper = depth + 1 if local(element) == "navPoint" else depth
        if deeper <= _DEEPEST:
            above += [(each, deeper) for each in list(element)[::-1]]
    return found


def _entry(depth: int, title: str, link: str, path: str) -> Entry:
    file, _, anchor = link.partition("#")
    whole = _joined(posixpath.dirname(path), file) if file else path
    return Entry(depth, " ".join(title.split()), whole, unquote(anchor))


def _joined(folder: str, link: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(link)))


def no_text(name: str) -> NoTextError:
    """The error for a book in which nothing is written."""
    from summarize.errors import Message  # noqa: PLC0415 (an error)

    return NoTextError(
        name, Message("a book (EPUB) without a text"), Message("give the text of a page")
    )
