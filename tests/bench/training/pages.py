"""Dumps to learn joins from: as the benchmark makes them, and some things that it doesn't.

Breaks close to a paragraph's ends and behind a closing mark, and blocks in between that are neither
caption nor advertisement.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from random import Random
from typing import TYPE_CHECKING, TypeAlias

from summarize.layout.text.endings import ends_sentence
from tests.bench.defects import LAYOUT, spoilt
from tests.bench.draft import dice
from tests.bench.gold import Part, halves
from tests.bench.habits import HABITS
from tests.bench.papers import dates, draft
from tests.bench.training.dumps import INVENTED, REAL_HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tests.bench.gold import Draft, Dump
    from tests.bench.training.seams import Issue

Drawn: TypeAlias = "tuple[Issue, Dump]"
_SUBHEADS = 0.3
_SELDOM = 0.005
"""Share of the paragraphs that a block which looks like any other stands in: more, and the trees
doubt breaks that nothing stands in."""
_FRESH = 1000
_PARTS = re.compile(r"[，、；：—（）“” ]+")
_LONGEST = 80


def defects(random: Random) -> frozenset[str]:
    """A draw of defects: few or many; a seventh without any break, a seventh hard-wrapped."""
    share = random.choice((0.2, 0.5, 0.8))
    names = {name for name in (*HABITS, *LAYOUT) if random.random() < share} - {"one-file"}
    kind = random.random()
    names |= {name for name in ("subheads", "series") if random.random() < _SUBHEADS}
    names |= {name for name in ("excerpts", "column-titles") if random.random() < 0.2}
    if kind < 0.15:
        return frozenset(names - set(LAYOUT))
    if random.random() < 0.8:
        names.add("columns")
    if random.random() < 0.7:
        names.add("interruptions")
    if kind > 0.85:
        names.add("wrapped")
    return frozenset(names)


def drawn(issues: Sequence[Issue], rounds: Mapping[str, int], seed: str) -> Iterator[Drawn]:
    """Dumps of these issues, so many of each as its paper says; some of them as printed."""
    for issue in issues:
        random = Random(f"{seed}/{issue}")
        for number in range(rounds[issue[0]]):
            names = defects(random)
            if issue[0] != "month" and random.random() < REAL_HEADS:
                names -= INVENTED
            made = dump(issue, names, seed=_FRESH + number)
            yield issue, made


@cache
def titles(paper: str) -> tuple[str, ...]:
    """Headlines of the paper's days to learn from and their parts, as long as subheads are."""
    found: list[str] = []
    for date in dates(paper, "learn"):
        for part in _parts(paper, date):
            if part.role == "headline":
                each = (part.text, *_PARTS.split(part.text))
                found.extend(text for text in each if 3 <= len(text) <= 24)
    return tuple(found)


@cache
def blocks(paper: str) -> tuple[str, ...]:
    """Short whole paragraphs of these days."""
    return tuple(
        part.text
        for date in dates(paper, "learn")
        for part in _parts(paper, date)
        if part.role == "paragraph" and 8 <= len(part.text) <= _LONGEST and ends_sentence(part.text)
    )


def _parts(paper: str, date: str) -> Iterator[Part]:
    for page in draft(paper, date).pages:
        for piece in page.pieces:
            yield from piece.parts


def dump(issue: Issue, names: frozenset[str], *, seed: int) -> Dump:
    """The issue with these defects and more, the same for the same seed."""
    paper, date = issue
    made = draft(paper, date)
    random = dice(seed, "more", date)
    if "columns" in names:
        _break_oddly(made, random)
    if "interruptions" in names:
        _set_between(made, random, paper)
    return spoilt(made, date, names, seed=seed)


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


def _set_between(made: Draft, random: Random, paper: str) -> None:
    """A title or a short paragraph from elsewhere between two halves of a sentence."""
    for page in made.pages:
        for piece in page.pieces:
            parts: list[Part] = []
            for part in piece.parts:
                at = random.randrange(4, max(5, len(part.text) - 4))
                cuttable = part.role == "paragraph" and len(part.text) >= 40
                if not cuttable or random.random() >= _SELDOM or ends_sentence(part.text[:at]):
                    parts.append(part)
                    continue
                first, second = halves(part, at)
                text = random.choice(random.choice((titles(paper), blocks(paper))))
                between = Part(text, "notice", made.number(), aside=True)
                parts.extend((replace(first, gap=1), between, second))
            piece.parts = parts
