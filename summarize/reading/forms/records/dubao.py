"""What dubao exports as JSON -> sheets of the same issue."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from summarize.given import FURNITURE, HEADS, ROLES, TEXTS, Role
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.names.labels import normal_label

FORMAT = "dubao-issue"
_SETTLED = ("unmatched", "ambiguous")
"""States of jumps to a page that is there, with nothing on it that they lead to."""
_FURNITURE: dict[str, Role] = {kind: role for role, kind in FURNITURE.items() if role in ROLES}
_KINDS = ("news", "opinion", "picture", "notice", "correction", "guide", "literature")


def is_dubao(value: Any) -> bool:
    """Whether it is an issue as dubao exports it."""
    return isinstance(value, dict) and value.get("format") == FORMAT


def dubao_sheets(record: dict[str, Any]) -> list[Sheet]:
    """The issue's pages, each article and each of its pieces on its own."""
    made: dict[str, Sheet] = {}

    def sheet(label: str) -> Sheet:
        if label not in made:
            made[label] = Sheet(label=normal_label(label), closed=True, placed=True, whole=True)
            made[label].date, made[label].paper = _text(record, "date"), _text(record, "paper")
            made[label].number = _text(record, "number")
        return made[label]

    for page in _objects(record.get("pages")):
        own = sheet(str(page.get("label")))
        own.name, own.inferred = _text(page, "name"), page.get("inferred") is True
    part = 0
    for number, article in enumerate(_objects(record.get("articles"))):
        begun = False
        for label, blocks in _pieces(article):
            if not blocks:
                continue
            first, *rest = blocks
            part += 1
            kind = article.get("kind") if not begun and article.get("kind") in _KINDS else None
            column = _text(article, "column") if not begun else None
            begins = first._replace(
                begins=True, key=f"{number}", kind=kind, part=part, column=column
            )
            sheet(label).blocks += [begins, *rest]
            begun = True
    for piece in _objects(record.get("furniture")):
        role = furniture_role(str(piece.get("kind")))
        sheet(str(piece.get("page"))).blocks.append(Block(str(piece.get("text", "")), role))
    return list(made.values())


def furniture_role(kind: str) -> Role:
    """The role of furniture of that kind."""
    role = _FURNITURE.get(kind, kind)
    return role if role in ROLES and role not in HEADS | TEXTS else "stray"


def _pieces(article: dict[str, Any]) -> Iterator[tuple[str, list[Block]]]:
    """The article page by page: a marker stands behind the text of the page that it leaves."""
    home = str(article.get("page"))
    runs = [(label, list(own)) for label, own in groupby(_objects(article.get("blocks")), _page)]
    if not runs or runs[0][0] != home:
        runs.insert(0, (home, []))
    jumps = list(_objects(article.get("jumps")))
    for place, (label, own) in enumerate(runs):
        blocks = list(_head(article)) if place == 0 else []
        texts = [Block(str(each.get("text", "")), _role(each)) for each in own]
        here = [jump for jump in jumps if _within(jump, label)] if texts else []
        for jump in here:  # where on its own page it goes on is not said: with its last block
            before = [each for each in jumps[: jumps.index(jump)] if _ends_here(each, label)]
            blocks += texts[:-1]
            for each in (*before, jump):
                jumps.remove(each)
                _leave(blocks, each)
            yield label, blocks
            blocks, texts = [], texts[-1:]
        blocks += texts
        following = runs[place + 1][0] if place + 1 < len(runs) else None
        last = all(other != label for other, _ in runs[place + 1 :])
        for jump in list(jumps):
            if str(jump.get("from")) != label:
                continue
            leads = jump.get("state") == "linked" and str(jump.get("to")) == following
            if leads or last:
                jumps.remove(jump)
                _leave(blocks, jump)
        yield label, blocks


def _leave(blocks: list[Block], jump: dict[str, Any]) -> None:
    """The jump's marker, where it has one, behind the blocks."""
    if marker := _text(jump, "marker"):
        blocks.append(Block(marker, "jump"))
    if jump.get("state") in _SETTLED:
        settle_jump(blocks)


def settle_jump(blocks: list[Block]) -> None:
    """The last jump leads to nothing but what has its article's key."""
    for at in range(len(blocks) - 1, -1, -1):
        if blocks[at].role in ("jump", "settled-jump"):
            blocks[at] = blocks[at]._replace(role="settled-jump")
            return


def _head(article: dict[str, Any]) -> Iterator[Block]:
    title = _tight(article.get("title"))
    kicker, headline, deck = (_text(article, key) for key in ("kicker", "headline", "deck"))
    over = bool(kicker) and title.startswith(_tight(kicker)) and title != _tight(headline)
    under = bool(deck) and title.endswith(_tight(deck)) and title != _tight(headline)
    if kicker:
        yield Block(kicker, "titled-kicker" if over else "kicker")
    if headline:
        yield Block(headline, "headline")
    if deck:
        yield Block(deck, "titled-deck" if under else "deck")
    for byline in article.get("bylines") or ():
        yield Block(str(byline), "byline")
    origin = article.get("continued_from")
    if isinstance(origin, dict) and (marker := _text(origin, "marker")):
        yield Block(marker, "continued")


def _role(block: dict[str, Any]) -> Role:
    kind = block.get("kind")
    return kind if kind in TEXTS or kind == "caption" else "paragraph"


def _page(block: dict[str, Any]) -> str:
    return str(block.get("page"))


def _within(jump: dict[str, Any], label: str) -> bool:
    return jump.get("state") == "linked" and jump.get("from") == jump.get("to") == label


def _ends_here(jump: dict[str, Any], label: str) -> bool:
    return jump.get("from") == label and jump.get("state") != "linked"


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))


def _text(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return value if isinstance(value, str) and value.strip() else None


def _tight(text: Any) -> str:
    return "".join(str(text or "").split())
