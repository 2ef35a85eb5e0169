"""A source, as a user names it -> pages of lines."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import InputError, Message, NoTextError, Reason
from summarize.issue import Doubt, RawPage
from summarize.reading.archives.packed import (
    compressed,
    is_7z,
    is_empty_tar,
    is_tar,
    is_zip,
    refuse_bombs,
)
from summarize.reading.arranging import PageFile, arrange, describe, describe_sheets
from summarize.reading.checks.doubts import doubts_of
from summarize.reading.checks.formats import refuse_other_formats
from summarize.reading.checks.markup import refuse_markup
from summarize.reading.files.disk import kind_of, read_chosen, read_file, read_folder, read_pipe
from summarize.reading.files.passed_over import Found, not_read, unreadable
from summarize.reading.forms import form_of, forms
from summarize.reading.forms.form import Form, Gathered
from summarize.reading.forms.opened import Opened
from summarize.reading.limits import FILE_BYTES, read_bounded
from summarize.reading.lines import split_parts
from summarize.reading.names.choosing import split_suffix
from summarize.reading.shown import shown

if TYPE_CHECKING:
    from typing import BinaryIO

STDIN = "stdin"
PIPE = "pipe"


def read_pages(
    source: str, *, encoding: str | None = None, stdin: BinaryIO | None = None
) -> tuple[RawPage, ...]:
    """The pages of a text file, a folder or archive of page files, or ``-``, in page order.

    ``encoding`` overrides detection (``gb18030``; ``utf-8:replace`` for damaged bytes); without it
    each file is decoded on its own. ``stdin`` stands for standard input in tests. A ``source`` of
    a page is the file's path in the folder or archive, ``stdin``, or the file's name; what is
    doubtful about a file stands in ``warnings`` of its first page. At least one page with something
    printed on it; else, and for whatever cannot be read, :class:`~summarize.errors.InputError`.
    """
    return _described(source, encoding, stdin).pages()


def read_apart(
    source: str, paths: Sequence[str] | None = None, *, encoding: str | None = None
) -> list[tuple[RawPage, ...]]:
    """The same of a source that may hold several issues: by the days that names of its files tell.

    ``paths``: these files of a folder, and no others.
    """
    if paths is None:
        return _described(source, encoding, None).by_day()
    found = read_chosen(source, paths)
    return _of_files(found, source, _above(source), encoding).by_day()


def gathered_suffixes() -> frozenset[str]:
    """Suffixes of files that make an issue only together, whatever their names say."""
    return frozenset(
        suffix for form in forms() if form.gather is not None for suffix in form.suffixes
    )


class _Described(NamedTuple):
    """Page files of a source and what is known of each; ``passed``: what of it was not read."""

    files: Sequence[PageFile]
    source: str
    passed: Sequence[Doubt] = ()

    def pages(self) -> tuple[RawPage, ...]:
        days = sorted({file.date for file in self.files if file.given and file.date})
        if len(days) > 1:
            raise InputError(
                "{name}: issues of {count} days, {first} to {last}; give one at a time, or take "
                "all of them into the library (dubao library add)",
                name=shown(self.source),
                count=len(days),
                first=days[0],
                last=days[-1],
            )
        pages = arrange(self.files, self.source)
        return (replace(pages[0], warnings=(*self.passed, *pages[0].warnings)), *pages[1:])

    def by_day(self) -> list[tuple[RawPage, ...]]:
        days: dict[str | None, list[PageFile]] = {}
        for file in self.files:
            days.setdefault(file.date, []).append(file)
        passed = [self.passed, *[()] * (len(days) - 1)]
        return [
            _Described(files, self.source, doubts).pages()
            for files, doubts in zip(days.values(), passed, strict=True)
        ]


def _described(source: str, encoding: str | None, stdin: BinaryIO | None) -> _Described:
    if source == "-":
        stream = stdin or (sys.stdin.buffer if sys.stdin is not None else None)
        if stream is None:
            raise InputError("{name}: closed; give a file or pipe text in", name=STDIN)
        data = read_bounded(stream, FILE_BYTES, STDIN)
        return _of_bytes(data, STDIN, STDIN, (), encoding)
    kind = kind_of(source)
    if kind == "folder":
        return _of_files(read_folder(source), source, _above(source), encoding)
    own_name = os.path.basename(source)  # noqa: PTH119 (pathlib costs start-up)
    if kind == "pipe":
        # The shell's number of a pipe is no page's.
        own_name = PIPE if own_name.isdecimal() else own_name
        return _of_bytes(read_pipe(source, shown(source)), source, own_name, (), encoding)
    return _of_bytes(read_file(source, shown(source)), source, own_name, (), encoding)


def _of_bytes(
    data: bytes, source: str, own_name: str, above: Sequence[str], encoding: str | None
) -> _Described:
    name = shown(source)
    if compressed(data):
        from summarize.reading.archives.compressed import decompressed  # noqa: PLC0415 (most are plain)

        data = decompressed(data, name)
        own_name = split_suffix(own_name)[0]
    if (is_zip(data) and not _is_document(data, name)) or is_tar(data):
        from summarize.reading.archives.tars import read_tar  # noqa: PLC0415 (as above)
        from summarize.reading.archives.zips import read_zip  # noqa: PLC0415 (as above)

        found = read_zip(data, name) if is_zip(data) else read_tar(data, name)
        stem = own_name if own_name == STDIN else split_suffix(own_name)[0]
        return _of_files(found, source, (stem,), encoding)
    if is_7z(data):
        from summarize.reading.archives.sevens import read_7z  # noqa: PLC0415 (as above)

        stem = own_name if own_name == STDIN else split_suffix(own_name)[0]
        return _of_files(read_7z(data, name), source, (stem,), encoding)
    if is_empty_tar(data):
        raise InputError("{name}: an empty archive, or nothing but NUL bytes", name=name)
    opened = Opened(data, own_name, name, encoding)
    files = _page_files(opened, _form(opened), above)
    if not files:
        if data:
            raise InputError("{name}: empty, but for white space", name=name)
        raise InputError("{name}: empty", name=name)
    return _Described(files, source)


def _is_document(data: bytes, name: str) -> bool:
    """Whether a zip file is one of a form, and no archive of pages."""
    return form_of(Opened(data, name, name), binary=True) is not None


def _of_files(found: Found, source: str, above: Sequence[str], encoding: str | None) -> _Described:
    """The page files of a folder or archive; what is none, or damaged, is passed over and told.

    Where none can be read, the first one's reason is raised.
    """
    name = shown(source)
    refuse_bombs(found.entries, name)
    files: list[PageFile] = []
    failed = [error for _, error in found.failed]
    broken = [(path, _reason(error)) for path, error in found.failed]
    unread: list[tuple[str, str]] = []
    together: dict[str, tuple[Form, list[Opened]]] = {}
    for path, data in found.entries:
        own_name = shown(f"{source.rstrip('/')}/{path}")
        opened = Opened(data, path, own_name, encoding)
        try:
            form = _form(opened)
            if form is not None and form.gather is not None:
                together.setdefault(form.name, (form, []))[1].append(opened)
                continue
            own = _page_files(opened, form, above)
        except InputError as error:
            failed.append(error)
            other = unread if isinstance(error, NoTextError) else broken
            other.append((path, _reason(error, own_name)))
            continue
        files += own
        if not own:
            unread.append((path, Message("empty")))
    told: list[Doubt] = []
    for form, several in together.values():
        gathered = form.gather(several) if form.gather is not None else Gathered()
        for path, sheet in gathered.sheets:
            files += describe_sheets(path, (sheet,), form.name, above)
        failed += [error for _, error in gathered.failed]
        broken += [(path, _reason(error)) for path, error in gathered.failed]
        unread += gathered.unread
        told += gathered.doubts
    if not files:
        if failed:
            raise failed[0]
        raise _nothing(found, name)
    passed = [*told, *unreadable(broken, name), *not_read([*unread, *found.left_out], name)]
    return _Described(files, source, passed)


def _nothing(found: Found, name: str) -> InputError:
    """The error for a folder or archive of which no file has a page's text."""
    what = Message("no page file in it (.txt)")
    if found.entries:
        what = Message("its page files are empty")
    for doubt in not_read(found.left_out, name):
        what = Message("{what}; {other}", what=what, other=doubt.text)
    return InputError("{name}: nothing to read: {what}", name=name, what=what)


def _reason(error: InputError, name: str = "") -> str:
    """What is wrong with a file, without its name and the way out."""
    if isinstance(error, NoTextError):
        return error.what
    if error.values:
        return Reason(error.message, **error.values)
    return str(error).removeprefix(f"{name}: ").partition(";")[0]


def _form(opened: Opened) -> Form | None:
    """The form that the file is of; None for plain text.

    Raises :class:`~summarize.errors.NoTextError` where it holds no text of a page.
    """
    form = form_of(opened, binary=True)
    if form is None:
        refuse_other_formats(opened.data, opened.name)
        form = form_of(opened, binary=False)
    return form


def _page_files(opened: Opened, form: Form | None, above: Sequence[str]) -> list[PageFile]:
    """A file's pages: those that its form makes of it, or the form-feed parts of plain text.

    None where nothing is printed in it. Raises :class:`~summarize.errors.NoTextError` where it
    holds no text of a page.
    """
    path, name = opened.path, opened.name
    if form is not None:
        sheets = form.read(opened)
        return describe_sheets(path, sheets, form.name, above, tuple(opened.doubts))
    refuse_markup(opened.text, name)
    parts = split_parts(opened.text)
    doubts = (*opened.doubts, *doubts_of(parts, name))
    return [describe(path, parts, above, doubts)] if parts else []


def _above(source: str) -> tuple[str, ...]:
    """The folder's own name and the two above it, for ``2025/01/27``."""
    from pathlib import Path  # noqa: PLC0415 (costs start-up, and one file has no need of it)

    try:
        return Path(source).resolve().parts[-3:]
    except (OSError, RuntimeError):
        return (Path(source).name,)
