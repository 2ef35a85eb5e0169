"""Where dubao keeps what is the user's own: one folder, which ``DUBAO_HOME`` puts elsewhere."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from summarize.errors import DubaoError, InputError
from tui.language import marked, tell, tell_system

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_ELSEWHERE = frozenset({"XDG_DATA_HOME", "ANDROID_DATA", "ANDROID_ROOT"})
"""What puts the folder of a user's data on Linux where it is not by default."""
_OTHER_SETTINGS = frozenset({"XDG_CONFIG_HOME", "ANDROID_DATA", "ANDROID_ROOT"})
"""The same for the folder of a user's settings."""

NOWHERE = os.path.join(os.devnull, "dubao")  # noqa: PTH118 (pathlib costs start-up)
"""A folder that cannot be, for a user without a home: nothing is read there, nothing written."""


class HomeError(DubaoError):
    """The user's own files cannot be written."""


def data_folder() -> Path:
    """``DUBAO_HOME``, or else the platform's folder for a user's data; it need not exist."""
    from pathlib import Path  # noqa: PLC0415 (costs start-up, and most runs have no file there)

    return Path(data_folder_name())


def data_folder_name() -> str:
    """The same as text."""
    if home := os.environ.get("DUBAO_HOME"):
        return home
    home = os.environ.get("HOME", "")
    if sys.platform == "linux" and home.startswith("/") and _ELSEWHERE.isdisjoint(os.environ):
        # What platformdirs answers there; importing it takes a tenth of a short command's time.
        return f"{home.rstrip('/')}/.local/share/dubao"
    from platformdirs import user_data_dir  # noqa: PLC0415 (as above)

    try:
        return user_data_dir("dubao", appauthor=False)
    except RuntimeError:
        return NOWHERE


def config_folder() -> Path:
    """``DUBAO_HOME``, or else the platform's folder for a user's settings; it need not exist."""
    from pathlib import Path  # noqa: PLC0415 (as above)

    return Path(config_folder_name())


def config_folder_name() -> str:
    """The same as text."""
    if home := os.environ.get("DUBAO_HOME"):
        return home
    home = os.environ.get("HOME", "")
    if sys.platform == "linux" and home.startswith("/") and _OTHER_SETTINGS.isdisjoint(os.environ):
        return f"{home.rstrip('/')}/.config/dubao"  # as above
    from platformdirs import user_config_dir  # noqa: PLC0415 (as above)

    try:
        return user_config_dir("dubao", appauthor=False)
    except RuntimeError:
        return NOWHERE


def read_own(path: Path, most: int) -> bytes:
    """At most ``most`` bytes, and one more, of a file of the user's; none where it is not there.

    Raises :class:`~summarize.errors.InputError` where it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except (FileNotFoundError, NotADirectoryError):
        return b""
    except OSError as error:
        why = tell_system(error)
        raise InputError(
            tell("{path}: {why}; make it readable, or move it", path=path, why=why)
        ) from None


def write_own(name: str, change: Callable[[bytes], bytes], folder: Path | None = None) -> None:
    """Make what ``change`` answers, given the old content, that of a file in the user's folder.

    ``folder`` is another one than that of the user's data. Whole or not at all, and one process
    after the other, so that no two changes undo each other; a link keeps leading where it did.
    Raises :class:`HomeError`.
    """
    import contextlib  # noqa: PLC0415 (most runs write nothing)
    import errno  # noqa: PLC0415

    from tui.locking import locked  # noqa: PLC0415
    from tui.replacing import PRIVATE, put  # noqa: PLC0415

    folder = folder or data_folder()
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(path.with_suffix(".lock")):
            before = b""
            with contextlib.suppress(FileNotFoundError):
                before = path.read_bytes()
            put(path, change(before), mode=PRIVATE)
    except OSError as error:
        if str(folder) == NOWHERE:
            raise HomeError(
                tell("no home folder is known; set DUBAO_HOME to a folder of yours")
            ) from None
        why = error.strerror or error
        if isinstance(error, TimeoutError):
            raise HomeError(
                tell("{path}: another dubao is writing it; try again", path=path)
            ) from None
        if isinstance(error, (FileExistsError, NotADirectoryError)):
            raise HomeError(
                tell("{path} is no folder; move it, or set DUBAO_HOME to another", path=folder)
            ) from None
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            message = marked("{path}: {why}; make room there, or set DUBAO_HOME to another folder")
        else:
            message = marked("{path}: {why}; set DUBAO_HOME to a folder that can be written")
        raise HomeError(tell(message, path=path, why=why)) from None
