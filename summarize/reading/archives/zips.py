"""Zip files of pages, read in memory: nothing is unpacked onto the disk."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

from summarize.errors import InputError
from summarize.reading.archives.compressed import MOST_DICTIONARY, too_hungry
from summarize.reading.archives.damaged import BROKEN, damaged, damaged_file
from summarize.reading.archives.member_names import zip_names
from summarize.reading.checks.formats import refuse_documents
from summarize.reading.files.passed_over import Found, left_out
from summarize.reading.forms import suffixes
from summarize.reading.limits import FILES, UNPACKED_BYTES, read_bounded, too_large, too_many
from summarize.reading.names.choosing import choose
from summarize.reading.shown import shown

_ENCRYPTED_FLAG = 0x1
_LOCAL_HEAD = 30
_LZMA_HEAD = 4
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def read_zip(data: bytes, name: str) -> Found:
    """Paths and bytes of the page files in a zip file, in the order of their names.

    A file of it that cannot be unpacked stands in ``failed``.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            # Not ``is_dir``: a name may be empty.
            infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
            if len(infos) > FILES:
                raise too_many(name)
            _refuse_document(archive, name)
            paths = zip_names(infos)
            by_path = dict(zip(paths, infos, strict=True))
            if len(by_path) < len(paths):
                raise InputError("{name}: holds two files of one name; unpack it first", name=name)
            left = UNPACKED_BYTES
            entries: list[tuple[str, bytes]] = []
            failed: list[tuple[str, InputError]] = []
            chosen = choose(sorted(paths), suffixes())
            for path in chosen:
                if by_path[path].file_size > left:
                    raise too_large(name, unpacked=True)
                member = shown(f"{name}/{path}")
                try:
                    content = _content(archive, by_path[path], data, (name, member), left)
                except _MemberError as error:
                    failed.append((path, error.error))
                    continue
                left -= len(content)
                entries.append((path, content))
            return Found(entries, left_out(sorted(by_path), chosen), failed)
    except BROKEN:
        raise damaged(name) from None


class _MemberError(Exception):
    """One file of the archive cannot be read; the others may."""

    def __init__(self, error: InputError) -> None:
        super().__init__(str(error))
        self.error = error


def _content(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes, names: tuple[str, str], left: int
) -> bytes:
    """A file's bytes, at most ``left``; ``names`` are those of the archive and of the file."""
    whole, member = names
    if info.flag_bits & _ENCRYPTED_FLAG:
        raise _MemberError(
            InputError("{name}: locked with a password; unpack it first", name=member)
        )
    if info.compress_type == zipfile.ZIP_LZMA and _dictionary(data, info) > MOST_DICTIONARY:
        raise _MemberError(too_hungry(member))
    try:
        with archive.open(info) as file:
            return read_bounded(file, left, whole, unpacked=True)
    except BROKEN:
        raise _MemberError(damaged_file(member)) from None


def _dictionary(data: bytes, info: zipfile.ZipInfo) -> int:
    """How many bytes of memory an LZMA file asks for, by its properties in front of its data."""
    head = info.header_offset
    name, extra = (int.from_bytes(data[head + at : head + at + 2], "little") for at in (26, 28))
    at = head + _LOCAL_HEAD + name + extra + _LZMA_HEAD + 1
    return int.from_bytes(data[at : at + 4], "little")


def _refuse_document(archive: zipfile.ZipFile, name: str) -> None:
    members = set(archive.namelist())
    mimetype = b""
    if "mimetype" in members and archive.getinfo("mimetype").compress_type in _PLAIN:
        with suppress(*BROKEN), archive.open("mimetype") as member:
            mimetype = member.read(100)
    refuse_documents(members, mimetype, name)
