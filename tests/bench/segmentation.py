"""The segmentation benchmark: ``python -m tests.bench.segmentation --days 1-15 --defects each``.

Prints one line a set of defects. ``--worst``, ``--classes`` and ``--confusion`` show what went
wrong; the text that they show goes to the screen only.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from typing import TYPE_CHECKING

from summarize.issue import Issue, RawPage
from tests.bench.classes import classes
from tests.bench.corpus import issues
from tests.bench.defects import SEED, SETS, dump
from tests.bench.metrics import Score, measure
from tests.bench.oracle import oracle
from tests.bench.papers import PAPERS, dates
from tests.bench.worst import confusion, worst_pages

if TYPE_CHECKING:
    from tests.bench.gold import Dump

Engine = Callable[[Sequence[RawPage]], Issue]

EACH = tuple(name for name in SETS)
COLUMNS = (
    ("starts_f1", "starts", "{:.4f}"),
    ("starts_precision", "prec", "{:.3f}"),
    ("starts_recall", "rec", "{:.3f}"),
    ("b3_f1", "b3", "{:.4f}"),
    ("exact", "exact", "{:.3f}"),
    ("headline", "headl", "{:.3f}"),
    ("head", "head", "{:.3f}"),
    ("title", "title", "{:.3f}"),
    ("titles", "titles", "{:.3f}"),
    ("body", "body", "{:.3f}"),
    ("kicker_f1", "kick", "{:.3f}"),
    ("deck_f1", "deck", "{:.3f}"),
    ("joins_f1", "joins", "{:.4f}"),
    ("links_right", "links", "{:.3f}"),
    ("links_wrong", "wrong", "{:.0f}"),
    ("links_missed", "miss", "{:.0f}"),
    ("lost", "lost", "{:.0f}"),
    ("doubled", "dbl", "{:.0f}"),
)


def engine() -> Engine:
    """The layout engine, imported late so that the rest runs without it."""
    found: Engine = import_module("summarize.layout").read_issue
    return found


def read(made: Dump, *, perfect: bool) -> Issue:
    """What the engine (or the oracle, ``perfect``) makes of the dump."""
    return oracle(made) if perfect else engine()(made.pages)


def score_one(task: tuple[str, str, str, int, bool]) -> Score:
    """Build one issue and measure it: a unit of work for a process."""
    paper, date, name, seed, perfect = task
    made = dump(date, SETS[name], seed=seed, paper=paper)
    return measure(made, read(made, perfect=perfect))


def dates_of(days: range, pages: int | None = None) -> list[str]:
    """Dates of the month's issues, until there are at least ``pages`` pages."""
    found: list[str] = []
    count = 0
    for date, layout in issues(days).items():
        if pages is not None and count >= pages:
            break
        count += len(layout)
        found.append(date)
    return found


def score(
    name: str,
    dates: Sequence[str],
    *,
    paper: str = "month",
    seed: int = SEED,
    perfect: bool = False,
    jobs: int = 1,
) -> Score:
    """The sum over the issues of these dates with the named set of defects."""
    tasks = [(paper, date, name, seed, perfect) for date in dates]
    total = Score()
    if jobs > 1:
        with ProcessPoolExecutor(jobs) as pool:
            for part in pool.map(score_one, tasks):
                total.add(part)
    else:
        for part in map(score_one, tasks):
            total.add(part)
    return total


def table(rows: Sequence[tuple[str, dict[str, float]]]) -> Iterator[str]:
    """A head and one line a row."""
    yield f"{'defects':<17}" + "".join(f"{title:>8}" for _, title, _ in COLUMNS)
    for name, figures in rows:
        cells = (form.format(figures[key]) for key, _, form in COLUMNS)
        yield f"{name:<17}" + "".join(f"{cell:>8}" for cell in cells)


def days_of(text: str) -> range:
    """``1-15`` or ``7`` as days of the month."""
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def names_of(text: str) -> list[str]:
    """Sets of defects by name, comma between; ``each`` is all of them."""
    if text == "each":
        return list(EACH)
    names = text.split(",")
    for name in names:
        if name not in SETS:
            raise argparse.ArgumentTypeError(f"{name}: none of each, {', '.join(SETS)}")
    return names


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.segmentation", description=__doc__)
    parser.add_argument("--days", type=days_of, default=range(1, 16), help="1-15 to build, 16-31")
    parser.add_argument("--defects", type=names_of, default=["none", "all"], help="names, or each")
    parser.add_argument("--paper", choices=PAPERS, default="month")
    parser.add_argument("--part", choices=("learn", "tune", "report", "all"), help="of a paper")
    parser.add_argument("--limit", type=int, help="stop after so many pages")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--seeds", type=int, default=1, help="draw so many times, from seed up")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--oracle", action="store_true", help="the gold itself")
    parser.add_argument("--worst", type=int, metavar="N", help="pages with most errors")
    parser.add_argument("--classes", type=int, metavar="N", help="largest classes of errors")
    parser.add_argument("--confusion", action="store_true", help="roles given to each role")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> None:
    options = _arguments(argv)
    write = sys.stdout.write
    rows = []
    paper, part = options.paper, options.part
    if paper != "month" or part:
        chosen = dates(paper, part or "tune")
    else:
        chosen = dates_of(options.days, options.limit)
    for name in options.defects:
        if options.worst or options.classes:
            made = (dump(date, SETS[name], seed=options.seed, paper=paper) for date in chosen)
            issues = ((one, read(one, perfect=options.oracle)) for one in made)
            lines = (
                worst_pages(issues, options.worst)
                if options.worst
                else classes(issues, options.classes)
            )
            for line in lines:
                write(f"{line}\n")
            continue
        total = Score()
        for seed in range(options.seed, options.seed + options.seeds):
            drawn = score(
                name,
                chosen,
                paper=paper,
                seed=seed,
                perfect=options.oracle,
                jobs=options.jobs,
            )
            total.add(drawn)
        figures = total.figures()
        if options.json:
            record = {"defects": name, **figures, "counts": dict(sorted(total.counts.items()))}
            write(json.dumps(record, ensure_ascii=False) + "\n")
            continue
        rows.append((name, figures))
        shown = list(table(rows))
        write("\n".join(shown if len(rows) == 1 else shown[-1:]) + "\n")
        if options.confusion:
            write("".join(f"{line}\n" for line in confusion(total)))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
