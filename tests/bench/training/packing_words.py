"""The commonest words of Chinese, which the archive's compressed articles refer to.

    python -m tests.bench.training.packing_words

Made of jieba's dictionary (MIT licence): its words of two characters and more by how often they
were counted, rarest first, as zlib wants its dictionaries, up to the 30,000 bytes that are of use.
The file belongs to the form of the archive: another one cannot unpack what was packed with this.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

BYTES = 30_000
TARGET = Path(__file__).parents[3] / "summarize" / "library" / "data" / "common-words.gb18030"


def main() -> None:
    """Write the file."""
    spec = importlib.util.find_spec("jieba")
    assert spec is not None
    assert spec.origin is not None
    lines = (Path(spec.origin).parent / "dict.txt").read_text(encoding="utf-8").splitlines()
    counted = sorted(
        (-int(count), word)
        for word, count, *_ in (line.split() for line in lines if line.strip())
        if len(word) > 1
    )
    words: list[bytes] = []
    size = 0
    for _, word in counted:
        size += len(word.encode("gb18030"))
        if size > BYTES:
            break
        words.append(word.encode("gb18030"))
    TARGET.write_bytes(b"".join(reversed(words)))
    print(f"{len(words)} words, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
