"""Words in runs that the dictionary does not know, as jieba's ``finalseg`` finds them.

A hidden Markov model over four states: a word's beginning, middle and end, and a word of one
character. The most likely states are found by Viterbi's algorithm; sums are added in jieba's order
and equal ones decided as there, so that the words are the same.
"""

from __future__ import annotations

import operator
import struct
from functools import lru_cache
from typing import TYPE_CHECKING

from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

NEVER = -3.14e100  # jieba's logarithm of a probability of nothing
STATES = "BMES"
MOST_KEPT = 20_000  # runs whose words are kept
LONGEST_KEPT = 40  # characters
LONGEST = 2_000  # characters that are looked at together: no language has such a run
_EMISSIONS = struct.Struct("<4d")
_HAN = lazy("([\u4e00-\u9fd5]+)")
_OTHER = lazy(r"([a-zA-Z0-9]+(?:\.\d+)?%?)")


class Runs:
    """Splits runs; what it found once it gives again.

    ``start`` has the logarithms of STATES at a run's start, ``moves`` those of BE, BM, EB, ES,
    ME, MM, SB, SS, and ``emissions`` for each character four numbers of 8 bytes, as STATES.
    """

    def __init__(
        self,
        start: tuple[float, float, float, float],
        moves: tuple[float, float, float, float, float, float, float, float],
        emissions: Mapping[str, bytes],
    ) -> None:
        self._start = start
        self._moves = moves
        self._emissions = emissions
        self._unpacked: dict[str, tuple[float, float, float, float]] = {}
        self._kept = lru_cache(maxsize=MOST_KEPT)(self._words)
        self.split_always: set[str] = set()

    def words(self, run: str) -> tuple[str, ...]:
        """The words of ``run``, as ``jieba.finalseg.cut`` gives them."""
        return self._kept(run) if len(run) <= LONGEST_KEPT else self._words(run)

    def forget(self) -> None:
        """Forget what was found, after a change of :attr:`split_always`."""
        self._kept.cache_clear()

    def _words(self, run: str) -> tuple[str, ...]:
        words: list[str] = []
        for place, piece in enumerate(_HAN.split(run)):
            if place % 2 == 0:
                words.extend(filter(None, _OTHER.split(piece)))
                continue
            for start in range(0, len(piece), LONGEST):
                for word in self._of_han(piece[start : start + LONGEST]):
                    if word in self.split_always:
                        words.extend(word)
                    else:
                        words.append(word)
        return tuple(words)

    def _of_han(self, piece: str) -> list[str]:
        words: list[str] = []
        begin = 0
        for place, state in enumerate(self._states(piece), 1):
            if state in "ES":
                words.append(piece[begin:place])
                begin = place
        return words

    def _states(self, piece: str) -> str:
        """The likeliest states of the characters; the last one is E or S."""
        be, bm, eb, es, me, mm, sb, ss = self._moves
        begins, middles, ends, alones = map(operator.add, self._start, self._of(piece[0]))
        # The states on the likeliest way to each.
        begun, amid, ended, stood = "B", "M", "E", "S"
        for character in piece[1:]:
            b, m, e, s = self._of(character)
            # Of two equal ways jieba takes the one whose letter is the later.
            end_begin, alone_begin = ends + eb + b, alones + sb + b
            begin_middle, middle_middle = begins + bm + m, middles + mm + m
            begin_end, middle_end = begins + be + e, middles + me + e
            end_alone, alone_alone = ends + es + s, alones + ss + s
            if begin_middle > middle_middle:
                middles, next_amid = begin_middle, begun + "M"
            else:
                middles, next_amid = middle_middle, amid + "M"
            if begin_end > middle_end:
                next_ends, next_ended = begin_end, begun + "E"
            else:
                next_ends, next_ended = middle_end, amid + "E"
            if end_begin > alone_begin:
                begins, begun = end_begin, ended + "B"
            else:
                begins, begun = alone_begin, stood + "B"
            if end_alone > alone_alone:
                alones, stood = end_alone, ended + "S"
            else:
                alones, stood = alone_alone, stood + "S"
            amid, ends, ended = next_amid, next_ends, next_ended
        return ended if ends > alones else stood

    def _of(self, character: str) -> tuple[float, float, float, float]:
        found = self._unpacked.get(character)
        if found is None:
            packed = self._emissions.get(character)
            found = (NEVER,) * 4 if packed is None else _EMISSIONS.unpack(packed)
            self._unpacked[character] = found
        return found


def packed_emissions(tables: Mapping[str, Mapping[str, float]]) -> dict[str, bytes]:
    """jieba's table of emissions, by state, as :class:`Runs` takes them."""
    characters = sorted({character for table in tables.values() for character in table})
    return {
        character: _EMISSIONS.pack(*(tables[state].get(character, NEVER) for state in STATES))
        for character in characters
    }
