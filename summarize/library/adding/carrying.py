"""The whole archive as NDJSON, one issue a line, and back: to move it, keep it, hand it on.

A line holds an issue's sources, whole; the articles are read from them again, by whatever dubao
reads the line.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from summarize.errors import InputError
from summarize.given import given_of
from summarize.issue import Doubt, RawPage
from summarize.library.adding.joining import joined, read_as
from summarize.library.archive.kept import SourcePage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.library.archive.engine import Archive

FORMAT = "dubao-library-issue"
VERSION = 1


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


def carry_in(archive: Archive, lines: Iterable[str], name: str) -> Iterator[tuple[str, bool]]:
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
            key, paper, date = str(record["key"]), record["paper"], record["date"]
            origin = str(record["origin"])
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
        str(record["source"]),
        tuple(map(str, record["lines"])),
        record["label"],
        record["name"],
        record["date"],
        tuple(map(int, record["starts"])),
        tuple(Doubt(*doubt) for doubt in record["warnings"]),
        given_of(record.get("given")),
    )
    return SourcePage(str(record["known_by"]), page)
