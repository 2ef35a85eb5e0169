"""Regular expressions that are compiled when they are first asked, not when they are written down.

A module of patterns costs nothing to import, and a run pays for those that it comes to: compiling
takes longer than all that a page is asked.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Lazy:
    """Has what a compiled pattern has; the first question compiles it."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self.given = flags

    def __getattr__(self, name: str) -> Any:
        # Only what is not there yet comes here: from now on the pattern's own methods answer.
        compiled = re.compile(self.pattern, self.given)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, but compiled later; a wrong pattern is told of only then."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, int(flags)))
