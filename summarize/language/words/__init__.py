"""Words 词: text cut as jieba cuts it, how rare words are, and a reader's own words.

The front door of segmentation: ``cutting`` is what answers; dictionary, tables and the runs of
unknown characters are behind it, ``private`` keeps what takes long to build.
"""

from summarize.language.words.cutting import (
    Rarities,
    add_words,
    cut,
    likelihood,
    listed,
    rarities,
    tagged,
)
from summarize.language.words.user_words import MOST_BYTES, UserWord, parse_user_words

__all__ = [
    "MOST_BYTES",
    "Rarities",
    "UserWord",
    "add_words",
    "cut",
    "likelihood",
    "listed",
    "parse_user_words",
    "rarities",
    "tagged",
]
