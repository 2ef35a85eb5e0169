"""What the reader remembers between runs: where each issue was left, what was read, the theme.

One JSON file in the user's data folder, written whole and swapped in, so that a crash leaves the
old one. A damaged or foreign file counts as none: a reader that cannot remember still reads.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self

from tui.home import data_folder, write_whole

VERSION = 1
_MOST_ISSUES = 200


@dataclass(slots=True)
class IssueState:
    """One issue: the article last open, the place in each article, and the articles read.

    ``encoding`` is what it was opened with, where detection had been overridden.
    """

    article: str | None = None
    encoding: str | None = None
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    read: list[str] = field(default_factory=list)

    @classmethod
    def parse(cls, data: object) -> Self:
        """As much as makes sense of what was in the file."""
        found = cls()
        if not isinstance(data, dict):
            return found
        if isinstance(article := data.get("article"), str):
            found.article = article
        if isinstance(encoding := data.get("encoding"), str):
            found.encoding = encoding
        if isinstance(read := data.get("read"), list):
            found.read = [key for key in read if isinstance(key, str)]
        if isinstance(places := data.get("places"), dict):
            for key, place in places.items():
                match place:
                    case [int(block), int(character)]:
                        found.places[key] = (block, max(character, 0))
        return found


@dataclass(slots=True)
class ReaderState:
    """Everything remembered. ``issues`` are keyed by source, the last one opened last."""

    last: str | None = None
    theme: str | None = None
    measure: int | None = None
    issues: dict[str, IssueState] = field(default_factory=dict)

    @classmethod
    def parse(cls, data: object) -> Self:
        """As much as makes sense of what was in the file."""
        found = cls()
        if not isinstance(data, dict) or data.get("version") != VERSION:
            return found
        if isinstance(last := data.get("last"), str):
            found.last = last
        if isinstance(theme := data.get("theme"), str):
            found.theme = theme
        if isinstance(measure := data.get("measure"), int):
            found.measure = measure
        if isinstance(issues := data.get("issues"), dict):
            found.issues = {key: IssueState.parse(value) for key, value in issues.items()}
        return found

    def open(self, source: str) -> IssueState:
        """The state of an issue, which becomes the last one opened. The oldest are dropped."""
        state = self.issues.pop(source, None) or IssueState()
        self.issues[source] = state
        self.last = source
        for old in list(self.issues)[:-_MOST_ISSUES]:
            del self.issues[old]
        return state


def state_path() -> Path:
    """Where it is kept: ``reader.json`` in DUBAO_HOME, or else in the user's data folder."""
    return data_folder() / "reader.json"


def load_state(path: Path | None = None) -> ReaderState:
    """What was remembered; an empty state where there is no file or it makes no sense."""
    try:
        data: Any = json.loads((path or state_path()).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ReaderState()
    return ReaderState.parse(data)


def save_state(state: ReaderState, path: Path | None = None) -> None:
    """Write it, whole or not at all. Raises OSError where the folder cannot be written."""
    text = json.dumps({"version": VERSION, **asdict(state)}, ensure_ascii=False, indent=1)
    write_whole(path or state_path(), text)


def source_key(source: str) -> str | None:
    """The name under which an issue is remembered; None for standard input, which is not."""
    return None if source == "-" else _resolved(source)


def _resolved(source: str) -> str:
    """One name for all ways to an issue: without ``..`` and links."""
    try:
        return str(Path(source).resolve())
    except (OSError, RuntimeError):
        return str(Path(source).absolute())
