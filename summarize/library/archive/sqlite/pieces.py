"""The pairs of an article's body as the embedded index has them: none with a sign between words.

Every fifth pair would hold a comma, a full stop, a bracket or a quotation mark, and hardly anybody
asks for one. So these signs part a body into pieces, and only what stands in pieces of two
characters and more has tokens. A phrase over such a sign is asked by the tokens on its two sides,
which stand side by side in the index too; which sign it is says the text.
"""

from __future__ import annotations

from operator import add
from typing import TYPE_CHECKING

from summarize.library.archive.pairs import plain
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

# Whether a sign parts pieces depends on nothing but the characters beside it: a phrase that is
# asked is parted as the text is in which it stands. A comma or colon in a number parts nothing.
_SIGNS = lazy(r"(?:(?<![0-9a-z])[，。、；：？！“”（）《》](?![0-9a-z]))+")


def piece_tokens(stretches: Iterable[str]) -> str:
    """The tokens of :func:`~summarize.library.archive.pairs.indexed` stretches of a body."""
    found: list[str] = []
    last = ""
    for text in stretches:
        for piece in _SIGNS.split(text):
            if len(piece) > 1:
                if piece[0] == last:  # 中国，国家 holds no 中国家
                    found.append(last)
                found.extend(map(add, piece, piece[1:]))
                last = piece[-1]
    return " ".join(found)


def has_signs(term: str) -> bool:
    """Whether a term (squeezed) is parted, so that its tokens do not tell all of it."""
    return _SIGNS.search(plain(term)) is not None
