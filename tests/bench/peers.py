"""Peers' summaries, for an interpreter that has them: run by ``tests.bench.summaries --peers``.

Reads JSON texts, a line each; writes for each an object: peer to its sentences, the best first.
A peer that fails on a text gives an empty list; one that is not installed is absent.
"""

from __future__ import annotations

import json
import sys
import warnings
from importlib import import_module
from typing import Any

MOST = 12


def sumy() -> dict[str, Any]:
    """LexRank and TextRank of sumy."""
    tokenizer = import_module("sumy.nlp.tokenizers").Tokenizer
    parser = import_module("sumy.parsers.plaintext").PlaintextParser
    lexrank = import_module("sumy.summarizers.lex_rank").LexRankSummarizer
    textrank = import_module("sumy.summarizers.text_rank").TextRankSummarizer

    def by_rating(sentences: Any, count: int, rating: Any, *rest: Any) -> list[Any]:
        # sumy puts its choice into the order of the text: here the best comes first.
        rate = rating if callable(rating) else rating.__getitem__
        return sorted(sentences, key=lambda each: -float(rate(each, *rest)))[:count]

    def make(kind: Any) -> Any:
        def best(text: str) -> list[str]:
            summarizer = kind()
            summarizer._get_best_sentences = by_rating
            document = parser.from_string(text, tokenizer("chinese")).document
            return list(map(str, summarizer(document, MOST)))

        return best

    return {"sumy LexRank": make(lexrank), "sumy TextRank": make(textrank)}


def textrank4zh() -> dict[str, Any]:
    """Sentences of textrank4zh."""
    ranker = import_module("textrank4zh").TextRank4Sentence

    def best(text: str) -> list[str]:
        ranking = ranker()
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
