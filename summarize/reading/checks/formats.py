"""Files that are no text: what they are by their first bytes, and what a user can do instead."""

from __future__ import annotations

import re

from summarize.errors import InputError, Message, NoTextError
from summarize.patterns import lazy

_EXTRACT = Message("extract its text first")
_PDF = Message("extract its text first, e.g. with {program}", program="pdftotext")
_DECODE = Message("decode it (base64 -d), then extract its text")
_SAVE = Message("save it as text first")
_SAVE_OFFICE = Message(
    "save it as DOCX, XLSX or text first, e.g. with {program}",
    program="soffice --headless --convert-to docx",
)
_UNPACK = {
    program: Message("unpack it first, e.g. with {program}, and give the folder", program=program)
    for program in ("unar", "7z x")
}
_PAGE = Message(
    "recognise the picture's text first (OCR), e.g. with {program}", program="tesseract"
)
_TEXT = Message("give the text of a page")
_FOUNDER = Message(
    "convert it to PDF with its own reader, then extract the text, e.g. with pdftotext"
)


_MAGIC: tuple[tuple[bytes, Message, Message], ...] = (
    (b"%PDF", Message("a {kind} file", kind="PDF"), _PDF),
    (b"\x89PNG\r\n\x1a\n", Message("a {kind} picture", kind="PNG"), _PAGE),
    (b"\xff\xd8\xff", Message("a {kind} picture", kind="JPEG"), _PAGE),
    (b"GIF87a", Message("a {kind} picture", kind="GIF"), _PAGE),
    (b"GIF89a", Message("a {kind} picture", kind="GIF"), _PAGE),
    (b"II*\0", Message("a {kind} picture", kind="TIFF"), _PAGE),
    (b"MM\0*", Message("a {kind} picture", kind="TIFF"), _PAGE),
    (b"RIFF", Message("a media file"), _PAGE),
    (b"\0\0\0\x0cjP  ", Message("a {kind} picture", kind="JPEG 2000"), _PAGE),
    (b"8BPS", Message("a {kind} picture", kind="Photoshop"), _PAGE),
    (
        b"%!PS",
        Message("a {kind} file", kind="PostScript"),
        Message("extract its text first, e.g. with {program}", program="ps2txt"),
    ),
    (
        b"AT&TFORM",
        Message("a {kind} file", kind="DjVu"),
        Message("extract its text first, e.g. with {program}", program="djvutxt"),
    ),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        Message("an old Office file (DOC, XLS, WPS)"),
        _SAVE_OFFICE,
    ),
    (b"Rar!\x1a\x07", Message("a {kind} archive", kind="RAR"), _UNPACK["unar"]),
    (b"7z\xbc\xaf\x27\x1c", Message("a {kind} archive", kind="7z"), _UNPACK["7z x"]),
    (b"\x28\xb5\x2f\xfd", Message("a {kind} file", kind="Zstandard"), Message("unpack it first")),
    (
        b"SQLite format 3\0",
        Message("a database"),
        Message("export its articles as CSV or JSON first"),
    ),
    (b"\x7fELF", Message("a program"), _TEXT),
)
# A picture or PDF written in letters (base64), as programs hand them on.
_LETTERS: tuple[tuple[bytes, Message, Message], ...] = (
    (b"JVBERi0", Message("a PDF file in base64"), _DECODE),
    (b"iVBORw0KGgo", Message("a {kind} picture in base64", kind="PNG"), _PAGE),
    (b"/9j/", Message("a {kind} picture in base64", kind="JPEG"), _PAGE),
    (b"R0lGOD", Message("a {kind} picture in base64", kind="GIF"), _PAGE),
    (b"data:image/", Message("a picture in base64"), _PAGE),
    (b"data:application/pdf", Message("a PDF file in base64"), _DECODE),
)
_BASE64 = lazy(rb"[\w+/=:;,.\r\n-]{64,}", re.ASCII)
_PDF_WITHIN = 1024
"""Bytes before a PDF's mark: printers' commands, a mail's remains."""
_BMP = lazy(rb"BM.{4}\0\0\0\0.{2}\0\0", re.DOTALL)
# Formats of the Founder e-paper world, known by their suffix.
_SUFFIXES = {
    ".ceb": Message("a {kind} file", kind="CEB"),
    ".cebx": Message("a {kind} file", kind="CEBX"),
    ".caj": Message("a {kind} file", kind="CAJ"),
}
_TEXT_SIGN = b"\xef\xbb\xbf"


def refuse_other_formats(data: bytes, name: str) -> None:
    """Raise :class:`~summarize.errors.NoTextError` where ``data`` begins as no text file does."""
    for magic, what, instead in _MAGIC:
        if data.startswith(magic):
            raise NoTextError(name, _not_text(what), instead)
    head = data[:_PDF_WITHIN].removeprefix(_TEXT_SIGN).lstrip()
    if b"%PDF-" in head and re.search(rb"(?:^|\n)%PDF-\d\.\d", head):
        raise NoTextError(name, _not_text(Message("a {kind} file", kind="PDF")), _PDF)
    if head.startswith(b"{\\rtf"):
        raise NoTextError(name, _not_text(Message("an RTF file")), _SAVE)
    for magic, what, instead in _LETTERS:
        if head.startswith(magic) and _BASE64.match(head):
            raise NoTextError(name, _not_text(what), instead)
    if (data[:2] == b"BM" and _BMP.match(data)) or data[4:8] == b"ftyp":
        raise NoTextError(name, _not_text(Message("a picture")), _PAGE)
    suffix = "." + name.rpartition(".")[2].lower()
    if suffix in _SUFFIXES and (b"\0" in data[:4096] or not data[:64].isascii()):
        raise NoTextError(name, _not_text(_SUFFIXES[suffix]), _FOUNDER)


def refuse_documents(members: set[str], mimetype: bytes, name: str) -> None:
    """Raise for a zip file that is one document (pptx, ofd, epub, odt) and no archive of pages."""
    if "[Content_Types].xml" in members:
        raise _no_pages(name, Message("an Office document"), _SAVE_OFFICE)
    if "OFD.xml" in members:
        raise _no_pages(
            name, Message("an OFD document"), Message("save it as PDF, then extract its text")
        )
    if mimetype.startswith(b"application/epub"):
        raise _no_pages(name, Message("an EPUB book"), _EXTRACT)
    if mimetype.startswith(b"application/vnd.oasis"):
        raise _no_pages(name, Message("an OpenDocument file"), _SAVE_OFFICE)


def _not_text(kind: Message) -> Message:
    return Message("{kind}, not text", kind=kind)


def _no_pages(name: str, kind: Message, way: Message) -> InputError:
    return InputError("{name}: {kind}, not text; {way}", name=name, kind=kind, way=way)
