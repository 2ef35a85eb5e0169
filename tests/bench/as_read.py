"""Summaries of articles as read from page dumps: ``python -m tests.bench.as_read``.

The articles of ``tests/bench/boxes.py`` stand in whole issues, which are laid out as dumps, one
block a line or hard-wrapped, and read by the layout engine: once as printed (the box 核心阅读
where it stands, the deck in the head), once without box or deck. Told are the shares of articles
that come back whole, split or run together with others, the boxes that are found as they are, and
F1 of ROUGE-1/2/L of the summary as read beside that of the article by hand. Days 16-20, of which
layout learned nothing; ``--reporting``: 21-31 October. ``--show`` prints where articles were split,
on the screen only.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.language.boxes import printed_summary
from tests.bench import boxes, national
from tests.bench.defects import SETS, spoilt
from tests.bench.found import Found
from tests.bench.headlines import Item, letters
from tests.bench.segmentation import engine
from tests.bench.summaries import ours

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article
    from tests.bench.gold import Draft, Dump, Piece

BUILDING = (("20190216", "20190220"), ("20191016", "20191020"))
REPORTING = (boxes.REPORT,)
SEED = 2019
WAYS = ("none", "wrapped", "layout", "today", "all-wrapped")
"""How dumps look: see ``tests/bench/defects.py``."""
WHOLE, OTHERS = 0.98, 0.05
"""The share of an article's text that is there when it is whole, and of others' that is not."""
_BODY = frozenset({"paragraph", None, "item", "subhead", "caption", "verse"})
_TITLE = "核心阅读"


@dataclass
class Told:
    """What came of the articles of one kind in one way of printing them."""

    outcomes: Counter[str] = field(default_factory=Counter)
    found: list[dict[str, float]] = field(default_factory=list)
    by_hand: list[dict[str, float]] = field(default_factory=list)
    split: list[tuple[dict[str, float], dict[str, float]]] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)


def key(summed: boxes.Summed) -> str:
    """Its piece in the draft of the day."""
    date, page, article = summed.key.split("-")
    return f"{date}/{int(page)}/{article}"


def without(draft: Draft, known: dict[str, boxes.Summed]) -> None:
    """Takes boxes, their titles and long decks out of the articles that are measured."""
    for page in draft.pages:
        for piece in page.pieces:
            if piece.article in known:
                _bare(piece, known[piece.article])


def _bare(piece: Piece, summed: boxes.Summed) -> None:
    gone = {_TITLE, *(line.strip() for line in summed.summary.split("\n"))}
    piece.parts = [
        part
        for part in piece.parts
        if not (summed.kind == "deck" and part.role == "deck")
        and not (summed.kind == "box" and part.text.strip() in gone)
    ]


def best(found: Found, name: str) -> tuple[Article | None, str, str]:
    """The article with most of the text, what became of it, and where it was split."""
    labels = Counter[str]()
    inside = defaultdict[str, Counter[bool]](Counter)
    for each in found.overlaps:
        if each.segment.role not in _BODY or each.label is None:
            continue
        own = each.segment.article == name
        inside[each.label][own] += each.characters
        if own:
            labels[each.label] += each.characters
    if not labels:
        return None, "lost", ""
    label, most = labels.most_common(1)[0]
    whole = most >= WHOLE * labels.total()
    others = inside[label][False] > OTHERS * inside[label].total()
    outcome = ("run together" if others else "whole") if whole else "split"
    return found.article(label), outcome, "" if whole else _where(found, name)


def _where(found: Found, name: str) -> str:
    """The lines at which one of its found articles gives way to the next."""
    before, last, lines = None, "", []
    for each in found.overlaps:
        if each.segment.article != name or each.label is None or each.note is None:
            continue
        text = found.dump.text(each.segment)
        if before is not None and each.label != before:
            lines.append(f"    …{last[-24:]} | {text[:40]}  ({each.note.role}, {each.note.rule})")
        before, last = each.label, text
    return "\n".join(lines)


def scores(kind: str, item: Item) -> dict[str, float]:
    """F1 at the letters of a box or deck, and of one sentence."""
    return boxes.scores(kind, item, ours(item, "snownlp"))


def boxed(article: Article, summed: boxes.Summed) -> str:
    """Whether the paper's own summary was found as it is."""
    box = printed_summary(article)
    if box is None:
        return "box missed"
    texts = [article.blocks[at].text[begin:end] for at, begin, end in box.parts]
    made, wanted = letters("".join(texts)), letters(summed.summary)
    if made == wanted:
        return "box right"
    return "box too long" if made.startswith(wanted) else "box too short"


def measure(made: Dump, known: dict[str, boxes.Summed], told: dict[str, Told], way: str) -> None:
    """Reads a dump and adds what came of its measured articles."""
    found = Found(made, engine()(made.pages))
    for name, summed in known.items():
        article, outcome, where = best(found, name)
        row = told[f"{summed.kind}, {way}"]
        row.outcomes[outcome] += 1
        if where:
            row.shown.append(f"  {name} {summed.article.title}\n{where}")
        if article is None:
            continue
        if "as printed" in way:
            if summed.kind == "box":
                row.outcomes[boxed(article, summed)] += 1
            continue
        read = scores(summed.kind, Item(name, summed.summary, article, ""))
        hand = scores(summed.kind, Item(name, summed.summary, summed.article, ""))
        row.found.append(read)
        row.by_hand.append(hand)
        if outcome != "whole":
            row.split.append((read, hand))


def days(parts: Sequence[tuple[str, str]]) -> Iterator[tuple[str, dict[str, boxes.Summed]]]:
    """Each date with its articles that are measured."""
    every = {key(each): each for part in parts for each in boxes.load(part)}
    for date in national.dates():
        known = {name: each for name, each in every.items() if name.startswith(date)}
        if known:
            yield date, known


def table(told: dict[str, Told]) -> Iterator[str]:
    """A line for each kind of article and way of printing it."""
    for name, row in told.items():
        outcomes = ", ".join(f"{what} {count}" for what, count in row.outcomes.most_common())
        yield f"{name}: {outcomes}"
        for what, rows in (("as read", row.found), ("by hand", row.by_hand)):
            if rows:
                yield f"  {what}: {_figures(rows, 'at')}, one sentence {_figures(rows, 'of_one')}"
        if row.split:
            read, hand = ([pair[at] for pair in row.split] for at in (0, 1))
            yield f"  not whole: {_figures(read, 'at')} as read, {_figures(hand, 'at')} by hand"


def _figures(rows: Sequence[dict[str, float]], sort: str) -> str:
    means = [sum(row[f"rouge_{size}_{sort}"] for row in rows) / len(rows) for size in "12l"]
    return "/".join(f"{100 * mean:.1f}" for mean in means)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.as_read", description=__doc__)
    parser.add_argument("--reporting", action="store_true", help="21-31 October")
    parser.add_argument("--way", action="append", choices=SETS, help="may repeat")
    parser.add_argument("--show", action="store_true", help="where articles were split")
    options = parser.parse_args()
    told: dict[str, Told] = defaultdict(Told)
    for date, known in days(REPORTING if options.reporting else BUILDING):
        for printed in ("as printed", "bare"):
            for way in options.way or WAYS:
                draft = national.draft(date)
                names = {piece.article for page in draft.pages for piece in page.pieces}
                there = {name: each for name, each in known.items() if name in names}
                if printed == "bare":
                    without(draft, there)
                made = spoilt(draft, date, SETS[way], seed=SEED)
                measure(made, there, told, f"{printed}, {way}")
    for line in table(told):
        print(line)
    if options.show:
        for name, row in told.items():
            print(f"== {name}")
            print("\n".join(row.shown))


if __name__ == "__main__":
    main()
