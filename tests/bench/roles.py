"""Which role each paragraph of an article has, decided only where it is sure.

The text says nowhere what a headline is. What a look at the month shows, and what is decided here:

- The first paragraph is the headline, except in columns of briefs: there an article is one long
  paragraph that ends in a full stop or a credit (some 390 of 3,148).
- Kicker and headline are glued into one paragraph, so the whole paragraph is "headline".
- A short second paragraph without a final full stop is a deck if a dateline or a reporter's byline
  comes right after it; if all its words are names of persons, or it begins with 本报记者 and its
  like, it is a byline. A name behind an office is most often one too, but not always: left open.
- A date alone in brackets, a credit alone in brackets, lines of verse and of tables: left open.
- Short paragraphs between two long ones, without final punctuation, are subheads.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.bench.corpus import Article, Paragraph

TERMINAL = "。！？；…：，、"
_CLOSERS = "”』」’）》"
DATELINE = re.compile(
    r"^据?(?:新华社|本报|中新社|本台|人民网)[^，。：；（）“]{0,18}?(?:专电|电|讯)(?=$|[^影视脑话力台子])"
)
_REPORTER = re.compile(
    r"^(?:□|■)?(?:本报|新华社|本刊|人民日报)(?:驻[^，。]{1,10})?"
    r"(?:特派|特约|实习|见习)?(?:记者|评论员|通讯员|编辑部)[^，。！？：]{0,40}$"
)
_CAPTION = re.compile(r"摄(?:影)?(?:报道)?）$|^(?:图为|上图|下图|左图|右图|图[①-⑩])|^压题照片")
_CREDIT = re.compile(r"^（[^）]{1,40}）$")
_LIST = re.compile(r"^[●■▲◆○·０-９\d（①-⑩“『「*＊—－图]")


def terminal(text: str) -> bool:
    """Whether the text ends as a sentence or clause ends."""
    return text.rstrip(_CLOSERS)[-1:] in set(TERMINAL) or text[-1:] == "）"


def headed(article: Article) -> bool | None:
    """Whether the first paragraph is a headline; None where that is open."""
    first = article.paragraphs[0].text
    if DATELINE.match(first) or first.startswith("●") or len(first) > 60:
        return False if len(first) > 30 or terminal(first) else None
    if first.endswith(("。", "摄）")):
        return False if len(first) > 30 else None
    if len(article.paragraphs) == 1:
        return None if len(first) > 12 else True
    return len(first) <= 45 or None


def _byline(paragraph: Paragraph) -> bool:
    """Names of persons and nothing else, or a line of reporters."""
    text = paragraph.text
    if len(text) > 40 or terminal(text):
        return False
    if _REPORTER.match(text):
        return True
    tags = {tag for word, tag in paragraph.words if word not in "、／"}
    return len(text) <= 24 and tags == {"nr"}


def _deck(text: str, after: Paragraph | None) -> bool:
    if after is None or len(text) > 50 or terminal(text) or DATELINE.match(text):
        return False
    if _CREDIT.match(text):
        return False
    return DATELINE.match(after.text) is not None or _REPORTER.match(after.text) is not None


def broken_up(article: Article) -> bool:
    """Whether it is made of short lines: verse, a table, a list."""
    short = sum(len(paragraph.text) < 22 for paragraph in article.paragraphs)
    return short >= 8 and short * 2 > len(article.paragraphs)


def roles(article: Article) -> tuple[str | None, ...]:
    """A role for each paragraph, None where it is open."""
    paragraphs = article.paragraphs
    count = len(paragraphs)
    found: list[str | None] = [None] * count
    head = headed(article)
    start = 0
    if head:
        found[0] = "headline"
    if head or head is None:
        start = 1
    if broken_up(article):
        return tuple(found)
    heading = bool(head)
    for index in range(start, count):
        paragraph = paragraphs[index]
        text = paragraph.text
        after = paragraphs[index + 1] if index + 1 < count else None
        if heading and index <= 3 and _byline(paragraph):
            found[index] = "byline"
            continue
        if heading and index == 1 and _deck(text, after):
            found[index] = "deck"
            continue
        if index > 1:
            heading = heading and len(text) < 25
        found[index] = _body(article, index)
    return tuple(found)


def _body(article: Article, index: int) -> str | None:
    paragraphs = article.paragraphs
    text = paragraphs[index].text
    if _CREDIT.match(text):
        return None
    if len(text) <= 160 and _CAPTION.search(text):
        return None if article.picture else "caption"
    if len(text) >= 35 and terminal(text):
        return None if article.picture else "paragraph"
    if not 2 <= index < len(paragraphs) - 1 or len(text) > 22 or terminal(text):
        return None
    before, after = paragraphs[index - 1].text, paragraphs[index + 1].text
    tags = set(chain.from_iterable([tag] for _, tag in paragraphs[index].words))
    if _LIST.match(text) or tags <= {"nr", "w"}:
        return None
    if len(before) > 40 and terminal(before) and len(after) > 60 and terminal(after):
        return "subhead"
    return None


_SHORT_LINE = 28


def modern_role(paragraphs: list[str], index: int) -> str | None:
    """The role of a paragraph of body of which nothing but its text is known."""
    text = paragraphs[index]
    if _CREDIT.match(text):
        return None
    if len(text) <= 160 and _CAPTION.search(text):
        return "caption"
    if len(text) >= 35 and terminal(text):
        return "paragraph"
    if not 2 <= index < len(paragraphs) - 1 or len(text) > _SHORT_LINE or terminal(text):
        return None
    before, after = paragraphs[index - 1], paragraphs[index + 1]
    if _LIST.match(text) and not text.startswith(("“", "『", "「")):
        return None
    if len(before) > 40 and terminal(before) and len(after) > 60 and terminal(after):
        return "subhead"
    return None
