"""The reader in a real browser: the list is on the screen, a key opens an article."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from tests.browser import Browser, browser
from tests.tui.serving.served import SAMPLE, served

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("textual_serve", reason="the extra dubao[serve] is not here")
# The terminal in the page is nobody's global: whoever sets this property of it is caught.
CATCH = """
Object.defineProperty(Object.prototype, "fitAddon", {configurable: true, set(value) {
  Object.defineProperty(this, "fitAddon", {value, writable: true}); window.caught = this;
}});
window.shown = () => {
  const buffer = window.caught ? window.caught.terminal.buffer.active : {length: 0};
  return Array.from({length: buffer.length}, (_, y) => buffer.getLine(y).translateToString(true))
    .join("\\n");
};
"""


def _visit(chromium: Browser, link: str) -> None:
    chromium.call("Page.addScriptToEvaluateOnNewDocument", source=CATCH)
    chromium.visit(link, width=1400, height=900)


def _press(chromium: Browser, key: str, code: int, text: str) -> None:
    common = {"key": key, "windowsVirtualKeyCode": code, "code": key}
    chromium.call("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
    chromium.call("Input.dispatchKeyEvent", type="keyUp", **common)


def test_the_list_is_on_the_screen_and_a_key_opens_an_article(tmp_path: Path) -> None:
    with (
        browser(tmp_path / "profile") as chromium,
        served(tmp_path / "home", str(SAMPLE)) as server,
    ):
        _visit(chromium, server.link)
        chromium.wait_for("shown().includes('让每一滴水都算得清用得好')")
        chromium.wait_for("shown().includes('市图书馆流动书车开进山村')")
        # The link's secret is no longer in what the browser shows.
        assert server.token not in chromium.value("location.href")
        text = "去年工作的基本账"
        assert text not in chromium.value("shown()")
        _press(chromium, "j", 74, "j")
        _press(chromium, "Enter", 13, "\r")
        chromium.wait_for(f"shown().includes('{text}')")
        # Nothing came from anywhere else.
        asked = [each["request"]["url"] for each in chromium.told("Network.requestWillBeSent")]
        assert asked
        assert {url.split("/")[2] for url in asked if url.startswith("http")} == {
            f"127.0.0.1:{server.port}"
        }
        server.process.send_signal(signal.SIGINT)
        out, err = server.process.communicate(timeout=60)
        assert server.process.returncode == 0
        assert "Traceback" not in err
        assert out == ""
        chromium.wait_for("document.body.classList.contains('-closed')")
        assert "阅读器已经退出" in chromium.value("document.body.innerText")


def test_what_came_through_a_pipe_is_shown_and_a_key_leaves(tmp_path: Path) -> None:
    page = "第1版 要闻\n\n云陂渡口修好了\n\n本报讯 渡口昨天重新开放，两岸的人又能坐船了。\n"
    with (
        browser(tmp_path / "profile") as chromium,
        served(tmp_path / "home", "-", stdin=page) as server,
    ):
        _visit(chromium, server.link)
        chromium.wait_for("shown().includes('云陂渡口修好了')")
        _press(chromium, "q", 81, "q")
        chromium.wait_for("document.body.classList.contains('-closed')")
        # Another page of the browser is another reader.
        chromium.visit(f"http://127.0.0.1:{server.port}/")
        chromium.wait_for("shown().includes('云陂渡口修好了')")
