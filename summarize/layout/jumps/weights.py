"""Weights of the evidence of links: plain numbers that were learned, one a name.

How they were learned is written in ``tests/bench/training/links.py``.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files


@cache
def weights() -> dict[str, float]:
    """Log-odds by the name of a sign; a sign that isn't in the table tells nothing."""
    data = files("summarize.layout").joinpath("data", "links.json").read_text(encoding="utf-8")
    found: dict[str, float] = json.loads(data)
    return found
