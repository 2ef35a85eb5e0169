"""Cost of summaries and keywords against SnowNLP's: ``python -m tests.bench.language_speed``.

Processor time, all of one run on one machine, so that the ratios hold where the seconds do not.
Whole process: ``dubao summary`` on six articles (interpreter, reading, jieba's tables from the
cache, all) against a process that loads SnowNLP and sums up the same six. Engine: one article of
2,000, 10,000 and 50,000 characters made of clauses of the set of our own, libraries loaded and
warm. Above ``--most`` characters SnowNLP is left out: it takes minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.issue import Article, Block
from tests.bench.own_set import load

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.bench.own_set import Marked

ROOT = Path(__file__).parents[2]
SIZES = (2_000, 10_000, 50_000)
DUBAO = "from tui.cli.main import main; main()"
ARTICLES = 6
PARAGRAPH = 200


def six() -> tuple[Marked, ...]:
    """The first six news articles of the set."""
    return tuple(each for each in load() if each.kind == "news")[:ARTICLES]


def dump() -> str:
    """The six as an issue of six pages, parted by form feeds."""
    return "\f".join(
        "\n".join([each.article.title, "", *(f"　　{line}" for line in each.text.split("\n")), ""])
        for each in six()
    )


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
            env={**os.environ, "DUBAO_HOME": home, "PYTHONIOENCODING": "utf-8"},
        )
        _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"status {child.returncode} of {code}")
    scale = 1024 if sys.platform != "darwin" else 1024 * 1024
    return used.ru_utime + used.ru_stime, used.ru_maxrss / scale


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


def row(what: str, ours: float, theirs: float | None) -> str:
    """One line of the table: seconds of both, and how many times SnowNLP takes."""
    times = f"{theirs / ours:>8.1f} x" if theirs is not None and ours else f"{'-':>10}"
    other = f"{theirs:>10.3f}" if theirs is not None else f"{'-':>10}"
    return f"{what:<40}{ours:>10.3f}{other}{times}\n"


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.language_speed")
    parser.add_argument("--most", type=int, default=10_000, help="longest text for SnowNLP")
    parser.add_argument("--engines", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.engines:
        sys.stdout.write(json.dumps(engines(options.most)))
        return
    out = sys.stdout
    out.write(f"{'seconds of processor time':<40}{'dubao':>10}{'SnowNLP':>10}{'ratio':>10}\n")
    given, texts = dump(), json.dumps([each.text for each in six()])
    with tempfile.TemporaryDirectory() as home:
        command = ("summary", "-")
        cold, _ = process(DUBAO, *command, home=home, text=given)
        runs = [process(DUBAO, *command, home=home, text=given) for _ in range(3)]
        warm, memory = min(runs)
        theirs, their_memory = process(SNOWNLP, home=home, text=texts)
        out.write(row("whole process, six articles, first run", cold, theirs))
        out.write(row("whole process, six articles", warm, theirs))
        out.flush()
        command_line = [sys.executable, "-m", "tests.bench.language_speed", "--engines"]
        done = subprocess.run(
            [*command_line, "--most", str(options.most)],
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "DUBAO_HOME": home},
        )
    found = json.loads(done.stdout.splitlines()[-1])
    for size in SIZES:
        name = f"summary, {size:,} characters"
        out.write(row(name, found[f"dubao {size}"], found.get(f"SnowNLP {size}")))
    out.write(row("keywords, 30 articles", found["dubao keywords"], found["SnowNLP keywords"]))
    out.write(f"{'most memory, six articles (MB)':<40}{memory:>10.0f}{their_memory:>10.0f}\n")


if __name__ == "__main__":
    main()
