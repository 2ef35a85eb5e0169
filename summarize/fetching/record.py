"""What is saved already, kept beside the files: so that a run goes on where another broke off."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from summarize.fetching.asking import Answer

_FOLDER = ".dubao-fetch"  # a hidden folder, which no reader of folders looks into
_FILE = "record.json"


class Kept(NamedTuple):
    """A file that is here: its path in the folder, its size, what a server knows it again by."""

    path: str
    size: int
    etag: str | None
    modified: str | None


class Record:
    """The record of an issue's ``folder``; ``whole``: the last run that wrote it had all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / _FOLDER / _FILE
        self.files: dict[str, Kept] = {}
        self.whole = False
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
            read: dict[str, Any] = json.loads(self._path.read_text(encoding="utf-8"))
            self.files = {str(url): Kept(*each) for url, each in read["files"].items()}
            self.whole = read["whole"] is True

    def data(self, url: str) -> bytes | None:
        """The file of that address as it is here; None where it is not, or not as it was."""
        kept = self.files.get(url)
        if kept is None:
            return None
        try:
            data = self._inside(kept.path).read_bytes()
        except (OSError, ValueError):
            return None
        return data if len(data) == kept.size else None

    def conditions(self, url: str) -> dict[str, str]:
        """The headers that ask for the file only if it has changed."""
        kept = self.files[url]
        found = {"If-None-Match": kept.etag, "If-Modified-Since": kept.modified}
        return {name: value for name, value in found.items() if value}

    def keep(self, url: str, path: str, answer: Answer) -> None:
        """Write the file, whole or not at all, and then the record."""
        file = self._inside(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        _write(file, answer.data)
        self.files[url] = Kept(path, len(answer.data), answer.etag, answer.modified)
        self.write()

    def write(self) -> None:
        """Write the record."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"whole": self.whole, "files": self.files}, ensure_ascii=False, indent=1)
        _write(self._path, text.encode())

    def _inside(self, path: str) -> Path:
        file = self._folder / path
        # A record may have been changed, a folder been replaced by a link.
        if not file.resolve().is_relative_to(self._folder.resolve()):
            raise ValueError(path)
        return file


def _write(file: Path, data: bytes) -> None:
    draft = file.with_name(f".{file.name[-100:]}.part")
    draft.write_bytes(data)
    draft.replace(file)
