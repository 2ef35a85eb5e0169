"""Watch words 关注词 as ``watch.toml`` has them: a table ``[[watch]]`` for each.

[[watch]]
name = "春耕"
query = "春耕 OR 备耕 -小麦"     # as for dubao search
whole = true                   # only where the words stand as words; may be left out
"""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import InputError
from summarize.library.query import QueryError, parse_query, whole_words
from tui.language import tell, tell_error

if TYPE_CHECKING:
    from summarize.library.query import Query

TABLE = "watch"
MOST_BYTES = 1 << 20
_KEYS = ("name", "query", "whole")


class Watch(NamedTuple):
    """A query under a name; ``whole``: its words must stand as words, not inside of others."""

    name: str
    query: Query
    whole: bool = False

    @property
    def asked(self) -> Query:
        """What is looked for."""
        return whole_words(self.query) if self.whole else self.query


def parse_watches(data: bytes, path: str) -> tuple[Watch, ...]:
    """The watches in the bytes of a file, in their order.

    Raises :class:`~summarize.errors.InputError`, one line with the entry and the way out.
    """
    if len(data) > MOST_BYTES:
        raise _broken(path, tell("over 1 MB"))
    try:
        found = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise _broken(path, tell("not UTF-8")) from None
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise _broken(path, tell("not TOML: {why}", why=str(error) or "?")) from None
    entries = found.get(TABLE, [])
    if not isinstance(entries, list) or set(found) - {TABLE}:
        raise _broken(path, tell("only [[watch]] may stand here, with two brackets"))
    watches: list[Watch] = []
    for number, entry in enumerate(entries, 1):
        watch = _watch(entry, number, path)
        if any(watch.name == other.name for other in watches):
            raise _broken(path, tell("two entries are named “{name}”", name=watch.name))
        watches.append(watch)
    return tuple(watches)


def watch_of(name: str, query: str, *, whole: bool) -> Watch:
    """A watch; InputError where its name is none, QueryError where the query cannot be meant."""
    if not name.strip() or not name.isprintable():
        raise InputError(tell("a watch needs a name, on one line"))
    return Watch(name, parse_query(query), whole)


def entry_text(watch: Watch) -> str:
    """The watch as an entry of the file."""
    lines = [
        f"[[{TABLE}]]",
        f"name = {_quoted(watch.name)}",
        f"query = {_quoted(watch.query.text)}",
    ]
    if watch.whole:
        lines.append("whole = true")
    return "\n".join(lines) + "\n"


def _watch(entry: object, number: int, path: str) -> Watch:
    if not isinstance(entry, dict):
        raise _broken(path, tell("only [[watch]] may stand here, with two brackets"))
    name, query, whole = entry.get("name"), entry.get("query"), entry.get("whole", False)
    where = f"“{name}”" if isinstance(name, str) else tell("entry {number}", number=number)
    strange = sorted(set(entry) - set(_KEYS))
    if strange:
        why = tell("unknown key “{key}”; there are {keys}", key=strange[0], keys=", ".join(_KEYS))
        raise _broken(path, f"{where}: {why}")
    if not isinstance(name, str) or not isinstance(query, str):
        raise _broken(path, f"{where}: " + tell("name and query are texts in quotes"))
    if not isinstance(whole, bool):
        raise _broken(path, f"{where}: " + tell("whole is true or false"))
    try:
        return watch_of(name, query, whole=whole)
    except (QueryError, InputError) as error:
        raise _broken(path, f"{where}: {tell_error(error)}") from None


def _broken(path: str, why: str) -> InputError:
    return InputError(tell("{path}: {why}; mend it, or move it away", path=path, why=why))


def _quoted(text: str) -> str:
    """A string of JSON, which is one of TOML's but for what no terminal prints."""
    bare = re.sub("[\ud800-\udfff]", "�", text)
    return json.dumps(bare, ensure_ascii=False).replace("\x7f", "\\u007f")
