"""Cost of find-as-you-type in a long article: ``python -m tests.bench.reader_find``.

Milliseconds of processor time a key, the drawing included, in an article of 100,000 characters and
in one of 300, in one run: the ratio holds where the milliseconds do not. ``--gate`` ends with
status 1 where a key in the long one takes more than twice one in the short one.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from typing import TYPE_CHECKING

from textual import events

from summarize.issue import Issue, Page, Section
from tests.bench.language_speed import article
from tests.tui.reader.screen import reading
from tui.collecting import spare_collecting

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = ("的", "新桥", "12345", "新桥通车", "的")
SHORT, LONG = 300, 100_000
MOST = 2.0


async def keys(size: int) -> list[float]:
    """Milliseconds of each key, of every word typed and taken back."""
    one = article(size)
    page = Page("1", None, inferred=True, source="x")
    issue = Issue((page,), (Section("第1版", (one.id,)),), (one,), ())
    took: list[float] = []
    async with reading(issue, (140, 40), article=one.id) as reader:
        await reader.press("slash")
        for word in WORDS:
            for key in (*word, *["backspace"] * len(word)):
                start = time.process_time()
                reader.app.post_message(events.Key(key, key if len(key) == 1 else None))
                await reader.pilot.pause()
                took.append(1000 * (time.process_time() - start))
    return took


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.reader_find")
    parser.add_argument("--gate", action="store_true", help="status 1 where the ratio is above 2")
    options = parser.parse_args(argv)
    spare_collecting()  # as the program does
    with tempfile.TemporaryDirectory() as home:
        os.environ["DUBAO_HOME"] = home
        asyncio.run(keys(SHORT))  # loads everything
        found = {size: asyncio.run(keys(size)) for size in (SHORT, LONG)}
    for size, took in found.items():
        print(
            f"{size:>9,} characters  {statistics.median(took):6.1f} ms a key, most {max(took):.1f}"
        )
    ratio = statistics.median(found[LONG]) / statistics.median(found[SHORT])
    print(f"ratio {ratio:.2f} (at most {MOST})")
    if options.gate and ratio > MOST:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
