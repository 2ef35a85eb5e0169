"""A reader's own words 自定义词典: names and terms that jieba does not know, as jieba lists them.

One word a line, then, if wanted, how often it stands in jieba's corpus, then its tag: ``云溪谣``,
``云溪谣 20``, ``云溪谣 nz``, ``云溪谣 20 nz``. Blank lines and lines that begin with # are skipped.
"""

from __future__ import annotations

from dataclasses import dataclass

from summarize.errors import InputError
from summarize.patterns import lazy

MOST_BYTES = 8_000_000
_LINE = lazy(r"(\S{1,40})(?:[ \t]+([0-9]{1,9}))?(?:[ \t]+([a-z]{1,6}))?")
_TAG = "nz"  # other proper noun: what a word without a tag is taken for


@dataclass(frozen=True, slots=True)
class UserWord:
    """A word, its frequency (None: as high as keeps it whole), and its part of speech."""

    text: str
    frequency: int | None = None
    tag: str = _TAG


def parse_user_words(data: bytes, name: str) -> tuple[UserWord, ...]:
    """The words of a file in UTF-8; ``name`` stands in errors.

    Raises InputError with the file's name and the line's number for what is no such list.
    """
    if len(data) > MOST_BYTES:
        raise InputError(
            "{name}: more than {megabytes} MB of words",
            name=name,
            megabytes=MOST_BYTES // 1_000_000,
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("{name}: not UTF-8; save the list of words as UTF-8", name=name) from None
    found: list[UserWord] = []
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        match = _LINE.fullmatch(bare)
        if match is None or not match[1].isprintable():
            raise InputError(
                "{name}: line {number} is not a word, its count and its tag",
                name=name,
                number=number,
            )
        found.append(UserWord(match[1], int(match[2]) if match[2] else None, match[3] or _TAG))
    return tuple(found)
