"""Words and tags in runs of unknown characters, as jieba's ``posseg`` finds them.

A hidden Markov model whose states are a place in a word (B, M, E, S) with a part of speech, 256
of them. jieba goes through all pairs of states at each character; here only through those that
may follow each other: in a word the part of speech stays, and a word's beginning comes after an
end. Sums are added in jieba's order and equal ones decided as there: the answers are the same.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from typing import TYPE_CHECKING

from summarize.language.words.runs import LONGEST, LONGEST_KEPT, MOST_KEPT, NEVER
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

State = tuple[str, str]
Tagged = tuple[str, str]
_HAN = lazy("([\u4e00-\u9fd5]+)")
_OTHER = lazy(r"([\.0-9]+|[a-zA-Z0-9]+)")
_NUMBER = lazy(r"[\.0-9]+")
_LATIN = lazy("[a-zA-Z0-9]+")


class TaggedRuns:
    """Splits and tags runs; what it found once it gives again.

    ``states`` ascend. ``start`` has their logarithms at a run's start; ``moves``, for each state,
    those that may follow with theirs; ``emissions`` are :func:`packed_states`.
    """

    def __init__(
        self,
        states: Sequence[State],
        start: Sequence[float],
        moves: Sequence[Mapping[int, float]],
        emissions: Mapping[str, bytes],
    ) -> None:
        self._states = states
        self._start = start
        self._before: list[dict[int, float]] = [{} for _ in states]
        for state, targets in enumerate(moves):
            for target, weight in targets.items():
                self._before[target][state] = weight
        # The likeliest way to each state, from any.
        self._most = [max(before.values(), default=0.0) for before in self._before]
        # What ends a word comes before what begins one, and nothing else does.
        self._closes = [letter in "ES" for letter, _ in states]
        self._opens = [letter in "BS" for letter, _ in states]
        self._emissions = emissions
        self._unpacked: dict[str, tuple[tuple[int, ...], dict[int, float]]] = {}
        self._kept = lru_cache(maxsize=MOST_KEPT)(self._words)

    def words(self, run: str) -> tuple[Tagged, ...]:
        """Words of ``run`` with their tags, as ``jieba.posseg`` gives them."""
        return self._kept(run) if len(run) <= LONGEST_KEPT else self._words(run)

    def _words(self, run: str) -> tuple[Tagged, ...]:
        words: list[Tagged] = []
        for place, piece in enumerate(_HAN.split(run)):
            if place % 2:
                for start in range(0, len(piece), LONGEST):
                    words.extend(self._of_han(piece[start : start + LONGEST]))
                continue
            for part in filter(None, _OTHER.split(piece)):
                tag = "m" if _NUMBER.match(part) else "eng" if _LATIN.match(part) else "x"
                words.append((part, tag))
        return tuple(words)

    def _of_han(self, piece: str) -> list[Tagged]:
        words: list[Tagged] = []
        begin = after = 0
        route = [self._states[state] for state in self._route(piece)]
        for place, (letter, tag) in enumerate(route):
            if letter == "B":
                begin = place
            elif letter == "E":
                words.append((piece[begin : place + 1], tag))
                after = place + 1
            elif letter == "S":
                words.append((piece[place], tag))
                after = place + 1
        if after < len(piece):
            words.append((piece[after:], route[after][1]))
        return words

    def _route(self, piece: str) -> list[int]:
        allowed, emitted = self._of(piece[0])
        scores = {state: self._start[state] + emitted.get(state, NEVER) for state in allowed}
        steps: list[dict[int, int]] = []
        for character in piece[1:]:
            allowed, emitted = self._of(character)
            moved, step = self._step(scores, allowed, emitted)
            if not moved:  # no state that the character is known in may follow: any that may
                moved, step = self._step(scores, range(len(self._states)), emitted)
            scores = moved
            steps.append(step)
        _, state = max((score, state) for state, score in scores.items())
        route = [state]
        for step in reversed(steps):
            state = step[state]
            route.append(state)
        return route[::-1]

    def _step(
        self, scores: Mapping[int, float], allowed: Sequence[int], emitted: Mapping[int, float]
    ) -> tuple[dict[int, float], dict[int, int]]:
        """Of each state that may follow: its best score, and the state before it.

        States ascend, in ``scores``, ``allowed`` and what is given back: of two equal ways jieba
        takes the one whose state is the later.
        """
        moved: dict[int, float] = {}
        step: dict[int, int] = {}
        closing = sorted(
            ((score, state) for state, score in scores.items() if self._closes[state]), reverse=True
        )
        for state in allowed:
            emission = emitted.get(state, NEVER)
            before = self._before[state]
            best, best_before = 0.0, -1
            if self._opens[state]:
                most = self._most[state]
                for score, previous in closing:
                    if best_before >= 0 and score + most + emission < best:
                        break  # no way from here on is as likely
                    weight = before.get(previous)
                    if weight is not None:
                        reached = score + weight + emission
                        if best_before < 0 or (reached, previous) > (best, best_before):
                            best, best_before = reached, previous
            else:
                for previous, weight in before.items():
                    if previous in scores:
                        reached = scores[previous] + weight + emission
                        if reached >= best or best_before < 0:
                            best, best_before = reached, previous
            if best_before >= 0:
                moved[state] = best
                step[state] = best_before
        return moved, step

    def _of(self, character: str) -> tuple[Sequence[int], Mapping[int, float]]:
        found = self._unpacked.get(character)
        if found is None:
            found = self._unpack(self._emissions.get(character))
            self._unpacked[character] = found
        return found

    def _unpack(self, packed: bytes | None) -> tuple[tuple[int, ...], dict[int, float]]:
        every = tuple(range(len(self._states)))
        if packed is None:
            return every, {}
        known, emitting = packed[0], packed[1]
        states = packed[2 : 2 + known]
        emitted = packed[2 + known : 2 + known + emitting]
        numbers = struct.unpack(f"<{emitting}d", packed[2 + known + emitting :])
        return tuple(states) or every, dict(zip(emitted, numbers, strict=True))


def packed_states(
    known: Mapping[str, Sequence[State]],
    emissions: Mapping[State, Mapping[str, float]],
    states: Sequence[State],
) -> dict[str, bytes]:
    """By character: how many states it is known in, how many emit it, which, and the logarithms.

    All but the logarithms (8 bytes each) take a byte.
    """
    numbers = {state: number for number, state in enumerate(states)}
    emitted: dict[str, list[tuple[int, float]]] = {}
    for number, state in enumerate(states):
        for character, weight in emissions[state].items():
            emitted.setdefault(character, []).append((number, weight))
    packed = {}
    for character in sorted(emitted.keys() | known.keys()):
        own = sorted(numbers[state] for state in known.get(character, ()))
        pairs = emitted.get(character, [])
        head = [len(own), len(pairs), *own, *(number for number, _ in pairs)]
        weights = struct.pack(f"<{len(pairs)}d", *(weight for _, weight in pairs))
        packed[character] = bytes(head) + weights
    return packed
