"""The whole archive as NDJSON, one issue a line, and back: to move it, keep it, hand it on.

A line holds an issue's sources, whole; the articles are read from them again, by whatever dubao
reads the line.
"""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, get_args

from summarize.errors import InputError, Message
from summarize.given import given_of
from summarize.issue import Doubt, DoubtKind, RawPage
from summarize.library.adding.joining import joined, read_as
from summarize.library.archive.kept import SourcePage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.library.archive.engine import Archive

FORMAT = "dubao-library-issue"
VERSION = 1
_KEY = re.compile(r"[^/@\s]+@[^/@\s]+")


def carried_out(archive: Archive) -> Iterator[str]:
    """A line for each issue, in the order of the list, without its line feed."""
    for issue in archive.issues():
        record = {
            "format": FORMAT,
            "version": VERSION,
            "key": issue.key,
            "paper": issue.paper,
            "date": issue.date,
            "origin": issue.origin,
            "sources": [
                {"known_by": source.name, **asdict(source.page)}
                for source in archive.sources(issue.key)
            ],
        }
        yield json.dumps(record, ensure_ascii=False)


def carry_in(
    archive: Archive, lines: Iterable[str | bytes], name: str
) -> Iterator[tuple[str, bool]]:
    """Keep the issues of such lines: the key of each, and whether it changed anything.

    Raises :class:`~summarize.errors.InputError` with the number of a line that is none; those
    before it are kept.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            if record["format"] != FORMAT or record["version"] != VERSION:
                raise ValueError(record["format"])
            sources = tuple(map(_source, record["sources"]))
            key, origin = _text(record["key"]), _text(record["origin"])
            paper, date = _maybe(record["paper"]), _maybe(record["date"])
            if not sources or not _KEY.fullmatch(key) or not key.isprintable():
                raise ValueError(key)
            if date is not None and datetime.date.fromisoformat(date).isoformat() != date:
                raise ValueError(date)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            raise InputError(
                "{name}: line {number} is no issue of a library; give what "
                "dubao library export printed",
                name=name,
                number=number,
            ) from None
        while True:
            reading, instead = joined(archive, read_as(key, paper, date, origin, sources))
            if reading is None:
                yield key, False
                break
            if not archive.keep([reading], [instead]):
                yield reading.key, True
                break


def _source(record: dict[str, Any]) -> SourcePage:
    page = RawPage(
        _text(record["source"]),
        tuple(map(_text, record["lines"])),
        _maybe(record["label"]),
        _maybe(record["name"]),
        _maybe(record["date"]),
        tuple(map(int, record["starts"])),
        tuple(_doubt(*doubt) for doubt in record["warnings"]),
        given_of(record.get("given")),
    )
    return SourcePage(_text(record["known_by"]), page)


def _doubt(kind: str, source: str, text: str) -> Doubt:
    if kind not in get_args(DoubtKind):
        raise ValueError(kind)
    return Doubt(kind, _text(source), Message(_text(text)))  # type: ignore[arg-type]


def _text(value: object) -> str:
    """A text that can be written; ValueError or TypeError for anything else."""
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode("utf-8")
    return value


def _maybe(value: object) -> str | None:
    return None if value is None else _text(value)
