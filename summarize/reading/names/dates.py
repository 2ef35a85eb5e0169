"""Dates in the names of files and folders: ``20250127``, ``2025-01-27``, ``2025/01/27``."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from summarize.patterns import lazy

# ``rmrb2025012703``: the two digits after a date without signs are the page's.
_DATE = lazy(
    r"(?<!\d)(?:(?P<y>(?:19|20)\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?=\d\d(?!\d)|(?!\d))"
    r"|(?P<y2>(?:19|20)\d\d)[-._年](?P<m2>\d{1,2})[-._月](?P<d2>\d{1,2})(?!\d)日?)"
)
_PATH = lazy(r"(?<!\d)((?:19|20)\d\d)[-_/]?(\d\d)[-_/]?(\d\d)(?=/|$)")
_FOLDERS = lazy(r"((?:19|20)\d\d)/?([01]?\d)/?([0-3]?\d)")


def cut_date(stem: str) -> tuple[str, str | None, str]:
    """What stands before the first date in ``stem``, the date in ISO form or None, the rest.

    Without a date all of it is the rest.
    """
    for match in _DATE.finditer(stem):
        parts = [match["y"] or match["y2"], match["m"] or match["m2"], match["d"] or match["d2"]]
        if date := _iso(*parts):
            return stem[: match.start()], date, stem[match.end() :]
    return "", None, stem


def folders_date(folders: Sequence[str]) -> tuple[str | None, int]:
    """The date that folders spell and how many of them, from the last, it takes: innermost first.

    ``("2025", "01", "27")`` takes three, ``("rmrb", "20250127")`` one; ``(None, 0)`` for none.
    """
    for count in (1, 2, 3):
        if count > len(folders):
            break
        path = folders[-count:]
        if not all(each.isascii() and each.isdigit() for each in path):
            continue
        match = _FOLDERS.fullmatch("/".join(path))
        if match and len("".join(path)) >= 6 and (date := _iso(*match.groups())):
            return date, count
    return None, 0


def path_date(path: str) -> str | None:
    """The date that folders of a path or address spell: ``/202412/01/``, ``2017-10/13``."""
    match = _PATH.search(path)
    return _iso(*match.groups()) if match else None


def _iso(year: str, month: str, day: str) -> str | None:
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
