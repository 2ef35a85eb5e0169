"""jieba's own tables, made ready to load fast; see :mod:`summarize.language.words.private`.

The package ``jieba`` is not imported: as it comes it writes to stderr, warns on newer Pythons,
takes 0.5 s and 90 MB, and believes any cache that lies in the shared temporary folder (its issues
#26, #686, #903). Its dictionary and the numbers of its models are read from its folder, once.
"""

from __future__ import annotations

import importlib.util
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.language.words.dictionary import Dictionary, packed_words
from summarize.language.words.lexicon import Lexicon, Numbers, packed, packed_run
from summarize.language.words.private import cached, can_be_kept
from summarize.language.words.runs import Runs, packed_emissions
from summarize.language.words.tagged_runs import TaggedRuns, packed_states

if TYPE_CHECKING:
    from collections.abc import Iterable

_FORM = 6  # of the kept tables: raise it when what is kept changes
# By the name of each table, the file of jieba's that tells whether it is stale.
_SOURCES = {"words": "dict.txt", "tags": "posseg/prob_emit.py", "idf": "analyse/idf.txt"}


def words() -> tuple[Dictionary, Runs]:
    """The dictionary, and the model of unknown words."""

    def build() -> Any:
        lines = (_folder() / "dict.txt").read_text(encoding="utf-8").split("\n")
        start, moves, emissions = (
            _numbers("finalseg", name) for name in ("prob_start", "prob_trans", "prob_emit")
        )
        pairs = ("BE", "BM", "EB", "ES", "ME", "MM", "SB", "SS")
        return (
            packed_words(lines),
            tuple(start[state] for state in "BMES"),
            tuple(moves[pair[0]][pair[1]] for pair in pairs),
            packed_emissions(emissions),
        )

    (total, entries), start, moves, emissions = cached("words", _stamp("words"), build)
    return Dictionary(total, entries), Runs(start, moves, emissions)


def tagged_runs() -> TaggedRuns:
    """The model of unknown words and their tags."""

    def build() -> Any:
        start, moves, emissions, known = (
            _numbers("posseg", name)
            for name in ("prob_start", "prob_trans", "prob_emit", "char_state_tab")
        )
        states = sorted(start)
        numbers = {state: number for number, state in enumerate(states)}
        return (
            states,
            [start[state] for state in states],
            [
                {numbers[target]: weight for target, weight in sorted(moves[state].items())}
                for state in states
            ],
            packed_states(known, emissions, states),
        )

    return TaggedRuns(*cached("tags", _stamp("tags"), build))


def rarities() -> tuple[Lexicon, float]:
    """jieba's inverse document frequencies, as text, and their median."""

    def build() -> tuple[dict[str, bytes], list[str], float]:
        text = (_folder() / "analyse" / "idf.txt").read_text(encoding="utf-8")
        rows: defaultdict[str, list[str]] = defaultdict(list)
        for line in text.splitlines():
            rows[line[:1]].append(line)
        del text
        table: dict[str, bytes] = {}
        counts: Counter[str] = Counter()
        numbers = Numbers()
        # One character after the other: all words at once take 100 MB.
        for first in list(rows):
            lines = rows.pop(first)
            columns = " ".join(lines).split()
            if len(columns) == 2 * len(lines) == 2 * len(set(columns[::2])):
                table[first] = packed_run(columns[::2], columns[1::2], numbers)
                counts.update(columns[1::2])
            else:  # a word twice, or a blank line
                entries = dict(line.split(" ", 1) for line in lines if line)
                table.update(packed(entries, numbers))
                counts.update(entries.values())
        return table, list(numbers), _median(counts)

    table, values, median = cached("idf", _stamp("idf"), build)
    return Lexicon(table, values), median


def _median(counts: Counter[str]) -> float:
    """The upper median of numbers, each given as text with how often it stands."""
    left = counts.total() // 2
    for value, times in sorted((float(text), times) for text, times in counts.items()):
        left -= times
        if left < 0:
            return value
    raise ValueError("no numbers")


def missing(names: Iterable[str]) -> list[str]:
    """Which of the tables (words, tags, idf) are still to be built, and can be kept."""
    return [name for name in names if can_be_kept(name, _stamp(name))]


def build(names: Iterable[str]) -> None:
    """Build these tables, and keep them."""
    tables = {"words": words, "tags": tagged_runs, "idf": rarities}
    for name in names:
        tables[name]()


def _folder() -> Path:
    spec = importlib.util.find_spec("jieba")
    if spec is None or not spec.submodule_search_locations:
        raise ImportError("jieba is not installed")
    return Path(next(iter(spec.submodule_search_locations)))


def _numbers(part: str, name: str) -> Any:
    """The one value ``P`` of a module of jieba's that holds nothing else."""
    path = _folder() / part / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"_jieba_{part}_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.P


def _stamp(name: str) -> str:
    """What a table was built from: another version of the library, another stamp."""
    source = _folder() / _SOURCES[name]
    status = source.stat()
    return f"form {_FORM} {source.name} {status.st_size} {status.st_mtime_ns}"
