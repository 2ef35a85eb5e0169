"""A file written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import DubaoError
from tui.language import marked, tell, tell_system
from tui.replacing import put

if TYPE_CHECKING:
    from collections.abc import Sequence


class OutputError(DubaoError):
    """An output file that may not, or cannot, be written."""


def write_file(
    path: Path, content: str | bytes, *, overwrite: bool, source: str | Sequence[str]
) -> None:
    """Write text in UTF-8, or bytes, to ``path`` in one step; no input is replaced.

    Raises :class:`OutputError` where the file exists and ``overwrite`` is not set, where it is
    the input itself or a page of it, or where the system refuses.
    """
    data = content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    try:
        if path.is_dir():
            raise OutputError(tell("{path} is a folder: name a file in it", path=path))
        if path.exists():
            sources = (source,) if isinstance(source, str) else source
            if any(is_input(path, each) for each in sources):
                raise OutputError(tell("{path} is the input: choose another file", path=path))
            if not path.is_file():
                # A device or a pipe has nothing to replace or to lose.
                path.write_bytes(data)
                return
            if not overwrite:
                raise OutputError(tell("{path} exists: choose another file, or --force", path=path))
        put(path, data, overwrite=overwrite)
    except FileExistsError:
        raise OutputError(
            tell("{path} exists: choose another file, or --force", path=path)
        ) from None
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            message = marked("cannot write {path}: {why}; make room there, or choose another place")
        else:
            message = marked("cannot write {path}: {why}; choose another place")
        raise OutputError(tell(message, path=path, why=tell_system(error))) from error


def is_input(path: Path, source: str) -> bool:
    """Whether ``path`` is what ``source`` is read from, or a page of it, by whatever name."""
    from summarize.reading import page_paths  # noqa: PLC0415 (help needs no reading)

    try:
        target = path.stat()
        if not stat.S_ISREG(target.st_mode):
            return False
        if source == "-":
            return os.path.samestat(target, os.fstat(0))
    except (OSError, ValueError):
        return False
    for page in (source, *page_paths(source)):
        with suppress(OSError, ValueError):
            if os.path.samestat(target, os.stat(page)):  # noqa: PTH116 (as it was named)
                return True
    return False
