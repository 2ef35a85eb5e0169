"""Garbage in rings is looked for seldom: there is hardly any."""

from __future__ import annotations

import atexit
import gc

SELDOM = 200_000
"""Objects made, and not yet gone, between two looks for garbage."""


def spare_collecting() -> None:
    """Look for garbage in rings seldom, and not on the way out: a tenth of a short command.

    There is hardly any: what is read of a paper holds together until the end.
    """
    gc.set_threshold(SELDOM)
    atexit.register(gc.freeze)
