"""Words in runs that the dictionary does not know, as jieba's ``finalseg`` finds them.

A hidden Markov model over four states: a word's beginning, middle and end, and a word of one
character. The most likely states are found by Viterbi's algorithm; sums are added in jieba's order
and equal ones decided as there, so that the words are the same.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NEVER = -3.14e100  # jieba's logarithm of a probability of nothing
STATES = "BMES"
MOST_KEPT = 20_000  # runs whose words are kept
_EMISSIONS = struct.Struct("<4d")
_HAN = re.compile("([\u4e00-\u9fd5]+)")
_OTHER = re.compile(r"([a-zA-Z0-9]+(?:\.\d+)?%?)")


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
        self._kept: dict[str, tuple[str, ...]] = {}
        self.split_always: set[str] = set()

    def words(self, run: str) -> tuple[str, ...]:
        """The words of ``run``, as ``jieba.finalseg.cut`` gives them."""
        found = self._kept.get(run)
        if found is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            found = self._kept[run] = tuple(self._words(run))
        return found

    def forget(self) -> None:
        """Forget what was found, after a change of :attr:`split_always`."""
        self._kept.clear()

    def _words(self, run: str) -> list[str]:
        words: list[str] = []
        for place, piece in enumerate(_HAN.split(run)):
            if place % 2 == 0:
                words.extend(part for part in _OTHER.split(piece) if part)
                continue
            for word in self._of_han(piece):
                if word in self.split_always:
                    words.extend(word)
                else:
                    words.append(word)
        return words

    def _of_han(self, piece: str) -> list[str]:
        words: list[str] = []
        begin = after = 0
        for place, state in enumerate(self._states(piece)):
            if state == "B":
                begin = place
            elif state == "E":
                words.append(piece[begin : place + 1])
                after = place + 1
            elif state == "S":
                words.append(piece[place])
                after = place + 1
        if after < len(piece):
            words.append(piece[after:])
        return words

    def _states(self, piece: str) -> str:
        be, bm, eb, es, me, mm, sb, ss = self._moves
        begins, middles, ends, alones = (
            first + emitted for first, emitted in zip(self._start, self._of(piece[0]), strict=True)
        )
        steps: list[tuple[str, str, str, str]] = []
        for character in piece[1:]:
            b, m, e, s = self._of(character)
            # Of two equal ways jieba takes the one whose letter is the later.
            from_end, from_alone = ends + eb + b, alones + sb + b
            begin, b_from = (from_alone, "S") if from_alone >= from_end else (from_end, "E")
            from_begin, from_middle = begins + bm + m, middles + mm + m
            middle, m_from = (from_middle, "M") if from_middle >= from_begin else (from_begin, "B")
            from_begin, from_middle = begins + be + e, middles + me + e
            end, e_from = (from_middle, "M") if from_middle >= from_begin else (from_begin, "B")
            from_end, from_alone = ends + es + s, alones + ss + s
            alone, s_from = (from_alone, "S") if from_alone >= from_end else (from_end, "E")
            begins, middles, ends, alones = begin, middle, end, alone
            steps.append((b_from, m_from, e_from, s_from))
        state = "S" if alones >= ends else "E"
        states = [state]
        for step in reversed(steps):
            state = step[STATES.index(state)]
            states.append(state)
        return "".join(reversed(states))

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
