"""A national daily of two months of 2019: articles with kicker, headline and deck as printed.

Read from the folder that ``DUBAO_MODERN`` names, or ``shared/data/modern`` beside the checkout;
never copied. Advertisements, bare pictures and scraps are left out, and so is an article that
stands on page 1 and again on an inner page.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
from functools import cache
from pathlib import Path

from summarize.layout.joins.words import parse
from tests.bench.gold import Draft, PageDraft, Part, Piece
from tests.bench.roles import modern_role

_SKIPPED = frozenset({"广告", "图片报道"})
_SHORTEST = 60
_BLANKS = re.compile(r"[\xa0\u3000 ]+")

Row = dict[str, object]


def modern() -> Path | None:
    """The folder of modern pages, or None where it is not here."""
    named = os.environ.get("DUBAO_MODERN")
    folder = Path(named) if named else Path(__file__).parents[3] / "shared" / "data" / "modern"
    return folder if folder.is_dir() else None


@cache
def modern_hash() -> str:
    """SHA-256 over all files of the folder: figures hold for these only."""
    folder = modern()
    assert folder is not None
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def articles() -> dict[str, dict[int, list[Row]]]:
    """Articles by date and page, each once."""
    folder = modern()
    if folder is None:
        raise FileNotFoundError("the modern pages are not here: set DUBAO_MODERN")
    found: dict[str, dict[int, list[Row]]] = {}
    seen: set[tuple[str, str]] = set()
    with gzip.open(folder / "national-2019.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    # inner pages hold the whole text of what page 1 begins or repeats
    for row in sorted(rows, key=lambda row: (row["date"], row["page"] == "01", row["page"])):
        text = "".join(row["paragraphs"])
        key = (row["date"], text[:200])
        if row["title"] in _SKIPPED or len(text) < _SHORTEST or key in seen:
            continue
        seen.add(key)
        found.setdefault(row["date"], {}).setdefault(int(row["page"]), []).append(row)
    return found


def dates() -> list[str]:
    return sorted(articles())


def draft(date: str) -> Draft:
    """The issue of that day as a dump to be: one piece an article, parts with their roles."""
    made = Draft(date, [])
    for number, rows in sorted(articles()[date].items()):
        rows.sort(key=lambda row: str(row["article"]))
        pieces = [_piece(made, f"{date}/{number}/{row['article']}", row) for row in rows]
        made.pages.append(PageDraft(str(number), pieces))
    return made


def _piece(made: Draft, key: str, row: Row) -> Piece:
    parts: list[Part] = []
    for name, role in (("kicker", "kicker"), ("title", "headline"), ("subtitle", "deck")):
        text = _BLANKS.sub(" ", str(row[name])).strip()
        if text:
            identity = made.number()
            parts.append(Part(text, role, identity))
            made.words[identity] = tuple(parse(text))
    paragraphs = [text.strip() for text in row["paragraphs"] if text.strip()]  # type: ignore[attr-defined]
    for index, text in enumerate(paragraphs):
        parts.append(Part(text, modern_role(paragraphs, index), made.number()))
    return Piece(key, parts)
