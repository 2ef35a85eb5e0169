"""PDFs without a font in them: objects as given, or lines of text at their places."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import NamedTuple

CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
# A font that every reader of PDF knows by its name, with the characters of GB 18030.
_FONT = (
    b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H"
    b"/DescendantFonts[4 0 R]>>",
    b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 5 0 R"
    b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>",
    b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]"
    b"/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>",
)
_HEIGHT = 800


class Line(NamedTuple):
    """A line of text: the place of its left upper corner on a page of 600 by 800 points."""

    text: str
    x: float
    y: float
    size: float = 9


def document(*objects: bytes) -> bytes:
    """A PDF of these objects, the first its catalogue."""
    found, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(found))
        found += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(found)
    found += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    found += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return found + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, start)


def stream(data: bytes, extra: bytes = b"") -> bytes:
    """A packed stream; ``extra`` is more of its dictionary."""
    packed = zlib.compress(data, 9)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (
        len(packed),
        extra,
        packed,
    )


def drawn(lines: Sequence[Line]) -> bytes:
    """What draws these lines, with the font of the name ``F``."""
    return b"".join(
        b"BT /F %g Tf %g %g Td <%s> Tj ET\n"
        % (
            each.size,
            each.x,
            _HEIGHT - each.y - 0.88 * each.size,
            each.text.encode("utf-16-be").hex().encode(),
        )
        for each in lines
    )


def pages(contents: Sequence[bytes]) -> bytes:
    """A PDF of pages, each of which draws its contents (:func:`drawn`)."""
    first = 6
    kids = b" ".join(b"%d 0 R" % (first + 2 * at) for at in range(len(contents)))
    objects = [CATALOGUE, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(contents), kids), *_FONT]
    for at, each in enumerate(contents):
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 %d]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>>>>>" % (_HEIGHT, first + 2 * at + 1),
            stream(each),
        ]
    return document(*objects)
