"""Work on many things on all cores, the results as they get ready, few of them ahead."""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")
R = TypeVar("R")

ALONE = 3
"""So few things are worked on here, without processes of their own."""
_AHEAD = 2
"""Things that wait, by core, beside those that are worked on: what bounds the memory."""


def done(work: Callable[[T], R], things: Iterable[T], count: int, processes: int) -> Iterator[R]:
    """What the work makes of each of ``count`` things, in whichever order it gets ready."""
    if count <= ALONE or processes == 1:
        yield from map(work, things)
        return
    # Processes of their own from the ground up: a fork would take our connection along.
    pool = ProcessPoolExecutor(min(processes, count), mp_context=get_context("spawn"))
    try:
        waiting = iter(things)
        running: set[Future[R]] = set()
        while True:
            for thing in islice(waiting, processes * (1 + _AHEAD) - len(running)):
                running.add(pool.submit(work, thing))
            if not running:
                break
            ready, running = wait(running, return_when=FIRST_COMPLETED)
            for future in ready:
                yield future.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
