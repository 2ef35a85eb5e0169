"""A ``dubao serve`` in a process of its own, which ends with the block."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "samples" / "huaijiang"
_DUBAO = "import sys; from tui.cli.main import main; sys.exit(main())"


class Served:
    """``link`` is what it printed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        assert process.stdout is not None
        self.link = process.stdout.readline().strip()
        parts = urlsplit(self.link)
        assert parts.port is not None, self.link
        self.port = parts.port
        self.token = parts.query.removeprefix("token=")


@contextlib.contextmanager
def served(home: Path, *arguments: str, stdin: str = "") -> Iterator[Served]:
    """What serves with these arguments, at a port that was free."""
    path = os.pathsep.join([str(ROOT), *filter(None, sys.path)])
    environment = {**os.environ, "PYTHONPATH": path, "DUBAO_HOME": str(home), "DUBAO_LANG": "zh"}
    process = subprocess.Popen(
        [sys.executable, "-c", _DUBAO, "serve", *arguments, "--port", "0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
    )
    try:
        assert process.stdin is not None
        process.stdin.write(stdin)
        process.stdin.close()
        process.stdin = None
        yield Served(process)
    finally:
        process.kill()
        process.communicate()
