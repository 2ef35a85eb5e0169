"""What ``SnowNLP(text).summary(n)`` answers, byte for byte, without its models in this process.

Units are SnowNLP's: pieces between ，。？！； and line ends. Their words come from its own
segmentation, which runs in a process of its own as long as this one lasts; the ranking is done
here, over sparse sums that equal those of its class ``TextRank`` to the last bit. Its idf is left
as it is, negative too: where PageRank then runs into infinity, the class itself decides.

One thing differs: a text without units gives nothing, where SnowNLP raises ZeroDivisionError.
"""

from __future__ import annotations

import atexit
import importlib.util
import json
import subprocess
import sys
import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import DubaoError
from summarize.language.bounds import MOST_UNITS
from summarize.language.sentences import Sentence
from summarize.language.summary.methods.textrank import rank_as_it_is
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNIT = lazy("[^，。？！；\r\n]+")
_lock = threading.Lock()


def units(text: str) -> tuple[Sentence, ...]:
    """Spans of SnowNLP's sentences, in the order of the text, trimmed of white space."""
    found = []
    for match in _UNIT.finditer(text):
        piece = match.group()
        if bare := piece.strip():
            start = match.start() + len(piece) - len(piece.lstrip())
            found.append(Sentence(start, start + len(bare)))
    return tuple(found)


def ranked(text: str) -> tuple[tuple[Sentence, float], ...]:
    """The units with SnowNLP's scores, the highest first; equal ones in the order of the text.

    Of more than :data:`MOST_UNITS` the first ones: all others are weighed against each.
    """
    found = units(text)[:MOST_UNITS]
    scores = rank_as_it_is(_words([text[unit.start : unit.end] for unit in found]))
    return tuple(sorted(zip(found, scores, strict=True), key=lambda pair: pair[1], reverse=True))


def summary(text: str, limit: int = 5) -> list[str]:
    """``SnowNLP(text).summary(limit)``; nothing where the text holds no unit."""
    return [text[unit.start : unit.end] for unit, _ in ranked(text)[:limit]]


def _words(texts: Sequence[str]) -> list[list[str]]:
    """SnowNLP's words of each text. Raises DubaoError where its process cannot answer."""
    if not texts:
        return []
    with _lock:
        process = _process()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps(list(texts)).encode("ascii") + b"\n")
            process.stdin.flush()
            answer = process.stdout.readline()
            words: list[list[str]] = json.loads(answer)
        except (OSError, ValueError) as error:
            _process.cache_clear()
            process.kill()
            raise DubaoError("SnowNLP's segmentation ended without an answer") from error
    return words


@cache
def _process() -> subprocess.Popen[bytes]:
    spec = importlib.util.find_spec("snownlp")
    if spec is None or not spec.submodule_search_locations:
        raise DubaoError("snownlp is not installed: the method snownlp-exact needs it")
    folder = next(iter(spec.submodule_search_locations))
    script = Path(__file__).with_name("exact_process.py")
    # -P: the modules beside the script are not to be found under their bare names.
    process = subprocess.Popen(
        [sys.executable, "-P", "-W", "ignore", str(script), folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    atexit.register(_end, process)
    return process


def _end(process: subprocess.Popen[bytes]) -> None:
    """Close the pipes: the process then ends by itself."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
    process.wait()
