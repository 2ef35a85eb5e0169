from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from tui.home import data_folder, write_whole


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked")
@pytest.mark.parametrize("home", ["/home/祁", "/home/a b/", "/root"])
@pytest.mark.parametrize("elsewhere", [None, "/data/x", "", "relative"])
def test_the_folder_is_where_platformdirs_has_it(
    home: str, elsewhere: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", home)
    monkeypatch.delenv("DUBAO_HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    if elsewhere is not None:
        monkeypatch.setenv("XDG_DATA_HOME", elsewhere)
    assert data_folder() == Path(platformdirs.user_data_dir("dubao", appauthor=False))


def test_dubao_home_goes_before(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    assert data_folder() == tmp_path


def test_a_file_is_written_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "new" / "a.toml"
    write_whole(target, "渡口")
    write_whole(target, "轮渡")
    assert target.read_text(encoding="utf-8") == "轮渡"
    assert list(target.parent.iterdir()) == [target]
