"""Sentences 句子: where they begin and end, and what stands before and behind them.

The front door: ``splitting`` is what answers. Datelines, bylines and credits are found as the
layout finds them (:mod:`summarize.layout.lines.sources`), with what else a sentence is bare of.
"""

from summarize.language.sentences.splitting import Sentence, ends_sentence, sentences

__all__ = ["Sentence", "ends_sentence", "sentences"]
