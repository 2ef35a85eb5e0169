"""SnowNLP's own segmentation in a process of its own: run as a script, never imported.

The one argument is SnowNLP's folder. Each line of standard input is a JSON list of texts, each
line of standard output the JSON list of their words, SnowNLP's stop words left out, as
``SnowNLP.summary`` does it. Only its segmentation is loaded, not its tagger nor its sentiments.
"""

from __future__ import annotations

import importlib
import json
import sys
from types import ModuleType


def main() -> None:
    """Serve until standard input ends."""
    parent = ModuleType("_snownlp_words")
    parent.__path__ = [sys.argv[1]]
    sys.modules["_snownlp_words"] = parent
    normal = importlib.import_module("_snownlp_words.normal")
    seg = importlib.import_module("_snownlp_words.seg")
    for line in sys.stdin.buffer:
        words = [normal.filter_stop(seg.seg(text)) for text in json.loads(line)]
        sys.stdout.buffer.write(json.dumps(words).encode("ascii") + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
