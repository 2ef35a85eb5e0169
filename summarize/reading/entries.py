"""Files of TOML that people and dubao both write: entries ``[[name]]``, each under its head."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection


def head_offsets(text: str, name: str) -> list[int]:
    """Where the entries' heads seem to stand."""
    pattern = rf"^[ \t]*\[\[[ \t]*{re.escape(name)}[ \t]*\]\]"
    return [head.start() for head in re.finditer(pattern, text, re.MULTILINE)]


def without(text: str, name: str, numbers: Collection[int]) -> str | None:
    """The file's text without the entries of these numbers; None where they cannot be told apart.

    An entry reaches from its head to the next one's; what stands before the first head stays.
    """
    heads = head_offsets(text, name)
    if len(heads) != len(tomllib.loads(text).get(name, [])):
        return None
    if not heads:
        return text
    stops = [*heads[1:], len(text)]
    kept = [
        text[start:stop]
        for number, (start, stop) in enumerate(zip(heads, stops, strict=True), 1)
        if number not in numbers
    ]
    return text[: heads[0]] + "".join(kept)
