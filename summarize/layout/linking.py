"""Jumps are linked: an article that ends in 下转3版 with what goes on with it on that page.

A link is made on evidence from both ends (markers, headlines, how the text breaks off and goes
on, vocabulary) and only where it is better than its rivals by a margin: a wrong link is worse
than none. Pieces and jumps are assigned one to one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.issue import JumpState
from summarize.layout.assignment import LARGEST, standing_out
from summarize.layout.drafts import Draft, Forward
from summarize.layout.likeness import Vocabulary, bigrams, overlap, title_likeness
from summarize.layout.marks.endings import ends_sentence, open_brackets, starts_inside, unopened
from summarize.layout.seams import cohesion

ENOUGH = 5.0
MARGIN = 1.0

_BOTH_MARKERS = 5.0
_WRONG_ORIGIN = -8.0
_ORIGIN_OF_CHAIN = 3.0
_OWN_HEAD = -5.0
_VOCABULARY = 6.0
_REPEATED = 3.0
_REPEATED_SHARE = 0.9
_NO_FORWARD_MARKER = 2.0
_TAIL = 60


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


def link(found: Sequence[Draft], labels: Sequence[str]) -> list[Link]:
    """The jumps of all drafts with their states; ``labels`` are the pages' in order."""
    links = _jumps(found, labels)
    pieces = _pieces(found, links, labels)
    vocabulary = Vocabulary([draft.body for draft in found])
    reasons: dict[tuple[int, int], tuple[str, ...]] = {}
    for number, jump in enumerate(links):
        if jump.target not in labels:
            jump.state = "missing-page"
            continue
        here = pieces.get(jump.target, [])
        if len(here) > LARGEST:
            jump.state = "ambiguous"  # too many to tell apart, and their pairs would be too many
            continue
        for piece in here:
            if piece == jump.source:
                continue
            score, evidence = _score(found, jump, piece, labels, vocabulary, links)
            jump.scores[piece] = round(score, 2)
            reasons[number, piece] = evidence
    _assign(links, reasons)
    links += _without_forward_marker(found, links, labels, vocabulary)
    return links


def _without_forward_marker(
    found: Sequence[Draft], links: Sequence[Link], labels: Sequence[str], vocabulary: Vocabulary
) -> list[Link]:
    """Links of pieces marked 上接 whose article lost its marker: it must break off, and fit."""
    linked = {jump.piece for jump in links}
    sources = {jump.source for jump in links}
    inferred: list[Link] = []
    parents = {jump.piece: jump.source for jump in links if jump.piece is not None}
    for piece, draft in enumerate(found):
        if draft.backward is None or piece in linked:
            continue
        fits: list[tuple[float, int, tuple[str, ...]]] = []
        for source, other in enumerate(found):
            if source in sources or other.page == draft.page or _above(source, piece, parents):
                continue
            tail, _ = _ends(other, draft)
            if not tail or ends_sentence(tail):
                continue
            jump = Link(source, None, labels[draft.page])
            score, evidence = _score(found, jump, piece, labels, vocabulary, links)
            fits.append((score - _NO_FORWARD_MARKER, source, evidence))
        fits.sort(reverse=True)
        if fits and fits[0][0] >= ENOUGH and (len(fits) < 2 or fits[0][0] - fits[1][0] >= MARGIN):
            score, source, evidence = fits[0]
            sources.add(source)
            parents[piece] = source
            inferred.append(Link(source, None, labels[draft.page], True, "linked", piece, evidence))
    return inferred


def _jumps(found: Sequence[Draft], labels: Sequence[str]) -> list[Link]:
    links: list[Link] = []
    for index, draft in enumerate(found):
        here = labels[draft.page]
        for forward in draft.forwards:
            targets = forward.unit.targets or (here,)
            for number, target in enumerate(targets):
                resolved = resolve(target, here, labels)
                links.append(Link(index, forward, resolved, number == 0))
    return links


def resolve(target: str, here: str, labels: Sequence[str]) -> str:
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


def _pieces(
    found: Sequence[Draft], links: Sequence[Link], labels: Sequence[str]
) -> dict[str, list[int]]:
    """Drafts that may be continuations, by page: marked, headless, or under a jump's headline."""
    asked = {jump.target for jump in links}
    pieces: dict[str, list[int]] = {}
    for index, draft in enumerate(found):
        here = pieces.setdefault(labels[draft.page], [])
        if draft.backward is not None:
            here.append(index)
        elif labels[draft.page] in asked and draft.blocks:
            headless = draft.text_of("headline") is None
            begins = bool(draft.bylines) or any(unit.dateline for _, unit in draft.blocks[:1])
            if (headless and not begins) or _has_title_of_jump(found, links, index):
                here.append(index)
    return pieces


def _has_title_of_jump(found: Sequence[Draft], links: Sequence[Link], index: int) -> bool:
    title = found[index].text_of("headline") or ""
    return any(
        jump.source != index
        and title_likeness(found[jump.source].text_of("headline") or "", title) >= 3
        for jump in links
    )


def _score(
    found: Sequence[Draft],
    jump: Link,
    piece: int,
    labels: Sequence[str],
    vocabulary: Vocabulary,
    links: Sequence[Link],
) -> tuple[float, tuple[str, ...]]:
    source, target = found[jump.source], found[piece]
    evidence: list[tuple[str, float]] = []
    if target.backward is not None:
        evidence.append(_origin_evidence(found, jump, piece, labels, links))
    evidence.append(("headlines alike", _titles(source, target)))
    tail, head = _ends(source, target)
    evidence.append(("sentence goes on", _seam(tail, head)))
    shared = min(3.0, _VOCABULARY * vocabulary.shared(jump.source, piece))
    evidence.append(("words in common", shared))
    again = _repeats(source, target)
    if again:
        evidence.append(("repeats the article", _REPEATED))
    if target.backward is None and not again:
        if target.bylines or any(unit.dateline for _, unit in target.blocks[:1]):
            evidence.append(("byline or dateline of its own", _OWN_HEAD))
        elif target.text_of("headline") is None and starts_inside(head):
            evidence.append(("begins in mid-sentence", 2.0))
    score = sum(value for _, value in evidence)
    return score, tuple(f"{name} {value:+.1f}" for name, value in evidence if abs(value) >= 0.05)


def _origin_evidence(
    found: Sequence[Draft], jump: Link, piece: int, labels: Sequence[str], links: Sequence[Link]
) -> tuple[str, float]:
    backward = found[piece].backward
    assert backward is not None
    here = labels[found[jump.source].page]
    origins = [resolve(o, labels[found[piece].page], labels) for o in backward.targets]
    if here in origins or (not origins and here == labels[found[piece].page]):
        return "markers point at each other", _BOTH_MARKERS
    mine = found[jump.source].backward
    if mine is not None and set(mine.targets) & set(backward.targets):
        return "marker names the chain's first page", _ORIGIN_OF_CHAIN
    return "marker names another page", _WRONG_ORIGIN


def _titles(source: Draft, target: Draft) -> float:
    theirs = target.text_of("headline")
    if theirs is None:
        return 0.0
    mine = [source.text_of(part) for part in ("headline", "kicker", "deck")]
    return max((title_likeness(text, theirs) for text in mine if text), default=0.0)


def _ends(source: Draft, target: Draft) -> tuple[str, str]:
    tails = [unit.text for kind, unit in source.blocks if kind != "caption"]
    heads = [unit.text for kind, unit in target.blocks if kind != "caption"]
    return (tails[-1] if tails else ""), (heads[0] if heads else "")


def _repeats(source: Draft, target: Draft) -> bool:
    """Whether the piece prints the article again from its beginning."""
    text = source.body
    return len(text) >= _TAIL and overlap(bigrams(text), bigrams(target.body)) >= _REPEATED_SHARE


def _seam(tail: str, head: str) -> float:
    """How well the text after the jump goes on with the text before it."""
    if not tail or not head:
        return 0.0
    score = 0.0
    unfinished = not ends_sentence(tail)
    if starts_inside(head):
        score += 2.0 if unfinished else -1.0
    elif unfinished:
        score += max(-2.0, min(2.5, cohesion(tail, head)))
    opened, closed = open_brackets(tail[-400:]), unopened(head[:400])
    if opened and closed:
        score += 1.0
    elif bool(opened) != bool(closed):
        score -= 0.5
    return score


def _assign(links: Sequence[Link], reasons: dict[tuple[int, int], tuple[str, ...]]) -> None:
    """The pairs that stand out, page by page; a jump with a fit that doesn't is ambiguous."""
    parents: dict[int, int] = {}
    for target in dict.fromkeys(jump.target for jump in links if jump.scores):
        scores = {
            (number, piece): score
            for number, jump in enumerate(links)
            if jump.target == target
            for piece, score in jump.scores.items()
            if score >= ENOUGH
        }
        sure = standing_out(scores, MARGIN)
        for number, piece in sure.items():
            jump = links[number]
            if _above(jump.source, piece, parents):
                continue
            parents[piece] = jump.source
            jump.state, jump.piece = "linked", piece
            jump.evidence = reasons[number, piece]
        for number in {number for number, _ in scores} - set(sure):
            free = {piece for other, piece in scores if other == number} - set(sure.values())
            if free:
                links[number].state = "ambiguous"


def _above(source: int, piece: int, parents: dict[int, int]) -> bool:
    """Whether the article of ``source`` begins with ``piece``: such a link would go in a ring."""
    node: int | None = source
    while node is not None:
        if node == piece:
            return True
        node = parents.get(node)
    return False
