"""Whether a library stays sound that is killed while it is added to, and the next adding ends it.

    python -m tests.bench.library_kills              200 kills, at random moments
    python -m tests.bench.library_kills --kills 20
    python -m tests.bench.library_kills --server     in PostgreSQL; every other time it is killed

Invented issues are added by a process of its own, which is killed (SIGKILL) at a random moment, or
its server is (at once, as when the machine falls) and started again; then the library is checked,
what it said was kept is looked for, and the next process goes on, or adds what has changed
meanwhile. At the end the library is what one that nobody killed is.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from summarize.errors import InputError
from summarize.library.query import parse_query
from tests.summarize.library.backends import Postgres, Sqlite
from tests.summarize.library.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.summarize.library.backends import Backend

ISSUES = 40
ADDING = """
import sys
from summarize.errors import InputError
from summarize.library.adding.reading import Asked
from summarize.library.adding.run import add
from tui.libraries import choose_library, open_library
choose_library(sys.argv[1])
try:
    with open_library(writing=True) as archive:
        add(archive, [sys.argv[2]], Asked(), lambda at: print(at.kept, flush=True), processes=1)
        print("done", flush=True)
except InputError as error:
    sys.exit(str(error))
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


def adding(place: str, folder: Path) -> subprocess.Popen[str]:
    """A process that adds."""
    command = [sys.executable, "-c", ADDING, place, str(folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def state(backend: Backend, name: str) -> dict[str, str]:
    """Digests of the issues by their keys; an error where the library is not sound."""
    with backend.opened(name) as archive:
        faults = archive.faults()
        assert not faults, faults
        issues = archive.issues()
        total = sum(issue.articles for issue in issues)
        assert archive.count(parse_query("下水")) == total
        return {issue.key: issue.digest for issue in issues}


def searching(backend: Backend, name: str) -> Iterator[str]:
    """Searches for ever, on one connection; what they say when their server is gone."""
    archive = backend.opened(name, writing=False)
    while True:
        try:
            yield str(len(archive.search(parse_query("渡口 下水"), 5).articles))
        except InputError as error:
            yield str(error)
            return


def run(kills: int, seed: int, server: Server | None) -> None:
    """Kill so often; tell what was seen."""
    random = Random(seed)
    whole = done = kept_then = fallen = 0
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room) / "in"
        (Path(room) / "home").mkdir()
        backend = Postgres(server) if server else Sqlite(Path(room))
        write(folder, random)
        begun = time.monotonic()
        with adding(backend.place("first"), folder) as process:
            process.communicate()
        took = time.monotonic() - begun
        name, before = "first", state(backend, "first")
        for kill in range(kills):
            if kill % 10 == 0:
                name, before = f"library{kill}", {}
                backend.opened(name).close()
            elif kill % 3 == 0:
                write(folder, random)
            searches = searching(backend, name)
            next(searches)
            with adding(backend.place(name), folder) as process:
                time.sleep(random.random() * took)
                if server and kill % 2:
                    server.kill()
                    assert "what was kept is kept" in next(searches)
                    said, why = process.communicate()
                    assert process.returncode == 0 or why.count("\n") == 1, why
                    fallen += 1
                    server.start()
                else:
                    process.kill()
                    said = process.communicate()[0]
            counts = said.split()
            whole += counts[-1:] == ["done"]
            now = state(backend, name)
            assert set(before) <= set(now)
            told = int(counts[-1]) if counts and counts[-1] != "done" else 0
            assert len(now) >= told, (len(now), told)
            kept_then += told
            before = now
            done += 1
        for each in (name, "fresh"):
            with adding(backend.place(each), folder) as process:
                process.communicate()
        assert state(backend, name) == state(backend, "fresh")
    print(
        f"{done} kills, {fallen} of the server, {whole} came too late;"
        f" {kept_then} issues were said to be kept: all were"
    )


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--server", action="store_true")
    given = parser.parse_args()
    server = Server(durable=True) if given.server else None
    try:
        run(given.kills, given.seed, server)
    finally:
        if server:
            server.remove()


if __name__ == "__main__":
    main()
