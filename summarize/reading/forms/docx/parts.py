"""Parts of a document of Office -> trees of XML, with names as they are without namespaces.

Documents of Office declare no types and no entities: one that does is refused, as is what nests
without end or unpacks to more than an issue can hold.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers.expat import ExpatError, ParserCreate

from summarize.errors import InputError
from summarize.reading.limits import UNPACKED_BYTES, Allowance, read_bounded, too_large

BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError),
    *(ArithmeticError, LookupError, ValueError),
)
"""What is raised of a damaged file, or of one packed in a way that is not known."""
_DEEPEST = 150
_ENCRYPTED_FLAG = 0x1
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Other ways of packing may ask for any memory, and no program writes documents so."""


_ELEMENT, _ATTRIBUTES = 160, 320
"""Bytes that an element takes, and that the attributes of one take."""


class _RefusedError(Exception):
    """What no document of Office holds."""


class Parts:
    """The parts of a document; ``name`` is what messages call it."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        self.names = sorted(self._archive.namelist())
        self._left = UNPACKED_BYTES

    def tree(self, part: str) -> Element | None:
        """The root of a part; None where there is none of that name."""
        if part not in self.names:
            return None
        info = self._archive.getinfo(part)
        if info.file_size > self._left:
            raise too_large(self.name, unpacked=True)
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise InputError("{name}: locked with a password; unpack it first", name=self.name)
        try:
            if info.compress_type not in PACKED:
                raise _RefusedError
            with self._archive.open(info) as file:
                data = read_bounded(file, self._left, self.name, unpacked=True)
            self._left -= len(data)
            return _parsed(data, Allowance(len(data), self.name))
        except (*BROKEN, ExpatError, _RefusedError):
            raise InputError(
                "{name}: a damaged document; save it again as DOCX or text", name=self.name
            ) from None


def _parsed(data: bytes, allowance: Allowance) -> Element:
    builder = TreeBuilder()
    depth = 0

    def start(tag: str, given: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise _RefusedError
        kept = {_bare(name): value for name, value in given.items()}
        allowance.take(_ELEMENT + (_ATTRIBUTES if kept else 0))
        builder.start(_bare(tag), kept)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_bare(tag))

    def refuse(*_: object) -> NoReturn:
        raise _RefusedError

    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.Parse(data, True)
    return builder.close()


def _bare(name: str) -> str:
    return name.rpartition(" ")[2]
