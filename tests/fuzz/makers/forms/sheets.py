"""PDFs of invented pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.fuzz.cases import Case
from tests.fuzz.makers.encodings import damaged
from tests.fuzz.makers.forms.mutations import DRAWING, changed
from tests.fuzz.makers.forms.stories import Story, pages_of, stories
from tests.fuzz.makers.forms.texts import whole
from tests.summarize.reading.forms.builders.pdfs import Line, drawn, pages

if TYPE_CHECKING:
    from random import Random

_OUTSIDE = re.compile(r"[^\x20-\x7e\u3000-\u303f\u4e00-\u9fa5\uff01-\uff5e“”‘’—…①-⑩□■◆●]")
_WIDTH, _LEADING, _FOOT = 240, 14, 770


def pdf(name: str, random: Random) -> Case:
    """Pages of one or two columns, headlines over the text."""
    told = [_plain(story) for story in stories(random, lambda sign: not _OUTSIDE.search(sign))]
    contents, said = [], ""
    for own in pages_of(told).values():
        lines = _set(own, random.choice((9, 10)), random.choice((1, 2)))
        said += "".join(line.text for line in lines)
        contents.append(drawn(lines))
    if whole(random):
        files = {"page.pdf": pages(contents)}
        return Case("pdf", name, files, "page.pdf", text=said, members=4)
    if random.random() < 0.5:
        contents = [
            changed(each.decode("latin-1"), DRAWING, random).encode("latin-1", "replace")
            for each in contents
        ]
        data = pages(contents)
    else:
        text = pages(contents).decode("latin-1")
        data = changed(text, DRAWING, random).encode("latin-1", "replace")
    if random.random() < 0.3:
        data = damaged(data, random)
    return Case("pdf", name, {"page.pdf": data}, "page.pdf", members=4)


def _plain(story: Story) -> Story:
    """The article with characters alone that its font has."""

    def plain(text: str) -> str:
        return _OUTSIDE.sub("", text)

    return story._replace(
        title=plain(story.title),
        kicker=plain(story.kicker),
        deck=plain(story.deck),
        author=plain(story.author),
        body=tuple(map(plain, story.body)),
    )


def _set(told: list[Story], size: int, columns: int) -> list[Line]:
    """The lines of a page; what does not fit on it is left out."""
    width = _WIDTH if columns == 2 else 2 * _WIDTH + 20
    lines: list[Line] = []
    x, y = 50.0, 40.0
    for story in told:
        parts = [(story.kicker, 12), (story.title, 20), (story.deck, 12), (story.author, size)]
        parts += [(f"　　{each}", size) for each in story.body]
        for text, high in parts:
            step = max(1, width // high)
            for at in range(0, len(text), step):
                if y > _FOOT:
                    x, y = x + _WIDTH + 20, 40.0
                if x > 50 and (columns == 1 or x > 400):
                    return lines
                lines.append(Line(text[at : at + step], x, y, high))
                y += _LEADING + high - size
        y += _LEADING
    return lines
