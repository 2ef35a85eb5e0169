"""Names 专名 by role: the people 人名, places 地名 and organisations 机构名 of an article.

The front door: ``roles`` is what answers. ``tagger`` proposes, ``rules`` makes names whole,
``doubts`` says what is none; ``people`` puts names together again that jieba splits.
"""

from summarize.language.names.roles import ROLES, Name, names

__all__ = ["ROLES", "Name", "names"]
