"""Cost of summaries and keywords against SnowNLP's: ``python -m tests.bench.language_speed``.

Processor time, all of one run on one machine, so that the ratios hold where the seconds do not.
Whole process: ``dubao summary`` and ``dubao keywords`` on six articles (interpreter, reading,
jieba's tables from the cache, all) against a process that loads SnowNLP and asks it the same of the
same six; the first run makes the tables. Engine: one article of 2,000, 10,000 and 50,000 characters
made of clauses of the set of our own, libraries loaded, the words new. Above ``--most`` characters
SnowNLP is left out: it takes minutes. ``--gate`` ends with status 1 where a ratio, or memory,
misses its target; ``--gate 0.5`` is content with half. Seconds are shown beside their targets, but
are no gate.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.issue import Article, Block
from tests.bench.own_set import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.bench.own_set import Marked

ROOT = Path(__file__).parents[2]
SIZES = (2_000, 10_000, 50_000)
DUBAO = "from tui.cli.main import main; main()"
ARTICLES = 6
PAGES, ARTICLES_A_PAGE = 16, 5
PARAGRAPH = 200
MOST_MEMORY = 80


def six() -> tuple[Marked, ...]:
    """The first six news articles of the set."""
    return tuple(each for each in load() if each.kind == "news")[:ARTICLES]


def dump() -> str:
    """The six as an issue of six pages, parted by form feeds."""
    return "\f".join(_printed(each) for each in six())


def issue() -> str:
    """Sixteen pages of five articles each, those of the set over and over."""
    every = load()
    return "\f".join(
        "".join(
            _printed(every[(ARTICLES_A_PAGE * page + place) % len(every)])
            for place in range(ARTICLES_A_PAGE)
        )
        for page in range(PAGES)
    )


def _printed(each: Marked) -> str:
    lines = (f"　　{line}" for line in each.text.split("\n"))
    return "\n".join([each.article.title, "", *lines, ""])


def article(size: int) -> Article:
    """One article of ``size`` characters: clauses of the set, shuffled, the same on every run."""
    clauses = [
        clause for each in load() for clause in re.split("[，。！？；：\n]", each.text) if clause
    ]
    chance = random.Random(size)
    blocks: list[Block] = []
    while sum(len(block.text) for block in blocks) < size:
        text = ""
        while len(text) < PARAGRAPH:
            text += "，".join(chance.sample(clauses, 3)) + "。"
        blocks.append(Block("paragraph", "1", text))
    return Article("1-1", "1", "第1版", "news", "通车", headline="新桥通车", blocks=tuple(blocks))


def text_of(given: Article) -> str:
    return "\n".join(block.text for block in given.blocks)


def process(code: str, *arguments: str, home: str, text: str = "") -> tuple[float, float]:
    """Seconds of processor time and most megabytes of a Python of its own; it must succeed."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as source:
        source.write(text)
        source.seek(0)
        child = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            stdin=source,
            stdout=subprocess.DEVNULL,
            cwd=ROOT,
            env={**_environment(home), "PYTHONIOENCODING": "utf-8"},
        )
        _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"status {child.returncode} of {code}")
    scale = 1024 if sys.platform != "darwin" else 1024 * 1024
    return used.ru_utime + used.ru_stime, used.ru_maxrss / scale


def _environment(home: str) -> dict[str, str]:
    """An installed program has its bytecode; a checkout is to keep it too."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "DUBAO_HOME": home}


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def engines(most: int) -> dict[str, float]:
    """Seconds in this process by name; SnowNLP's only up to ``most`` characters."""
    from snownlp import SnowNLP

    from summarize.language.keywords import keywords
    from summarize.language.summary import summarise

    summarise(article(300))
    keywords(article(300))
    SnowNLP("新桥通车。新路开工。").summary(1)
    # What the libraries keep, 400 MB of SnowNLP's, is looked through on nobody's account.
    gc.collect()
    gc.freeze()
    found: dict[str, float] = {}
    for size in SIZES:
        given = article(size)
        text = text_of(given)
        found[f"dubao {size}"] = _seconds(lambda given=given: summarise(given, sentences=5))  # type: ignore[misc]
        if size <= most:
            found[f"SnowNLP {size}"] = _seconds(lambda text=text: SnowNLP(text).summary(5))  # type: ignore[misc]
    marked = load()
    found["dubao keywords"] = _seconds(lambda: [keywords(each.article, 5) for each in marked])
    found["SnowNLP keywords"] = _seconds(
        lambda: [SnowNLP(each.text).keywords(5) for each in marked]
    )
    return found


SNOWNLP = """
import json, sys
from snownlp import SnowNLP
for text in json.load(sys.stdin):
    print(*SnowNLP(text).summary(3), sep="\\n")
"""
SNOWNLP_KEYWORDS = SNOWNLP.replace("summary(3)", "keywords(8)")


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, in seconds or megabytes; ``target``: at least so many times SnowNLP's.

    ``most`` is a target for our own figure. Where both are None the row has no target.
    """

    what: str
    ours: float
    theirs: float | None
    target: float | None = None
    most: float | None = None
    gated: bool = True

    @property
    def times(self) -> float | None:
        """How many times ours SnowNLP's figure is."""
        return self.theirs / self.ours if self.theirs is not None and self.ours else None

    def misses(self, share: float) -> bool:
        """Whether the share (0 to 1] of the target is not reached."""
        if not self.gated:
            return False
        times = self.times
        slow = self.target is not None and times is not None and times < share * self.target
        return slow or (self.most is not None and self.ours > self.most / share)

    def __str__(self) -> str:
        other = f"{self.theirs:>10.3f}" if self.theirs is not None else f"{'-':>10}"
        times = f"{self.times:>8.1f} x" if self.times is not None else f"{'-':>10}"
        target = f">= {self.target:g} x" if self.target is not None else ""
        most = f"<= {self.most:g}" if self.most is not None else ""
        return f"{self.what:<40}{self.ours:>10.3f}{other}{times}{target or most:>12}".rstrip()


def processes(home: str) -> Iterator[Row]:
    """Whole processes: six articles, and an issue."""
    given, texts = dump(), json.dumps([each.text for each in six()])
    command = ("summary", "-")
    with tempfile.TemporaryDirectory() as other:
        process(DUBAO, *command, home=other, text=given)  # writes the bytecode
    cold, _ = process(DUBAO, *command, home=home, text=given)
    warm, memory = min(process(DUBAO, *command, home=home, text=given) for _ in range(3))
    theirs, their_memory = process(SNOWNLP, home=home, text=texts)
    yield Row("whole process, six articles, first run", cold, theirs)
    yield Row("whole process, six articles", warm, theirs, 8)
    yield Row("memory of it (MB)", memory, their_memory, most=MOST_MEMORY)
    process(DUBAO, "keywords", "-", home=home, text=given)  # makes the tables that only these need
    warm, memory = min(process(DUBAO, "keywords", "-", home=home, text=given) for _ in range(3))
    theirs, their_memory = process(SNOWNLP_KEYWORDS, home=home, text=texts)
    yield Row("whole process, keywords of them", warm, theirs, 8)
    yield Row("memory of it (MB)", memory, their_memory, most=MOST_MEMORY)
    pages, _ = process(DUBAO, *command, home=home, text=issue())
    yield Row(f"whole process, {PAGES} pages", pages, None, most=3, gated=False)


def warm_engines(home: str, most: int) -> Iterator[Row]:
    """The engines of :func:`engines`, in a process of their own."""
    command = [sys.executable, "-m", "tests.bench.language_speed", "--engines"]
    done = subprocess.run(
        [*command, "--most", str(most)],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env=_environment(home),
    )
    found = json.loads(done.stdout.splitlines()[-1])
    for size, target in zip(SIZES, (15, 80, None), strict=True):
        ours, theirs = found[f"dubao {size}"], found.get(f"SnowNLP {size}")
        limit = None if target else 1
        yield Row(f"summary, {size:,} characters", ours, theirs, target, limit, target is not None)
    yield Row("keywords, 30 articles", found["dubao keywords"], found["SnowNLP keywords"], 10)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.language_speed")
    parser.add_argument("--most", type=int, default=10_000, help="longest text for SnowNLP")
    parser.add_argument(
        "--gate",
        type=float,
        nargs="?",
        const=1.0,
        metavar="SHARE",
        help="status 1 where this share of a target (1: all of it) is missed",
    )
    parser.add_argument("--engines", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.engines:
        sys.stdout.write(json.dumps(engines(options.most)))
        return
    head = "seconds of processor time"
    print(f"{head:<40}{'dubao':>10}{'SnowNLP':>10}{'ratio':>10}{'target':>12}")
    missed: list[Row] = []
    with tempfile.TemporaryDirectory() as home:
        for row in chain(processes(home), warm_engines(home, options.most)):
            print(row, flush=True)
            if options.gate is not None and row.misses(options.gate):
                missed.append(row)
    for row in missed:
        print(f"missed: {row.what}", file=sys.stderr)
    if missed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
