from __future__ import annotations

from summarize.layout.text.script import traditional
from tests.bench.training.traditional import table


def test_the_table_is_the_one_that_its_maker_writes() -> None:
    assert traditional() == table()


def test_one_reading_leads_to_no_other() -> None:
    pairs = traditional()
    assert not pairs.keys() & set(pairs.values())
