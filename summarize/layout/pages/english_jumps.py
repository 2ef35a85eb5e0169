"""Jump markers in English: ``See PORT, page 4`` at an end, ``Continued from page 1`` at a head."""

from __future__ import annotations

from typing import NamedTuple

from summarize.patterns import lazy

_PAGE = r"page[ ](?P<label>[a-h]?[1-9]\d{0,2})"
_WINDOW = 60
_FORWARD = lazy(
    r"[(\[]?(?:(?:please )?see [^.,!?()\[\]]{2,30}, (?:on )?"
    rf"|(?:turn|more|continued|cont['’]?d\.?|jumps?) (?:on|to) ){_PAGE}[.)\]]{{0,2}}\Z",
    needs="pg",
)
_BACKWARD = lazy(
    rf"[(\[]?(?:(?:continued|cont['’]?d\.?) )?from {_PAGE}(?:[.)\]]{{1,2}}|\Z)", needs="fp"
)


class EnglishMarker(NamedTuple):
    """Where in the text the marker stands, and the label of the page that it names."""

    start: int
    end: int
    label: str


def english_forward(folded: str) -> EnglishMarker | None:
    """The marker that a folded text ends in, behind a sentence's end or a gap, or as all of it."""
    end = len(folded.rstrip())
    offset = max(0, end - _WINDOW)
    tail = folded[offset:end].lower()
    match = _FORWARD.search(tail) if "page " in tail else None
    if match is None:
        return None
    start = offset + match.start()
    before = folded[:start]
    if before.rstrip() and not before.endswith(("  ", "\t")) and before.rstrip()[-1] not in '.!?”"':
        return None
    return EnglishMarker(start, end, match["label"].upper())


def english_backward(folded: str) -> EnglishMarker | None:
    """The marker that a folded text begins with."""
    start = len(folded) - len(folded.lstrip())
    head = folded[start : start + _WINDOW].lower()
    match = _BACKWARD.match(head) if "page " in head else None
    return (
        None if match is None else EnglishMarker(start, start + match.end(), match["label"].upper())
    )
