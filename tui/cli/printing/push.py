"""A digest to send: the issue's name and date, and a line an article, within so many characters.

The lead story comes first. Lines share the characters evenly; what short ones leave goes to the
longer ones. Where there are too few for all articles, those without a sentence (pictures) are left
out first, then the last ones, and the end tells how many.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.export.escape import escape
from tui.language import tell_count
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.issue import Article
    from summarize.language.summary import SummarySentence

LEAST = 30
"""Characters of a line, at least: with fewer it tells nothing."""
_MORE = "另有{count}篇"
_CLAUSE = frozenset(",，;；")
_SENTENCE = 12
"""Characters of a sentence, at least: what is shorter is left away."""


@dataclass(frozen=True, slots=True)
class Line:
    """An article: its title, empty where it has none, and its sentence in at most so many
    characters.
    """

    title: str
    fitted: Callable[[int], str]
    whole: str


def pushed(name: str, lines: Sequence[Line], chars: int | None, *, markdown: bool) -> str:
    """The text to send, of at most ``chars`` characters, those of Markdown's marks among them."""
    text = _made(name, lines, chars, markdown=markdown)
    room = chars or 0
    while chars is not None and len(text) > chars and room > 0:
        room -= len(text) - chars  # what had to be escaped
        text = _made(name, lines, max(room, 1), markdown=markdown)
    return text if chars is None or len(text) <= chars else f"{text[: chars - 1]}…"


def ends_well(article: Article, sentence: SummarySentence) -> bool:
    """Whether it stands beside a title: it is whole, or ends where a clause does."""
    rest = article.blocks[sentence.block].text[sentence.end :]
    untitled = article.headline is None and article.kicker is None
    return not sentence.shortened or untitled or rest[:1] in _CLAUSE or sentence.text[-1:] != "…"


def _made(name: str, lines: Sequence[Line], chars: int | None, *, markdown: bool) -> str:
    first = [f"# {_shown(name, markdown=True)}\n" if markdown else _shown(name, markdown=False)]
    if not name:
        first = []
    if chars is None:
        every = enumerate(lines, 1)
        made = [_row(each, each.whole, at, markdown=markdown) for at, each in every]
        return "\n".join([*first, *made])
    left = chars - sum(len(each) + 1 for each in first)
    kept, last = list(lines), []
    if left < (LEAST + 1) * len(lines):
        most = max(1, (left - len(_told(len(lines))) - 1) // (LEAST + 1))
        kept = _kept(lines, most)
        last = [_told(len(lines) - len(kept))] if len(kept) < len(lines) else []
        if left - sum(len(each) + 1 for each in last) <= LEAST:
            last = []
        left -= sum(len(each) + 1 for each in last)
    wanted = [len(_row(each, each.whole, at, markdown=markdown)) for at, each in enumerate(kept, 1)]
    rooms = shares(wanted, left - len(kept))
    body = []
    for at, (each, room) in enumerate(zip(kept, rooms, strict=True), 1):
        rest = room - len(_row(each, "…", at, markdown=markdown)) + 1
        sentence = each.fitted(rest) if rest >= _SENTENCE else ""
        row = _row(each, sentence, at, markdown=markdown)
        body.append(row if len(row) <= room else f"{row[: max(room - 1, 0)]}…")
    return "\n".join([*first, *body, *last])


def _row(line: Line, sentence: str, number: int, *, markdown: bool) -> str:
    title = _shown(line.title, markdown=markdown)
    bold = f"**{title}**" if markdown and title else title
    said = _shown(sentence, markdown=markdown)
    return f"{number}. {'：'.join(part for part in (bold, said) if part)}"


def _shown(text: str, *, markdown: bool) -> str:
    return printable(escape(text) if markdown else text)


def _kept(lines: Sequence[Line], count: int) -> list[Line]:
    """So many of them, in their order: those without a sentence go first, then the last."""
    order = sorted(range(len(lines)), key=lambda at: (not lines[at].whole, at))
    return [lines[at] for at in sorted(order[:count])]


def _told(count: int) -> str:
    return tell_count(_MORE, count)


def shares(wanted: Sequence[int], room: int) -> list[int]:
    """The room parted evenly; nobody has more than is wanted, and what is left goes to the rest."""
    made = [0] * len(wanted)
    left = room
    order = sorted(range(len(wanted)), key=lambda at: (wanted[at], at))
    for place, at in enumerate(order):
        made[at] = min(wanted[at], left // (len(order) - place))
        left -= made[at]
    return made
