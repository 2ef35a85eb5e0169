"""Text in any encoding, in several at once, or damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fuzz.cases import Case
from tests.fuzz.makers.dumps import text_of

if TYPE_CHECKING:
    from random import Random

CODECS = (
    *("utf-8", "utf-8-sig", "gb18030", "gbk", "gb2312", "big5", "big5hkscs", "utf-16"),
    *("utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "utf-7", "hz", "euc-jp"),
)
NAMED = (
    *("utf-8", "gb18030", "gbk", "big5", "utf-16", "utf-8:replace", "gb18030:replace"),
    *("big5:replace", "utf-16:replace", "latin-1", "ascii", "idna", "punycode", "rot13", "zip"),
    *("undefined", "unicode_escape", "nonsense", "", ":replace", "utf-8:", "utf-8:ignore"),
    *("UTF8", "mbcs", "oem", "base64", "utf-32", "utf-7", "\x00", "汉字", "u" * 300),
)


def damaged(data: bytes, random: Random) -> bytes:
    """The bytes with a few changed, lost, put in, moved or doubled."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 5, 20))):
        at = random.randint(0, len(changed))
        what = random.randrange(6)
        if what == 0 and at < len(changed):
            changed[at] = random.choice((0, 0xFF, 0x80, 0x1B, 0x0A, random.randrange(256)))
        elif what == 1:
            del changed[at : at + random.choice((1, 1, 2, 3, 100))]
        elif what == 2:
            changed[at:at] = random.randbytes(random.choice((1, 1, 2, 16)))
        elif what == 3:
            del changed[at:]
        elif what == 4:
            start = random.randint(0, len(changed))
            changed[at:at] = changed[start : start + random.choice((1, 30, 200))]
        elif at < len(changed):
            changed[at] ^= 1 << random.randrange(8)
    return bytes(changed)


def encoded(text: str, random: Random) -> bytes:
    """The text in some encoding; what that lacks is left out."""
    return text.encode(random.choice(CODECS), "ignore")


def encoding(name: str, random: Random) -> Case:
    """A page in some encoding, or a few, whole or damaged, and perhaps one named."""
    data = b"".join(encoded(text_of(random), random) for _ in range(random.choice((1, 1, 1, 2, 3))))
    if random.random() < 0.6:
        data = damaged(data, random)
    named = random.choice(NAMED) if random.random() < 0.4 else None
    return Case("encodings", name, {"page.txt": data}, encoding=named)
