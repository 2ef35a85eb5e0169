"""One process after the other: a lock that is gone with the process that holds it."""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from tui.replacing import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 10.0
_PAUSE = 0.02  # seconds between two tries
_WITHOUT = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP}
"""A file system that has no locks: what is done is done without one, as it was before."""


@contextmanager
def locked(path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of this file, which is made where it is not and stays there, empty.

    Raises TimeoutError where another process has held it all the while, and OSError where the file
    cannot be made. A process that is killed leaves no lock behind: the system takes it back.
    """
    # Nobody else may open it, and so hold it.
    handle = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE)
    with os.fdopen(handle, "r+b") as file:
        until = time.monotonic() + patience
        while not _take(file):
            if time.monotonic() > until:
                raise TimeoutError(errno.ETIMEDOUT, "another dubao is writing", str(path))
            time.sleep(_PAUSE)
        try:
            yield
        finally:
            _give_back(file)


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _give_back(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            if error.errno not in _WITHOUT:
                raise
        return True

    def _give_back(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
