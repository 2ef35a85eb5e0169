"""Typeset pages as text, as ``pdftotext`` prints them: ``python -m tests.bench.text_pages``.

For each of its ways: articles' beginnings (precision, recall, F1), how many pairs of articles stand
in their order, what share of the text is found in the right article and in order (runs of six
characters), and how many paragraphs come back whole. ``--pages N`` random pages from ``--seed`` on,
set from our own articles, or (``--national DEV|REPORT``) from those of a real daily.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import combinations
from pathlib import Path

from summarize.issue import Article, Issue
from summarize.layout import read_issue
from summarize.reading import read_pages
from tests.bench.typeset import Setter, national_stories, own_stories
from tests.summarize.reading.forms.pdf.press import Press, Story

WAYS = ("plain", "raw", "layout")
_RUN = 6


def flat(text: str | None) -> str:
    """Without white space."""
    return "".join((text or "").split())


@dataclass
class Score:
    """Counts, added up over pages."""

    found: int = 0
    printed: int = 0
    right: int = 0
    pairs: int = 0
    ordered: int = 0
    runs: int = 0
    placed: int = 0
    paragraphs: int = 0
    whole: int = 0
    told: int = 0

    def __iadd__(self, other: Score) -> Score:
        for each in fields(Score):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))
        return self

    def row(self) -> str:
        precision, recall = self.right / max(1, self.found), self.right / max(1, self.printed)
        f1 = 2 * self.right / max(1, self.found + self.printed)
        return (
            f"{precision:9.3f}{recall:8.3f}{f1:8.3f}{self.ordered / max(1, self.pairs):8.3f}"
            f"{self.placed / max(1, self.runs):8.3f}{self.whole / max(1, self.paragraphs):8.3f}"
            f"{self.told:6d}"
        )


HEADER = (
    f"{'':10}{'precision':>9}{'recall':>8}{'F1':>8}{'order':>8}{'text':>8}{'whole':>8}{'told':>6}"
)


def scored(issue: Issue, stories: Sequence[Story]) -> Score:
    """How what was read compares with what was printed."""
    score = Score(told=bool([each for each in issue.warnings if each.kind == "columns"]))
    wanted = [story for story in stories if not story.continued]
    left = list(issue.articles)
    score.found, score.printed = len(left), len(wanted)
    places: list[int] = []
    for story in wanted:
        article = next((each for each in left if flat(story.headline) in _heading(each)), None)
        runs, parts = _runs(story), [flat(text) for text in story.text]
        score.runs += len(runs)
        score.paragraphs += len(parts)
        if article is None:
            continue
        left.remove(article)
        score.right += 1
        places.append(issue.articles.index(article))
        text = "".join(flat(block.text) for block in article.blocks if block.kind != "caption")
        score.placed += sum(run in text for run in runs)
        blocks = {flat(block.text) for block in article.blocks}
        score.whole += sum(part in blocks for part in parts)
    score.pairs = len(places) * (len(places) - 1) // 2
    score.ordered = sum(one < other for one, other in combinations(places, 2))
    return score


def _heading(article: Article) -> str:
    return flat(article.kicker) + flat(article.headline) + flat(article.deck)


def _runs(story: Story) -> list[str]:
    text = flat("".join(story.text))
    return [text[at : at + _RUN] for at in range(len(text) - _RUN + 1)]


def as_text(pdf: Path, way: str) -> list[str]:
    """A page each, as ``pdftotext`` prints it that way."""
    out = pdf.with_suffix(f".{way}.txt")
    flags = [] if way == "plain" else [f"-{way}"]
    subprocess.run(["pdftotext", *flags, str(pdf), str(out)], check=True)
    return out.read_text(encoding="utf-8").split("\f")


def read_text(text: str, folder: Path) -> Issue:
    """The issue that one page's text is."""
    path = folder / "page.txt"
    path.write_text(text, encoding="utf-8")
    return read_issue(read_pages(str(path)))


def measured(press: Press, ways: Sequence[str], *, each: bool = False) -> dict[str, Score]:
    """The scores of a document's pages, each read alone, by the way of printing."""
    scores = {way: Score() for way in ways}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pdf = folder / "issue.pdf"
        pdf.write_bytes(press.save())
        for way in ways:
            texts = as_text(pdf, way)
            for number, stories in enumerate(press.pages):
                score = scored(read_text(texts[number], folder), stories)
                scores[way] += score
                if each:
                    sys.stdout.write(f"{way:<6}{number:>4}{score.row()}\n")
    return scores


def random_pages(pages: int, seed: int, national: str | None) -> Press:
    """Pages drawn from the seeds ``seed`` and following."""
    if national is None:
        stories = own_stories() * 2
    else:
        from tests.bench.national import dates

        late = {date for date in dates() if int(date[-2:]) > 20}
        wanted = [date for date in dates() if (date in late) == (national == "REPORT")]
        stories = national_stories(wanted)
    setter = Setter(stories)
    for number in range(pages):
        setter.page(seed + number)
    return setter.press


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.text_pages", description=__doc__)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--national", choices=("DEV", "REPORT"))
    parser.add_argument("--each", action="store_true", help="a row for each page, too")
    parser.add_argument("--keep", type=Path, help="a folder for the PDF and its text")
    parser.add_argument("--way", action="append", choices=WAYS)
    options = parser.parse_args(argv)
    if shutil.which("pdftotext") is None:
        sys.exit("pdftotext (poppler-utils) is not here")
    from tests.summarize.reading.forms.pdf.issue import printed

    ways = options.way or WAYS
    for name, press in (
        ("the invented issue", printed()),
        (
            f"{options.pages} pages from seed {options.seed}",
            random_pages(options.pages, options.seed, options.national),
        ),
    ):
        if options.keep is not None:
            options.keep.mkdir(parents=True, exist_ok=True)
            pdf = options.keep / f"{name.replace(' ', '-')}.pdf"
            pdf.write_bytes(press.save())
            for way in WAYS:
                as_text(pdf, way)
        scores = measured(press, ways, each=options.each)
        sys.stdout.write(f"{name}\n{HEADER}\n")
        for way, score in scores.items():
            sys.stdout.write(f"{way:<10}{score.row()}\n")


if __name__ == "__main__":
    main()
