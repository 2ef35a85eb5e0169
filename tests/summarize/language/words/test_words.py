"""Words: printed as they came, silent, from a cache that is the user's own."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.language.words import cut, private, rarities, tagged
from summarize.language.words.lexicon import Lexicon, Numbers, packed


@settings(max_examples=60)
@given(st.text())
def test_words_are_the_text(text: str) -> None:
    assert "".join(cut(text)) == text
    assert "".join(word for word, _ in tagged(text)) == text


def test_full_width_digits_are_one_word_as_printed() -> None:
    assert "２０２５" in cut("青山县２０２５年修路")
    assert "ＡＩ" in [word for word, _ in tagged("学习ＡＩ技术")]


def test_names_and_nouns_are_tagged() -> None:
    tags = dict(tagged("北京的桥梁很长"))
    assert tags["北京"] == "ns"
    assert tags["桥梁"].startswith("n")


def test_rare_words_weigh_more() -> None:
    table = rarities()
    assert table.of("发展") < table.median < table.of("奥萨贝尔")
    assert table.of("云溪大桥五号墩") == table.median
    assert "发展" in table
    assert "云溪大桥五号墩" not in table


WORDS = st.text(alphabet="桥路车a1", min_size=1, max_size=3)


@given(st.dictionaries(WORDS, WORDS), WORDS)
def test_a_lexicon_answers_as_a_dict(entries: dict[str, str], other: str) -> None:
    numbers = Numbers()
    lexicon = Lexicon(packed(entries, numbers), list(numbers))
    assert [lexicon.get(word) for word in entries] == list(entries.values())
    assert lexicon.get(other, "x") == entries.get(other, "x")
    assert lexicon.get("") is lexicon.get("\n") is lexicon.get(f"{other} ") is None


def test_words_are_cut_and_tagged_as_jieba_itself_does() -> None:
    text = "青山县云溪大桥建成通车,县委书记周激扬出席仪式,他说App很方便,总投资1.2亿元。"
    script = """
import sys, warnings
warnings.simplefilter("ignore")
import jieba, jieba.posseg
jieba.setLogLevel(60)
jieba.dt.cache_file = sys.argv[1]
print(jieba.lcut(sys.argv[2]), [tuple(pair) for pair in jieba.posseg.lcut(sys.argv[2])])
"""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", script, f"{folder}/cache", text],
            capture_output=True,
            env={**os.environ, "PYTHONUTF8": "1"},
            encoding="utf-8",
            check=True,
            timeout=120,
        )
    assert done.stdout.strip() == f"{cut(text)} {tagged(text)}"


def run(script: str, home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DUBAO_HOME": str(home), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, *options, "-c", script],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )


def test_nothing_on_stderr_and_nothing_in_the_shared_folder(tmp_path: Path) -> None:
    shared = Path(tempfile.gettempdir()) / "jieba.cache"
    before = shared.stat().st_mtime_ns if shared.exists() else None
    done = run(
        "from summarize.language.words import *; tagged('修桥'); rarities()", tmp_path, "-Wdefault"
    )
    assert done.stderr == ""
    assert (shared.stat().st_mtime_ns if shared.exists() else None) == before
    cache = tmp_path / "cache"
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700
    assert {path.name for path in cache.iterdir()} == {"words.table", "tags.table", "idf.table"}


def test_a_home_that_cannot_be_written_does_without_a_cache(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    done = run("from summarize.language.words import cut; print(cut('修桥铺路'))", blocked)
    assert "修桥铺路" in done.stdout.replace("', '", "")
    assert done.stderr == ""


def test_a_kept_table_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    assert private.cached("t", "one", lambda: {"桥": 1}) == {"桥": 1}
    assert private.cached("t", "one", lambda: {"桥": 2}) == {"桥": 1}
    assert private.cached("t", "two", lambda: {"桥": 3}) == {"桥": 3}


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_table_that_others_may_write_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    private.cached("t", "one", lambda: 1)
    (tmp_path / "cache" / "t.table").chmod(0o666)
    assert private.cached("t", "one", lambda: 2) == 2


@pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")
def test_a_linked_table_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    private.cached("t", "one", lambda: 1)
    kept = tmp_path / "cache" / "t.table"
    kept.rename(tmp_path / "planted")
    kept.symlink_to(tmp_path / "planted")
    assert private.cached("t", "one", lambda: 2) == 2


@pytest.mark.skipif(os.name != "posix", reason="owners are POSIX's")
def test_a_folder_of_another_user_is_neither_read_nor_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    private.cached("t", "one", lambda: 1)
    monkeypatch.setattr("os.getuid", lambda: os.getpid() + 70_000)
    assert private.cache_folder() is None
    assert private.cached("t", "one", lambda: 2) == 2
    monkeypatch.undo()
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    assert private.cached("t", "one", lambda: 3) == 1


def test_threads_that_ask_at_once_get_the_same_words(tmp_path: Path) -> None:
    script = """
from concurrent.futures import ThreadPoolExecutor
from summarize.language.summary.methods.textrank import rank
from summarize.language.words import cut, rarities, tagged
def work(number):
    return cut("修桥铺路"), tagged("修桥铺路"), rarities().of("发展"), rank([["a", "b"], ["b"]])
with ThreadPoolExecutor(4) as pool:
    results = list(pool.map(work, range(8)))
assert all(result == results[0] for result in results)
"""
    assert run(script, tmp_path).stderr == ""


def test_a_damaged_table_is_built_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    private.cached("t", "one", lambda: "whole")
    kept = tmp_path / "cache" / "t.table"
    for damaged in (kept.read_bytes()[:-2], b"", kept.read_bytes()[:-1] + b"!"):
        kept.write_bytes(damaged)
        assert private.cached("t", "one", lambda: "built") == "built"
        private.cached("t", "one", lambda: "whole")
