"""The main text of a page of no kind that is known here, by a library made for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import Message, NoTextError
from summarize.reading.forms.form import Block, library
from summarize.reading.forms.html.articles import Article

if TYPE_CHECKING:
    from summarize.reading.forms.html.saved import Saved


def main_blocks(saved: Saved) -> Article:
    """What it takes for the article; NoTextError where it finds none."""
    trafilatura = library("trafilatura", "HTML", "web", saved.opened.name)
    raise NoTextError(saved.opened.name, Message("HTML"), Message("x"))
