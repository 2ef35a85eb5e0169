"""A file written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from summarize.errors import DubaoError
from tui.language import tell, tell_system


class OutputError(DubaoError):
    """An output file that may not, or cannot, be written."""


def write_file(path: Path, text: str, *, overwrite: bool, source: str) -> None:
    """Write ``text`` in UTF-8 to ``path`` in one step; ``source`` is the input, never replaced.

    Raises :class:`OutputError` where the file exists and ``overwrite`` is not set, where it is
    the input itself, or where the system refuses.
    """
    data = text.encode("utf-8", "backslashreplace")
    try:
        if path.is_dir():
            raise OutputError(tell("{path} is a folder: name a file in it", path=path))
        if path.exists():
            if source != "-" and Path(source).exists() and path.samefile(source):
                raise OutputError(tell("{path} is the input: choose another file", path=path))
            if not path.is_file():
                # A device or a pipe has nothing to replace or to lose.
                path.write_bytes(data)
                return
            if not overwrite:
                raise OutputError(tell("{path} exists: choose another file, or --force", path=path))
        _replace(Path(os.path.realpath(path)), data, overwrite=overwrite)
    except FileExistsError:
        raise OutputError(
            tell("{path} exists: choose another file, or --force", path=path)
        ) from None
    except OSError as error:
        raise OutputError(
            tell("cannot write {path}: {why}", path=path, why=tell_system(error))
        ) from error


def _replace(path: Path, data: bytes, *, overwrite: bool) -> None:
    handle, name = tempfile.mkstemp(prefix=".dubao-", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(_mode(path))
        if overwrite:
            draft.replace(path)
        else:
            _place(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _place(draft: Path, path: Path) -> None:
    """Give the draft its name, unless another program took the name meanwhile."""
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links.
        draft.replace(path)


def _mode(path: Path) -> int:
    """The rights of the file that is replaced; for a new one, what the user's umask allows."""
    if path.exists():
        return path.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
