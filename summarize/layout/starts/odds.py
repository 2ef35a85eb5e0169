"""How likely an article begins at each unit of a page: log-odds, found in two passes.

A few trees that look at forms alone pass over most units, of which no article could begin. Trees
judge each of the others by what stands around it (:mod:`..starts.numbers`) and by what its words
say (:mod:`..starts.wording`); trees of a second pass see the first one's log-odds of the neighbours
too (:mod:`..starts.neighbours`): a sequence judged after its neighbours were (stacked sequential
learning, Cohen and Carvalho 2005).
"""

from __future__ import annotations

from summarize.layout.starts.neighbours import FINE, Neighbours
from summarize.layout.starts.numbers import Numbers
from summarize.layout.starts.page import Page
from summarize.layout.starts.wording import Wording
from summarize.learned import trees

GATE = "starts-gate"
PASSES = ("starts-once", "starts-again")
PASSED_OVER = -5.0
"""Log-odds by the forms alone below which no other is asked."""
HOPELESS = -5.5
"""Log-odds of the first pass below which the second is not asked."""
NEVER = -8.0
"""Log-odds of what is passed over."""
_NO_START = frozenset({"caption", "byline", "forward"})


def log_odds(page: Page) -> list[float]:
    """Log-odds of a start for each unit."""
    gate, once, again = (trees.load(name) for name in (GATE, *PASSES))
    around, wording = Numbers(page), Wording(page)
    known: dict[int, list[int]] = {}
    first = [NEVER] * len(page)
    for index in range(1, len(page)):
        if page.flow.units[index].sort in _NO_START:
            continue
        forms = around.forms(index)
        if gate.score(forms) < PASSED_OVER:
            continue
        said = [round(FINE * value) for value in wording.scores(index)]
        known[index] = [*said, *forms, *around.words(index)]
        first[index] = once.score(known[index])
    neighbours = Neighbours(page, first)
    odds = list(first)
    for index, values in known.items():
        if first[index] > HOPELESS:
            odds[index] = again.score([*neighbours.values(index), *values])
    return odds
