"""What each plain line of a head is: column, kicker, headline, deck, or text already.

Trees judge each line for each role, from its form, its neighbours, what it shares with the text
behind, and a linear model of its words; of all rows of roles that a head may have (column, kickers,
headline, decks, text: each once, in this order) the likeliest is taken.
"""

from __future__ import annotations

import math
from collections.abc import Container, Sequence
from typing import NamedTuple

from summarize.layout.heads.features import behind, names, numbers
from summarize.layout.heads.forms import Role, by_form
from summarize.layout.lines.units import Unit
from summarize.learned import linear, trees

ROLES: tuple[Role, ...] = ("column", "kicker", "headline", "deck", "text")
WORDS = "heads"
FINE = 8
_HEADLINE = ROLES.index("headline")
_SURE = [float(role == "headline") for role in ROLES]
_MOST_COLUMNS = 1
_MOST_LINES = 12


class Guess(NamedTuple):
    """A line's role, and the chance that it is of the headline."""

    role: Role
    headline: float


def roles(
    flow: Sequence[Unit],
    plain: Sequence[int],
    stop: int,
    page: Sequence[str] = (),
    headlines: Container[int] = (),
) -> list[Guess]:
    """The roles of the plain lines of a head, in their order; ``plain`` are their indices.

    ``page`` are the habits of the page that it stands on; ``headlines`` are those that are known to
    be of the headline.
    """
    if len(plain) < 2:
        return [Guess("headline", 1.0) for _ in plain]
    known = by_form([flow[index].text for index in plain], top=_signed_top(flow, plain, stop))
    if known is not None and all(
        role == "headline" for index, role in zip(plain, known, strict=True) if index in headlines
    ):
        return [Guess(role, float(role == "headline")) for role in known]
    first = [
        _SURE if plain[at] in headlines else _chances(values(flow, plain, at, stop, page))
        for at in range(min(len(plain), _MOST_LINES))
    ]
    row = likeliest(first)
    found = [
        Guess(ROLES[role], chances[_HEADLINE]) for role, chances in zip(row, first, strict=True)
    ]
    return found + [Guess("text", 0.0)] * (len(plain) - len(found))


def _signed_top(flow: Sequence[Unit], plain: Sequence[int], stop: int) -> bool:
    """Whether the head stands at the page's top and ends in a byline."""
    last = flow[stop - 1]
    return plain[0] == 0 and (last.sort == "byline" or last.rule == "name-line")


def values(
    flow: Sequence[Unit], plain: Sequence[int], at: int, stop: int, page: Sequence[str]
) -> list[int]:
    """The numbers that the trees are asked with."""
    said = names([flow[index].text for index in plain], at, behind(flow, plain[-1] + 1), page)
    words = [round(FINE * odds) for odds in linear.load(WORDS).scores(said, ROLES)]
    return [*words, *numbers(flow, plain, at, stop)]


def _chances(asked: Sequence[int]) -> list[float]:
    odds = [trees.load(f"heads-{role}").score(asked) for role in ROLES]
    shares = [1 / (1 + math.exp(-max(-30.0, min(30.0, value)))) for value in odds]
    total = sum(shares) or 1.0
    return [share / total for share in shares]


def likeliest(chances: Sequence[Sequence[float]]) -> list[int]:
    """The likeliest row of roles that never goes back and holds a headline."""
    # State: the role of the last line, and whether a headline was among the lines.
    best: dict[int, tuple[float, list[int]]] = {}
    for number, line in enumerate(chances):
        reached: dict[int, tuple[float, list[int]]] = {}
        for role, chance in enumerate(line):
            before = [
                best[last]
                for last in best
                if last <= role
                and (role <= _HEADLINE or last >= _HEADLINE)
                and not (last == role < _MOST_COLUMNS)
            ]
            if number == 0:
                before = [(0.0, [])] if role <= _HEADLINE else []
            if before:
                total, row = max(before, key=lambda state: state[0])
                reached[role] = (total + math.log(max(chance, 1e-9)), [*row, role])
        best = reached
    whole = [state for role, state in best.items() if role >= _HEADLINE]
    return max(whole or best.values(), key=lambda state: state[0])[1]
