"""Books as other programs make them: documents of XHTML, and the contents of EPUB 2."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)


def book(title: str, documents: dict[str, str], contents: str) -> bytes:
    """A book of these ``documents`` by their names; ``contents`` are points, in points."""
    items = "".join(
        f'<item id="i{at}" href="{name}" media-type="application/xhtml+xml"/>'
        for at, name in enumerate(documents)
    )
    spine = "".join(f'<itemref idref="i{at}"/>' for at in range(len(documents)))
    package = (
        '<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf" '
        'version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>'
        f"{escape(title)}</dc:title></metadata><manifest>{items}"
        '<item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
        f'<spine toc="toc">{spine}</spine></package>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", _CONTAINER)
        archive.writestr("OPS/book.opf", package)
        archive.writestr("OPS/toc.ncx", f"<ncx><navMap>{contents}</navMap></ncx>")
        for name, document in documents.items():
            archive.writestr(f"OPS/{name}", document)
    return out.getvalue()


def point(title: str, source: str, inner: str = "") -> str:
    """A line of the contents, with those below it."""
    return (
        f"<navPoint><navLabel><text>{escape(title)}</text></navLabel>"
        f'<content src="{source}"/>{inner}</navPoint>'
    )
