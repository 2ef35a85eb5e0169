"""The reader's rulings on this machine: ``overrule.toml`` in the folder of the user's data."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from summarize.errors import InputError
from tui.home import data_folder, data_folder_name, read_own, write_own
from tui.language import marked, tell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from summarize.rulings import Outcome, Ruled, Ruling

_HEAD = (
    marked("What dubao read wrongly and you put right: see dubao overrule --help."),
    marked("Each entry holds for the very text of its lines, wherever the file lies."),
    marked("Take an entry out and the page is read as before."),
)
_NAME = "overrule.toml"
_MOST_NAMED = 5
_WHY: dict[Outcome, str] = {
    "held": "",
    "absent": marked("none of its lines is in this issue"),
    "nearly": marked("its line or a neighbour of it reads differently here"),
    "unclear": marked("several lines of this issue have that key"),
    "impossible": marked("how the line is printed, or another ruling, stands against it"),
}


def _head() -> str:
    return "".join(f"# {tell(line)}\n" for line in _HEAD)


def overrules_path() -> Path:
    """Where the rulings are kept."""
    return data_folder() / _NAME


def overrules_name() -> str:
    """The same as text."""
    return os.path.join(data_folder_name(), _NAME)  # noqa: PTH118 (pathlib costs start-up)


def load_rulings() -> tuple[Ruling, ...]:
    """The reader's rulings; none where there is no file.

    Raises :class:`~summarize.errors.InputError` where the file is broken or cannot be read.
    """
    if not os.path.lexists(overrules_name()):
        return ()  # as for most readers: without TOML and pathlib
    from summarize.reading.overrules import MOST_BYTES, parse_rulings  # noqa: PLC0415 (as above)

    path = overrules_path()
    return parse_rulings(read_own(path, MOST_BYTES), str(path))


def change_rulings(new: Sequence[Ruling], dropped: Sequence[Ruling] = ()) -> None:
    """Append entries to the file; take out the ``dropped`` ones, and those that new ones replace.

    What other processes wrote meanwhile is kept, and all else stays to the letter. Raises
    InputError where its entries cannot be told apart, :class:`~tui.home.HomeError` where the file
    cannot be written.
    """
    from summarize.reading.overrules import (  # noqa: PLC0415 (TOML, as above)
        entry_text,
        parse_rulings,
        without,
    )
    from tui.overruling import displaced  # noqa: PLC0415

    path = overrules_path()

    def changed(data: bytes) -> bytes:
        kept = parse_rulings(data, str(path))
        before: str | None = data.decode("utf-8-sig") if data else _head()
        if gone := _numbers(kept, dropped) | displaced(kept, new):
            before = without(before or "", gone)
        if before is None:
            raise InputError(
                tell(
                    "{path}: entries are not each under a [[overrule]]; edit it by hand", path=path
                )
            )
        gap = "" if before.endswith("\n") or not before else "\n"
        blank = "" if before.endswith("\n\n") or not before else "\n"
        added = "\n".join(entry_text(each) for each in new)
        return (before + (gap + blank + added if new else "")).encode("utf-8")

    write_own(_NAME, changed)


def _numbers(kept: Sequence[Ruling], dropped: Sequence[Ruling]) -> set[int]:
    """The numbers that entries have now, each found by what it says, of equals the last."""
    said = {(each.verdict, each.line, each.origin, each.words): each.number for each in kept}
    found = (said.get((each.verdict, each.line, each.origin, each.words)) for each in dropped)
    return {number for number in found if number is not None}


def complaints(ruled: Sequence[Ruled]) -> list[str]:
    """A line on each entry that the issue is not read by, though it should be.

    Entries of which nothing is in the issue are taken to be for others.
    """
    return [
        tell(
            "{path}: {entry} is not followed: {why}",
            path=overrules_path(),
            entry=named(each.ruling),
            why=why(each.outcome),
        )
        for each in ruled
        if each.outcome not in ("held", "absent")
    ]


def strangers(ruled: Sequence[Ruled]) -> str:
    """A line on the entries of which nothing is in the issue; empty where there is none."""
    absent = [each.ruling for each in ruled if each.outcome == "absent"]
    if not absent:
        return ""
    listed = ", ".join(named(each) for each in absent[:_MOST_NAMED])
    more = ", …" if len(absent) > _MOST_NAMED else ""
    return tell(
        "{path}: not of this issue: {entries}", path=overrules_path(), entries=listed + more
    )


def why(outcome: Outcome) -> str:
    """Why a ruling is not followed; empty where it is."""
    return tell(_WHY[outcome])


def named(ruling: Ruling) -> str:
    """``entry 2 (start “三座新桥通车”)``."""
    words = f" “{ruling.words}”" if ruling.words else ""
    return tell(
        "entry {number} ({rule}{words})", number=ruling.number, rule=ruling.verdict, words=words
    )
