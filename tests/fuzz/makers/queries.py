"""Queries: the signs of their language in every order, and words that are there or nearly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fuzz.cases import Case
from tests.fuzz.makers.dumps import WILD, text_of

if TYPE_CHECKING:
    from random import Random

_SIGNS = (
    *(
        " OR ",
        "|",
        "｜",
        " -",
        "－",
        "(",
        ")",
        "（",
        "）",
        '"',
        "“",
        "”",
        "「",
        "」",
        " ",
        "　",
        "OR",
    ),
    *("title:", "标题：", "byline:", "记者:", "paper:", "报：", "date:", "日期:", "page:", "版："),
    *(
        "section:",
        "版面:",
        "kind:",
        "体裁：",
        ":",
        "..",
        "--",
        "*",
        "^",
        "NEAR(",
        "'",
        "\\",
        "%",
        "_",
    ),
)
_FACTS = (
    *("date:2025", "date:2025-01..2025-03", "日期:..2025", "date:2025-13", "date:0000", "date:.."),
    *("date:9999-12-31..", "date:2025年3月4日", "page:1", "page:A05", "page:x", "page:０２"),
    *(
        "kind:news",
        "kind:启事",
        "kind:x",
        "paper:芦汀",
        'section:"第1版"',
        "section:要闻",
        "date:10000",
    ),
)


def _word(text: str, random: Random) -> str:
    """Characters that stand together in the text."""
    at = random.randrange(len(text))
    return text[at : at + random.choice((1, 1, 2, 2, 3, 4, 8))]


def query_of(text: str, random: Random) -> str:
    """A query, most of it of the text."""
    parts = []
    for _ in range(random.choice((1, 1, 2, 3, 4, 6, 12))):
        kind = random.random()
        if kind < 0.5 and text:
            parts.append(_word(text, random))
        elif kind < 0.8:
            parts.append(random.choice(_SIGNS))
        elif kind < 0.92:
            parts.append(random.choice(_FACTS))
        else:
            parts.append(random.choice(WILD))
        if random.random() < 0.5:
            parts.append(" ")
    query = "".join(parts)
    return query * 60 if random.random() < 0.01 else query


def asked(name: str, random: Random) -> Case:
    """Two issues, and what is asked of them and of the library that holds them."""
    texts = [text_of(random) for _ in range(2)]
    files = {
        f"daily/2025-03-{day:02}/0{day}.txt": text.encode() for day, text in enumerate(texts, 1)
    }
    both = "\n".join(texts)
    queries = tuple(query_of(both, random) for _ in range(8))
    return Case("queries", name, files, "daily", queries=queries, members=len(files))
