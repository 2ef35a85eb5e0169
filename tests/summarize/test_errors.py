"""What the engine says: English as it stands, and what it is made of for another language."""

from __future__ import annotations

import pickle

from summarize.errors import InputError, Message, NoTextError


def test_a_message_is_its_sentence_and_knows_its_parts() -> None:
    told = Message("{kind}, not text; {way}", kind=Message("a pipe"), way="stop")
    assert told == "a pipe, not text; stop"
    assert told.template == "{kind}, not text; {way}"
    again = pickle.loads(pickle.dumps(told))
    assert again == told
    assert again.values == {"kind": "a pipe", "way": "stop"}
    assert again.values["kind"].template == "a pipe"


def test_values_are_data_and_several_stand_in_a_row() -> None:
    assert Message("read {files}", files=("{a}", "b%s")) == "read {a}, b%s"
    assert Message("nothing {known}") == "nothing {known}"


def test_an_error_tells_its_parts() -> None:
    error = NoTextError("a{b}.txt", Message("a {kind} file", kind="PDF"), Message("unpack it"))
    assert str(error) == "a{b}.txt: a PDF file; unpack it"
    assert error.what == "a PDF file"
    assert str(InputError("{name}: empty", name="{name}")) == "{name}: empty"
