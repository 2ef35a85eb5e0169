"""How likely an article begins at each unit of a page: log-odds, found in three steps.

A few trees that look at forms alone pass over most units, of which no article could begin. A linear
model judges each of the others by the order around it (:mod:`..starts.order`). Then trees decide:
they see those log-odds of the place and of its neighbours (:mod:`..starts.neighbours`; a sequence
judged after its neighbours were: stacked sequential learning, Cohen and Carvalho 2005), what the
words say (:mod:`..starts.wording`), and what stands around (:mod:`..starts.numbers`).
"""

from __future__ import annotations

from array import array

from summarize.layout.starts.neighbours import FINE, Neighbours
from summarize.layout.starts.numbers import Numbers
from summarize.layout.starts.order import Order
from summarize.layout.starts.page import Page
from summarize.layout.starts.wording import Wording
from summarize.learned import trees
from summarize.learned.linear import load

GATE = "starts-gate"
ORDER = "starts-order"
TREES = "starts"
PASSED_OVER = -5.0
"""Log-odds by the forms alone below which no other is asked."""
HOPELESS = -7.0
"""Log-odds by the order below which the trees are not asked."""
NEVER = -8.0
"""Log-odds of what is passed over."""
_NO_START = frozenset({"caption", "byline", "forward"})


def log_odds(page: Page) -> list[float]:
    """Log-odds of a start for each unit."""
    gate, decide, in_order = trees.load(GATE), trees.load(TREES), load(ORDER)
    around, wording, order = Numbers(page), Wording(page), Order(page)
    known: dict[int, array[int]] = {}
    odds = [NEVER] * len(page)
    for index in range(1, len(page)):
        if page.flow.units[index].sort in _NO_START:
            continue
        seen = around.forms(index)
        if gate.score(seen) >= PASSED_OVER:
            odds[index] = in_order.score(order.features(index))
            if odds[index] > HOPELESS:
                known[index] = array("i", seen)
    neighbours = Neighbours(page, odds)
    found = list(odds)
    for index, forms in known.items():
        said = [round(FINE * value) for value in (odds[index], *wording.scores(index))]
        found[index] = decide.score(
            [*neighbours.values(index), *said, *forms, *around.words(index)]
        )
    return found
