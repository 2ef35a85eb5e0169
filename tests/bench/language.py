"""The gate for summaries, keywords and names: ``python -m tests.bench.language``.

Measures what CI holds to floors, on texts that were no part of learning: summaries against the
withheld headlines of days 11-15 (recall at 80 and 160 letters) and against those by hand of our
own thirty (F1 of two sentences and at 80 letters); keywords against those of
:mod:`tests.bench.keyword_sets`, abstracts where ``DUBAO_ABSTRACTS`` names their file; names against
the tags of days 11-15, and precision and recall of them in our own sentences (the half for
building, or with ``--reporting`` the other). Where the pages of today are (``DUBAO_MODERN``),
keywords against headlines, summaries against editors' boxes and long decks of the days that are
kept for choosing, or with ``--reporting`` of those kept for reporting, which have no floors: F1 at
160 letters (boxes) or 80 (decks), of one sentence, and within so many characters (``--chars``).

``--peers`` measures the peers in the same run (``pip install -e '.[bench]'`` for all of them),
with the 95 % interval of dubao's lead (paired bootstrap): in summaries the mean of ROUGE-1 and -2,
in keywords F1 of five. ``--update-floors`` raises floors to what was
measured, ``--lower SET/FIGURE`` lowers one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.language.sentences import sentences
from summarize.language.summary.methods import exact
from tests.bench import boxes, floors, keywords, names, own, own_names, own_set, summaries
from tests.bench.corpus import articles, corpus_hash
from tests.bench.headlines import Item, items, letters, rouge, within
from tests.bench.keyword_sets import EDITED, KEYWORD_SETS, abstracts_path, keyword_rows
from tests.bench.national import modern, modern_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Extract = Callable[[str | None, list[str], int], list[str]]

FLOORS = Path(__file__).parent / "data" / "language-floors.json"
SETS = ("headlines", "own summaries", "boxes", "decks", *KEYWORD_SETS, "names", "own names")
EDITORS = {"boxes": "box", "decks": "deck"}
EVERY = 3
"""Of how many articles of days 11-15 one is asked for its names."""
LETTERS = 80
OURS = "dubao"
PRINTED = "first sentences"
Figures = dict[str, dict[str, float]]
Scores = list[dict[str, float]]


def fingerprint(name: str) -> str | None:
    """SHA-256 of what a set is measured on; None where it is not there."""
    if name in {"headlines", "names"}:
        return corpus_hash()
    if name in EDITORS:
        return boxes.fingerprint()
    if name == "news keywords":
        return modern_hash() if modern() is not None else None
    paths = {"abstracts": abstracts_path(), "edited keywords": EDITED, "own names": own_names.PATH}
    path = paths.get(name, own_set.PATH)
    return None if path is None else hashlib.sha256(path.read_bytes()).hexdigest()


def ours(item: Item) -> summaries.Placed:
    """dubao's sentences, the best first."""
    return summaries.ours(item, summaries.OURS)


def printed(item: Item) -> summaries.Placed:
    """The sentences as they stand, headings and datelines among them."""
    spans = sentences(item.text)
    return [(place, item.text[each.start : each.end]) for place, each in enumerate(spans)]


def headline_scores(item: Item, best: summaries.Placed) -> dict[str, float]:
    """Recall at 80 and at 160 letters: what is longer has no advantage."""
    made: dict[str, float] = {}
    for count in (LETTERS, 2 * LETTERS):
        found = rouge(within(best, count), letters(item.headline))
        made |= {f"rouge_{size}_at_{count}": found[f"{size}r"] for size in "12l"}
    return made


def own_scores(item: Item, best: summaries.Placed) -> dict[str, float]:
    """F1 of two sentences (or units), whatever their length, and at 80 letters."""
    two = own.rouge("".join(text for _, text in sorted(best[:2])), item.headline)
    short = rouge(within(best, LETTERS), letters(item.headline))
    made = {f"rouge_{size}_of_two": value for size, value in zip("12l", two, strict=True)}
    return made | {f"rouge_{size}_at_{LETTERS}": short[f"{size}f"] for size in "12l"}


@cache
def measured_items(name: str, days: tuple[str, str] = boxes.TUNE) -> tuple[Item, ...]:
    """The texts of a set of summaries; what is to be met is in the headline's place."""
    if name in EDITORS:
        found = boxes.load(days, (EDITORS[name],))
        return tuple(Item(each.key, each.summary, each.article, each.text) for each in found)
    if name == "headlines":
        return tuple(items(summaries.SCORING_DAYS))
    return tuple(
        Item(each.article.id, each.summary, each.article, each.text) for each in own_set.load()
    )


def summary_scores(
    name: str, *, peers: bool = False, days: tuple[str, str] = boxes.TUNE
) -> dict[str, Scores]:
    """Scores of each text of a set, by the name of who made the summary."""
    score = headline_scores if name == "headlines" else own_scores
    found = measured_items(name, days)
    if name in EDITORS:
        score = partial(boxes.scores, EDITORS[name])
    made = {OURS: [score(item, ours(item)) for item in found]}
    if name in EDITORS:
        for item, row in zip(found, made[OURS], strict=True):
            row.update(boxes.fitted(EDITORS[name], item))
        if peers:
            leads = [summaries.ours(item, "lead") for item in found]
            made["lead"] = [score(item, best) for item, best in zip(found, leads, strict=True)]
    if peers:
        made[PRINTED] = [score(item, printed(item)) for item in found]
        units = [summaries.theirs(item, exact.summary(item.text, 40)) for item in found]
        made["SnowNLP"] = [score(item, best) for item, best in zip(found, units, strict=True)]
        answers = summaries.peers(found, sys.executable, None)
        for other in answers[0]:
            pairs = zip(found, answers, strict=True)
            made[other] = [score(item, answer[other]) for item, answer in pairs]
    return made


def keyword_scores(
    name: str, *, peers: bool = False, days: tuple[str, str] = boxes.TUNE
) -> dict[str, Scores]:
    """F1 of five and of ten keywords of each text, without the title and, where one is, with it."""
    extractors: dict[str, Extract] = {OURS: keywords.ours}
    if peers:
        extractors |= keywords.peers()
    made: dict[str, Scores] = {}
    for method, extract in extractors.items():
        for title, text, wanted in keyword_rows(name, days):
            scores: dict[str, float] = {}
            for given, key in ((None, "without"), (title, "with"))[: 1 if title is None else 2]:
                found = extract(given, text.split("\n"), 10)
                scores[f"f1_5_{key}_title"] = keywords.f1(found[:5], wanted)
                scores[f"f1_10_{key}_title"] = keywords.f1(found, wanted)
            made.setdefault(method, []).append(scores)
    return made


def name_scores(*, peers: bool = False) -> dict[str, Scores]:
    """Names of people and places, all articles in one row."""
    chosen = [each for each in articles() if each.day in summaries.SCORING_DAYS][::EVERY]
    methods = {OURS: names.ours} | (names.peers() if peers else {})
    return {name: [names.tally(chosen, read).figures()] for name, read in methods.items()}


def own_name_scores(half: str, *, peers: bool = False) -> dict[str, Scores]:
    """Names in our own sentences, traps among them, all of a half in one row."""
    methods = {OURS: own_names.ours} | (own_names.peers() if peers else {})
    sentences = own_names.load(half)
    return {name: [own_names.counts(sentences, read).figures()] for name, read in methods.items()}


def scores(
    name: str, *, peers: bool = False, days: tuple[str, str] = boxes.TUNE
) -> dict[str, Scores]:
    """Of one of SETS: scores of each text by method."""
    if name == "names":
        return name_scores(peers=peers)
    if name in KEYWORD_SETS:
        return keyword_scores(name, peers=peers, days=days)
    if name == "own names":
        half = own_names.HALVES[days == boxes.REPORT]
        return own_name_scores(half, peers=peers)
    return summary_scores(name, peers=peers, days=days)


def means(rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {key: round(sum(row[key] for row in rows) / len(rows), 4) for key in rows[0]}


def stored() -> dict[str, dict[str, object]]:
    known: dict[str, dict[str, object]] = (
        json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    )
    return known


def load(name: str) -> dict[str, float] | None:
    """The floors of a set, or None where there are none for these texts."""
    known = stored().get(name)
    if known is None or known["corpus"] != fingerprint(name):
        return None
    return {str(key): float(str(value)) for key, value in dict(known["floors"]).items()}  # type: ignore[call-overload]


def save(name: str, made: dict[str, float]) -> None:
    record = {**stored(), name: {"corpus": fingerprint(name), "floors": made}}
    FLOORS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _compared(keys: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """What a lead is told of: the mean of ROUGE-1 and -2 of summaries, F1 of five keywords."""
    sorts = sorted({key[8:] for key in keys if key.startswith("rouge_1")})
    made = {sort: (f"rouge_1_{sort}", f"rouge_2_{sort}") for sort in sorts}
    return made | {key.removesuffix("_title"): (key,) for key in keys if key.startswith("f1_5")}


def table(made: Mapping[str, Scores]) -> str:
    """A line for each method, in per cent; beside each peer dubao's lead."""
    keys = list(next(iter(made.values()))[0])
    lines = [" " * 16 + "".join(f"{key.replace('_title', ''):>18}" for key in keys)]
    percent = {key: 1 if key.startswith("letters") else 100 for key in keys}
    for name, rows in made.items():
        shown = means(rows)
        lines.append(
            f"{name:<16}"
            + "".join(
                f"{percent[key] * shown[key]:>18.1f}" if key in shown else f"{'-':>18}"
                for key in keys
            )
        )
        for sort, used in _compared(list(shown)).items() if name != OURS else ():
            lead = [
                100 / len(used) * sum(mine[key] - row[key] for key in used)
                for mine, row in zip(made[OURS], rows, strict=True)
            ]
            middle, low, high = summaries.interval(lead)
            lines[-1] += f"  {sort} {middle:+.1f} [{low:+.1f}, {high:+.1f}]"
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.language", description=__doc__)
    parser.add_argument("--peers", action="store_true", help="measure the peers too")
    parser.add_argument("--update-floors", action="store_true", help="raise floors, lower none")
    parser.add_argument("--lower", action="append", default=[], metavar="SET/FIGURE")
    parser.add_argument("--reporting", action="store_true", help="boxes and decks to report on")
    parser.add_argument("--set", action="append", choices=SETS, help="this set alone; may repeat")
    options = parser.parse_args(argv)
    days = boxes.REPORT if options.reporting else boxes.TUNE
    failed: list[str] = []
    for name in options.set or SETS:
        if fingerprint(name) is None:
            sys.stdout.write(f"{name}: not here\n")
            continue
        made = scores(name, peers=options.peers, days=days)
        sys.stdout.write(f"{name}, {len(made[OURS])} texts\n{table(made)}\n\n")
        sys.stdout.flush()
        if name in {*EDITORS, "news keywords", "own names"} and options.reporting:
            continue
        figures: Figures = {name: means(made[OURS])}
        figures[name].pop("letters_of_one", None)
        known = load(name)
        old: Figures = {name: known} if known else {}
        if options.update_floors or options.lower:
            least = tuple(figures[name])
            save(name, floors.raised(figures, old, options.lower, least)[name])
            old = {name: load(name) or {}}
        failed += floors.below(figures, old, tuple(figures[name]))
    for line in failed:
        sys.stdout.write(f"{line}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
