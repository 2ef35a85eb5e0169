"""What OCR and libraries write of a scanned page: ALTO, hOCR."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

Lines = Sequence[str]


def alto(blocks: Sequence[tuple[str, Lines]], number: int = 1, name: str = "") -> str:
    """A page of ``blocks``, each its ID and its lines; ``name`` is that of its picture."""
    printed = "".join(
        f"<TextBlock ID={quoteattr(identifier)}>"
        + "".join(
            f"<TextLine><String CONTENT={quoteattr(line[:5])}/><SP/>"
            f"<String CONTENT={quoteattr(line[5:])}/></TextLine>"
            for line in own
        )
        + "</TextBlock>"
        for identifier, own in blocks
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#">'
        f"<Description><sourceImageInformation><fileName>{name}</fileName></sourceImageInformation>"
        f'</Description><Layout><Page ID="P{number}" PHYSICAL_IMG_NR="{number}"><PrintSpace>'
        f"{printed}</PrintSpace></Page></Layout></alto>"
    )


def hocr(pages: Sequence[Sequence[Lines]]) -> str:
    """Pages of paragraphs of lines, two words a line."""
    body = ""
    for number, paragraphs in enumerate(pages):
        printed = "".join(
            '<p class="ocr_par">'
            + "".join(
                f'<span class="ocr_line"><span class="ocrx_word">{escape(line[:3])}</span> '
                f'<span class="ocrx_word">{escape(line[3:])}</span></span>\n'
                for line in own
            )
            + "</p>"
            for own in paragraphs
        )
        body += (
            f'<div class="ocr_page" title="ppageno {number}"><div class="ocr_carea">{printed}'
            "</div></div>"
        )
    return (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title>'
        f'<meta name="ocr-system" content="invented"/></head><body>{body}</body></html>'
    )
