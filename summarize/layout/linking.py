"""Jumps are linked: an article that ends in 下转3版 with what goes on with it on that page.

A link is made on evidence from both ends (markers, headlines, how the text breaks off and goes
on, vocabulary) and only where it is better than its rivals by a margin: a wrong link is worse
than none. Pieces and jumps are assigned one to one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.issue import JumpState
from summarize.layout.drafts import Draft, Forward
from summarize.layout.likeness import Vocabulary, title_likeness
from summarize.layout.marks.endings import ends_sentence, open_brackets, starts_inside, unopened

ENOUGH = 5.0
MARGIN = 1.0

_BOTH_MARKERS = 5.0
_WRONG_ORIGIN = -8.0
_ORIGIN_OF_CHAIN = 3.0
_OWN_HEAD = -5.0
_VOCABULARY = 6.0
_NO_FORWARD_MARKER = 2.0


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
        for piece in pieces:
            if labels[found[piece].page] != jump.target or piece == jump.source:
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


def _pieces(found: Sequence[Draft], links: Sequence[Link], labels: Sequence[str]) -> list[int]:
    """Drafts that may be continuations: marked ones, headless ones, ones with a jump's headline."""
    asked = {jump.target for jump in links}
    pieces: list[int] = []
    for index, draft in enumerate(found):
        if draft.backward is not None:
            pieces.append(index)
        elif labels[draft.page] in asked and draft.blocks:
            headless = draft.text_of("headline") is None
            begins = bool(draft.bylines) or any(unit.dateline for _, unit in draft.blocks[:1])
            if (headless and not begins) or _has_title_of_jump(found, links, index):
                pieces.append(index)
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
    if target.backward is None:
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


def _seam(tail: str, head: str) -> float:
    """How well the text after the jump goes on with the text before it."""
    if not tail or not head:
        return 0.0
    score = 0.0
    unfinished = not ends_sentence(tail)
    if starts_inside(head):
        score += 2.0 if unfinished else -1.0
    opened, closed = open_brackets(tail[-400:]), unopened(head[:400])
    if opened and closed:
        score += 1.0
    elif bool(opened) != bool(closed):
        score -= 0.5
    return score


def _assign(links: Sequence[Link], reasons: dict[tuple[int, int], tuple[str, ...]]) -> None:
    """Best pairs first; one that does not stand out from its rivals stays undecided."""
    taken: set[int] = set()
    parents: dict[int, int] = {}
    open_links = [n for n, jump in enumerate(links) if jump.scores]
    progress = True
    while progress:
        progress = False
        pairs = sorted(
            (
                (score, -number, piece)
                for number in open_links
                for piece, score in links[number].scores.items()
                if piece not in taken and score >= ENOUGH
            ),
            reverse=True,
        )
        for score, negative, piece in pairs:
            number = -negative
            if _rival(links, open_links, taken, number, piece) > score - MARGIN:
                continue
            jump = links[number]
            if _above(jump.source, piece, parents):
                del jump.scores[piece]
                progress = True
                break
            parents[piece] = jump.source
            jump.state, jump.piece = "linked", piece
            jump.evidence = reasons[number, piece]
            taken.add(piece)
            open_links.remove(number)
            progress = True
            break
    for number in open_links:
        free = [s for piece, s in links[number].scores.items() if piece not in taken]
        if any(score >= ENOUGH for score in free):
            links[number].state = "ambiguous"


def _above(source: int, piece: int, parents: dict[int, int]) -> bool:
    """Whether the article of ``source`` begins with ``piece``: such a link would go in a ring."""
    node: int | None = source
    while node is not None:
        if node == piece:
            return True
        node = parents.get(node)
    return False


def _rival(
    links: Sequence[Link], open_links: Sequence[int], taken: set[int], number: int, piece: int
) -> float:
    """The best other use of the jump or of the piece."""
    best = float("-inf")
    for other, score in links[number].scores.items():
        if other != piece and other not in taken:
            best = max(best, score)
    for other in open_links:
        if other != number:
            best = max(best, links[other].scores.get(piece, float("-inf")))
    return best
