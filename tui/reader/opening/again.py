"""An issue that was read before, opened once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import InputError
from tui.language import tell
from tui.reader.opening.apart import Request

if TYPE_CHECKING:
    from tui.reader.memory.memory import Memory
    from tui.reader.memory.store import KnownIssue


def asked_again(known: KnownIssue, memory: Memory) -> Request:
    """What opens an issue once more that was read before.

    Raises :class:`~summarize.errors.InputError` where it came through a pipe and is not kept.
    """
    if known.source is not None:
        return Request(known.source, known.encoding)
    kept = memory.kept_text(known)
    if kept is None:
        raise InputError(tell("its text came through a pipe and is no longer kept; pipe it again"))
    text, encoding = kept
    return Request("-", encoding, stdin=text)
