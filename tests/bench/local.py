"""Page dumps of a provincial daily and of a metro paper of 2026 with their gold.

``DATE/PAGE.txt`` holds a page, one block a line, ``DATE.gold.json`` its articles: the lines of the
head joined, and the text. Each line is found again in its article's gold; lines that are in no
article (notes, furniture, what the paper's site did not list) are of an unknown role, and nothing
that is found there counts.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from tests.bench.found import solid
from tests.bench.gold import Draft, Link, PageDraft, Part, Piece
from tests.bench.national import modern
from tests.bench.roles import modern_role

UNKNOWN = "unknown"
_BYLINE = re.compile(r"^(?:[■□] ?|本报(?:首席|特约|全媒体)?记者|记者 |寄思人[：:])[^。，]{1,60}$")
_FORWARD = re.compile(r"[（(▶►]*下转[^版]{1,8}版[▶►）)]*$")
_REACH = 60


def dates(paper: str) -> list[str]:
    """Days of ``provincial-2026`` or ``metro-2026``."""
    folder = modern()
    if folder is None:
        raise FileNotFoundError("the modern pages are not here: set DUBAO_MODERN")
    return sorted(path.name.partition(".")[0] for path in (folder / paper).glob("*.gold.json"))


@cache
def _gold(paper: str, date: str) -> tuple[dict[str, object], ...]:
    folder = modern()
    assert folder is not None
    text = (folder / paper / f"{date}.gold.json").read_text(encoding="utf-8")
    return tuple(json.loads(text)["articles"])


def files(paper: str, date: str) -> list[Path]:
    folder = modern()
    assert folder is not None
    return sorted((folder / paper / date).glob("*.txt"))


def draft(paper: str, date: str, pages: str = "") -> Draft:
    """The issue of that day; ``pages`` keeps to those whose name begins so (``A``)."""
    made = Draft(date, [])
    tails: dict[str, list[tuple[str, str]]] = {}
    for number, path in enumerate(files(paper, date), 1):
        if not path.stem.startswith(pages):
            continue
        lines = path.read_text(encoding="utf-8").split("\n")
        page = _Page(made, paper, date, path.stem, number, lines)
        made.pages.append(page.read(tails.get(path.stem, [])))
        for target, article, tail in page.tails:
            tails.setdefault(target, []).append((article, tail))
    numbers = {path.stem: str(n) for n, path in enumerate(files(paper, date), 1)}
    for link in made.links:
        link.target = numbers.get(link.target, link.target)
    return made


class _Page:
    """One page's lines being put to their articles."""

    def __init__(
        self, made: Draft, paper: str, date: str, stem: str, number: int, lines: list[str]
    ) -> None:
        self.made = made
        self.key = f"{date}/{stem}"
        self.label = str(number)
        self.lines = [(n, solid(text)) for n, text in enumerate(lines) if text.strip()]
        self.raw = lines
        self.gold = [row for row in _gold(paper, date) if row["page"] == stem]
        self.owner: dict[int, tuple[str, str | None, int, bool]] = {}
        self.tails: list[tuple[str, str, str]] = []

    def read(self, tails: list[tuple[str, str]]) -> PageDraft:
        at = 0
        for count, row in enumerate(self.gold, 1):
            article = f"{self.key}/{count}"
            at = self._place(article, row, at)
            if row["jump_to"]:
                self.tails.append((str(row["jump_to"]), article, str(row["tail"] or "")))
        origins: dict[str, str] = {}
        for article, tail in tails:
            first = self._walk(article, [("paragraph", text) for text in tail.split("\n")], 0)
            if first is not None:
                origins[article] = "0"
        return PageDraft(self.label, self._pieces(origins))

    def _place(self, article: str, row: dict[str, object], at: int) -> int:
        first = solid(str(row["first"]))
        order = [*range(at, len(self.lines)), *range(at)]
        head, text = str(row["headline"]), str(row["text"])
        for place in order:
            if self.lines[place][1] == first and place not in self.owner:
                body = [("", part) for part in text.split("\n") if part.strip()]
                self._walk(article, [("headline", head), *body], place)
                return int(place) + 1
        return at

    def _walk(self, article: str, parts: list[tuple[str, str]], at: int) -> int | None:
        """Puts the lines that hold the parts, one behind the other, to the article."""
        first: int | None = None
        texts = [text for role, text in parts if not role]
        body = 0
        for role, text in parts:
            left = solid(text)
            own = role or modern_role(texts, body)
            body += not role
            if not role and _BYLINE.match(text) and len(text) < 70:
                own = "byline"
            identity = self.made.number()
            again = False
            while left:
                place = self._find(left, at, alone=first is None)
                if place is None:
                    break
                size = len(self._matched(place))
                self.owner[place] = (article, own, identity, again)
                first = place if first is None else first
                left = left[size:]
                at = place + 1
                again = role != "headline"
                if role == "headline" and left:
                    identity = identity if left else self.made.number()
        return first

    def _matched(self, place: int) -> str:
        line = self.lines[place][1]
        return _FORWARD.sub("", line) or line

    def _find(self, left: str, at: int, *, alone: bool) -> int | None:
        stop = len(self.lines) if alone else min(len(self.lines), at + _REACH)
        for place in range(at, stop):
            if place not in self.owner and left.startswith(self._matched(place)):
                return place
        return None

    def _pieces(self, origins: dict[str, str]) -> list[Piece]:
        pieces: list[Piece] = []
        for place, (line, _) in enumerate(self.lines):
            article, role, identity, again = self.owner.get(place, (None, None, 0, False))
            after = self.lines[place + 1][0] if place + 1 < len(self.lines) else line + 1
            gap = min(4, after - line - 1)
            text = self.raw[line].strip()
            if article is None:
                part = Part(text, UNKNOWN, self.made.number(), aside=True, gap=gap)
                article = pieces[-1].article if pieces else f"{self.key}/0"
            else:
                part = Part(text, role, identity, continued=again, gap=gap)
            if not pieces or pieces[-1].article != article:
                pieces.append(Piece(article, [], origin=origins.get(article)))
            pieces[-1].parts.extend(self._marked(part, article))
        for piece in pieces:
            _mark_broken(piece)
        return pieces

    def _marked(self, part: Part, article: str) -> list[Part]:
        """The part, and the forward marker at its end as one of its own."""
        mark = _FORWARD.search(part.text)
        row = next((t for t in self.tails if t[1] == article), None)
        if mark is None or row is None or mark.start() == 0:
            return [part]
        identity = self.made.number()
        self.made.links.append(Link(article, identity, self.label, row[0], "linked"))
        text = part.text[: mark.start()].rstrip()
        lead = part.text[len(text) : mark.start()]
        before = Part(text, part.role, part.paragraph, continued=part.continued, gap=part.gap)
        return [before, Part(mark[0], "marker", identity, inline=True, lead=lead, gap=part.gap)]


def _mark_broken(piece: Piece) -> None:
    """Of a paragraph in several parts all but the last are broken off."""
    last = {part.paragraph: index for index, part in enumerate(piece.parts)}
    for index, part in enumerate(piece.parts):
        if part.role not in ("headline", "marker") and last[part.paragraph] != index:
            piece.parts[index] = replace(part, broken=True)
