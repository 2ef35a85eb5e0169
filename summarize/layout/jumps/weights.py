"""Weights of the evidence of links: plain numbers that were learned, one a name.

How they were learned is written in ``tests/bench/training/links.py``.
"""

from __future__ import annotations

from functools import cache

from summarize.stored import stored


@cache
def weights() -> dict[str, float]:
    """Log-odds by the name of a sign; a sign that isn't in the table tells nothing."""
    import json  # noqa: PLC0415 (only pages with jumps come here)

    data = stored("summarize.layout", "links.json")
    found: dict[str, float] = json.loads(data)
    return found
