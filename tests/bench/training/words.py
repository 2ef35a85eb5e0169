"""Makes the table of words: ``python -m tests.bench.training.words``.

From jieba's dictionary, with its frequencies and classes. Where two words fall on one place the
more frequent one stays.
"""

from __future__ import annotations

import importlib.util
import math
from pathlib import Path
from zlib import crc32

from summarize.layout.joins.words import CLASSES, LONGEST, STEP

SIZE = 1 << 18
TABLE = Path(__file__).parents[3] / "summarize" / "layout" / "data" / "words.table"
_LEAST = 3
_NAMES = {"nr": "k", "nrt": "k", "nrfg": "k", "ns": "z", "nt": "z", "nz": "z", "s": "f", "tg": "t"}
_LETTERS = {"b": "a", "z": "a", "i": "l", "y": "u", "zg": "l", "j": "n", "g": "n", "x": "l"}


def class_of(tag: str) -> str:
    """The class of a word that the dictionary tags so."""
    name = _NAMES.get(tag) or _LETTERS.get(tag) or _LETTERS.get(tag[:1]) or tag[:1]
    return name if name in CLASSES else "l"


def entries() -> list[tuple[str, int, str]]:
    """(word, frequency, class), the most frequent first."""
    spec = importlib.util.find_spec("jieba")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the dictionary comes with jieba, which is not installed")
    path = Path(spec.submodule_search_locations[0]) / "dict.txt"
    rows = (line.split(" ") for line in path.read_text(encoding="utf-8").splitlines())
    found = [
        (word, int(frequency), class_of(tag))
        for word, frequency, tag in rows
        if len(word) <= LONGEST and (int(frequency) >= _LEAST or len(word) == 1)
    ]
    return sorted(found, key=lambda row: (len(row[0]) > 1, -row[1], row[0]))


def table() -> bytes:
    """The hashed table."""
    data = bytearray(2 * SIZE)
    for word, frequency, name in entries():
        code = crc32(word.encode())
        at = (code & (SIZE - 1)) * 2
        if data[at]:
            continue
        level = max(0, min(15, round(math.log(max(frequency, 1)) / STEP)))
        data[at] = CLASSES.index(name) << 4 | max(level, 1)
        data[at + 1] = code >> 24
    return bytes(data)


def main() -> None:
    TABLE.write_bytes(table())


if __name__ == "__main__":
    main()
