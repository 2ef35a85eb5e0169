"""Processor time of each form against the same issue as text: ``python -m tests.bench.forms``.

A thousand invented articles on fifty pages, once as text files of pages and once in each form; the
best of three runs of each, in one process, in turn. ``ratio`` is against text. ``--memory`` prints
what each form takes of memory instead (:mod:`tests.bench.forms.memory`).
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from summarize.opening import open_issue
from tests.bench.forms import inputs, memory

RUNS = 3


def main() -> None:
    """Print a row for each form."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.forms", description=__doc__)
    parser.add_argument("--memory", action="store_true")
    if parser.parse_args().memory:
        memory.main()
        return
    told = inputs.records()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "text").mkdir()
        sources = {"text": inputs.texts(root / "text", told)}
        for name, data in inputs.tables(told, sources["text"]).items():
            (root / name).write_bytes(data)
            sources[name] = str(root / name)
        best: dict[str, float] = {}
        counts: dict[str, int] = {}
        for _ in range(RUNS):
            for name, source in sources.items():
                before = time.process_time()
                counts[name] = len(open_issue(source).articles)
                spent = time.process_time() - before
                best[name] = min(spent, best.get(name, spent))
        print(f"{'form':<14} {'seconds':>8} {'ratio':>6} {'articles':>9}")
        for name, spent in best.items():
            ratio = spent / best["text"]
            print(f"{name:<14} {spent:>8.2f} {ratio:>6.2f} {counts[name]:>9}")


if __name__ == "__main__":
    main()
