"""Names of the files in an archive, in the encoding of the system that packed them."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Sequence

from summarize.errors import InputError
from summarize.reading.encodings.decoding import decode

_UTF8_FLAG = 0x800


def zip_names(infos: Sequence[zipfile.ZipInfo]) -> list[str]:
    """Those of a zip file: Chinese Windows writes GBK, and does not say so."""
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


def tar_names(members: Sequence[tarfile.TarInfo]) -> list[str]:
    """Those of a tar file."""
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
