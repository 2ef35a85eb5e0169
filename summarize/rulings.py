"""What a reader has ruled: here an article begins, this is one sentence, that goes on there.

A ruling names lines by keys that hold for the very text, wherever its file lies and whatever it is
called: three hashes of eight hexadecimal digits, of the printed lines before, at and behind the
place, white space left out. At a page's edge a hash is ``--------``, which fits any line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

Verdict = Literal["start", "no-start", "join", "no-join", "link", "no-link"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
PAIRS: frozenset[Verdict] = frozenset({"join", "link"})
"""Verdicts on two lines; ``no-link`` may name both."""

EDGE = "-" * 8

Outcome = Literal["held", "absent", "nearly", "unclear", "impossible"]
"""What became of a ruling in an issue.

``held``: the issue is read so. ``absent``: its lines are not in the issue; ``nearly``: they are,
but with other neighbours or a few other characters. ``unclear``: several places have that key.
``impossible``: how the line is printed, or another ruling, stands against it.
"""


@dataclass(frozen=True, slots=True)
class Ruling:
    """One ruling on the line with key ``line``; ``origin`` is the key of the line it comes from.

    ``start``, ``no-start``: an article begins with the line, or none does. ``join``: the line goes
    on with the sentence that breaks off at ``origin``; ``no-join``: nothing goes on with the line.
    ``link``: the line begins the continuation of the article that jumps away at ``origin``;
    ``no-link``: it does not, and where no ``line`` is given, nothing does. ``words`` are the line's
    own, for people; ``number`` is the entry's place in its file, from 1.
    """

    verdict: Verdict
    line: str = ""
    origin: str = ""
    words: str = ""
    number: int = 0


class Ruled(NamedTuple):
    """What became of a ruling; ``lines`` are the indices in ``Issue.lines`` of its places."""

    ruling: Ruling
    outcome: Outcome
    lines: tuple[int, ...] = ()


class Place(NamedTuple):
    """A printed line: its index in the issue's lines, and its key."""

    line: int
    key: str


def places(texts: Sequence[str], parts: Iterable[int]) -> list[Place]:
    """The printed lines among ``texts`` with their keys; ``parts`` are first lines of pages."""
    found: list[Place] = []
    begins = sorted({0, *parts})
    for first, stop in zip(begins, [*begins[1:], len(texts)], strict=True):
        printed = [(n, digest(texts[n])) for n in range(first, stop) if texts[n].strip()]
        hashes = [EDGE, *(own for _, own in printed), EDGE]
        for (line, own), before, after in zip(printed, hashes, hashes[2:], strict=False):
            found.append(Place(line, f"{before}-{own}-{after}"))
    return found


def digest(text: str) -> str:
    """The hash of a line without its white space: eight hexadecimal digits."""
    import hashlib  # noqa: PLC0415 (takes milliseconds, and most readers have ruled nothing)

    plain = "".join(text.split())
    return hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


def contradict(new: Ruling, old: Ruling) -> bool:
    """Whether the two cannot both hold, or say the same: the new one takes the old one's place."""
    kinds = {new.verdict, old.verdict}
    if kinds <= {"link", "no-link"}:
        if new.origin != old.origin:
            return new.line == old.line and kinds == {"link"}
        return new.line == old.line or not (new.line and old.line) or kinds == {"link"}
    if kinds <= {"start", "no-start"} or kinds <= {"join", "no-join"} or kinds == {"start", "join"}:
        return new.line == old.line
    return kinds in ({"link", "no-start"}, {"link", "join"}) and new.line == old.line


def hashes(key: str) -> tuple[str, str, str] | None:
    """The three hashes of a key; None where it is none."""
    found = (key[:8], key[9:17], key[18:])
    whole = len(key) == 26 and key[8] == key[17] == "-"
    named = all(part == EDGE or _hexadecimal(part) for part in found)
    return found if whole and named and found[1] != EDGE else None


def _hexadecimal(text: str) -> bool:
    return len(text) == 8 and all(character in "0123456789abcdef" for character in text)


class Index:
    """The keys of an issue's lines, to look rulings up in."""

    def __init__(self, found: Iterable[Place]) -> None:
        self._own: dict[str, list[tuple[str, str, int]]] = {}
        self._around: set[tuple[str, str]] = set()
        for place in found:
            before, own, after = place.key[:8], place.key[9:17], place.key[18:]
            self._own.setdefault(own, []).append((before, after, place.line))
            if EDGE not in (before, after):
                self._around.add((before, after))

    def lines(self, key: str) -> list[int]:
        """Lines with that key; an edge of a page fits any neighbour where the other is the same."""
        before, own, after = hashes(key) or ("", "", "")
        same = self._own.get(own, ())
        exact = [line for left, right, line in same if (left, right) == (before, after)]
        return exact or [
            line
            for left, right, line in same
            if _fits(before, left)
            and _fits(after, right)
            and (before == left != EDGE or after == right != EDGE)
        ]

    def nearly(self, key: str) -> bool:
        """Whether a line differs from the key by one of its three hashes alone."""
        before, own, after = hashes(key) or ("", "", "")
        if (before, after) in self._around:
            return True
        return any(
            (left == before and left != EDGE) or (right == after and right != EDGE)
            for left, right, _ in self._own.get(own, ())
        )


def _fits(one: str, other: str) -> bool:
    return one == other or EDGE in (one, other)
