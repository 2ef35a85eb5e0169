"""A page and all that belongs to it in one file (MHTML), as browsers save it -> the page."""

from __future__ import annotations

from summarize.errors import InputError
from summarize.patterns import lazy
from summarize.reading.limits import UNPACKED_BYTES, too_large

_FIELD = lazy(rb"(?:[\w-]{1,40}:.{0,400}\r?\n(?:[ \t].{0,400}\r?\n){0,8}){1,14}")
_HEAD = 4_096


def is_one_file(data: bytes) -> bool:
    """Whether it begins as such a file does: fields of a message, one of which says so."""
    head = data[:_HEAD]
    return b"multipart/related" in head.lower() and _FIELD.match(head) is not None


def page_in(data: bytes, name: str) -> bytes:
    """The page of such a file: its first part of HTML; nothing else of it is looked at."""
    from email import message_from_bytes  # noqa: PLC0415 (for such files alone)

    if len(data) > UNPACKED_BYTES:
        raise too_large(name)
    try:
        for part in message_from_bytes(data).walk():
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes) and payload.strip():
                    return payload
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError):
        pass
    raise InputError("{name}: a saved web page (MHTML) without a page in it", name=name)
