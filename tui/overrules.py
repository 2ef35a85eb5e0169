"""The reader's rulings on this machine: ``overrule.toml`` in the folder of the user's data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import InputError
from summarize.reading.overrules import MOST_BYTES, entry_text, parse_rulings
from tui.home import data_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from summarize.issue import Issue
    from summarize.rulings import Outcome, Ruled, Ruling

_HEAD = """\
# What dubao read wrongly and you put right: see dubao overrule --help.
# Each entry holds for the very text of its lines, wherever the file lies.
# Take an entry out and the page is read as before.
"""
_WHY: dict[Outcome, str] = {
    "held": "",
    "absent": "none of its lines is in this issue",
    "nearly": "its line or a neighbour of it reads differently here",
    "unclear": "several lines of this issue have that key",
    "impossible": "how the line is printed, or another entry, stands against it",
}


def overrules_path() -> Path:
    """Where the rulings are kept."""
    return data_folder() / "overrule.toml"


def load_rulings() -> tuple[Ruling, ...]:
    """The reader's rulings; none where there is no file.

    Raises :class:`~summarize.errors.InputError` where the file is broken or cannot be read.
    """
    path = overrules_path()
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        raise InputError(
            f"{path}: {error.strerror or error}; make it readable, or move it"
        ) from None
    return parse_rulings(data, str(path))


def add_rulings(new: Sequence[Ruling]) -> None:
    """Append entries to the file; what is in it stays to the letter."""
    path = overrules_path()
    before = path.read_text(encoding="utf-8-sig") if path.exists() else _HEAD
    gap = "" if before.endswith("\n") else "\n"
    write_whole(path, before + gap + "".join("\n" + entry_text(each) for each in new))


def keep_rulings(kept: Callable[[Ruling], bool]) -> None:
    """Write the file anew with those entries that are ``kept``; remarks between them are lost."""
    entries = [entry_text(ruling) for ruling in load_rulings() if kept(ruling)]
    write_whole(overrules_path(), _HEAD + "".join("\n" + entry for entry in entries))


def complaints(issue: Issue, *, absent: bool = False) -> list[str]:
    """A line on each entry that the issue is not read by, though it should be.

    Entries of which nothing is in the issue are for others; only ``absent`` tells of those, too.
    """
    return [
        f"{overrules_path()}: {named(each)} is not followed: {_WHY[each.outcome]}"
        for each in issue.ruled
        if each.outcome != "held" and (absent or each.outcome != "absent")
    ]


def named(ruled: Ruled) -> str:
    """``entry 2 (start “三座新桥通车”)``."""
    return f"entry {ruled.ruling.number} ({ruled.ruling.verdict} “{ruled.ruling.words}”)"
