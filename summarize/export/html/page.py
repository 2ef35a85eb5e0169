"""The page: masthead, list, articles by section, and what else stood on the newspaper's pages.

It has its style inside and forbids all else: no script can run on it, and nothing is fetched.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from summarize.export.html.contents import contents
from summarize.export.hypertext.articles import article_element
from summarize.export.hypertext.issues import (
    REST,
    date_of,
    day_of,
    extent_of,
    language_of,
    name_of,
    number_of,
    pages_of,
    rest,
    title_of,
)
from summarize.export.hypertext.markup import NOTHING, Markup, element, empty, plain, text, together
from summarize.export.hypertext.places import ordered, places_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarize.export.hypertext.articles import Brief
    from summarize.export.hypertext.places import Places
    from summarize.issue import Article, Issue

_DOCTYPE = Markup("<!DOCTYPE html>")


def to_html(issue: Issue, briefs: Mapping[str, Brief] | None = None) -> str:
    """The whole issue as one HTML document; ``briefs`` are summaries by article id.

    Every character of the issue stands in it but control characters. Ends in a line feed.
    """
    places = places_of(issue)
    page = element(
        "html",
        NOTHING,
        _head(issue),
        element(
            "body",
            together(
                NOTHING,
                element("a", text("跳到正文"), class_="skip", href="#articles"),
                _masthead(issue),
                element(
                    "div",
                    together(NOTHING, contents(issue, places), _main(issue, places, briefs or {})),
                    class_="sheet",
                ),
                element("a", text("目录"), class_="top", href="#contents"),
            ),
        ),
        lang=language_of(issue),
    )
    return f"{together(_DOCTYPE, page)}\n"


def _head(issue: Issue) -> Markup:
    style = files("summarize.export.html").joinpath("style.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        together(
            NOTHING,
            empty("meta", charset="utf-8"),
            empty("meta", http_equiv="Content-Security-Policy", content=policy),
            empty("meta", name="viewport", content="width=device-width, initial-scale=1"),
            empty("meta", name="color-scheme", content="light dark"),
            empty("meta", name="referrer", content="no-referrer"),
            empty("meta", name="format-detection", content="telephone=no"),
            empty("meta", name="generator", content="dubao"),
            *_facts(issue),
            element("title", plain(title_of(issue))),
            element("style", Markup(style)),
            NOTHING,
        ),
    )


def _facts(issue: Issue) -> Iterator[Markup]:
    """What dubao finds again of the issue, in words for nobody else."""
    for name, value in (("paper", issue.paper), ("date", issue.date), ("number", issue.number)):
        if value:
            yield empty("meta", name=f"dubao.{name}", content=value)
    for page in issue.pages:
        sort = "inferred-page" if page.inferred else "page"
        said = " ".join(filter(None, (page.label, page.name)))
        yield empty("meta", name=f"dubao.{sort}", content=said)


def _masthead(issue: Issue) -> Markup:
    facts = [element("span", text(fact)) for fact in (number_of(issue), extent_of(issue)) if fact]
    if day := date_of(issue):
        known = day_of(issue)
        name = "time" if known else "span"
        facts.insert(0, element(name, text(day), datetime=known.isoformat() if known else None))
    return element(
        "header",
        element("h1", text(name_of(issue))),
        element("p", Markup(" ".join(facts)), class_="facts"),
        class_="masthead",
    )


def _main(issue: Issue, places: Places, briefs: Mapping[str, Brief]) -> Markup:
    parts = [
        _section(issue, f"s{number}", name, articles, places, briefs)
        for number, (name, articles) in enumerate(ordered(issue), start=1)
    ]
    if issue.furniture:
        inner = together(*rest(issue))
        title = element("summary", element("h2", text(REST)))
        parts.append(element("details", title, inner, class_="rest"))
    return element("main", Markup(f"\n{together(*parts)}\n"), id="articles")


def _section(
    issue: Issue,
    anchor: str,
    name: str,
    articles: list[Article],
    places: Places,
    briefs: Mapping[str, Brief],
) -> Markup:
    pages = pages_of(articles) if articles else ""
    heading = [text(name or pages)]
    if pages and pages not in {name, ""}:
        heading.append(element("small", text(pages)))
    parts = [article_element(issue, each, places, briefs.get(each.id)) for each in articles]
    return element(
        "section",
        together(NOTHING, element("h2", Markup(" ".join(heading)), id=f"{anchor}.title"), *parts),
        id=anchor,
        aria_labelledby=f"{anchor}.title",
    )
