"""Archives: of all sorts, nested, damaged, and lying about what is in them."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import warnings
import zipfile
from typing import TYPE_CHECKING

from tests.fuzz.cases import Case
from tests.fuzz.makers.dumps import text_of
from tests.fuzz.makers.encodings import damaged, encoded

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

Members = list[tuple[str, bytes]]
_NAMES = (
    *("第01版 要闻.txt", "02.txt", "A03.txt", "pages/04.txt", "05", "06.htm", "07.md", "x.TXT"),
    *(
        "",
        " ",
        ".",
        "..",
        "../08.txt",
        "/etc/09.txt",
        "C:\\10.txt",
        "a\\11.txt",
        "dir/",
        "./12.txt",
    ),
    *(".hidden.txt", "__MACOSX/._13.txt", "\x1b[31m14.txt", "15\n.txt", "16\r.txt", "\u202e17.txt"),
    *("a/" * 70 + "18.txt", "长" * 300 + ".txt", "02.txt", "Thumbs.db", "con.txt", "*.txt", "-"),
)
_LIES = (0, 1, 0x7F, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)


def _members(random: Random) -> Members:
    count = random.choice((0, 1, 1, 2, 2, 2, 3, 4))
    made = []
    for number in range(count):
        plain = random.random() < 0.6
        name = f"第{number + 1:02}版.txt" if plain else random.choice(_NAMES)
        kind = random.random()
        if kind < 0.75:
            data = text_of(random).encode()
        elif kind < 0.85:
            data = encoded(text_of(random), random)
        elif kind < 0.9:
            data = "的".encode() * random.choice((1, 50_000))
        else:
            data = random.choice((b"", b"\0" * 2000, b"%PDF-1.7", random.randbytes(300)))
        made.append((name, data))
    return made


def _zip(members: Members, random: Random) -> bytes:
    made = io.BytesIO()
    methods = (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w") as archive:
        warnings.simplefilter("ignore")  # two members of one name
        for name, data in members:
            info = zipfile.ZipInfo(name.replace("\0", ""))
            info.compress_type = random.choice(methods) if random.random() < 0.5 else methods[0]
            info.external_attr = random.choice((0, 0, 0o120777 << 16, 0o40755 << 16, 1))
            archive.writestr(info, data)
    return made.getvalue()


def _tar(members: Members, random: Random) -> bytes:
    made = io.BytesIO()
    form = random.choice((tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT))
    kinds = (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.DIRTYPE)
    with tarfile.open(fileobj=made, mode="w", format=form) as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            if random.random() < 0.1:
                info.type, info.size = random.choice(kinds), 0
                info.linkname = random.choice((name, "/etc/passwd", "../x", "02.txt"))
            try:
                archive.addfile(info, io.BytesIO(data))
            except ValueError:  # a name too long for the form
                continue
    return made.getvalue()


def _gz(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


_PACKERS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": _gz,
    ".xz": lzma.compress,
    ".bz2": bz2.compress,
    ".lzma": lambda data: lzma.compress(data, lzma.FORMAT_ALONE),
}


def _lying(data: bytes, random: Random) -> bytes:
    """Numbers of a zip's records, or of a tar's headers, that say something else."""
    changed = bytearray(data)
    marks = (b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06")
    found = [at for mark in marks for at in range(len(data) - 46) if data[at : at + 4] == mark]
    for at in random.sample(found, min(len(found), random.choice((1, 1, 2)))):
        form, offset = random.choice((("<I", 24), ("<I", 20), ("<H", 10), ("<H", 8), ("<I", 42)))
        struct.pack_into(form, changed, at + offset, random.choice(_LIES) & (1 << 16) - 1)
        if form == "<I":
            struct.pack_into(form, changed, at + offset, random.choice(_LIES))
    if not found and len(changed) >= 512:
        at = 512 * random.randrange(len(changed) // 512)
        field = random.choice((100, 124, 136, 156, 257, 345))
        lies = (
            b"\x80" + b"\xff" * 11,
            b"\xff" * 12,
            b"7" * 12,
            b"\0" * 12,
            b"-1 ",
            b"g",
            b"L",
            b"x",
        )
        lie = random.choice(lies)
        changed[at + field : at + field + len(lie)] = lie
        block = bytes(changed[at : at + 148]) + b" " * 8 + bytes(changed[at + 156 : at + 512])
        changed[at + 148 : at + 156] = b"%06o\0 " % sum(block)
    return bytes(changed)


def archive(name: str, random: Random) -> Case:
    """An archive of pages, as whoever packs, and whoever means ill, makes them."""
    members = _members(random)
    suffix = random.choice((".zip", ".tar", ".zip", ".tar.gz", ".tar.xz", ".txt.gz", ".tar.bz2"))
    weight = sum(len(data) for _, data in members)
    if random.random() < 0.2:
        inner = random.choice((_zip, _tar))(_members(random), random)
        members.append((random.choice(("x.zip", "x.tar", "02.txt", "pages.tar.gz")), inner))
        weight += 20 * len(inner)
    if suffix.startswith(".txt"):
        data = members[0][1] if members else b""
    else:
        data = _zip(members, random) if suffix == ".zip" else _tar(members, random)
    if random.random() < 0.25:
        data = _lying(data, random)
    last = "." + suffix.rpartition(".")[2]
    for _ in range(random.choice((1, 1, 1, 2))):
        data = _PACKERS[last](data) if last in _PACKERS else data
    if random.random() < 0.2:
        data = damaged(data, random)
    if random.random() < 0.1:
        suffix = random.choice((".zip", ".tar", ".txt", ".gz", ".rar", ""))
    file = f"issue{suffix}"
    return Case("archives", name, {file: data}, file, unpacked=weight, members=len(members) + 1)
