"""The paper: from the bytes of a dump to articles, keywords and summaries.

Nothing in this package knows of a terminal. Data goes one way: ``reading`` turns bytes into pages
of lines, ``layout`` turns those into an :class:`~summarize.issue.Issue`, ``language`` finds its
words and sentences, ``library`` searches it and ``export`` writes it down.
"""

__version__ = "0.1.0"
