"""Pieces keep where each of their characters stood, however they are cut and joined."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.text.piece import Piece, cut, join, piece_of_line, squeeze

LINES = st.lists(
    st.text(alphabet="临江春耕 \u3000,。a1", min_size=1, max_size=12).filter(str.strip),
    min_size=1,
    max_size=6,
)


def whole(lines: list[str], separator: str = "") -> Piece:
    pieces = [piece_of_line(number, line, 0) for number, line in enumerate(lines)]
    return join(pieces, [separator] * (len(pieces) - 1))


def origins(piece: Piece) -> list[tuple[int, int] | None]:
    """Line and column of each of its characters, None for those that no line holds."""
    found: list[tuple[int, int] | None] = [None] * len(piece.text)
    for span, offset in zip(piece.spans, piece.offsets, strict=True):
        for index in range(span.end - span.start):
            assert found[offset + index] is None
            found[offset + index] = (span.line, span.start + index)
    return found


def assert_true(piece: Piece, lines: list[str]) -> None:
    """Each character but white space stands where the piece says."""
    for character, origin in zip(piece.text, origins(piece), strict=True):
        if origin is None:
            assert character.isspace()
        else:
            assert lines[origin[0]][origin[1]] == character


@given(LINES, st.sampled_from(["", " ", "\n"]))
def test_a_joined_piece_knows_every_character(lines: list[str], separator: str) -> None:
    piece = whole(lines, separator)
    assert piece.text == separator.join(line.strip() for line in lines)
    assert len(piece.joins) == len(lines) - 1
    assert_true(piece, lines)


@given(LINES, st.integers(0, 80), st.integers(0, 80))
def test_a_cut_piece_is_that_part_and_knows_its_place(lines: list[str], a: int, b: int) -> None:
    piece = whole(lines)
    start, end = sorted((min(a, len(piece.text)), min(b, len(piece.text))))
    part = cut(piece, start, end)
    expected = piece.text[start:end].strip()
    if part is None:
        assert not expected
        return
    assert part.text == expected
    assert_true(part, lines)
    lead = len(piece.text[start:end]) - len(piece.text[start:end].lstrip())
    first = start + lead
    assert origins(part) == origins(piece)[first : first + len(expected)]
    assert part.joins == tuple(j - first for j in piece.joins if first < j < first + len(expected))


@given(LINES)
def test_cut_in_two_nothing_is_lost(lines: list[str]) -> None:
    piece = whole(lines)
    for at in range(len(piece.text) + 1):
        parts = [part for part in (cut(piece, 0, at), cut(piece, at, len(piece.text))) if part]
        kept = "".join("".join(part.text.split()) for part in parts)
        assert kept == "".join(piece.text.split())


@given(LINES)
def test_squeezed_only_white_space_is_gone(lines: list[str]) -> None:
    piece = squeeze(whole(lines))
    assert piece.text == "".join("".join(lines).split())
    assert_true(piece, lines)
    assert None not in origins(piece)
