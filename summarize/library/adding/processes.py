"""Processes that read beside this one."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def readers(processes: int) -> Iterator[ProcessPoolExecutor]:
    """So many processes; what they have not begun when the block ends is given up.

    They are their own from the ground up: a fork would take our connection to the archive along.
    """
    pool = ProcessPoolExecutor(processes, mp_context=get_context("spawn"))
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
