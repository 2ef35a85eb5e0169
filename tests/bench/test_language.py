"""The gate of language: floors hold for the texts they were measured on, and for no other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.bench import keyword_sets, language

if TYPE_CHECKING:
    from pathlib import Path


def test_floors_of_other_texts_are_no_floors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "FLOORS", tmp_path / "floors.json")
    assert language.load("own summaries") is None
    language.save("own summaries", {"rouge_1_f1": 0.4})
    language.save("own keywords", {"f1_5_with_title": 0.3})
    assert language.load("own summaries") == {"rouge_1_f1": 0.4}
    record = json.loads(language.FLOORS.read_text(encoding="utf-8"))
    record["own keywords"]["corpus"] = "another"
    language.FLOORS.write_text(json.dumps(record), encoding="utf-8")
    assert language.load("own keywords") is None
    assert language.load("own summaries") == {"rouge_1_f1": 0.4}


def test_abstracts_are_measured_where_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUBAO_ABSTRACTS", str(tmp_path / "none.jsonl"))
    assert language.fingerprint("abstracts") is None
    assert keyword_sets.keyword_rows("abstracts") == []
    file = tmp_path / "some.jsonl"
    row = {"title": "桥梁监测", "text": "研究桥梁监测方法。", "keywords": ["桥梁监测"]}
    learned = json.dumps(row | {"title": "隧道"}) + "\n"
    file.write_text(500 * learned + json.dumps(row) + "\n", encoding="utf-8")
    monkeypatch.setenv("DUBAO_ABSTRACTS", str(file))
    assert language.fingerprint("abstracts")
    assert keyword_sets.keyword_rows("abstracts") == [
        ("桥梁监测", "研究桥梁监测方法。", ("桥梁监测",))
    ]


def test_what_is_gated_has_floors() -> None:
    for name in ("headlines", "own summaries", "own keywords"):
        assert language.stored()[name]["floors"]


def test_a_table_gives_the_lead_over_each_peer() -> None:
    better = [{"rouge_1_at_80": 0.5, "rouge_2_at_80": 0.3}] * 4
    worse = [{"rouge_1_at_80": 0.4, "rouge_2_at_80": 0.2}] * 4
    head, own, peer = language.table({"dubao": better, "other": worse}).splitlines()
    assert head.split() == ["rouge_1_at_80", "rouge_2_at_80"]
    assert own.split() == ["dubao", "50.0", "30.0"]
    assert peer.split() == ["other", "40.0", "20.0", "at_80", "+10.0", "[+10.0,", "+10.0]"]


def test_a_table_gives_the_lead_in_five_keywords() -> None:
    made = {"dubao": [{"f1_5_with_title": 0.4}] * 4, "other": [{"f1_5_with_title": 0.1}] * 4}
    *_, peer = language.table(made).splitlines()
    assert peer.split() == ["other", "10.0", "f1_5_with", "+30.0", "[+30.0,", "+30.0]"]
