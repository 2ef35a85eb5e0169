"""Keywords 关键词: what an article is about, in words and phrases of its own.

The front door: ``extraction`` is what answers. ``terms`` are what could be keywords, ``evidence``
is what speaks for each, ``ranking`` weighs it.
"""

from summarize.language.keywords.extraction import Keyword, keywords

__all__ = ["Keyword", "keywords"]
