"""Files that are no text: what they are by their first bytes, and what a user can do instead."""

from __future__ import annotations

import re

from summarize.errors import InputError, NoTextError
from summarize.patterns import lazy

_EXTRACT = "extract its text first"
_UNPACK = "unpack it first and give the folder"
_PAGE = "dubao reads text; recognise the picture's text first (OCR)"

_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "a PDF file", f"{_EXTRACT}, e.g. with pdftotext"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", _PAGE),
    (b"\xff\xd8\xff", "a JPEG picture", _PAGE),
    (b"GIF87a", "a GIF picture", _PAGE),
    (b"GIF89a", "a GIF picture", _PAGE),
    (b"II*\0", "a TIFF picture", _PAGE),
    (b"MM\0*", "a TIFF picture", _PAGE),
    (b"RIFF", "a media file", _PAGE),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000 picture", _PAGE),
    (b"8BPS", "a Photoshop picture", _PAGE),
    (b"%!PS", "a PostScript file", f"{_EXTRACT}, e.g. with ps2txt"),
    (b"AT&TFORM", "a DjVu file", f"{_EXTRACT}, e.g. with djvutxt"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file", "save it as text first"),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file", "unpack it first"),
    (b"SQLite format 3\0", "a database", "dubao reads text"),
    (b"\x7fELF", "a program", "dubao reads text"),
)
# A picture or PDF written in letters (base64), as programs hand them on.
_LETTERS: tuple[tuple[bytes, str, str], ...] = (
    (b"JVBERi0", "a PDF file in base64", f"decode it (base64 -d), then {_EXTRACT}"),
    (b"iVBORw0KGgo", "a PNG picture in base64", _PAGE),
    (b"/9j/", "a JPEG picture in base64", _PAGE),
    (b"R0lGOD", "a GIF picture in base64", _PAGE),
    (b"data:image/", "a picture in base64", _PAGE),
    (b"data:application/pdf", "a PDF file in base64", f"decode it (base64 -d), then {_EXTRACT}"),
)
_BASE64 = lazy(rb"[\w+/=:;,.\r\n-]{64,}", re.ASCII)
_PDF_WITHIN = 1024
"""Bytes before a PDF's mark: printers' commands, a mail's remains."""
_BMP = lazy(rb"BM.{4}\0\0\0\0.{2}\0\0", re.DOTALL)
# Formats of the Founder e-paper world, known by their suffix.
_SUFFIXES = {
    ".ceb": "a CEB file",
    ".cebx": "a CEBX file",
    ".caj": "a CAJ file",
}
_TEXT_SIGN = b"\xef\xbb\xbf"


def refuse_other_formats(data: bytes, name: str) -> None:
    """Raise :class:`~summarize.errors.NoTextError` where ``data`` begins as no text file does."""
    for magic, what, instead in _MAGIC:
        if data.startswith(magic):
            raise NoTextError(name, f"{what}, not text; {instead}")
    head = data[:_PDF_WITHIN].removeprefix(_TEXT_SIGN).lstrip()
    if b"%PDF-" in head and re.search(rb"(?:^|\n)%PDF-\d\.\d", head):
        raise NoTextError(name, f"a PDF file, not text; {_EXTRACT}, e.g. with pdftotext")
    if head.startswith(b"{\\rtf"):
        raise NoTextError(name, "an RTF file, not text; save it as text first")
    for magic, what, instead in _LETTERS:
        if head.startswith(magic) and _BASE64.match(head):
            raise NoTextError(name, f"{what}, not text; {instead}")
    if (data[:2] == b"BM" and _BMP.match(data)) or data[4:8] == b"ftyp":
        raise NoTextError(name, f"a picture, not text; {_PAGE}")
    suffix = "." + name.rpartition(".")[2].lower()
    if suffix in _SUFFIXES and (b"\0" in data[:4096] or not data[:64].isascii()):
        raise NoTextError(
            name,
            f"{_SUFFIXES[suffix]}, not text; convert it to PDF with its own reader, "
            "then extract the text, e.g. with pdftotext",
        )


def refuse_documents(members: set[str], mimetype: bytes, name: str) -> None:
    """Raise for a zip file that is one document (docx, ofd, epub, odt) and no archive of pages."""
    if "[Content_Types].xml" in members:
        raise InputError(f"{name}: an Office document, not text; save it as text first")
    if "OFD.xml" in members:
        raise InputError(f"{name}: an OFD document, not text; save it as PDF, then {_EXTRACT}")
    if mimetype.startswith(b"application/epub"):
        raise InputError(f"{name}: an EPUB book, not text; {_EXTRACT}")
    if mimetype.startswith(b"application/vnd.oasis"):
        raise InputError(f"{name}: an OpenDocument file, not text; save it as text first")
