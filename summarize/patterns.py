"""Regular expressions that are compiled when they are first asked, not when they are written down.

A module of patterns costs nothing to import, and a run pays for those that it comes to: compiling
takes longer than all that a page is asked. ``needs`` are groups of characters, parted by spaces:
every match has one of each group. Where a text has none of a group, the pattern is neither asked
nor compiled.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, AnyStr, cast

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split")
_ASKING = frozenset(_METHODS[:4])
_Ask = Callable[..., Any]


class _Lazy:
    """Has what a compiled pattern has; the first question compiles it."""

    def __init__(self, pattern: str | bytes, flags: int, needs: str) -> None:
        self.pattern = pattern
        self.given = flags
        self.needs = needs
        if needs:
            for method in _ASKING:
                setattr(self, method, self._guarded(method))

    def __getattr__(self, name: str) -> Any:
        # Only what is not there yet comes here: from now on the pattern's own methods answer.
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.given)
        for method in _METHODS:
            if not (self.needs and method in _ASKING):
                setattr(self, method, getattr(compiled, method))
        self.compiled = compiled
        return getattr(self if name == "compiled" else compiled, name)

    def _guarded(self, method: str) -> _Ask:
        """The method, asked only of texts that have one of each group of needed characters."""
        groups = self.needs.split()
        known: list[_Ask] = []
        none = iter(()) if method == "finditer" else None

        def ask(text: str, *places: int) -> Any:
            for group in groups:
                for needed in group:
                    if needed in text:
                        break
                else:
                    return none
            if not known:
                known.append(getattr(self.compiled, method))
            return known[0](text, *places)

        return ask


def lazy(pattern: AnyStr, flags: int = 0, *, needs: str = "") -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, but compiled later; a wrong pattern is told of only then."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, int(flags), needs))
