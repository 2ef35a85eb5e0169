"""A case of the fuzz: the files a user has, what is asked of them, and its form on disk."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Case:
    """``files`` by their paths in a folder, those under ``home/`` being the user's own.

    ``source`` is the ISSUE, one of those paths, a folder of them, or ``-`` for the file named so.
    ``text`` is what the input says where that is certain, ``beside`` signs that may be read
    besides. ``unpacked`` bounds the bytes in it, ``members`` the files.
    """

    kind: str
    name: str
    files: dict[str, bytes] = field(default_factory=dict)
    source: str = "page.txt"
    encoding: str | None = None
    queries: tuple[str, ...] = ()
    text: str | None = None
    beside: str = ""
    unpacked: int = 0
    members: int = 1

    @property
    def size(self) -> int:
        """Bytes that are there to be read, packed or not."""
        return self.unpacked + sum(map(len, self.files.values()))

    def write(self, room: Path) -> None:
        """Put the files into a folder."""
        for name, data in self.files.items():
            if name != STDIN:
                path = room / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)


def dumped(case: Case) -> str:
    """The case as JSON; bytes that are no UTF-8 in base64."""
    record: dict[str, Any] = {"kind": case.kind, "source": case.source}
    record["files"] = {name: _packed(data) for name, data in case.files.items()}
    for key in ("encoding", "text", "beside", "unpacked"):
        if getattr(case, key):
            record[key] = getattr(case, key)
    if case.queries:
        record["queries"] = list(case.queries)
    if case.members != 1:
        record["members"] = case.members
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def loaded(text: str, name: str) -> Case:
    """The case of that JSON."""
    record = json.loads(text)
    record["files"] = {name: _unpacked(data) for name, data in record["files"].items()}
    record["queries"] = tuple(record.get("queries", ()))
    return Case(name=name, **record)


def _packed(data: bytes) -> str | dict[str, str]:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode()}
    return text


def _unpacked(data: str | dict[str, str]) -> bytes:
    return data.encode() if isinstance(data, str) else base64.b64decode(data["base64"])
