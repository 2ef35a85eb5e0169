"""Traditional characters and the Simplified ones that they are read as, one for one.

Rules, word lists and models know Simplified text. Text in Traditional characters is read as its
Simplified twin, of the same length; what is shown and kept are the characters as they came.
"""

from __future__ import annotations

from functools import cache

from summarize.stored import stored


@cache
def traditional() -> dict[str, str]:
    """The table: pairs of characters, glued; ``data/README.md`` tells where they are from."""
    pairs = stored("summarize.layout", "traditional.table").decode().replace("\n", "")
    return dict(zip(pairs[::2], pairs[1::2], strict=True))
