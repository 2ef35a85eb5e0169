"""Bytes of HTML -> text: what a file says of its own encoding is asked last, as it often lies.

UTF-8 that decodes is UTF-8 whatever is declared. Else the tags, which are ASCII in any encoding,
are taken out before the rest is compared, so that a page of much markup is judged by its words.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from summarize.errors import InputError, Message
from summarize.patterns import lazy
from summarize.reading.encodings.decoding import decode
from summarize.reading.encodings.likeness import likeness
from summarize.reading.forms.html.one_file import is_one_file, page_in

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:charset\s{0,5}=\s{0,5}["']?|encoding\s{0,5}=\s{0,5}["'])\s{0,5}([\w.:-]{2,30})""",
    re.IGNORECASE,
)
_TAGS = re.compile(rb"<[^<>]{0,5000}>")
_HEAD = 4096
_SAMPLE = 400_000
_ENOUGH = 12_000
_SURE = 0.7
"""How much a text is like Chinese that needs no comparison: in a wrong encoding it is 0.3."""
_CODECS = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "cp936", "x-gbk", "gb_2312-80"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "big5hkscs", "x-x-big5", "cp950"), "big5hkscs"),
    **dict.fromkeys(("utf-8", "utf8", "unicode-1-1-utf-8"), "utf-8"),
}
_BROKEN = lazy(r"\ufffd+")


def markup_text(opened: Opened) -> str:
    """The text of an HTML file; what bytes of it are damaged is told once."""
    data = opened.data
    if is_one_file(data):
        data = page_in(data, opened.name)
    if opened.encoding is not None:
        return decode(data, encoding=opened.encoding, name=opened.name)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], codec, opened)
    if b"\0" in data[:_HEAD]:
        return decode(data, encoding=None, name=opened.name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    return _lenient(data, _codec(data, opened.name), opened)


def _codec(data: bytes, name: str) -> str:
    """The encoding whose words look like Chinese; of those that do alike, the declared one."""
    words = _words(data)
    match = _DECLARED.search(data, 0, _HEAD)
    declared = _CODECS.get(match[1].decode("ascii", "replace").lower()) if match else None
    best, most = declared or "gb18030", -1.0
    for codec in dict.fromkeys((declared or "gb18030", "utf-8", "gb18030", "big5hkscs")):
        text = words.decode(codec, "replace")
        bad = len(_BROKEN.findall(text))
        beyond = len(text) - len(text.encode("ascii", "ignore"))
        score = likeness(text) - (4 * bad / beyond if beyond else 0)
        if codec == declared:
            if score > _SURE and not bad:
                return codec
            score += 0.05
        if score > most:
            best, most = codec, score
    if most < 0 and declared is None:
        raise InputError(
            "{name}: not text in an encoding that dubao finds by itself; if it is text, "
            "give --encoding (utf-8, gb18030, big5, utf-16 …)",
            name=name,
        )
    return best


def _words(data: bytes) -> bytes:
    """What is not ASCII in a file, outside of its tags: enough of it to tell the encoding."""
    found: list[bytes] = []
    left = _ENOUGH
    for word in _TAGS.sub(b" ", data[:_SAMPLE]).split():
        if not word.isascii():
            found.append(word)
            left -= len(word)
            if left < 0:
                break
    return b" ".join(found)


def _lenient(data: bytes, codec: str, opened: Opened) -> str:
    text = data.decode(codec, "replace")
    bad = text.count("\ufffd")
    own = "\ufffd".encode(codec, "ignore")  # Big5 has none
    if bad and bad > (data.count(own) if own else 0):
        told = Message(
            "{count} damaged places in {codec} text, each read as �; --encoding names another",
            count=bad,
            codec=codec.removesuffix("hkscs"),
        )
        opened.doubt("encodings", told)
    return text
