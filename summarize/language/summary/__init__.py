"""Summaries 摘要: of an article (``summarising``), and of an issue (``digest``, ``themes``).

The front door, from the article to the summary: ``candidates`` are the sentences that may stand in
one, ``methods`` SnowNLP's own, ``evidence`` what is seen of a sentence, ``choice`` what is taken,
``shortening`` what a sentence can do without.
"""

from summarize.language.summary.shown import Summary, SummarySentence
from summarize.language.summary.summarising import METHODS, has_many_units, summarise

__all__ = [
    "METHODS",
    "Summary",
    "SummarySentence",
    "has_many_units",
    "summarise",
]
