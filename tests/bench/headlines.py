"""Headlines of the month as a measure: what the headline says, the summary should hold.

The headline is withheld from the summariser. Articles have a headline of at least 8 characters
and a body of at least five sentences and 300 characters. Scores are ROUGE-1, -2 and -L by
character (letters and digits alone), at a fixed number of characters.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.issue import Article, Block
from summarize.language.summary.candidates import candidates
from tests.bench.corpus import articles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HEADLINE = 8
SENTENCES = 5
CHARACTERS = 300


@dataclass(frozen=True, slots=True)
class Item:
    """``headline`` is withheld; ``article`` has none."""

    key: str
    headline: str
    article: Article
    text: str


def items(days: range) -> Iterator[Item]:
    """Articles of the days that can be measured, in their order."""
    for found in articles():
        if found.day not in days or found.picture or len(found.paragraphs) < 2:
            continue
        headline, *body = [part.text for part in found.paragraphs]
        blocks = tuple(Block("paragraph", "1", text) for text in body)
        article = Article(found.key, "1", "第1版", "news", headline, blocks=blocks)
        text = "\n".join(body)
        if (
            len(letters(headline)) >= HEADLINE
            and not headline.endswith(("。", "：", "；"))
            and len(text) >= CHARACTERS
            and len(candidates(article)) >= SENTENCES
        ):
            yield Item(found.key, headline, article, text)


def letters(text: str) -> str:
    """What ROUGE by character counts: letters, digits and Chinese characters."""
    return "".join(character for character in text if character.isalnum())


def within(sentences: Sequence[tuple[int, str]], budget: int) -> str:
    """The text of the best sentences (place in the article, text), in the order of the article.

    They come best first; the one that would go beyond ``budget`` letters is cut to fit.
    """
    kept: list[tuple[int, str]] = []
    left = budget
    for place, sentence in sentences:
        part = letters(sentence)[:left]
        left -= len(part)
        kept.append((place, part))
        if left <= 0:
            break
    return "".join(part for _, part in sorted(kept))


def rouge(summary: str, reference: str) -> dict[str, float]:
    """Recall (``1r``, ``2r``, ``lr``) and F (``1f`` …) of two texts made of letters."""
    found: dict[str, float] = {}
    for name, size in (("1", 1), ("2", 2)):
        first, second = grams(summary, size), grams(reference, size)
        shared = sum((first & second).values())
        found |= _scores(name, shared, first.total(), second.total())
    shared = _common(summary, reference)
    return found | _scores("l", shared, len(summary), len(reference))


def grams(text: str, size: int) -> Counter[str]:
    """Runs of ``size`` characters with how often they stand in the text."""
    return Counter(text[place : place + size] for place in range(len(text) - size + 1))


def _scores(name: str, shared: int, first: int, second: int) -> dict[str, float]:
    recall = shared / second if second else 0.0
    return {f"{name}r": recall, f"{name}f": 2 * shared / (first + second) if shared else 0.0}


def _common(first: str, second: str) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(second) + 1)
    for character in first:
        before = 0
        for place, other in enumerate(second, 1):
            above = row[place]
            row[place] = before + 1 if character == other else max(above, row[place - 1])
            before = above
    return row[-1]
