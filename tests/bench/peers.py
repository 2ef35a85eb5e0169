"""Peers' summaries, for an interpreter that has them: run by ``tests.bench.summaries --peers``.

Reads JSON texts, a line each; writes for each an object: peer to its sentences, the best first.
A peer that fails on a text gives an empty list; one that is not installed is absent.
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import Any

MOST = 12


def sumy() -> dict[str, Any]:
    """LexRank and TextRank of sumy."""
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer

    def by_rating(sentences: Any, count: int, rating: Any, *rest: Any) -> list[Any]:
        # sumy puts its choice into the order of the text: here the best comes first.
        rate = rating if callable(rating) else rating.__getitem__
        return sorted(sentences, key=lambda each: -float(rate(each, *rest)))[:count]

    def make(kind: Any) -> Any:
        def best(text: str) -> list[str]:
            summarizer = kind()
            summarizer._get_best_sentences = by_rating
            document = PlaintextParser.from_string(text, Tokenizer("chinese")).document
            return list(map(str, summarizer(document, MOST)))

        return best

    return {"sumy LexRank": make(LexRankSummarizer), "sumy TextRank": make(TextRankSummarizer)}


def textrank4zh() -> dict[str, Any]:
    """Sentences of textrank4zh."""
    from textrank4zh import TextRank4Sentence

    def best(text: str) -> list[str]:
        ranking = TextRank4Sentence()
        ranking.analyze(text=text, lower=True, source="all_filters")
        return [item.sentence for item in ranking.get_key_sentences(num=MOST)]

    return {"textrank4zh": best}


def main() -> None:
    warnings.simplefilter("ignore")
    methods: dict[str, Any] = {}
    for load in (sumy, textrank4zh):
        try:
            methods |= load()
        except Exception as error:
            print(f"{load.__name__} is left out: {error!r}", file=sys.stderr)
    for line in sys.stdin:
        found: dict[str, list[str]] = {}
        for name, best in methods.items():
            try:
                found[name] = best(json.loads(line))
            except Exception:
                found[name] = []
        print(json.dumps(found, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
