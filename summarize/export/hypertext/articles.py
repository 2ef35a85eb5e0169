"""One article as an element: what stands over its text, its summary folded in, its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.export.hypertext.blocks import body, has_anchor, noted
from summarize.export.hypertext.markup import NOTHING, Markup, element, text, together
from summarize.export.hypertext.words import words
from summarize.export.states import continued_reason, kind_name

if TYPE_CHECKING:
    from summarize.export.hypertext.places import Places
    from summarize.issue import Article, Issue


@dataclass(frozen=True, slots=True)
class Brief:
    """What was worked out of an article: sentences that say most of it, and its keywords.

    ``blocks`` are the indices of the article's blocks in which the sentences stand, where known.
    """

    sentences: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    blocks: tuple[int, ...] = ()


def article_element(
    issue: Issue, article: Article, places: Places, brief: Brief | None = None
) -> Markup:
    """The whole article, under its anchor."""
    anchor = places.anchor(article)
    quoted = frozenset(brief.blocks if brief else ())
    return element(
        "article",
        together(
            NOTHING,
            _heading(article, f"{anchor}.title", places),
            _continued(issue, article),
            folded(brief, article, places) if brief else NOTHING,
            element("div", Markup(f"\n{body(article, places, quoted)}\n"), class_="text"),
            Markup("\n"),
        ),
        id=anchor,
        class_=article.kind,
        aria_labelledby=f"{anchor}.title",
    )


def _heading(article: Article, name: str, places: Places) -> Markup:
    """Column and kind, kicker, headline, deck and bylines; without a headline, the title."""
    labels = [label for label in (article.column, kind_name(article)) if label]
    parts = [element("p", *_spans(labels), class_="label")] if labels else []
    kicker = words(article.kicker or "", places.pointing(article, "kicker"))
    if article.headline:
        if article.kicker:
            parts.append(element("p", kicker, class_="kicker"))
        headline = words(article.headline, places.pointing(article, "headline"))
        parts.append(element("h3", headline, id=name))
    elif article.kicker:
        # A kicker alone is the heading; the title, which would repeat it, is for the list.
        parts.append(element("h3", kicker, id=name, class_="alone"))
    else:
        parts.append(element("h3", text(article.title), id=name, class_="derived"))
    if article.deck:
        deck = words(article.deck, places.pointing(article, "deck"))
        parts.append(element("p", deck, class_="deck"))
    parts += [element("p", text(line), class_="byline") for line in article.bylines]
    return element("header", Markup(f"\n{together(*parts)}\n"))


def _spans(labels: list[str]) -> list[Markup]:
    return [element("span", text(label)) for label in labels]


def _continued(issue: Issue, article: Article) -> Markup:
    origin = article.continued_from
    if origin is None:
        return NOTHING
    return element("p", noted(origin.marker, continued_reason(issue, origin)), class_="jump open")


def folded(brief: Brief, article: Article, places: Places) -> Markup:
    """Summary and keywords, shut until they are asked for; each sentence leads to its place."""
    parts = []
    if brief.sentences:
        blocks = [*brief.blocks, *[None] * len(brief.sentences)]
        said = zip(brief.sentences, blocks, strict=False)
        parts.append(element("ul", *(_sentence(each, at, article, places) for each, at in said)))
    if brief.keywords:
        words = [element("span", text(word)) for word in brief.keywords]
        parts.append(element("p", Markup(" ".join(words)), class_="keywords"))
    if not parts:
        return NOTHING
    title = "摘要与关键词" if len(parts) > 1 else "摘要" if brief.sentences else "关键词"
    return element("details", element("summary", text(title)), *parts, class_="brief")


def _sentence(said: str, block: int | None, article: Article, places: Places) -> Markup:
    sentence = text(said)
    if block is not None and has_anchor(article, block):
        sentence = element("a", sentence, href=f"#{places.quoted(article, block)}")
    return element("li", sentence)
