"""Hashed linear models."""

from __future__ import annotations

from array import array
from zlib import crc32

import pytest

from summarize.learned.linear import SCALE, Model, load


def test_a_score_is_the_sum_of_the_weights_at_the_hashes() -> None:
    weights = array("b", [0] * 1024)
    weights[crc32("桥".encode()) & 1023] = 24
    weights[crc32(b"bias") & 1023] = -8
    model = Model(weights)
    assert model.score(["桥", "bias"]) == 16 / SCALE
    assert model.score(["桥", "桥"]) == 48 / SCALE
    assert model.score([]) == 0.0


@pytest.mark.parametrize("name", ["contact", "heads", "starts-line"])
def test_stored_models_have_the_size_of_a_power_of_two_and_are_read_once(name: str) -> None:
    model = load(name)
    size = len(model.weights)
    assert size & (size - 1) == 0
    assert model.mask == size - 1
    assert any(model.weights)
    assert load(name) is model


def test_an_unknown_model_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load("no-such-model")
