"""Page files -> pages in the order of the paper: what their names and folders say of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.errors import InputError
from summarize.given import Given
from summarize.issue import Doubt, RawPage
from summarize.patterns import lazy
from summarize.reading.forms.form import Sheet
from summarize.reading.forms.laying import laid_out
from summarize.reading.names.choosing import split_suffix
from summarize.reading.names.dates import folders_date
from summarize.reading.names.file_names import FileName, read_name
from summarize.reading.names.labels import label_order
from summarize.reading.shown import shown

_NUMBER = lazy(r"(\d{1,18})")


class PageFile(NamedTuple):
    """One file and what is known of it; ``parts`` are the lines of its form-feed parts.

    ``article``: it is one article of its page, which others may share. ``given`` is what the file's
    form says of its one part; ``placed``: the file says that its pages stand in this order.
    """

    path: str
    parts: tuple[tuple[str, ...], ...]
    label: str | None = None
    name: str | None = None
    date: str | None = None
    article: bool = False
    number: int = 0
    doubts: tuple[Doubt, ...] = ()
    given: Given | None = None
    placed: bool = False


def describe(
    path: str,
    parts: tuple[tuple[str, ...], ...],
    above: Sequence[str],
    doubts: tuple[Doubt, ...] = (),
) -> PageFile:
    """The file at ``path`` of a source that lies in the folders ``above`` (outermost first).

    The file's own word on its page goes before its folder's; in the folder of a page (``02版``)
    a bare number is an article's. Folders of a date (``2025/01/27``) are no folders of pages.
    """
    *folders, last = path.split("/")
    own = read_name(split_suffix(last)[0])
    folder, date = _folder(folders, above)
    if not own.sure and folder.label is not None:
        number = int(own.label) if own.label is not None and own.label.isdigit() else 0
        return PageFile(
            path,
            parts,
            folder.label,
            folder.name,
            own.date or date,
            article=True,
            number=number,
            doubts=doubts,
        )
    return PageFile(
        path,
        parts,
        own.label,
        own.name,
        own.date or date,
        article=own.article is not None,
        number=own.article or 0,
        doubts=doubts,
    )


def describe_sheets(
    path: str,
    sheets: Sequence[Sheet],
    form: str,
    above: Sequence[str],
    doubts: tuple[Doubt, ...] = (),
) -> list[PageFile]:
    """The pages of a file of some form; what it says of itself goes before what its name says.

    The name tells the page of a file of one page, and the day of any.
    """
    named = describe(path, (), above)
    found: list[PageFile] = []
    for sheet in sheets:
        laid = laid_out(sheet, form)
        if laid is None:
            continue
        alone = len(sheets) == 1
        label = sheet.label or (named.label if alone else None)
        found.append(
            named._replace(
                parts=(laid.lines,),
                label=label,
                name=sheet.name or (named.name if alone and label == named.label else None),
                date=sheet.date or named.date,
                article=named.article and alone,
                doubts=doubts if not found else (),
                given=laid.given,
                placed=sheet.placed,
            )
        )
    return found


def _folder(folders: Sequence[str], above: Sequence[str]) -> tuple[FileName, str | None]:
    """The innermost folder that names a page, and the innermost date of any folder."""
    page = FileName()
    date: str | None = None
    remaining = [*above, *folders]
    # Of what lies above, only the source's own folder has a say; more only as parts of a date.
    while len(remaining) >= max(1, len(above)):
        found, taken = folders_date(remaining)
        if found:
            date = date or found
            del remaining[-taken:]
            continue
        inside = len(remaining) > len(above)
        named = read_name(remaining.pop())
        if page.label is None and named.label is not None and (inside or named.sure):
            page = named
        date = date or named.date
    return page, date


def arrange(files: Sequence[PageFile], name: str) -> tuple[RawPage, ...]:
    """One RawPage for each part of each file: pages by label, then articles, then by name.

    Articles of one page stand one after another, each with the page's label, its own file as
    ``source`` and its first printed line in ``starts``. InputError where one label has two dates:
    that is more than one issue.
    """
    dates: dict[str, str] = {}
    for file in files:
        if file.label and file.date and dates.setdefault(file.label, file.date) != file.date:
            raise InputError(
                "{name}: page {label} of more than one day "
                "({first}, {second}); give one issue at a time",
                name=shown(name),
                label=file.label,
                first=dates[file.label],
                second=file.date,
            )
    pages: list[RawPage] = []
    placed = all(file.placed and file.path == files[0].path for file in files)
    for file in files if placed else sorted(files, key=_order):
        for index, lines in enumerate(file.parts):
            pages.append(
                RawPage(
                    source=shown(file.path),
                    lines=lines,
                    label=file.label,
                    name=file.name,
                    date=file.date,
                    starts=_first_printed(lines) if file.article and index == 0 else (),
                    warnings=file.doubts if index == 0 else (),
                    given=file.given,
                )
            )
    return tuple(pages)


def _order(file: PageFile) -> tuple[bool, tuple[str, int], int, list[tuple[str, int]]]:
    label = ("", 0) if file.label is None else label_order(file.label)
    return file.label is None, label, file.number, natural(file.path)


def natural(text: str) -> list[tuple[str, int]]:
    """A sort key by which ``2`` stands before ``10``."""
    pieces = _NUMBER.split(text)
    return [
        (word, int(digits)) for word, digits in zip(pieces[::2], [*pieces[1::2], "0"], strict=True)
    ]


def _first_printed(lines: Sequence[str]) -> tuple[int, ...]:
    return next(((index,) for index, line in enumerate(lines) if line.strip()), ())
