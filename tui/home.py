"""Where dubao keeps what is the user's own: one folder, which ``DUBAO_HOME`` puts elsewhere."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_ELSEWHERE = frozenset({"XDG_DATA_HOME", "ANDROID_DATA", "ANDROID_ROOT"})
"""What puts the folder of a user's data on Linux where it is not by default."""


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

    return user_data_dir("dubao", appauthor=False)


def config_folder() -> Path:
    """``DUBAO_HOME``, or else the platform's folder for a user's settings; it need not exist."""
    from pathlib import Path  # noqa: PLC0415 (as above)

    if home := os.environ.get("DUBAO_HOME"):
        return Path(home)
    from platformdirs import user_config_dir  # noqa: PLC0415 (as above)

    return Path(user_config_dir("dubao", appauthor=False))


def write_whole(target: Path, text: str) -> None:
    """Write a file of the user's, whole or not at all; OSError where its folder is not writable."""
    import contextlib  # noqa: PLC0415 (most runs write nothing)
    import tempfile  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(
        dir=target.parent, prefix=f".{target.stem}-", suffix=target.suffix
    )
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
