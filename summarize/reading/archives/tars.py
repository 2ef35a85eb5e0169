"""Tar files of pages, read in memory: nothing is unpacked onto the disk."""

from __future__ import annotations

import io
import tarfile

from summarize.errors import InputError
from summarize.reading.archives.damaged import BROKEN, damaged, damaged_file
from summarize.reading.archives.member_names import tar_names
from summarize.reading.files.passed_over import Found, left_out
from summarize.reading.forms import suffixes
from summarize.reading.limits import FILES, UNPACKED_BYTES, read_bounded, too_many
from summarize.reading.names.choosing import choose


def read_tar(data: bytes, name: str) -> Found:
    """Paths and bytes of the page files in a tar file, in the order of their names.

    What cannot be unpacked stands in ``failed``: a file, or all that comes behind a break.
    """
    failed: list[tuple[str, InputError]] = []
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            members, broken = _members(archive, data, name)
            # As tar itself has it, the later of two files of one name replaces the earlier.
            by_path = dict(zip(tar_names(members), members, strict=True))
            entries: list[tuple[str, bytes]] = []
            left = UNPACKED_BYTES
            chosen = choose(sorted(by_path), suffixes())
            for path in chosen:
                content = _content(archive, by_path[path], left, name)
                if content is None:
                    failed.append((path, damaged_file(f"{name}/{path}")))
                    continue
                left -= len(content)
                entries.append((path, content))
    except BROKEN:
        raise damaged(name) from None
    if broken and not entries:
        raise damaged(name)
    if broken and not failed:
        failed.append((f"what follows {entries[-1][0]}", damaged(name)))
    return Found(entries, left_out(sorted(by_path), chosen), failed)


def _members(
    archive: tarfile.TarFile, data: bytes, name: str
) -> tuple[list[tarfile.TarInfo], bool]:
    """The files of the archive, and whether it breaks off behind them, or in the last of them."""
    members: list[tarfile.TarInfo] = []
    try:
        for member in archive:
            if member.isfile() and not member.issparse():
                members.append(member)
            if len(members) > FILES:
                raise too_many(name)
    except BROKEN:
        if not members:
            raise
        return members, True
    # A head that is none ends it, too, without a word.
    at = archive.offset
    return members, bool(members) and bool(data[at : at + tarfile.BLOCKSIZE].strip(b"\0"))


def _content(
    archive: tarfile.TarFile, member: tarfile.TarInfo, left: int, name: str
) -> bytes | None:
    """A file's bytes, at most ``left``; None where they are not all there."""
    if member.size < 0:
        return None
    try:
        file = archive.extractfile(member)
        if file is None:
            return None
        with file:
            content = read_bounded(file, left, name, unpacked=True)
    except BROKEN:
        return None
    return content if len(content) == member.size else None
