"""Documents of Word as this test writes them: the few parts and marks that readers ask for."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STYLES = (
    f"<w:styles {_SPACE}>"
    '<w:style w:styleId="a3"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="list"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="7"/>'
    "</w:numPr></w:pPr></w:style>"
    '<w:style w:styleId="deep"><w:name w:val="List Number 2"/><w:basedOn w:val="list"/></w:style>'
    '<w:style w:styleId="3"><w:name w:val="heading 3"/></w:style>'
    '<w:style w:styleId="mine"><w:name w:val="报头"/><w:basedOn w:val="2"/></w:style>'
    "</w:styles>"
)


def paragraph(text: str, style: str = "") -> str:
    """A paragraph of one run; ``style`` is a style's id."""
    said = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{said}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def table(*rows: tuple[str, ...]) -> str:
    """A table, a paragraph a cell."""
    made = ""
    for row in rows:
        made += f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>"
    return f"<w:tbl>{made}</w:tbl>"


def document(*body: str, parts: dict[str, str] | None = None, prologue: str = "") -> bytes:
    """A document of these paragraphs and tables, with other ``parts`` by their names."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/styles.xml", _STYLES)
        archive.writestr(
            "word/document.xml",
            f"{prologue}<w:document {_SPACE}><w:body>{''.join(body)}</w:body></w:document>",
        )
        for name, text in (parts or {}).items():
            archive.writestr(name, text.replace("<w:root>", f"<w:root {_SPACE}>"))
    return packed.getvalue()
