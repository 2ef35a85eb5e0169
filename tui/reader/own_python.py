"""The reader's own processes: a Python that sees what this one sees."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


def own_command(code: str) -> list[str]:
    """The command that runs ``code``. ``-P``: never a module from the current folder."""
    return [sys.executable, "-P", "-c", code]


def own_environment() -> dict[str, str]:
    """The environment of this process, with the folders that its modules come from."""
    path = os.pathsep.join(entry for entry in sys.path if entry)
    return {**os.environ, "PYTHONPATH": path}


async def start_own(code: str) -> asyncio.subprocess.Process:
    """A process that runs ``code``, asked and answering by pipes; OSError where it cannot start."""
    import asyncio  # noqa: PLC0415 (who starts one early has no need of it)

    return await asyncio.create_subprocess_exec(
        *own_command(code),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=own_environment(),
    )
