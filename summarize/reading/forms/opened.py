"""A file as forms see it: its bytes, its name, and its text, decoded once when it is asked for."""

from __future__ import annotations

from functools import cached_property

from summarize.errors import Message
from summarize.issue import Doubt, DoubtKind
from summarize.reading.encodings.decoding import decode_file
from summarize.reading.limits import Allowance
from summarize.reading.names.choosing import split_suffix

_HEAD = 4096


class Opened:
    """A file's bytes; ``path`` is that in its folder or archive, ``name`` what messages call it."""

    def __init__(self, data: bytes, path: str, name: str, encoding: str | None = None) -> None:
        self.data = data
        self.path = path
        self.name = name
        self.encoding = encoding
        self.doubts: list[Doubt] = []

    @cached_property
    def allowance(self) -> Allowance:
        """The memory that what is made of its bytes may take."""
        return Allowance(len(self.data), self.name)

    @property
    def suffix(self) -> str:
        """In lower case, with its dot; empty for none."""
        return split_suffix(self.path.rpartition("/")[2])[1]

    @cached_property
    def text(self) -> str:
        """The whole text, without a mark of byte order; InputError where the bytes are none."""
        text, doubts = decode_file(self.data, encoding=self.encoding, name=self.name)
        self.doubts += doubts
        return text

    @cached_property
    def head(self) -> str:
        """The beginning of the text, without blanks before it."""
        return self.text[: 2 * _HEAD].lstrip()[:_HEAD]

    def doubt(self, kind: DoubtKind, text: Message) -> None:
        """Tell the user something about the file, once."""
        self.doubts.append(Doubt(kind, self.name, text))
