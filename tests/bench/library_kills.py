"""Whether a library stays sound that is killed while it is added to, and the next adding ends it.

    python -m tests.bench.library_kills              200 kills, at random moments
    python -m tests.bench.library_kills --kills 20

Invented issues are added by a process of its own, which is killed (SIGKILL) at a random moment;
then the file is checked, what it said was kept is looked for, and the next process goes on, or adds
what has changed meanwhile. At the end the library is what one that nobody killed is.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.query import parse_query

ISSUES = 40
ADDING = """
import sys
from pathlib import Path
from summarize.library.adding.reading import Asked
from summarize.library.adding.run import add
from summarize.library.archive.sqlite import SqliteArchive
with SqliteArchive(Path(sys.argv[1]), writing=True) as archive:
    add(archive, [sys.argv[2]], Asked(), lambda at: print(at.kept, flush=True), processes=1)
    print("done", flush=True)
"""


def write(folder: Path, random: Random) -> None:
    """Issues of two pages, some of them changed since the last time."""
    for day in range(1, ISSUES + 1):
        at = folder / "云陂日报" / f"2025-{day // 28 + 1:02}-{day % 28 + 1:02}"
        at.mkdir(parents=True, exist_ok=True)
        for page in (1, 2):
            path = at / f"{page:02}.txt"
            if path.exists() and random.random() < 0.8:
                continue
            lines = [f"第{page:02}版：要闻"]
            for number in range(6):
                count = random.randrange(1000)
                lines += [
                    f"渡口第{number}号船下水",
                    "",
                    f"　　本报讯（记者 杜若）芦汀渡口的新船{count}日下水，一次能载{count}人。",
                    "　　船工老丁说，风大也敢开，两岸的人来往方便多了。",
                    "",
                ]
            path.write_text("\n".join(lines), encoding="utf-8")


def adding(library: Path, folder: Path) -> subprocess.Popen[str]:
    """A process that adds."""
    command = [sys.executable, "-c", ADDING, str(library), str(folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def state(library: Path) -> dict[str, str]:
    """Digests of the issues by their keys; an error where the file is not sound."""
    with SqliteArchive(library, writing=True) as archive:
        faults = archive.faults()
        assert not faults, faults
        issues = archive.issues()
        total = sum(issue.articles for issue in issues)
        assert archive.count(parse_query("下水")) == total
        return {issue.key: issue.digest for issue in issues}


def run(kills: int, seed: int) -> None:
    """Kill so often; tell what was seen."""
    random = Random(seed)
    whole = done = kept_then = 0
    with tempfile.TemporaryDirectory() as room:
        folder, library = Path(room) / "in", Path(room) / "library.sqlite3"
        write(folder, random)
        begun = time.monotonic()
        with adding(library, folder) as process:
            process.communicate()
        took = time.monotonic() - begun
        before = state(library)
        for kill in range(kills):
            if kill % 10 == 0:
                library.unlink()
                before = {}
            elif kill % 3 == 0:
                write(folder, random)
            with adding(library, folder) as process:
                time.sleep(random.random() * took)
                process.kill()
                said = process.communicate()[0].split()
            whole += said[-1:] == ["done"]
            now = state(library) if library.exists() else {}
            assert set(before) <= set(now)
            told = int(said[-1]) if said and said[-1] != "done" else 0
            assert len(now) >= told, (len(now), told)
            kept_then += told
            before = now
            done += 1
        with adding(library, folder) as process:
            process.communicate()
        fresh = Path(room) / "fresh.sqlite3"
        with adding(fresh, folder) as process:
            process.communicate()
        assert state(library) == state(fresh)
    print(f"{done} kills, {whole} came too late; {kept_then} issues were said to be kept: all were")


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    run(given.kills, given.seed)


if __name__ == "__main__":
    main()
