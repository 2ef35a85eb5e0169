"""Keywords 关键词: what an article is about, in words and phrases of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.language.bounds import beginning
from summarize.language.keywords.ranking import ranked
from summarize.language.keywords.terms import Field, Term, terms
from summarize.language.names.people import whole_names
from summarize.language.names.signers import signers
from summarize.language.script import printed_in, read_simplified
from summarize.language.sentences.datelines import dateline_end
from summarize.patterns import lazy
from summarize.reading import without_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article
    from summarize.language.words import Rarities

_SUBHEAD = 2.0
_FIRST = 0.6  # what the first paragraph's occurrences count more; later ones less and less
_LONGER = 0.5  # the share of a part's score from which a quoted whole is preferred
_COUNT = lazy(r"[一二三四五六七八九十百千万两几][\u3400-\u9fff]{1,2}$")
_CREDIT = lazy(r"[(（][^()（）]{0,30}(?:记者|通讯员|摄|供图|资料照片|报道)[^()（）]{0,30}[)）]")
_MARKER = lazy(r"[(（]?\s?[▼▲]?\s?(?:下转|上接|紧接|转入)\s?第?[\w\s、]{1,8}版\s?[)）]?")
# Ten names and more in a row: none of them is what the article is about.
_LIST = lazy(r"(?:[\u3400-\u9fff·]{2,12}、\s?){9,}[\u3400-\u9fff·]{2,4}")


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word, name or phrase as the article prints it; ``weight`` is 1 for the top one, above 0."""

    text: str
    weight: float


def keywords(article: Article, count: int = 8) -> tuple[Keyword, ...]:
    """At most ``count`` keywords of ``article``, the weightiest first.

    Nouns, names, quoted terms and phrases, ranked as
    :mod:`summarize.language.keywords.ranking` tells. Ties go to the one that comes first: every run
    gives the same.
    """
    return keywords_of((article,), count)


def keywords_of(articles: Sequence[Article], count: int = 8) -> tuple[Keyword, ...]:
    """The same over several articles as one text."""
    if count < 1:
        return ()
    articles = [beginning(article) for article in articles]
    found = likely_terms([read_simplified(article) for article in articles])
    if not found:
        return ()
    from summarize.language.words import rarities  # noqa: PLC0415  as below

    chosen = chosen_of(ranked(found, rarities()), count)
    printed = printed_in(articles)
    return tuple(Keyword(printed(term.text), score / chosen[0][1]) for term, score in chosen)


def likely_terms(articles: Sequence[Article]) -> dict[str, Term]:
    """The terms that are sure enough to be keywords, by their text, in the articles' order."""
    fields = [part for article in articles for part in _texts(article)]
    if not fields:
        return {}
    # Here, so that listing and reading an issue do not load jieba.
    from summarize.language.words import rarities, tagged  # noqa: PLC0415

    words = whole_names([tagged(part.text) for part in fields])
    found = terms(zip(fields, words, strict=True))
    for name in signers(line for article in articles for line in article.bylines):
        found.pop(name, None)
    table = rarities()
    return {text: term for text, term in found.items() if _stands(term, table)}


def _texts(article: Article) -> Iterator[Field]:
    """What keywords come from: no captions, tables, datelines, credits, nor long lists of names."""
    for heading in (article.kicker, article.headline, article.deck):
        if heading:
            yield Field(without_numbers(heading, "\n"), 1 + _FIRST, title=True)
    place = 0
    for block in article.blocks:
        if block.kind == "subhead":
            yield Field(without_numbers(block.text, "\n"), _SUBHEAD, subhead=True)
        elif block.kind in {"paragraph", "item", "verse", "box"}:
            text = block.text[dateline_end(block.text, article.dateline) :]
            text = without_numbers(text, "\n")
            text = _LIST.sub("\n", _MARKER.sub("\n", _CREDIT.sub("\n", text)))
            if text.strip():
                yield Field(text, 1 + _FIRST / (1 + place))
                place += 1


def _stands(term: Term, table: Rarities) -> bool:
    """Whether a term is sure enough to be one.

    A phrase must come again: one that begins with a verb twice in the body, for a headline and its
    first sentence share clauses; one that ends with a verb, where no object follows. A word that
    jieba made up must come again, and be no count (三县).
    """
    count = len(term.weights)
    if len(term.parts) > 1:
        body = count - term.subheads - len(term.titles)
        return count > 1 and not term.ends_clause and (not term.begins_clause or body > 1)
    if term.quoted or term.text in table:
        return True
    if _COUNT.match(term.text):
        return False
    return term.name or term.text.isascii() or count > 1


def chosen_of(scored: list[tuple[Term, float]], count: int) -> list[tuple[Term, float]]:
    """The best, none of them part of another.

    A quoted term that is nearly as heavy as a chosen part of it takes that part's place.
    """
    chosen: list[tuple[Term, float]] = []
    for term, score in scored:
        same = [at for at, (other, _) in enumerate(chosen) if _overlap(term.text, other.text)]
        if not same:
            if len(chosen) == count:
                break
            chosen.append((term, score))
        elif len(same) == 1 and len(term.text) > len(chosen[same[0]][0].text):
            weight = chosen[same[0]][1]
            if term.quoted and score >= _LONGER * weight:
                chosen[same[0]] = (term, weight)
    return chosen


def _overlap(one: str, other: str) -> bool:
    one, other = one.strip("《》"), other.strip("《》")
    return one in other or other in one
