"""SnowNLP's TextRank without SnowNLP's models.

``import snownlp`` loads every model it has: some 3 s and 420 MB. Its summary needs only the class
``TextRank`` and BM25 beneath it, so those two modules are imported under a parent package of our
own that has SnowNLP's folder as its path; ``snownlp`` itself stays as it was for anyone else.

One thing is mended: BM25's idf is negative for a word that more than half of the sentences hold,
and PageRank then diverges (on 11–25 % of news articles). Such a word says nothing about likeness:
its idf is 0 here.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import operator
import sys
import threading
from functools import cache
from itertools import compress
from types import ModuleType
from typing import TYPE_CHECKING, Any

from summarize.sums import in_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_PACKAGE = "_snownlp_without_models"
_AS_IT_IS = "_snownlp_as_it_is"
# From here on the sparse sums are the quicker way to the same scores.
_SPARSE_FROM = 40
# From here on pairs of documents are too many to be looked at.
_SPREAD_FROM = 800
_NOTHING = 1e-9
_lock = threading.Lock()


def rank(documents: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """One score a document (a list of words), TextRank's; higher is more central.

    Scores are the same, to the last bit, on every Python, and by either way of computing them up
    to some hundred documents; of more the sums are made word by word, in another order. Empty
    documents are allowed, as is an empty sequence of them.
    """
    if not documents:
        return ()
    if len(documents) >= _SPREAD_FROM:
        return rank_spread(documents)
    if len(documents) >= _SPARSE_FROM:
        return rank_sparse(documents)
    return rank_snownlp(documents)


def rank_snownlp(documents: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """The scores from SnowNLP's own class; quadratic in the number of documents, and dear."""
    if not documents:
        return ()
    ranking = _floored(documents)
    ranking.solve()
    return tuple(float(score) for score in ranking.vertex)


def rank_sparse(documents: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """The same sums, in the same order, over only those pairs that share a word."""
    return _sparse(_floored(documents), in_turn) if documents else ()


def rank_spread(documents: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """The same scores but for rounding, in a time and memory that grow as the words do.

    What a document gives to others goes to its words first, and from each word, at once, to all
    documents that hold it.
    """
    ranking = _floored(documents)
    bm25, damping = ranking.bm25, ranking.d
    parts: list[list[tuple[str, int, float]]] = []  # word, how often here, what it adds
    sums: dict[str, float] = {}
    for index, frequencies in enumerate(bm25.f):
        length = bm25.k1 * (1 - bm25.b + bm25.b * len(documents[index]) / (bm25.avgdl or 1.0))
        row = []
        for word, frequency in frequencies.items():
            if idf := bm25.idf[word]:
                part = idf * frequency * (bm25.k1 + 1) / (frequency + length)
                row.append((word, frequency, part))
                sums[word] = sums.get(word, 0.0) + part
        parts.append(row)
    own = [in_turn(times * part for _, times, part in row) for row in parts]
    shares: list[float] = []
    for row, self_likeness in zip(parts, own, strict=True):
        whole = in_turn(times * sums[word] for word, times, _ in row)
        total = whole - self_likeness
        shares.append(damping / total if total > _NOTHING * whole else 0.0)
    vertex = [1.0] * len(documents)
    for _ in range(ranking.max_iter):
        given = [score * share for score, share in zip(vertex, shares, strict=True)]
        spread = dict.fromkeys(sums, 0.0)
        for row, gift in zip(parts, given, strict=True):
            for word, times, _ in row:
                spread[word] += times * gift
        moved = [
            1 - damping + in_turn(part * spread[word] for word, _, part in row) - gift * back
            for row, gift, back in zip(parts, given, own, strict=True)
        ]
        difference = max(abs(new - old) for new, old in zip(moved, vertex, strict=True))
        vertex = moved
        if difference <= ranking.min_diff:
            break
    return tuple(vertex)


def rank_as_it_is(documents: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """SnowNLP's own scores, idf not floored, to the last bit: they may be huge, or not numbers.

    As in SnowNLP, sums are this Python's (from 3.12 on it compensates sums of floats).
    """
    if not documents:
        return ()
    scores = _sparse(_ranking(documents), sum)
    if all(map(math.isfinite, scores)):
        return scores
    # 0 times infinity is no number: only the full sums say where.
    ranking = _ranking(documents)
    ranking.solve()
    return tuple(float(score) for score in ranking.vertex)


def _sparse(ranking: Any, add: Callable[[Iterable[float]], float]) -> tuple[float, ...]:
    bm25, damping, documents = ranking.bm25, ranking.d, ranking.docs
    # For each word the documents that hold it, with what it adds to the likeness to them.
    holders: dict[str, list[tuple[int, float]]] = {}
    idf, more = bm25.idf, bm25.k1 + 1
    for index, frequencies in enumerate(bm25.f):
        length = bm25.k1 * (1 - bm25.b + bm25.b * len(documents[index]) / (bm25.avgdl or 1.0))
        for word, frequency in frequencies.items():
            if weight := idf[word]:
                part = weight * frequency * more / (frequency + length)
                holders.setdefault(word, []).append((index, part))
    # For each document, in their order, those that give it of their score, and which share.
    givers: list[list[int]] = [[] for _ in documents]
    shares: list[list[float]] = [[] for _ in documents]
    every = range(len(documents))
    for own, document in enumerate(documents):
        likeness = [0.0] * len(documents)
        for word in document:
            for index, part in holders.get(word, ()):
                likeness[index] += part
        near = list(compress(every, likeness))
        total = add(map(likeness.__getitem__, near)) - likeness[own]
        if total:
            for index in near:
                if index != own:
                    givers[index].append(own)
                    shares[index].append(damping * likeness[index] / total)
    # Two places more than are asked for: of fewer than two there would be no tuple.
    given = [operator.itemgetter(*sources, 0, 0) for sources in givers]
    vertex: Sequence[float] = [1.0] * len(documents)
    for _ in range(ranking.max_iter):
        moved = [
            in_turn(map(operator.mul, share, those(vertex)), 1 - damping)
            for those, share in zip(given, shares, strict=True)
        ]
        difference = max(map(abs, map(operator.sub, moved, vertex)))
        vertex = moved
        if difference <= ranking.min_diff or not all(map(math.isfinite, vertex)):
            break
    return tuple(vertex)


def _floored(documents: Sequence[Sequence[str]]) -> Any:
    ranking = _textrank(_PACKAGE).TextRank([list(document) for document in documents])
    weights: dict[str, float] = ranking.bm25.idf
    for word, weight in weights.items():
        weights[word] = max(weight, 0.0)
    return ranking


def _ranking(documents: Sequence[Sequence[str]]) -> Any:
    return _textrank(_AS_IT_IS).TextRank([list(document) for document in documents])


@cache
def _textrank(package: str) -> ModuleType:
    """SnowNLP's module ``summary.textrank``; its ``__init__`` and its models are not run."""
    with _lock:
        spec = importlib.util.find_spec("snownlp")
        if spec is None or not spec.submodule_search_locations:
            raise ImportError("snownlp is not installed")
        parent = ModuleType(package)
        parent.__path__ = list(spec.submodule_search_locations)
        sys.modules[package] = parent
        module = importlib.import_module(f"{package}.summary.textrank")
        if package == _PACKAGE:
            # Python 3.12 compensates sum() of floats: add in order, so that every version agrees.
            for part in (module, sys.modules[f"{package}.sim.bm25"]):
                part.__dict__["sum"] = in_turn
        return module
