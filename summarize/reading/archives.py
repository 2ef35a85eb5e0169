"""Archives of page files, read in memory: nothing is unpacked onto the disk."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Sequence
from typing import BinaryIO

from summarize.errors import InputError
from summarize.reading.choosing import choose
from summarize.reading.decoding import decode
from summarize.reading.formats import refuse_documents
from summarize.reading.limits import FILES, UNPACKED_BYTES, read_bounded, too_large, too_many
from summarize.reading.packed import compressed
from summarize.reading.passed_over import Found, left_out
from summarize.reading.shown import shown

_UTF8_FLAG = 0x800
_ENCRYPTED_FLAG = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    NotImplementedError,
    ValueError,
    RuntimeError,
)


def decompressed(data: bytes, name: str) -> bytes:
    """What a gzip, bzip2 or xz file holds; ``data`` itself where it is none of them."""
    sort = compressed(data)
    if sort is None:
        return data
    unpack: dict[str, Callable[[BinaryIO], gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile]] = {
        "gzip": gzip.open,
        "bzip2": bz2.BZ2File,
        "xz": lzma.LZMAFile,
    }
    try:
        with unpack[sort](io.BytesIO(data)) as stream:
            return read_bounded(stream, UNPACKED_BYTES, name, unpacked=True)
    except _BROKEN:
        raise _damaged(name) from None


def read_zip(data: bytes, name: str) -> Found:
    """Paths and bytes of the page files in a zip file, in the order of their names."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            if len(infos) > FILES:
                raise too_many(name)
            _refuse_document(archive, name)
            paths = _zip_names(infos)
            by_path = dict(zip(paths, infos, strict=True))
            if len(by_path) < len(paths):
                raise InputError("{name}: holds two files of one name; unpack it first", name=name)
            left = UNPACKED_BYTES
            entries: list[tuple[str, bytes]] = []
            chosen = choose(sorted(paths))
            for path in chosen:
                info = by_path[path]
                if info.flag_bits & _ENCRYPTED_FLAG:
                    raise InputError("{name}: locked with a password; unpack it first", name=name)
                if info.file_size > left:
                    raise too_large(name, unpacked=True)
                with archive.open(info) as member:
                    content = read_bounded(member, left, name, unpacked=True)
                left -= len(content)
                entries.append((path, content))
            return Found(entries, left_out(sorted(by_path), chosen))
    except _BROKEN:
        raise _damaged(name) from None


def read_tar(data: bytes, name: str) -> Found:
    """Paths and bytes of the page files in a tar file, in the order of their names."""
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            members: list[tarfile.TarInfo] = []
            for member in archive:
                if member.isfile() and not member.issparse():
                    members.append(member)
                if len(members) > FILES:
                    raise too_many(name)
            paths = _tar_names(members)
            # As tar itself has it, the later of two files of one name replaces the earlier.
            by_path = dict(zip(paths, members, strict=True))
            entries: list[tuple[str, bytes]] = []
            left = UNPACKED_BYTES
            chosen = choose(sorted(by_path))
            for path in chosen:
                file = archive.extractfile(by_path[path])
                if file is None:
                    continue
                with file:
                    content = read_bounded(file, left, name, unpacked=True)
                left -= len(content)
                if len(content) < by_path[path].size:
                    raise _damaged(name)
                entries.append((path, content))
            return Found(entries, left_out(sorted(by_path), chosen))
    except _BROKEN:
        raise _damaged(name) from None


def _refuse_document(archive: zipfile.ZipFile, name: str) -> None:
    members = set(archive.namelist())
    mimetype = b""
    if "mimetype" in members:
        with archive.open("mimetype") as member:
            mimetype = member.read(100)
    refuse_documents(members, mimetype, name)


def _zip_names(infos: Sequence[zipfile.ZipInfo]) -> list[str]:
    """Names in the encoding of the system that packed them: Chinese Windows writes GBK unsaid."""
    raw = [
        info.orig_filename.encode("cp437")
        for info in infos
        if not info.flag_bits & _UTF8_FLAG and not info.orig_filename.isascii()
    ]
    encoded = iter(_decoded(raw))
    names = [
        info.orig_filename
        if info.flag_bits & _UTF8_FLAG or info.orig_filename.isascii()
        else next(encoded)
        for info in infos
    ]
    return [name.replace("\\", "/").partition("\0")[0] for name in names]


def _tar_names(members: Sequence[tarfile.TarInfo]) -> list[str]:
    return _decoded([member.name.encode("utf-8", "surrogateescape") for member in members])


def _decoded(names: Sequence[bytes]) -> list[str]:
    """All names of an archive in one encoding: together they are long enough to find it."""
    try:
        decoded = decode(b"\n".join(names), encoding=None, name="").split("\n")
    except InputError:
        decoded = []
    if len(decoded) != len(names):
        decoded = [name.decode("utf-8", "backslashreplace") for name in names]
    return [name.removeprefix("./") for name in decoded]


def _damaged(name: str) -> InputError:
    return InputError(
        "{name}: a damaged archive, or of a kind that dubao cannot unpack", name=shown(name)
    )
