"""Chromium without a window, spoken to through a pipe in the DevTools protocol.

Skips the test that asks for it where there is no Chromium (``DUBAO_CHROMIUM`` names one).
"""

from __future__ import annotations

import base64
import contextlib
import fcntl
import json
import os
import select
import shutil
import subprocess
import time
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 60.0
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"),
    *("--no-first-run", "--disable-extensions", "--disable-background-networking"),
    *("--disable-sync", "--disable-component-update", "--hide-scrollbars"),
    "--remote-debugging-pipe",
)


class Browser:
    """One page of a browser; ``events`` are all that it has told of so far."""

    def __init__(self, send: int, receive: int) -> None:
        self._send = send
        self._receive = receive
        self._rest = b""
        self._number = 0
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """The answer to one command; an AssertionError where it is refused."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session is not None:
            message["sessionId"] = self._session
        os.write(self._send, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer["error"]
                result: dict[str, Any] = answer["result"]
                return result
            self.events.append(answer)

    def open(self, file: Path, *, width: int = 1280, height: int = 900) -> None:
        """Open a file in a window of that size, and wait until it is all there."""
        self.visit(file.as_uri(), width=width, height=height)

    def visit(self, url: str, *, width: int = 1280, height: int = 900) -> None:
        """The same with the address of a page."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )
        self.events.clear()
        self.call("Page.navigate", url=url)
        while not any(each.get("method") == "Page.loadEventFired" for each in self.events):
            self.events.append(self._next())

    def value(self, script: str) -> Any:
        """What a script gives that the test, and not the page, runs."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def wait_for(self, condition: str) -> None:
        """Until a script gives something true; an AssertionError where that takes too long."""
        script = (
            "new Promise(done => { const look = () => "
            f"({condition}) ? done() : requestAnimationFrame(look); look() }})"
        )
        self.call("Runtime.evaluate", expression=script, awaitPromise=True)

    def told(self, *methods: str) -> list[dict[str, Any]]:
        """What the browser told of under these names since the page was opened."""
        self.value("0")
        return [each["params"] for each in self.events if each.get("method") in methods]

    def picture(self) -> bytes:
        """The window as PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])

    def _next(self) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._receive], [], [], end - time.monotonic())
            part = os.read(self._receive, 1 << 16) if ready else b""
            assert part, "the browser does not answer"
            self._rest += part
        line, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(line)
        return message


def found() -> str | None:
    """The Chromium that is here."""
    named = os.environ.get("DUBAO_CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


@contextlib.contextmanager
def browser(home: Path) -> Iterator[Browser]:
    """A browser with its profile in ``home``; it ends with the context."""
    program = found()
    if program is None:
        pytest.skip("no Chromium here (apt-get install chromium)")
    to_read, send = os.pipe()
    receive, to_write = os.pipe()
    # The protocol has the browser read from descriptor 3 and write to descriptor 4.
    ends = [fcntl.fcntl(each, fcntl.F_DUPFD, 10) for each in (to_read, to_write)]
    script = f'exec 3<&{ends[0]} 4>&{ends[1]}; exec "$@"'
    process = subprocess.Popen(
        ["/bin/bash", "-c", script, "bash", program, f"--user-data-dir={home}", *FLAGS],
        pass_fds=ends,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for each in (to_read, to_write, *ends):
        os.close(each)
    try:
        yield Browser(send, receive)
    finally:
        os.close(send)
        os.close(receive)
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
