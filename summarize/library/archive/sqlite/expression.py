"""A query's tree as an expression of FTS5's: every token quoted, no word of the user's bare."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarize.library.archive.pairs import phrase
from summarize.library.query import Dates, Either, Every, Fact, Node, Term, Without
from summarize.library.query.tree import wanted_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

NOTHING = ""
"""The expression of what no article can be."""

_SIGN = "\uf8ff"  # begins the tokens of facts, which no text has
_ANYWHERE = "{headline deck byline body}"
_FIELDS = {None: "", "title": "{headline deck}", "byline": "byline"}


@dataclass(frozen=True, slots=True)
class Known:
    """What the archive knows: ids of papers and sections whose names hold a text, and its years."""

    papers: Callable[[str], Iterable[int]]
    sections: Callable[[str], Iterable[int]]
    years: tuple[int, int]


def fact_tokens(
    paper: int | None, date: str | None, section: int, kind: str, pages: Iterable[str]
) -> str:
    """What an article is, as tokens."""
    facts = [f"s{section}", f"k{kind}", *(f"g{page}" for page in pages)]
    if paper is not None:
        facts.append(f"p{paper}")
    if date is not None:
        year, month, day = date.split("-")
        facts += [f"y{year}", f"m{year}{month}", f"d{year}{month}{day}"]
    return " ".join(_SIGN + fact for fact in facts)


def expression(node: Node, known: Known) -> str:
    """The expression for the table of texts; :data:`NOTHING` where no article can be meant."""
    if isinstance(node, Term):
        return _term(node)
    if isinstance(node, Fact):
        return _any(f'"{_SIGN}{token}"' for token in _fact(node, known))
    if isinstance(node, Dates):
        return _any(f'"{_SIGN}{token}"' for token in _dates(node, known.years))
    if isinstance(node, Either):
        return _any(expression(part, known) for part in node.parts)
    if isinstance(node, Every):
        with_all = [expression(p, known) for p in node.parts if not isinstance(p, Without)]
        if NOTHING in with_all:
            return NOTHING
        without = _any(expression(p.part, known) for p in node.parts if isinstance(p, Without))
        found = f"({' AND '.join(with_all)})"
        return f"({found} NOT {without})" if without else found
    raise AssertionError(node)  # a query that only leaves out is refused when it is read


def in_heads(node: Node, column: str, *, every: bool) -> str:
    """Its words in ``headline``, or in ``{headline deck}``, of the table of heads.

    ``every``: as the query wants them together; else any of them. What is no word, and what is to
    be left out, is not asked here.
    """
    if not every:
        return _any(f"{column} : {_quoted(term)}" for term in _headed(node))
    if isinstance(node, Term):
        return f"{column} : {_quoted(node)}" if node.field != "byline" else NOTHING
    if isinstance(node, Either):
        return _any(in_heads(part, column, every=True) for part in node.parts)
    if isinstance(node, Every):
        parts = [in_heads(p, column, every=True) for p in node.parts if any(wanted_terms(p))]
        if not parts or NOTHING in parts:
            return NOTHING
        return f"({' AND '.join(parts)})"
    return NOTHING


def words_alone(node: Node) -> bool:
    """Whether nothing but words is asked, so that what a headline holds is what is meant."""
    if isinstance(node, Every | Either):
        return all(words_alone(part) for part in node.parts)
    return isinstance(node, Term) and node.field != "byline"


def apart(node: Node) -> tuple[Node | None, tuple[str, ...]]:
    """What is asked without the single characters that must stand anywhere, and those characters.

    A single character is the beginning of thousands of pairs: it has an index of its own.
    """
    parts = node.parts if isinstance(node, Every) else (node,)
    single = tuple(p.text for p in parts if isinstance(p, Term) and not p.field and len(p.text) < 2)
    if not single:
        return node, ()
    rest = tuple(p for p in parts if not (isinstance(p, Term) and p.text in single and not p.field))
    positive = any(not isinstance(part, Without) for part in rest)
    if not rest:
        return None, single
    if not positive:
        return node, ()
    return (replace(node, parts=rest) if isinstance(node, Every) else None), single


def all_letters(single: tuple[str, ...]) -> str:
    """The expression for the table of letters."""
    return " AND ".join(f'"{phrase(letter)}"' for letter in single)


def _headed(node: Node) -> list[Term]:
    return [term for term in wanted_terms(node) if term.field != "byline"]


def _term(term: Term) -> str:
    columns = _FIELDS[term.field]
    if not columns and len(term.text) < 2:
        columns = _ANYWHERE
    return f"({columns} : {_quoted(term)})" if columns else _quoted(term)


def _quoted(term: Term) -> str:
    tokens = f'"{phrase(term.text)}"'
    return f"{tokens} *" if len(term.text) < 2 else tokens


def _any(parts: Iterable[str]) -> str:
    some = list(dict.fromkeys(part for part in parts if part != NOTHING))
    if not some:
        return NOTHING
    return some[0] if len(some) == 1 else f"({' OR '.join(some)})"


def _fact(fact: Fact, known: Known) -> list[str]:
    if fact.name == "paper":
        return [f"p{paper}" for paper in known.papers(fact.value)]
    if fact.name == "section":
        return [f"s{section}" for section in known.sections(fact.value)]
    return [("g" if fact.name == "page" else "k") + fact.value]


def _dates(dates: Dates, years: tuple[int, int]) -> list[str]:
    """Whole years, else whole months, else days, that make up the span: few tokens for any span."""
    first = _numbers(dates.first or f"{years[0]}-01-01")
    last = _numbers(dates.last or f"{years[1]}-12-31")
    first, last = max(first, (years[0], 1, 1)), min(last, (years[1], 12, 31))
    tokens: list[str] = []
    for year in range(first[0], last[0] + 1):
        if first <= (year, 1, 1) and (year, 12, 31) <= last:
            tokens.append(f"y{year:04}")
            continue
        for month in range(1, 13):
            days = [day for day in range(1, 32) if first <= (year, month, day) <= last]
            if len(days) == 31 or (
                days and days[0] == 1 and last >= (year, month, 28) and last[:2] != (year, month)
            ):
                tokens.append(f"m{year:04}{month:02}")
            else:
                tokens += [f"d{year:04}{month:02}{day:02}" for day in days]
    return tokens


def _numbers(date: str) -> tuple[int, int, int]:
    year, month, day = map(int, date.split("-"))
    return year, month, day
