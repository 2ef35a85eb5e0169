from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tui.reader.opening import child
from tui.reader.opening.child import start_child, start_early, waiting_child
from tui.start import opens_reader

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path


@pytest.mark.parametrize("words", [[], ["1-2"], ["大桥"]])
def test_what_surely_opens_the_reader_is_known_before_the_options_are(
    words: list[str], tmp_path: Path
) -> None:
    assert opens_reader([str(tmp_path), *words])
    assert opens_reader(["read", str(tmp_path), *words])


@pytest.mark.parametrize(
    "arguments",
    [[], ["list", "."], ["--help"], ["read", "--help"], ["read"], [".", "-h"], ["芦汀没有的.txt"]],
)
def test_nothing_is_started_for_what_prints(arguments: list[str]) -> None:
    assert not opens_reader(arguments)


def test_the_process_that_was_started_early_is_given_once_and_ends_with_its_block(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        started.append(start_child())
        return started[-1]

    monkeypatch.setattr(child, "start_child", start)
    start_early()
    with waiting_child() as first, waiting_child() as second:
        assert started == [first, second]
        assert first.poll() is None
    assert first.returncode is not None
    assert second.returncode is not None
