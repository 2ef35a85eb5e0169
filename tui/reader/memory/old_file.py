"""``reader.json``, in which earlier versions kept what was remembered: read once, to take it over.

A damaged or foreign file counts as none: a reader that cannot remember still reads.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_VERSION = 1


@dataclass(slots=True)
class OldIssue:
    """One issue, by the path it was opened from; articles by their ids."""

    article: str | None = None
    encoding: str | None = None
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    read: list[str] = field(default_factory=list)


@dataclass(slots=True)
class OldFile:
    """All of it; ``issues`` in the order in which they were opened, the last one last."""

    theme: str | None = None
    measure: int | None = None
    issues: dict[str, OldIssue] = field(default_factory=dict)


def read_old_file(path: Path) -> OldFile:
    """As much of the file as makes sense; nothing where there is none."""
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return OldFile()
    return parse(data)


def parse(data: object) -> OldFile:
    """As much as makes sense of what was in the file."""
    found = OldFile()
    if not isinstance(data, dict) or data.get("version") != _VERSION:
        return found
    if isinstance(theme := data.get("theme"), str):
        found.theme = theme
    measure = data.get("measure")
    if isinstance(measure, int) and not isinstance(measure, bool):
        found.measure = measure
    if isinstance(issues := data.get("issues"), dict):
        found.issues = {key: _issue(value) for key, value in issues.items()}
    last = data.get("last")
    if isinstance(last, str) and last in found.issues:
        found.issues[last] = found.issues.pop(last)
    return found


def _issue(data: object) -> OldIssue:
    found = OldIssue()
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
