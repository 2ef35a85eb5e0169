"""Dumps to learn joins from: as the benchmark makes them, and some things that it doesn't.

Subheads between paragraphs (headlines of the days, whole or in part: the month has few subheads),
breaks close to a paragraph's ends and behind a closing mark, and blocks in between that are
neither caption nor advertisement.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from summarize.layout.text.endings import ends_sentence
from tests.bench.breaks import break_columns, interrupt
from tests.bench.corpus import issues
from tests.bench.draft import dice, draft
from tests.bench.furnish import furnish
from tests.bench.glyphs import change_width
from tests.bench.gold import Draft, Part, halves
from tests.bench.habits import HABITS, apply_habits
from tests.bench.jumps import cut_jumps
from tests.bench.render import render
from tests.bench.roles import headed

if TYPE_CHECKING:
    from random import Random

    from tests.bench.gold import Dump

LAYOUT = ("columns", "interruptions", "widths", "headers", "jumps")
_PARTS = re.compile(r"[，、；：—（）“” ]+")
_LONGEST = 80


def defects(random: Random) -> frozenset[str]:
    """A draw of defects: few or many; a seventh without any break, a seventh hard-wrapped."""
    share = random.choice((0.2, 0.5, 0.8))
    names = {name for name in (*HABITS, *LAYOUT) if random.random() < share}
    kind = random.random()
    if kind < 0.15:
        return frozenset(names & set(HABITS))
    if random.random() < 0.8:
        names.add("columns")
    if random.random() < 0.7:
        names.add("interruptions")
    if kind > 0.85:
        names.add("wrapped")
    return frozenset(names)


@cache
def titles(days: range) -> tuple[str, ...]:
    """Headlines of the days and their parts, as long as subheads are."""
    found: list[str] = []
    for pages in issues(days).values():
        for articles in pages.values():
            for article in articles:
                if headed(article):
                    text = article.paragraphs[0].text
                    found.extend(
                        part for part in (text, *_PARTS.split(text)) if 3 <= len(part) <= 24
                    )
    return tuple(found)


@cache
def blocks(days: range) -> tuple[str, ...]:
    """Short whole paragraphs of the days."""
    return tuple(
        paragraph.text
        for pages in issues(days).values()
        for articles in pages.values()
        for article in articles
        for paragraph in article.paragraphs[1:]
        if 8 <= len(paragraph.text) <= _LONGEST and ends_sentence(paragraph.text)
    )


def dump(date: str, names: frozenset[str], *, seed: int, days: range) -> Dump:
    """The issue of that date with these defects and more, the same for the same seed."""
    made = draft(date, issues(days)[date])
    random = dice(seed, "more", date)
    if random.random() < 0.5:
        _add_subheads(made, random, titles(days))
    apply_habits(made, names, seed, alone=False)
    if "jumps" in names:
        cut_jumps(made, seed)
    if "columns" in names:
        _break_oddly(made, random)
        break_columns(made, seed)
    if "interruptions" in names:
        _set_between(made, random, days)
        interrupt(made, seed)
    if "headers" in names:
        furnish(made, seed)
    if "widths" in names:
        change_width(made, seed)
    return render(made, seed, wrapped="wrapped" in names, one_file=False)


def _add_subheads(made: Draft, random: Random, texts: tuple[str, ...]) -> None:
    for page in made.pages:
        for piece in page.pieces:
            parts = piece.parts
            if len(parts) < 5 or random.random() < 0.5:
                continue
            places = [at for at in range(3, len(parts)) if parts[at].role == "paragraph"]
            for at in sorted(random.sample(places, min(len(places), 3)), reverse=True):
                parts.insert(at, Part(random.choice(texts), "subhead", made.number()))


def _break_oddly(made: Draft, random: Random) -> None:
    """Paragraphs cut a character or two from their ends, or behind a closing mark."""
    for page in made.pages:
        for piece in page.pieces:
            parts: list[Part] = []
            for part in piece.parts:
                at = _odd_place(part, random) if random.random() < 0.03 else None
                parts.extend(halves(part, at) if at is not None else [part])
            piece.parts = parts


def _odd_place(part: Part, random: Random) -> int | None:
    text = part.text
    if part.role != "paragraph" or len(text) < 40:
        return None
    places = [1, 2, 3, len(text) - 3, len(text) - 2]
    places += [at for at in range(4, len(text) - 4) if text[at - 1] in "》”）"]
    at = random.choice(places)
    return None if ends_sentence(text[:at]) else at


def _set_between(made: Draft, random: Random, days: range) -> None:
    """A title or a short paragraph from elsewhere between two halves of a sentence."""
    for page in made.pages:
        for piece in page.pieces:
            parts: list[Part] = []
            for part in piece.parts:
                at = random.randrange(4, max(5, len(part.text) - 4))
                cuttable = part.role == "paragraph" and len(part.text) >= 40
                if not cuttable or random.random() >= 0.02 or ends_sentence(part.text[:at]):
                    parts.append(part)
                    continue
                first, second = halves(part, at)
                text = random.choice(random.choice((titles(days), blocks(days))))
                between = Part(text, "notice", made.number(), aside=True)
                parts.extend((replace(first, gap=1), between, second))
            piece.parts = parts
