"""A query's tree -> what the index of tokens is asked, and what is tested on the text."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.library.archive.facts import asked_dates, asked_fact
from summarize.library.archive.pairs import phrase, plain
from summarize.library.archive.postgres.tokens import (
    BYLINE,
    DECK,
    FACT,
    FREQUENT,
    HEADLINE,
    UNFIT,
    WORDS,
)
from summarize.library.query import Dates, Either, Every, Fact, Node, Term
from summarize.library.query.tree import wanted_terms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.library.archive.facts import Known

DAY_BITS = 41
"""Bits of an article's number below those of its day."""

Columns = tuple[tuple[str, str], ...]
_HEADLINE = (("headline", HEADLINE),)
_HEADS = (("headline", HEADLINE), ("deck", DECK))
_FIELDS: dict[str | None, Columns] = {
    None: (("text", ""),),
    "title": _HEADS,
    "byline": (("byline", BYLINE),),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """``words`` is a tsquery that all that is meant answers (None: everything does).

    ``exact``: and nothing else does. ``test`` is the whole as a condition on an article ``a``.
    """

    words: str | None
    exact: bool
    test: str
    values: tuple[object, ...] = ()

    def where(self, *, unfit: bool = True) -> tuple[str, list[object]]:
        """The condition that goes by the index, with its values.

        ``unfit``: there are articles of too many tokens, whose texts are read.
        """
        values = [list(each) if isinstance(each, tuple) else each for each in self.values]
        if self.words is None:
            return self.test, values
        if not unfit:
            asked = f"{WORDS} @@ %s::tsquery"
            if self.exact:
                return asked, [self.words]
            return f"{asked} AND {self.test}", [self.words, *values]
        words = f"({self.words}) | '{UNFIT}'"
        test = f"(a.fits OR {self.test})" if self.exact else self.test
        return f"{WORDS} @@ %s::tsquery AND {test}", [words, *values]


ALL = Asked(None, exact=True, test="TRUE")
NOTHING = Asked("", exact=True, test="FALSE")


def asked(node: Node, known: Known) -> Asked:
    """What a query asks; :data:`NOTHING` where no article can be meant."""
    if isinstance(node, Term):
        return standing(node, _FIELDS[node.field])
    if isinstance(node, Fact):
        tokens = [FACT + token for token in asked_fact(node, known)]
        if not tokens:
            return NOTHING
        test = "string_to_array(a.facts, ' ') && %s::text[]"
        return Asked(_or(map(_quoted, tokens)), exact=True, test=test, values=(tuple(tokens),))
    if isinstance(node, Dates):
        return between(node, known)
    if isinstance(node, Either):
        return any_of(asked(part, known) for part in node.parts)
    if isinstance(node, Every):
        return all_of(asked(part, known) for part in node.parts)
    return without(asked(node.part, known))


def between(dates: Dates, known: Known) -> Asked:
    """The articles of a span of days."""
    tokens = [FACT + token for token in asked_dates(dates, known.years)]
    if not tokens:
        return NOTHING
    low = _day(dates.first) if dates.first else 1
    high = _day(dates.last) + 1 if dates.last else _day("9999-12-31") + 1
    test = "(a.number >= %s AND a.number < %s)"
    values = (low << DAY_BITS, high << DAY_BITS)
    return Asked(_or(map(_quoted, tokens)), exact=True, test=test, values=values)


def of_day(date: str) -> Asked:
    """The articles of a day."""
    low = _day(date) << DAY_BITS
    test = "(a.number >= %s AND a.number < %s)"
    token = f"{FACT}d{date.replace('-', '')}"
    return Asked(_quoted(token), exact=True, test=test, values=(low, low + (1 << DAY_BITS)))


def standing(term: Term, columns: Columns) -> Asked:
    """The articles in one of whose columns a term stands."""
    text = plain(term.text)
    tokens = phrase(term.text).split(" ")
    words = _or(
        " & ".join(_quoted(sign + token) for token in tokens)
        + (":*" if len(text) == 1 and (sign or text not in FREQUENT) else "")
        for _, sign in columns
    )
    test = " OR ".join(f"strpos(a.{column}, %s) > 0" for column, _ in columns)
    return Asked(words, exact=len(text) < 3, test=f"({test})", values=(text,) * len(columns))


def heads(node: Node, tier: int) -> Asked:
    """Words in the headline, or in headline and deck (tier 1): all as the query wants them.

    In tier 2 any word in the headline. What is no word, and what is to be left out, is not asked.
    """
    if tier == 2:
        terms = [term for term in wanted_terms(node) if term.field != "byline"]
        return any_of(standing(term, _HEADLINE) for term in terms)
    if isinstance(node, Term) and node.field != "byline":
        return standing(node, _HEADS if tier else _HEADLINE)
    if isinstance(node, Either):
        return any_of(heads(part, tier) for part in node.parts)
    if isinstance(node, Every):
        parts = [heads(part, tier) for part in node.parts if any(wanted_terms(part))]
        return all_of(parts) if parts else NOTHING
    return NOTHING


def all_of(parts: Iterable[Asked]) -> Asked:
    """What answers all of them."""
    every = [part for part in dict.fromkeys(parts) if part != ALL]
    if NOTHING in every:
        return NOTHING
    if not every:
        return ALL
    words = [part.words for part in every if part.words is not None]
    return Asked(
        " & ".join(f"({each})" for each in words) if words else None,
        exact=all(part.exact for part in every),
        test=f"({' AND '.join(part.test for part in every)})",
        values=tuple(value for part in every for value in part.values),
    )


def any_of(parts: Iterable[Asked]) -> Asked:
    """What answers at least one of them."""
    some = [part for part in dict.fromkeys(parts) if part != NOTHING]
    if ALL in some:
        return ALL
    if not some:
        return NOTHING
    words = [part.words for part in some if part.words is not None]
    return Asked(
        _or(f"({each})" for each in words) if len(words) == len(some) else None,
        exact=all(part.exact for part in some),
        test=f"({' OR '.join(part.test for part in some)})",
        values=tuple(value for part in some for value in part.values),
    )


def without(part: Asked) -> Asked:
    """What does not answer it; the index leaves nothing out that it is not sure of."""
    if part == NOTHING:
        return ALL
    if part == ALL:
        return NOTHING
    words = f"!({part.words})" if part.exact and part.words is not None else None
    return Asked(words, words is not None, f"NOT {part.test}", part.values)


def _or(parts: Iterable[str]) -> str:
    return " | ".join(parts)


def _quoted(token: str) -> str:
    """A token as a tsquery has it: nothing in it is syntax."""
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"


def _day(date: str) -> int:
    return datetime.date.fromisoformat(date).toordinal()
