"""``watch.toml`` in the folder of the user's settings: read, added to, taken from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import InputError
from tui.home import config_folder, read_own, write_own
from tui.language import marked, tell
from tui.watching.entries import MOST_BYTES, TABLE, Watch, entry_text, parse_watches

if TYPE_CHECKING:
    from pathlib import Path

NAME = "watch.toml"
_HEAD = (
    marked("Watch words of yours: see dubao watch --help."),
    marked("query is written as for dubao search; whole = true finds whole words only."),
)


def watch_path() -> Path:
    """Where the file is, or would be."""
    return config_folder() / NAME


def load_watches() -> tuple[Watch, ...]:
    """The user's watches; none where there is no file. InputError where it is broken."""
    path = watch_path()
    return parse_watches(read_own(path, MOST_BYTES), str(path))


def add_watch(watch: Watch) -> None:
    """Append a watch to the file; InputError where its name is taken."""

    def changed(data: bytes) -> bytes:
        if any(other.name == watch.name for other in parse_watches(data, str(watch_path()))):
            raise InputError(
                tell(
                    "{name}: there is a watch of that name; dubao watch remove takes it away",
                    name=watch.name,
                )
            )
        before = data.decode("utf-8-sig") or "".join(f"# {tell(line)}\n" for line in _HEAD)
        gap = "\n" if before.endswith("\n") else "\n\n"
        return (before + gap + entry_text(watch)).encode("utf-8")

    write_own(NAME, changed, config_folder())


def remove_watch(name: str) -> None:
    """Take a watch out of the file, all else stays to the letter; InputError where it has none."""

    def changed(data: bytes) -> bytes:
        from summarize.reading.entries import without  # noqa: PLC0415 (few remove)

        names = [watch.name for watch in parse_watches(data, str(watch_path()))]
        if name not in names:
            raise no_watch(name)
        left = without(data.decode("utf-8-sig"), TABLE, {names.index(name) + 1})
        if left is None:
            raise InputError(
                tell(
                    "{path}: entries are not each under a [[watch]]; edit it by hand",
                    path=watch_path(),
                )
            )
        return left.encode("utf-8")

    write_own(NAME, changed, config_folder())


def no_watch(name: str) -> InputError:
    """That there is no watch of a name."""
    return InputError(tell("{name}: no watch of that name; dubao watch lists them", name=name))
