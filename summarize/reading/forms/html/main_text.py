"""The main text of a page of no kind that is known here, by a library made for that.

Of those that are kept, resiliparse found all paragraphs of invented pages in five kinds of markup
in 0.3 ms a page (jusText 1.4, readability-lxml 2.0, trafilatura 3.4), and it is the one that
needs no second parser beside lexbor's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import Message, NoTextError
from summarize.reading.forms.form import Block, library
from summarize.reading.forms.html.articles import Article

if TYPE_CHECKING:
    from summarize.reading.forms.html.saved import Saved

EXTRA = "web"
_WAY = Message("save its text first (in a browser: save as text; or w3m -dump)")


def without_text(name: str) -> NoTextError:
    """The error for a page in which nothing is written but links and marks."""
    return NoTextError(name, Message("an HTML page without a text"), _WAY)


def main_article(saved: Saved) -> Article:
    """What it takes for the article; NoTextError where it finds none."""
    name = saved.opened.name
    what = Message("an HTML page of no digital newspaper")
    extract = library("resiliparse.extract.html2text", what, EXTRA, name).extract_plain_text
    text: str = extract(saved.text, main_content=True, alt_texts=False, links=False)
    paragraphs = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    if not paragraphs:
        raise without_text(name)
    headline = _headline(saved, paragraphs)
    blocks = [Block(headline, "headline")] if headline else []
    if headline and _tight(paragraphs[0]) == _tight(headline):
        del paragraphs[0]
    return Article([*blocks, *(Block(line) for line in paragraphs)])


def _headline(saved: Saved, paragraphs: list[str]) -> str:
    """The page's first heading, else the head of the document's title that the text repeats."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 (for HTML alone)

    tree = LexborHTMLParser(saved.text)
    heading = tree.css_first("h1")
    if heading is not None and (text := " ".join(heading.text().split())):
        return text
    first = _tight(paragraphs[0])
    return paragraphs[0] if len(first) < 60 and _tight(saved.title).startswith(first) else ""


def _tight(text: str) -> str:
    return "".join(text.split())
