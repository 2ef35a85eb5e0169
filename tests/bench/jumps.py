"""Jumps: articles cut at any character, their rest on another page, or nowhere in the issue."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.bench import invented
from tests.bench.draft import dice
from tests.bench.gold import Draft, Link, PageDraft, Part, Piece, halves
from tests.bench.habits import word_ends

if TYPE_CHECKING:
    from random import Random

FORWARD = (
    "（下转第{n}版）", "下转{n}版", "（下转{zh}版）", "（下转第{zh}版）", "下转第{n}版",
    "(下转第{n}版)", "▼下转{n}版", "（转{n}版）", "（下转{nn}版）",
)  # fmt: skip
BACKWARD = (
    "（上接第{n}版）", "（上接{zh}版）", "上接第{n}版", "(上接{n}版)", "（上接第{zh}版）",
    "▲上接{n}版",
)  # fmt: skip
_CLAUSE = re.compile(r"(?<=[，。；！？])[^，。；：、！？（）“”『』《》]{7,15}(?=[，。；！？])")
_PARTS = re.compile(r"——|[，：！？ ]")
SHORTEST = 160
"""An article with fewer characters of body than this is never cut."""


def marker(template: str, label: str) -> str:
    number = int(label)
    return template.format(n=number, nn=f"{number:02d}", zh=invented.chinese(number))


def _body(piece: Piece) -> list[int]:
    """Indices of the parts that a cut may fall into or behind."""
    known = [i for i, part in enumerate(piece.parts) if part.role == "paragraph"]
    return known if len(known) >= 2 else []


def _cut(piece: Piece, random: Random) -> list[Part] | None:
    """Cut the piece at any character of its body; its rest, or None where it is too short."""
    body = _body(piece)
    total = sum(len(piece.parts[i].text) for i in body)
    if not body or total < SHORTEST:
        return None
    at = random.randint(60, total - 60)
    if random.random() < 0.15:
        sums = [sum(len(piece.parts[i].text) for i in body[:n]) for n in range(1, len(body))]
        at = min(sums, key=lambda total: abs(total - at))
    for index in body:
        size = len(piece.parts[index].text)
        if at <= size:
            break
        at -= size
    if at == size:
        rest = piece.parts[index + 1 :]
        piece.parts = piece.parts[: index + 1]
        return rest or None
    first, second = halves(piece.parts[index], at)
    rest = [replace(second, continued=False), *piece.parts[index + 1 :]]
    piece.parts = [*piece.parts[:index], first]
    return rest


def _headline(draft: Draft, piece: Piece) -> tuple[str | None, list[int]]:
    """The headline and where its words end."""
    parts = [part for part in piece.parts[:4] if part.role == "headline"]
    if not parts:
        return None, []
    text = "".join(part.text for part in parts)
    return text, word_ends(draft.words.get(parts[0].paragraph, ()), text)


def shortened(headline: str, ends: list[int], random: Random) -> str:
    """A part of the headline that still says what it is about; ``ends``: where its words end."""
    clauses = [part for part in _PARTS.split(headline) if 4 <= len(part) < len(headline)]
    if clauses:
        return random.choice(clauses)
    inner = [end for end in ends if 3 <= end <= len(headline) - 3]
    if not inner:
        return headline
    at = min(inner, key=lambda end: abs(end - len(headline) / 2))
    return headline[:at] if random.random() < 0.5 else headline[at:]


def _far_heading(
    head: tuple[str | None, list[int]], rest: list[Part], random: Random
) -> tuple[str, str | None]:
    """How the far side is headed: same, changed, shortened or none; and with what."""
    headline, ends = head
    kind = random.choices(("same", "changed", "shortened", "none"), (35, 20, 20, 25))[0]
    if kind == "none" or headline is None:
        return "none", None
    if kind == "same":
        return kind, headline
    if kind == "shortened":
        return kind, shortened(headline, ends, random)
    clauses = [clause for part in rest for clause in _CLAUSE.findall(part.text)[:4]]
    return (kind, random.choice(clauses)) if clauses else ("same", headline)


def _far_piece(draft: Draft, piece: Piece, rest: list[Part], origin: str, random: Random) -> Piece:
    """The continuation with its heading and marker in one of their usual places."""
    kind, heading = _far_heading(_headline(draft, piece), rest, random)
    parts: list[Part] = []
    if heading:
        parts.append(Part(heading, "continuation-heading", draft.number()))
    if kind in {"none", "changed"} or random.random() < 0.8:
        text = marker(random.choice(BACKWARD), origin)
        place = random.choice(("above", "below", "inline"))
        back = Part(text, "continuation-marker", draft.number())
        if place == "above":
            parts.insert(0, back)
        else:
            parts.append(back)
        if place == "inline":
            rest = [replace(rest[0], inline=True, lead=random.choice(("", " "))), *rest[1:]]
    return Piece(piece.article, [*parts, *rest], piece.roles_known, origin)


def _place(page: PageDraft, far: Piece, random: Random) -> None:
    """Before any of the page's pieces but the first, or at the end."""
    page.pieces.insert(random.randint(min(1, len(page.pieces)), len(page.pieces)), far)


def _mark(draft: Draft, piece: Piece, link: tuple[str, str, str], random: Random) -> None:
    """Print the forward marker of a link (from, to, state) behind the piece."""
    origin, target, state = link
    text = marker(random.choice(FORWARD), target)
    identity = draft.number()
    own_line = random.random() < 0.25
    lead = "" if own_line else random.choice(("", " "))
    part = Part(text, "marker", identity, inline=not own_line, lead=lead)
    piece.parts.append(part)
    draft.links.append(Link(piece.article, identity, origin, target, state))


def _send(draft: Draft, page: PageDraft, piece: Piece, random: Random, been: set[str]) -> bool:
    """Cut the piece and send its rest to a page it has not been on; whether it could be done."""
    others = [other for other in draft.pages if other.label not in been]
    later = [other for other in others if int(other.label) > int(page.label)]
    rest = _cut(piece, random)
    if rest is None:
        return False
    fate = random.random()
    last = max(int(other.label) for other in draft.pages)
    missing = next((n for n in range(2, last) if str(n) not in _labels(draft)), last + 2)
    if fate < 0.72 and others:
        target = random.choice(later or others)
        far = _far_piece(draft, piece, rest, page.label, random)
        _mark(draft, piece, (page.label, target.label, "linked"), random)
        _place(target, far, random)
        if len(been) == 1 and random.random() < 0.2:
            _send(draft, target, far, random, {*been, target.label})
        return True
    if fate < 0.8 and others:
        _mark(draft, piece, (page.label, random.choice(others).label, "unmatched"), random)
    else:
        _mark(draft, piece, (page.label, str(missing), "missing-page"), random)
    lost = "".join(part.text for part in rest)
    draft.dropped[piece.article] = draft.dropped.get(piece.article, "") + lost
    return True


def _labels(draft: Draft) -> set[str]:
    return {page.label for page in draft.pages}


def cut_jumps(draft: Draft, seed: int) -> None:
    """One to three jumps on each page that has articles long enough."""
    for page in list(draft.pages):
        random = dice(seed, "jumps", draft.date, page.label)
        wanted = random.choice((1, 1, 2, 3))
        own = [piece for piece in page.pieces if piece.origin is None]
        random.shuffle(own)
        for piece in own:
            if wanted and _send(draft, page, piece, random, {page.label}):
                wanted -= 1
