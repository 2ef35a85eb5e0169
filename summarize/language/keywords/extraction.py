"""Keywords 关键词: what an article is about, in words and phrases of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.language.bounds import beginning
from summarize.language.keywords.choosing import chosen_of
from summarize.language.keywords.doubts import stands
from summarize.language.keywords.manner import Manner, manner
from summarize.language.keywords.ranking import ranked
from summarize.language.keywords.terms import Field, Term, terms
from summarize.language.keywords.wholes import whole_words
from summarize.language.names.people import whole_names
from summarize.language.names.signers import signers
from summarize.language.script import printed_in, read_simplified
from summarize.language.sentences.datelines import dateline_end
from summarize.patterns import lazy
from summarize.reading import without_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article

_SUBHEAD = 2.0
_FIRST = 0.6  # what the first paragraph's occurrences count more; later ones less and less
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
    read = [read_simplified(article) for article in articles]
    found = likely_terms(read)
    if not found:
        return ()
    from summarize.language.words import rarities  # noqa: PLC0415  as below

    chosen = chosen_of(ranked(found, rarities(), manner_of(read)), count)
    printed = printed_in(articles)
    return tuple(Keyword(printed(term.text), score / chosen[0][1]) for term, score in chosen)


def manner_of(articles: Sequence[Article]) -> Manner:
    """In what manner the articles' bodies are written."""
    return manner(block.text for article in articles for block in article.blocks)


def likely_terms(articles: Sequence[Article]) -> dict[str, Term]:
    """The terms that are sure enough to be keywords, by their text, in the articles' order."""
    fields = [part for article in articles for part in _texts(article)]
    if not fields:
        return {}
    # Here, so that listing and reading an issue do not load jieba.
    from summarize.language.words import rarities, tagged  # noqa: PLC0415

    words = whole_names([tagged(part.text) for part in fields])
    table = rarities()  # after the dictionary, which takes most memory while it is read
    words = whole_words(words, table)
    found = terms(zip(fields, words, strict=True))
    for name in signers(line for article in articles for line in article.bylines):
        found.pop(name, None)
    return {text: term for text, term in found.items() if stands(term, table)}


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
