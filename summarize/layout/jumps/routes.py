"""Where jumps lead: their markers' pages as the issue labels them, and what those pages hold."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from summarize.issue import JumpState
from summarize.layout.jumps.continuations import part_continuations
from summarize.layout.jumps.splitting import give_back, part_at_marker
from summarize.layout.jumps.titles import Jumping, tail_before, titles
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft, Forward
from summarize.layout.text.vocabulary import letters

MOST = 40
"""Jumps to a page, or pieces on it; of more, none can be told apart, and pairs are too many."""


@dataclass(slots=True)
class Link:
    """One jump: from the draft ``source``, and where it leads.

    ``target`` is a page label as resolved against the issue, ``piece`` the draft that goes on
    with the article where ``state`` is linked. ``scores`` are the candidates looked at.
    """

    source: int
    forward: Forward | None
    target: str
    first: bool = True
    state: JumpState = "unmatched"
    piece: int | None = None
    evidence: tuple[str, ...] = ()
    scores: dict[int, float] = field(default_factory=dict)


def resolve(target: str, here: str, labels: Collection[str]) -> str:
    """The label meant: ``5`` printed on A3 is A5 where there is one, ``A5`` is 5 likewise."""
    if target in labels:
        return target
    stack = here.rstrip("0123456789")
    if stack and stack + target in labels:
        return stack + target
    bare = target.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if bare != target and bare in labels and not stack:
        return bare
    return stack + target if stack and target.isdigit() else target


def pages_named(forward: Forward, here: str, labels: Collection[str]) -> list[str]:
    """Labels of the pages that the marker leads to, its own where it names none (下转本版).

    Where it names several (下转第二—四版), its own page is not among those that are meant.
    """
    named = [resolve(target, here, labels) for target in forward.unit.targets]
    if len(named) > 1:
        named = [label for label in named if label != here]
    return named or [here]


def parted(
    found: Sequence[Draft], labels: Sequence[str], barred: Collection[int] = ()
) -> list[Draft]:
    """The drafts, those of pages that articles jump to parted at the articles' headings.

    Never at the lines ``barred``.
    """
    for previous, draft in pairwise(found):
        give_back(draft, previous)
    leads: dict[str, list[tuple[int, Forward]]] = {}
    present = frozenset(labels)
    for index, draft in enumerate(found):
        for forward in draft.forwards:
            for label in pages_named(forward, labels[draft.page], present):
                if forward.unit.targets and label in present:
                    leads.setdefault(label, []).append((index, forward))
    plain = cache(lambda index: frozenset(filter(None, map(letters, titles(found[index])))))
    jumping = {
        label: [
            Jumping(found[index], plain(index), tail_before(found[index], forward.after))
            for index, forward in here
        ]
        for label, here in leads.items()
        if len(here) <= MOST
    }
    origins = {
        label: {labels[found[index].page] for index, _ in here} for label, here in leads.items()
    }
    parts: list[Draft] = []
    for draft in found:
        here = labels[draft.page]
        if draft.closed:
            parts.append(draft)
            continue
        for part in part_continuations(draft, jumping.get(here, ()), barred):
            parts.append(part)
            for marker in _markers_inside(part, here, present, origins.get(here, ()), barred):
                rest = part_at_marker(parts[-1], marker)
                if rest is not None:
                    parts.append(rest)
    return parts


def _markers_inside(
    draft: Draft,
    here: str,
    present: Collection[str],
    origins: Collection[str],
    barred: Collection[int],
) -> list[Unit]:
    """Markers amid the draft that name pages from which articles jump to its page."""
    return [
        unit
        for kind, unit in draft.aside
        if kind == "continuation-marker"
        and unit.piece.line not in barred
        and any(resolve(target, here, present) in origins for target in unit.targets)
    ]


def jumps_of(found: Sequence[Draft], labels: Sequence[str]) -> list[Link]:
    """One link, open yet, for each page that a forward marker names."""
    links: list[Link] = []
    present = frozenset(labels)
    for index, draft in enumerate(found):
        here = labels[draft.page]
        for forward in draft.forwards:
            for number, target in enumerate(pages_named(forward, here, present)):
                links.append(Link(index, forward, target, number == 0))
    return links
