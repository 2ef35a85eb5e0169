"""Encodings found, by length, against peers: ``python -m tests.bench.encodings``.

Pieces of 6, 12, 30 and 100 characters are cut out of the samples and of the articles of our own,
written in each encoding (those in Traditional characters as OpenCC turns them), and read by dubao,
chardet and charset-normalizer. A piece counts where it is read as it was written, whatever the
encoding is called; all three read the same pieces. ``--folder`` cuts them out of the text files
of a folder instead. ``--gate`` ends with status 1 where dubao is behind a peer.
"""

from __future__ import annotations

import argparse
import codecs
import random
import sys
from collections import defaultdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import InputError
from summarize.reading.encodings.decoding import decode_file
from tests.bench.own_set import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SAMPLES = Path(__file__).parents[2] / "samples"
LENGTHS = (6, 12, 30, 100)
SIMPLIFIED = (
    *("utf-8", "utf-8-sig", "gb2312", "gb18030"),
    *("utf-16-le", "utf-16-be", "utf-16", "utf-16-be-mark"),
)
TRADITIONAL = ("big5", "big5hkscs", "gb18030", "utf-16-le", "utf-16-be")
OTHERS = {
    ("simplified", "gb18030"): "镕堃喆邨犇叧瞭赟頔",
    ("traditional", "big5hkscs"): "嘅喺咗嚟啲哋瞓冚",
}
"""Characters that a page has though its label, GB 2312 or Big5, has not: of names, of Cantonese."""

Piece = tuple[str, bytes]


def main() -> None:
    """The command: ``--pieces``, ``--folder`` and ``--gate``."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--pieces", type=int, default=200, help="of each encoding and length")
    asked.add_argument("--folder", type=Path, help="text files in UTF-8 instead of our own")
    asked.add_argument("--gate", action="store_true", help="status 1 where a peer is ahead")
    asked.add_argument("--wrong", type=int, default=0, help="show so many misread pieces a row")
    given = asked.parse_args()
    texts = _folder(given.folder) if given.folder else _own()
    readers = {"dubao": _dubao, **_peers()}
    print(f"{'read as written, %':32}" + "".join(f"{name:>20}" for name in readers))
    behind = 0
    for kind, pieces in _pieces(texts, given.pieces).items():
        right: dict[str, float] = {}
        for name, read in readers.items():
            missed = [text for text, data in pieces if read(data) != text]
            right[name] = 100 * (1 - len(missed) / len(pieces))
            if name == "dubao":
                for text in missed[: given.wrong]:
                    print("   ", repr(text), file=sys.stderr)
        ahead = right["dubao"] < max(right.values())
        behind += ahead
        print(
            f"{kind:32}" + "".join(f"{share:20.1f}" for share in right.values()) + " <" * ahead,
            flush=True,
        )
    print(f"behind a peer in {behind}")
    sys.exit(1 if given.gate and behind else 0)


def _own() -> list[str]:
    texts: list[str] = []
    for path in sorted(SAMPLES.rglob("*.txt")):
        texts.append(decode_file(path.read_bytes(), encoding=None, name=path.name)[0])
    return texts + [f"{each.article.title}\n{each.text}" for each in load()]


def _folder(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.txt"))]


def _pieces(texts: Iterable[str], count: int) -> dict[str, list[Piece]]:
    """Pieces of the texts as each encoding writes them, by script, encoding and length."""
    folded = import_module("opencc").OpenCC("s2t").convert
    lines = [line for text in texts for line in _stretches(text)]
    found: defaultdict[str, list[Piece]] = defaultdict(list)
    for script, names in (("simplified", SIMPLIFIED), ("traditional", TRADITIONAL)):
        for name in names:
            for length in LENGTHS:
                dice = random.Random(f"{script} {name} {length}")
                key = f"{script} {name} {length}"
                for _ in range(20 * count):
                    if len(found[key]) == count:
                        break
                    piece = _cut(dice, lines, length)
                    piece = folded(piece) if script == "traditional" else piece
                    text = _with_another(dice, OTHERS.get((script, name), ""), piece)
                    if data := _written(text, name):
                        found[key].append((text, data))
    return found


def _stretches(text: str) -> list[str]:
    """The text from the beginning of each line on: pieces begin as files do, or amid a line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return ["\n".join(lines[at : at + 12]) for at in range(len(lines))]


def _cut(dice: random.Random, lines: list[str], length: int) -> str:
    """A piece with Chinese in half of it at least."""
    while True:
        line = dice.choice(lines)
        start = 0 if dice.random() < 0.5 else dice.randrange(len(line))
        piece = line[start : start + length].strip()
        if len(piece) == length and sum(each >= "\u4e00" for each in piece) * 2 >= length:
            return piece


def _with_another(dice: random.Random, others: str, piece: str) -> str:
    """The piece with one of these characters in the place of one of its own."""
    if not others:
        return piece
    at = dice.randrange(len(piece))
    return piece[:at] + dice.choice(others) + piece[at + 1 :]


def _written(text: str, name: str) -> bytes:
    try:
        if name == "utf-16-be-mark":
            return codecs.BOM_UTF16_BE + text.encode("utf-16-be")
        data = text.encode(name)
        # The table of GB 2312 has a katakana dot where GB 18030 has a middle dot.
        return b"" if name == "gb2312" and data != text.encode("gb18030") else data
    except UnicodeEncodeError:
        return b""


def _dubao(data: bytes) -> str | None:
    try:
        return decode_file(data, encoding=None, name="piece")[0]
    except InputError:
        return None


def _peers() -> dict[str, Callable[[bytes], str | None]]:
    chardet, normalizer = import_module("chardet"), import_module("charset_normalizer")

    def by_chardet(data: bytes) -> str | None:
        return _as(data, chardet.detect(data)["encoding"])

    def by_normalizer(data: bytes) -> str | None:
        best = normalizer.from_bytes(data).best()
        return None if best is None else str(best).lstrip("\ufeff")

    return {"chardet": by_chardet, "charset-normalizer": by_normalizer}


def _as(data: bytes, encoding: str | None) -> str | None:
    """The text in the encoding that a peer names, in its favour where that is a narrower one."""
    for name in (
        encoding,
        {"gb2312": "gb18030", "big5": "big5hkscs"}.get((encoding or "").lower()),
    ):
        try:
            if name:
                return data.decode(name).lstrip("\ufeff")
        except (UnicodeDecodeError, LookupError):
            continue
    return None


if __name__ == "__main__":
    main()
