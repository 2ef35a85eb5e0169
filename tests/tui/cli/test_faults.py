"""What nobody foresaw: short writes, full disks, Ctrl+C while loading, errors of dubao's own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DUBAO = [sys.executable, "-c", "from tui.start import main; main()"]
EXPORT = [*DUBAO, "export", "samples/huaijiang", "--json"]


def whole() -> bytes:
    return subprocess.run(EXPORT, cwd=ROOT, capture_output=True, check=True).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_output_cut_short_is_an_error(tmp_path: Path, unbuffered: str) -> None:
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

    with (tmp_path / "out.json").open("wb") as out:
        ended = subprocess.run(
            EXPORT,
            cwd=ROOT,
            stdout=out,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            preexec_fn=limit,
            check=False,
        )
    assert ended.returncode == 2
    assert ended.stderr.count(b"\n") == 1
    assert b"written" in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes always block there")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_pipe_that_must_not_block_gets_all(unbuffered: str) -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with subprocess.Popen(EXPORT, cwd=ROOT, stdout=writing, env=environment) as process:
        os.close(writing)
        with open(reading, "rb") as pipe:  # noqa: PTH123 (a descriptor, no path)
            got = pipe.read()
    assert process.returncode == 0
    assert got == whole()


FAULTY = """
import sys
import tui.sources
def fail(*_, **__):
    raise {error}
tui.sources.read_source = fail
sys.argv = ["dubao", *sys.argv[1:]]
from tui.start import main
main()
"""


def faulty(error: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", FAULTY.format(error=error), *arguments],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("OverflowError('too large')", b"OverflowError: too large"),
        ("IndexError()", b"IndexError"),
        ("RuntimeError('no home')", b"no home"),
        ("MemoryError()", b"out of memory"),
        ("RecursionError('deep')", b"deep"),
    ],
)
def test_what_was_not_foreseen_is_one_line_and_status_2(error: str, said: bytes) -> None:
    for command in (["list", "samples/huaijiang"], ["search", "春耕", "samples/huaijiang"]):
        ended = faulty(error, *command)
        assert (ended.returncode, ended.stdout) == (2, b"")
        assert ended.stderr.count(b"\n") == 1
        assert said in ended.stderr


def test_who_mends_it_sees_where() -> None:
    ended = faulty("IndexError('here')", "--traceback", "list", "samples/huaijiang")
    assert ended.returncode != 0
    assert b"Traceback" in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_ctrl_c_while_loading_is_quiet() -> None:
    loading = (
        "import os, signal, sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'tui.cli.main':\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from tui.start import main\n"
        "main()\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", loading], cwd=ROOT, capture_output=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (130, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no such limit")
@pytest.mark.parametrize("megabytes", [26, 28, *range(70, 106, 5)])
def test_memory_that_runs_out_is_told_in_a_line_and_ends(megabytes: int, tmp_path: Path) -> None:
    """With no table kept yet: what is built then takes the most."""
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
        resource.setrlimit(resource.RLIMIT_CPU, (20, 20))

    page = tmp_path / "page.txt"
    page.write_text("苇塘大桥合龙\n\n本报讯 春耕的农机昨天过桥。\n", encoding="utf-8")
    ended = subprocess.run(
        [*DUBAO, "keywords", str(page)],
        cwd=ROOT,
        capture_output=True,
        env={**os.environ, "DUBAO_HOME": str(tmp_path / "home")},
        preexec_fn=limit,
        check=False,
    )
    said = ended.stderr.decode()
    if ended.returncode == 0:
        assert "大桥" in ended.stdout.decode()
    else:
        assert ended.returncode == 2
        assert said == "dubao: out of memory; give it fewer pages, or raise the limit\n"


def test_one_issue_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("苇塘大桥合龙\n\n本报讯 春耕的农机昨天过桥。\n", encoding="utf-8")
    bad = tmp_path / "bad.txt"
    bad.write_text("坏\n", encoding="utf-8")
    code = (
        "import sys, tui.sources\n"
        "real = tui.sources.read_source\n"
        "def some(path, **given):\n"
        "    if 'bad' in path:\n"
        "        raise OverflowError('too large')\n"
        "    return real(path, **given)\n"
        "tui.sources.read_source = some\n"
        "from tui.start import main\n"
        "main()\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, "search", "春耕", str(bad), str(good)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 2
    assert "春耕" in ended.stdout.decode()
    assert ended.stderr.count(b"\n") == 1
    assert b"bad.txt" in ended.stderr
