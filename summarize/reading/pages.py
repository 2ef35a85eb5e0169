"""A source, as a user names it -> pages of lines."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from summarize.errors import InputError
from summarize.issue import RawPage
from summarize.reading.archives import decompressed, is_tar, is_zip, read_tar, read_zip
from summarize.reading.arranging import PageFile, arrange, describe
from summarize.reading.choosing import split_suffix
from summarize.reading.decoding import decode
from summarize.reading.files import is_folder, read_file, read_folder
from summarize.reading.formats import refuse_other_formats
from summarize.reading.limits import FILE_BYTES, read_bounded
from summarize.reading.lines import split_parts
from summarize.reading.shown import shown

STDIN = "stdin"


def read_pages(
    source: str, *, encoding: str | None = None, stdin: BinaryIO | None = None
) -> tuple[RawPage, ...]:
    """The pages of a text file, a folder or archive of page files, or ``-``, in page order.

    ``encoding`` overrides detection (``gb18030``; ``utf-8:replace`` for damaged bytes); without it
    each file is decoded on its own. ``stdin`` stands for standard input in tests. A ``source`` of
    a page is the file's path in the folder or archive, ``stdin``, or the file's name. At least one
    page with something printed on it; else, and for whatever cannot be read,
    :class:`~summarize.errors.InputError`.
    """
    if source == "-":
        stream = stdin or (sys.stdin.buffer if sys.stdin is not None else None)
        if stream is None:
            raise InputError(f"{STDIN}: closed; give a file or pipe text in")
        data = read_bounded(stream, FILE_BYTES, STDIN)
        return _of_bytes(data, STDIN, STDIN, (), encoding)
    if is_folder(source):
        return _of_files(read_folder(source), source, _above(source), encoding, within=True)
    path = Path(source)
    return _of_bytes(read_file(path, shown(source)), source, path.name, (), encoding)


def _of_bytes(
    data: bytes, source: str, own_name: str, above: Sequence[str], encoding: str | None
) -> tuple[RawPage, ...]:
    name = shown(source)
    unpacked = decompressed(data, name)
    if unpacked is not None:
        data = unpacked
        own_name = split_suffix(own_name)[0]
    if is_zip(data) or is_tar(data):
        entries = read_zip(data, name) if is_zip(data) else read_tar(data, name)
        stem = own_name if own_name == STDIN else split_suffix(own_name)[0]
        return _of_files(entries, source, (stem,), encoding, within=True)
    return _of_files([(own_name, data)], source, above, encoding, within=False)


def _of_files(
    entries: Sequence[tuple[str, bytes]],
    source: str,
    above: Sequence[str],
    encoding: str | None,
    *,
    within: bool,
) -> tuple[RawPage, ...]:
    files: list[PageFile] = []
    for path, data in entries:
        name = f"{source.rstrip('/')}/{path}" if within else source
        refuse_other_formats(data, shown(name))
        parts = split_parts(decode(data, encoding=encoding, name=shown(name)))
        files.append(describe(path, parts, above))
    printed = [file for file in files if file.parts]
    if not printed:
        raise _nothing(entries, source, within=within)
    return arrange(printed, source)


def _nothing(entries: Sequence[tuple[str, bytes]], source: str, *, within: bool) -> InputError:
    name = shown(source)
    if within:
        what = "its page files are empty" if entries else "no page file in it (.txt)"
        return InputError(f"{name}: nothing to read: {what}")
    return InputError(f"{name}: empty" + (", but for white space" if entries[0][1] else ""))


def _above(source: str) -> tuple[str, ...]:
    """The folder's own name and the two above it, for ``2025/01/27``."""
    try:
        return Path(source).resolve().parts[-3:]
    except (OSError, RuntimeError):
        return (Path(source).name,)
