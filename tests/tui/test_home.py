from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import platformdirs
import pytest

from summarize.language.words.private import cache_folder
from tui.home import HomeError, config_folder, data_folder, write_own
from tui.overrules import load_rulings


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


def test_a_user_without_a_home_has_no_folder_and_is_told_when_one_is_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none(*_: object, **__: object) -> str:
        raise RuntimeError("could not determine the home directory")

    for name in ("HOME", "DUBAO_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name in ("user_data_dir", "user_config_dir", "user_cache_path"):
        monkeypatch.setattr(platformdirs, name, none)
    assert not data_folder().exists()
    assert not config_folder().exists()
    assert cache_folder() is None
    assert load_rulings() == ()
    with pytest.raises(HomeError, match="set DUBAO_HOME"):
        write_own("a.toml", lambda _: b"")


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_a_file_is_changed_as_a_whole_and_nothing_is_left_beside_it(home: Path) -> None:
    write_own("a.toml", lambda before: before + b"1")
    write_own("a.toml", lambda before: before + b"2")
    assert (home / "a.toml").read_bytes() == b"12"
    assert sorted(each.name for each in home.iterdir()) == ["a.lock", "a.toml"]


def test_a_link_keeps_leading_where_it_did(home: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "mine.toml"
    real.parent.mkdir()
    real.write_bytes(b"1")
    real.chmod(0o640)
    home.mkdir()
    (home / "a.toml").symlink_to(real)
    write_own("a.toml", lambda before: before + b"2")
    assert (home / "a.toml").is_symlink()
    assert real.read_bytes() == b"12"
    assert real.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in real.parent.iterdir()] == ["mine.toml"]


@pytest.mark.parametrize(
    ("number", "way_out"),
    [
        (errno.ENOSPC, "make room there, or set DUBAO_HOME"),
        (errno.EROFS, "set DUBAO_HOME to a folder that can be written"),
    ],
)
def test_a_disk_that_takes_nothing_leaves_all_as_it_was(
    number: int, way_out: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_own("a.toml", lambda _: b"1")

    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(HomeError) as caught:
        write_own("a.toml", lambda before: before + b"2")
    said = str(caught.value)
    assert said.startswith(f"{home / 'a.toml'}: {os.strerror(number)}; ")
    assert way_out in said
    assert (home / "a.toml").read_bytes() == b"1"
    assert sorted(each.name for each in home.iterdir()) == ["a.lock", "a.toml"]


def test_a_home_that_is_a_file_is_said_to_be(home: Path) -> None:
    home.write_bytes(b"")
    with pytest.raises(HomeError, match="home is no folder; move it, or set DUBAO_HOME"):
        write_own("a.toml", lambda _: b"")
    assert load_rulings() == ()
