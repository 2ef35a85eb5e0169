"""What a second tagger's word and ours make sure of, and what stays open."""

from __future__ import annotations

import json
from pathlib import Path

from summarize.language.names.tagger import ROLES
from tests.bench.training.name_labels import OPEN, fragments, labels, taught, teacher_spans

TAGS = [("卢小满", "PER"), ("在", "p"), ("湖南省", "LOC"), ("靶向", "n"), ("施策", "v")]


def test_a_foreign_name_with_a_dot_is_one() -> None:
    tags = [("约翰", "PER"), ("·", "w"), ("加朗", "PER"), ("说", "v")]
    assert teacher_spans(tags) == [(0, 5, "PER"), (5, 6, "v")]


def test_labels_are_sure_where_both_agree_or_the_words_are_plain(tmp_path: Path) -> None:
    text = "".join(word for word, _ in TAGS)
    file = tmp_path / "taught.jsonl"
    row = json.dumps({"lines": [text, ""], "tags": [TAGS, []]}, ensure_ascii=False)
    file.write_text(row + "\n", encoding="utf-8")
    ((lines, spans),) = taught(file)
    person, place = (1 + 2 * ROLES.index(role) for role in ("person", "place"))
    wanted = [person, person + 1, person + 1, 0, place, place + 1, place + 1, 0, 0, 0, 0]
    assert labels(lines[0], spans[0]) == wanted


def test_what_does_not_fit_the_text_says_nothing(tmp_path: Path) -> None:
    file = tmp_path / "taught.jsonl"
    row = json.dumps({"lines": ["卢小满来了"], "tags": [[("卢小满", "PER")]]})
    file.write_text(row + "\n", encoding="utf-8")
    ((lines, spans),) = taught(file)
    assert set(labels(lines[0], spans[0])) == {OPEN}


def test_open_characters_part_the_text() -> None:
    rows = [[each] for each in "abcde"]
    assert list(fragments(rows, [0, OPEN, 1, 2, OPEN])) == [
        ([["a"]], [0]),
        ([["c"], ["d"]], [1, 2]),
    ]
