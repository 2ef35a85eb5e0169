"""A case, made from its seed or kept, and all that is wrong with what dubao makes of it."""

from __future__ import annotations

import tempfile
import zlib
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.fuzz import promises
from tests.fuzz.agreement import Asking, disagreements
from tests.fuzz.kept import differences
from tests.fuzz.makers.archives import archive
from tests.fuzz.makers.dumps import dump
from tests.fuzz.makers.encodings import encoding
from tests.fuzz.makers.forms import FORMS
from tests.fuzz.makers.queries import asked
from tests.fuzz.makers.settings import setting
from tests.fuzz.running import at_home, run
from tui.reader.keymap import key_map_path, read_key_map

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fuzz.cases import Case

MAKERS: dict[str, Callable[[str, Random], Case]] = {
    "dumps": dump,
    "archives": archive,
    "encodings": encoding,
    "settings": setting,
    "queries": asked,
    **FORMS,
}


CLOSELY = 12
"""Of so many documents of a form one is."""


def made(kind: str, seed: int) -> Case:
    """The case of that kind and number, the same on every machine."""
    name = f"{kind}-{seed}"
    return MAKERS[kind](name, Random(name))


def problems(case: Case) -> list[str]:
    """What is wrong, a line each; the same whenever it is asked."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder).resolve()
        case.write(room)
        with at_home(room):
            try:
                return _problems(case, room)
            except Exception as error:
                return [f"raised {type(error).__name__}: {error}"]


def _problems(case: Case, room: Path) -> list[str]:
    random = Random(len(case.files))
    if case.kind == "queries":
        return differences(case, room)
    if case.kind == "settings":
        return _with_settings(case)
    if case.kind in FORMS:
        return _of_form(case, random)
    return disagreements(case, random)


def _of_form(case: Case, random: Random) -> list[str]:
    """A document is read, all that it says, or one line says why not.

    Few are looked at as closely as dumps are: past its reader a form makes no difference.
    """
    if zlib.crc32(b"".join(case.files.values())) % CLOSELY == 0:
        return disagreements(case, random)
    asking = Asking(case)
    for exported in asking.records("export"):
        asking.problems += promises.of_conservation(case, exported, None)
    return asking.problems


def _with_settings(case: Case) -> list[str]:
    """Settings that are wrong are told, and the paper is read, or one line says why not."""
    files = len(case.files)
    asking = Asking(case)
    found = list(promises.of_output(run(("config",)), files))
    for command in ("list", "keywords", "explain", "summary"):
        result = run((command, case.source))
        found += promises.of_output(result, files + 5)
    found += asking.problems
    keys = read_key_map(key_map_path())
    if keys.told is not None and "\n" in keys.told:
        found.append(f"keys.toml: {keys.told!r}")
    return found
