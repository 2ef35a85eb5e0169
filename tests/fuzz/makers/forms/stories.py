"""Invented articles for documents of any form, with whatever strange signs that form can hold."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from tests.bench import invented
from tests.bench.doubling_shapes import sentences
from tests.fuzz.makers.dumps import MARKERS, WILD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from random import Random

PAPER, DATE = "芦汀日报", "2025-03-18"
_MARKS = frozenset("<>&\\[]`|=\"*_$#~!-+'{}^")
_NOT_XML = frozenset("\ufffe\uffff")


class Story(NamedTuple):
    """An article: ``page`` and ``name`` are those of its page."""

    page: str
    name: str
    title: str
    kicker: str = ""
    deck: str = ""
    author: str = ""
    body: tuple[str, ...] = ()
    caption: str = ""

    @property
    def text(self) -> str:
        """All that is printed of it."""
        head = (self.kicker, self.title, self.deck, self.author)
        return "".join((*head, *self.body, self.caption))


def unmarked(sign: str) -> bool:
    """Whether a sign is no mark of any form, nor a code that a form cannot hold."""
    return in_xml(sign) and not _MARKS & set(sign)


def in_xml(sign: str) -> bool:
    """Whether XML can hold it."""
    return not any(unicodedata.category(each) == "Cc" or each in _NOT_XML for each in sign)


def stories(random: Random, allowed: Callable[[str], bool] = unmarked) -> list[Story]:
    """A few articles on one to three pages; signs that are not ``allowed`` stand in none."""
    signs = [sign for sign in WILD if allowed(sign)]
    prose = sentences(random.randrange(1 << 30))
    found: list[Story] = []
    for page in range(1, random.choice((1, 1, 2, 3)) + 1):
        name = random.choice(invented.SECTIONS).replace(" ", "")
        for _ in range(random.choice((1, 1, 2, 4))):
            counts = [random.choice((1, 2, 6)) for _ in range(random.choice((1, 1, 2, 5)))]
            paragraphs = ["".join(next(prose) for _ in range(count)) for count in counts]
            body = tuple(_strange(each, random, signs) for each in paragraphs)
            title = _strange(next(prose).partition("，")[0], random, signs)
            kicker, deck = (
                next(prose).partition("，")[0] if random.random() < 0.3 else "" for _ in "kd"
            )
            author = invented.fill(random.choice(invented.BYLINES), random)
            caption = invented.fill(random.choice(invented.CAPTIONS), random)
            if random.random() < 0.2:
                body = (*body[:-1], body[-1] + random.choice(MARKERS))
            story = Story(f"{page:02}", name, title, kicker, deck, body=body)
            if random.random() < 0.7:
                story = story._replace(author=author)
            if random.random() < 0.3:
                story = story._replace(caption=caption)
            found.append(story)
    return found


def text_of(found: Iterable[Story]) -> str:
    """All that is printed of the articles."""
    return "".join(story.text for story in found)


def pages_of(found: Iterable[Story]) -> dict[tuple[str, str], list[Story]]:
    """The articles by label and name of their pages."""
    pages: dict[tuple[str, str], list[Story]] = {}
    for story in found:
        pages.setdefault((story.page, story.name), []).append(story)
    return pages


def _strange(text: str, random: Random, signs: list[str]) -> str:
    """The text, a sign or a few put in here and there."""
    for _ in range(random.choice((0, 0, 0, 1, 3))):
        at = random.randint(0, len(text))
        text = text[:at] + random.choice(signs) * random.choice((1, 1, 1, 30)) + text[at:]
    return text
