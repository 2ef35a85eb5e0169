"""Issues that an earlier dubao read are read again by the next add, and by nothing else."""

from __future__ import annotations

import sqlite3

from summarize.library.adding.reading import ENGINE
from tests.tui.cli import test_library
from tests.tui.cli.test_library import DAY, Dubao

dubao = test_library.dubao
filled = test_library.filled


def engines(dubao: Dubao) -> set[str]:
    with sqlite3.connect(dubao.folder / "home" / "library.sqlite3") as file:
        found = {row[0] for row in file.execute("SELECT engine FROM issues")}
    file.close()
    return found


def test_the_next_add_reads_again_and_a_search_never_does(filled: Dubao) -> None:
    file = filled.folder / "home" / "library.sqlite3"
    with sqlite3.connect(file) as older:
        older.execute("UPDATE issues SET engine = '0.0.1'")
    older.close()
    filled("watch", "add", "船", "渡船")
    for command in (
        ("search", "渡船"),
        ("trend", "渡船"),
        ("library", "list"),
        ("show", DAY),
        ("watch", "run", "2025-03-04"),
        ("library", "export"),
    ):
        found = filled(*command)
        assert (found.status, found.err) == (0, ""), command
    assert engines(filled) == {"0.0.1"}
    found = filled("library", "add", str(filled.folder / "云陂日报" / "2025-03-07"))
    assert "1 issue of an earlier dubao is read again" in found.err
    assert engines(filled) == {ENGINE}
    assert filled("library", "add", str(filled.folder / "云陂日报")).err == ""
