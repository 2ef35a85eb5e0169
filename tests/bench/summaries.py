"""How much of the withheld headline summaries hold: ``python -m tests.bench.summaries``.

On days 11-15 of the month (``--reporting``: days 16-31), at 40, 80 and 160 letters and at three
sentences: recall of ROUGE-1, -2, -L and F of ROUGE-1 and -2, by character, in per cent. Below
each peer the difference to the default method, mean of ROUGE-1 and -2 recall, with its 95 %
interval (paired bootstrap, 1,000 draws). ``--peers`` adds sumy and textrank4zh where the extra
``bench`` is installed, or in the interpreter it names; ``--peers-from FILE``: what
``tests.bench.peers`` wrote for the same texts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from summarize.language.summary import summarise
from summarize.language.summary.methods import exact
from tests.bench.corpus import BUILDING_DAYS, REPORTING_DAYS, corpus_hash
from tests.bench.headlines import Item, items, letters, rouge, within

if TYPE_CHECKING:
    from collections.abc import Sequence

SCORING_DAYS = range(11, BUILDING_DAYS.stop)
LENGTHS = (40, 80, 160, 0)
"""Letters; 0 stands for three sentences, whole."""
SHOWN = ("1r", "2r", "lr", "1f", "2f")
DRAWS = 1000
OURS = "snownlp"
Placed = list[tuple[int, str]]


def ours(item: Item, method: str) -> Placed:
    """All sentences, the best first, with their place in the article; never the paper's choice."""
    found = summarise(item.article, ratio=1, method=method, printed=False).sentences
    placed = list(enumerate(found))
    placed.sort(key=lambda pair: (-pair[1].score, pair[0]))
    return [(place, sentence.text) for place, sentence in placed]


def theirs(item: Item, sentences: Sequence[str]) -> Placed:
    """A peer's sentences with their place: where they are found in the text."""
    return [(item.text.find(sentence), sentence) for sentence in sentences]


def peers(found: Sequence[Item], python: str | None, file: Path | None) -> list[dict[str, Placed]]:
    """What other programs choose, article by article; an empty object each without any."""
    if file is not None:
        answers = file.read_text(encoding="utf-8").splitlines()
    elif python is not None:
        answers = subprocess.run(
            [python, str(Path(__file__).with_name("peers.py"))],
            input="".join(json.dumps(item.text, ensure_ascii=False) + "\n" for item in found),
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=True,
        ).stdout.splitlines()
    else:
        answers = ["{}"] * len(found)
    return [
        {name: theirs(item, sentences) for name, sentences in json.loads(answer).items()}
        for item, answer in zip(found, answers, strict=True)
    ]


def scores(item: Item, best: Placed, length: int) -> dict[str, float]:
    """ROUGE of the summary of that length against the headline."""
    text = within(best, length) if length else within(best[:3], 1 << 30)
    return rouge(text, letters(item.headline))


def interval(differences: Sequence[float]) -> tuple[float, float, float]:
    """Mean, and the bootstrap's 2.5th and 97.5th percentile."""
    random = Random("bootstrap")
    count = len(differences)
    means = sorted(sum(random.choices(differences, k=count)) / count for _ in range(DRAWS))
    return sum(differences) / count, means[DRAWS // 40], means[DRAWS - 1 - DRAWS // 40]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reporting", action="store_true")
    parser.add_argument("--peers", metavar="PYTHON", nargs="?", const=sys.executable)
    parser.add_argument("--peers-from", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    found = list(items(REPORTING_DAYS if arguments.reporting else SCORING_DAYS))
    print(f"{len(found)} articles, corpus {corpus_hash()[:12]}")
    best: list[dict[str, Placed]] = []
    others = peers(found, arguments.peers, arguments.peers_from)
    for item, other in zip(found, others, strict=True):
        made = {method: ours(item, method) for method in (OURS, "lead")}
        made["snownlp-exact"] = theirs(item, exact.summary(item.text, 40))
        best.append(made | other)
    for length in LENGTHS:
        print(f"\n{length} letters" if length else "\n3 sentences")
        print(f"{'':14}", *(f"{name:>6}" for name in SHOWN))
        mean: dict[str, list[float]] = {}
        for name in best[0]:
            rows = [scores(item, own[name], length) for item, own in zip(found, best, strict=True)]
            mean[name] = [50 * (row["1r"] + row["2r"]) for row in rows]
            shown = (f"{100 * sum(row[key] for row in rows) / len(rows):6.2f}" for key in SHOWN)
            print(f"{name:14}", *shown, end="")
            if name == OURS:
                print()
                continue
            pairs = zip(mean[OURS], mean[name], strict=True)
            middle, low, high = interval([own - other for own, other in pairs])
            print(f"   {OURS} {middle:+.2f} [{low:+.2f}, {high:+.2f}]")


if __name__ == "__main__":
    main()
