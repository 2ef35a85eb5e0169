"""Words that newspapers print all the time 常用词: 项目, 发展. Alone they say little.

The list comes from a month of a daily: ``tests/bench/training/common_words.py`` writes it.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def common_words() -> frozenset[str]:
    """Words that stand in more than a twentieth of a newspaper's articles."""
    path = files("summarize.language.keywords") / "data" / "common-words.txt"
    return frozenset(path.read_text(encoding="utf-8").split())
