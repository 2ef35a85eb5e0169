"""Where dubao keeps what is the user's own: one folder, which ``DUBAO_HOME`` puts elsewhere."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def data_folder() -> Path:
    """``DUBAO_HOME``, or else the platform's folder for a user's data; it need not exist."""
    if home := os.environ.get("DUBAO_HOME"):
        return Path(home)
    from platformdirs import user_data_path  # noqa: PLC0415 (most runs name their folder or file)

    return user_data_path("dubao", appauthor=False)


def write_whole(target: Path, text: str) -> None:
    """Write a file of the user's, whole or not at all; OSError where its folder is not writable."""
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
