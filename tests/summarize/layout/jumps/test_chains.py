"""Drafts that go on with one another: where a row begins, and that none goes in a ring."""

from __future__ import annotations

from summarize.layout.jumps.chains import Chains


def test_a_row_is_gone_back_to_where_it_begins() -> None:
    chains = Chains()
    chains.add(4, 7)
    chains.add(7, 2)
    assert list(chains.before(2)) == [7, 4]
    assert [chains.root(index) for index in (4, 7, 2, 5)] == [4, 4, 4, 5]


def test_what_goes_on_with_another_is_counted() -> None:
    chains = Chains()
    assert len(chains) == 0
    chains.add(4, 7)
    assert len(chains) == 1
    assert 7 in chains
    assert 4 not in chains


def test_a_link_back_to_what_stands_before_would_make_a_ring() -> None:
    chains = Chains()
    chains.add(4, 7)
    chains.add(7, 2)
    assert chains.rings(2, 4)
    assert chains.rings(4, 4)
    assert not chains.rings(4, 2)
    assert not chains.rings(2, 5)
