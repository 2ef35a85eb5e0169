"""A file written whole or not at all: beside its place first, then moved into it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

PRIVATE = 0o600


def put(path: Path, data: bytes, *, overwrite: bool = True, mode: int | None = None) -> None:
    """Make ``data`` the content of the file; a link stays, what it leads to is replaced.

    A file keeps its rights; a new one gets ``mode``, or what the umask allows. Raises OSError, and
    then all is as it was; FileExistsError where there is a file and ``overwrite`` is not set.
    """
    path = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(prefix=".dubao-", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(_mode(path, mode))
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


def _mode(path: Path, new: int | None) -> int:
    """The rights of the file that is replaced; for a new one, what is asked or the umask allows."""
    if path.exists():
        return path.stat().st_mode & 0o777
    if new is not None:
        return new
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
