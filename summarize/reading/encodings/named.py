"""Names of encodings as users and old files give them, and decoding by such a name."""

from __future__ import annotations

import codecs
import re

from summarize.errors import InputError
from summarize.patterns import lazy
from summarize.reading.shown import shown

EXAMPLES = "utf-8, gb18030, big5, utf-16"
REPLACE = ":replace"

# Files labelled gb2312 or gbk hold characters of its extensions as a rule, and gb18030 has them
# all. Of Big5 there are three: the standard, Microsoft's and Hong Kong's.
_CHINESE = {
    **dict.fromkeys(("gb2312", "gbk", "cp936", "ms936", "euccn", "gb", "gb18030"), ("gb18030",)),
    **dict.fromkeys(
        ("big5", "cp950", "ms950", "big5tw", "big5hkscs", "big5eten"),
        ("big5", "cp950", "big5hkscs"),
    ),
}
_SURROGATE = lazy("[\ud800-\udfff]")


def decode_as(data: bytes, encoding: str, name: str) -> str:
    """``data`` in the encoding that the user names; ``gbk`` and ``gb2312`` mean gb18030.

    ``utf-8:replace`` (any encoding with ``:replace``) puts U+FFFD where bytes are damaged, else
    they raise :class:`~summarize.errors.InputError`, as an unknown name does.
    """
    base, errors = encoding, "strict"
    if encoding.lower().endswith(REPLACE):
        base, errors = encoding[: -len(REPLACE)], "replace"
    codec_names = _codecs(base)
    failed: UnicodeDecodeError | None = None
    for codec in codec_names if errors == "strict" else codec_names[-1:]:
        try:
            text = data.decode(codec, errors)
        except UnicodeDecodeError as error:
            if failed is None or error.start > failed.start:
                failed = error
        except ValueError:
            raise _unknown(encoding) from None
        else:
            return _sound(text, encoding, name)
    offset = failed.start if failed else 0
    raise InputError(
        "{name}: not {codec} at byte {offset}; leave out --encoding to let dubao find it, "
        "or --encoding {codec}{replace} to read it with � for damaged bytes",
        name=name,
        codec=shown(base),
        offset=offset,
        replace=REPLACE,
    )


def _codecs(name: str) -> tuple[str, ...]:
    plain = re.sub(r"[-_ ]", "", name.lower())
    if plain in _CHINESE:
        return _CHINESE[plain]
    try:
        codecs.lookup(name)
        b"a".decode(name, "replace")  # codecs of bytes to bytes (hex, zip) are refused here
    except (LookupError, ValueError):
        # ValueError: a name that holds NUL, or a codec that decodes nothing
        if plain not in {"utf16", "utf32", "utf16le", "utf16be", "utf32le", "utf32be"}:
            raise _unknown(name) from None
    return ("utf-8-sig",) if plain in {"utf8", "u8", "utf8sig"} else (name,)


def _sound(text: str, encoding: str, name: str) -> str:
    if _SURROGATE.search(text):  # utf-7 can spell halves of characters, which nothing can print
        raise InputError(
            "{name}: not {codec}: it holds halves of characters", name=name, codec=shown(encoding)
        )
    return text.removeprefix("\ufeff")


def _unknown(encoding: str) -> InputError:
    return InputError(
        "unknown encoding “{codec}”; try {examples}, or leave out --encoding",
        codec=shown(encoding),
        examples=EXAMPLES,
    )
