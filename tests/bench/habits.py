"""Habits of other papers, switched on at random for each article or page.

Bylines, datelines and brackets dropped, punctuation swapped, kickers, decks and bylines added,
headlines broken over lines. Added kickers and decks are made from the article's own nouns, as real
ones share the article's vocabulary, or by parting a headline that holds both.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.bench import invented
from tests.bench.draft import dice
from tests.bench.gold import Draft, Part, Piece
from tests.bench.roles import DATELINE

if TYPE_CHECKING:
    from random import Random

    from tests.bench.corpus import Word

_SPEAKER = re.compile(r"^.{5,24}?(?:时指出|指出|强调|时强调|要求|表示|认为|呼吁)(?=.{8,})")
_REPORTED = re.compile(
    r"^(?:（[^）]{1,40}）)?(?:中央[^，。：]{2,12})?(?:(?:新华社|本报)?记者[^：，。]{2,20}报道[：，])?"
)
_TRAILING_CREDIT = re.compile(r"（[^（）]{1,30}）$")
_BRACKETS = str.maketrans("", "", "（）【】")
_SWAPS = (
    str.maketrans("“”‘’", "「」『』"),
    str.maketrans("『』", "“”"),
    str.maketrans("“”", "＂＂"),
    str.maketrans("《》", "〈〉"),
    str.maketrans("；", "，"),
    str.maketrans("，", "、"),
)
KICKERS = (
    "{a}更优 {b}更强", "{a}添动力 {b}有保障", "抓{a} 促{b}", "聚焦{a}与{b}", "{a}向前一步",
)  # fmt: skip
SUBJECT = "{a}："
DECKS = (
    "——{a}{b}工作见闻", "——访{a}、{b}一线", "{a}数量增长 {b}水平提高",
    "——从{a}看{b}", "{a}持续推进 {b}稳步改善 {c}受到关注",
)  # fmt: skip


_NOUNS = frozenset({"n", "ns", "nz", "vn", "nt"})


def nouns_of(draft: Draft, piece: Piece, tags: frozenset[str] = _NOUNS) -> list[str]:
    """The nouns of an article that stand in it most often, longest of equals first."""
    counts: dict[str, int] = {}
    for part in piece.parts:
        for word, tag in draft.words.get(part.paragraph, ()):
            if tag in tags and 2 <= len(word) <= 5:
                counts[word] = counts.get(word, 0) + 1
    return sorted(counts, key=lambda word: (-counts[word], -len(word), word))[:6]


def drop_bylines(draft: Draft, piece: Piece, random: Random) -> None:
    """No byline; no reporter's credit at the end of the last paragraph either."""
    kept = [part for part in piece.parts if part.role != "byline"]
    if kept:
        piece.parts = kept
    last = piece.parts[-1]
    credit = _TRAILING_CREDIT.search(last.text)
    if credit and credit.start() > 40 and random.random() < 0.5:
        piece.parts[-1] = replace(last, text=last.text[: credit.start()])


def drop_datelines(draft: Draft, piece: Piece, random: Random) -> None:
    """No 新华社…电, no 本报讯, and no "reporter X reports:" behind them."""
    for index, part in enumerate(piece.parts):
        line = DATELINE.match(part.text)
        if line is None or part.role == "headline":
            continue
        rest = part.text[line.end() :]
        reported = _REPORTED.match(rest)
        rest = rest[reported.end() :] if reported else rest
        if len(rest) > 20:
            piece.parts[index] = replace(part, text=rest)


def drop_brackets(draft: Draft, piece: Piece, random: Random) -> None:
    """No round or square brackets anywhere in the article."""
    for index, part in enumerate(piece.parts):
        text = part.text.translate(_BRACKETS)
        if text:
            piece.parts[index] = replace(part, text=text)


def swap_punctuation(draft: Draft, piece: Piece, random: Random) -> None:
    """Another paper's quotation marks; now and then another's commas."""
    table = random.choice(_SWAPS)
    piece.parts = [replace(part, text=part.text.translate(table)) for part in piece.parts]


def _heading(piece: Piece) -> int | None:
    """Where the headline stands, if the article surely has one."""
    for index, part in enumerate(piece.parts[:2]):
        if part.role == "headline":
            return index
    return None


def add_kickers(draft: Draft, piece: Piece, random: Random) -> None:
    """A kicker above the headline: its first half where it names a speaker, else made up."""
    index = _heading(piece)
    if index is None:
        return
    headline = piece.parts[index]
    speaker = _SPEAKER.match(headline.text)
    if speaker:
        kicker = headline.text[: speaker.end()]
        piece.parts[index] = replace(headline, text=headline.text[speaker.end() :])
    else:
        nouns = nouns_of(draft, piece)
        if len(nouns) < 3:
            return
        one, two = random.sample(nouns, 2)
        places = nouns_of(draft, piece, frozenset({"ns", "nt", "nr"}))
        if places and random.random() < 0.2:
            kicker = SUBJECT.format(a=places[0])
        else:
            kicker = random.choice(KICKERS).format(a=one, b=two)
    piece.parts.insert(index, Part(kicker, "kicker", draft.number()))


def add_decks(draft: Draft, piece: Piece, random: Random) -> None:
    """A deck under the headline of an article that has none."""
    index = _heading(piece)
    nouns = nouns_of(draft, piece)
    if index is None or len(nouns) < 3 or any(part.role == "deck" for part in piece.parts):
        return
    one, two, three = random.sample(nouns, 3)
    text = random.choice(DECKS).format(a=one, b=two, c=three)
    piece.parts.insert(index + 1, Part(text, "deck", draft.number()))


def add_bylines(draft: Draft, piece: Piece, random: Random) -> None:
    """A byline under the headings of an article that has none."""
    index = _heading(piece)
    if index is None or any(part.role == "byline" for part in piece.parts):
        return
    while index + 1 < len(piece.parts) and piece.parts[index + 1].role == "deck":
        index += 1
    if index + 1 == len(piece.parts) or piece.parts[index + 1].role != "paragraph":
        return
    text = invented.fill(random.choice(invented.BYLINES), random)
    piece.parts.insert(index + 1, Part(text, "byline", draft.number()))


def word_ends(words: tuple[Word, ...], text: str) -> list[int]:
    """Offsets in ``text``, which is part of the glued words, at which one of them ends."""
    whole = "".join(word for word, _ in words)
    offset = whole.find(text)
    ends, at = [], -offset
    for word, _ in words:
        at += len(word)
        ends.append(at)
    return [end for end in ends if 0 < end < len(text)] if offset >= 0 else []


def break_headlines(draft: Draft, piece: Piece, random: Random) -> None:
    """A headline over two lines, broken between words near its middle."""
    index = _heading(piece)
    if index is None:
        return
    part = piece.parts[index]
    ends = word_ends(draft.words.get(part.paragraph, ()), part.text)
    ends = [end for end in ends if 5 <= end <= len(part.text) - 5]
    if len(part.text) < 12 or not ends:
        return
    at = min(ends, key=lambda end: abs(end - len(part.text) / 2))
    gap = random.choice((0, 1))
    first = replace(part, text=part.text[:at], gap=gap)
    second = replace(part, text=part.text[at:], continued=True)
    piece.parts[index : index + 1] = [first, second]


HABITS = {
    "no-bylines": (drop_bylines, "page", 0.5),
    "no-datelines": (drop_datelines, "page", 0.5),
    "kickers": (add_kickers, "article", 0.5),
    "decks": (add_decks, "article", 0.4),
    "bylines": (add_bylines, "article", 0.4),
    "broken-headlines": (break_headlines, "article", 0.5),
    "no-brackets": (drop_brackets, "page", 0.5),
    "swapped": (swap_punctuation, "page", 0.5),
}
"""Each habit: what it does, what is drawn for (a page or an article), and how often."""


def apply_habits(draft: Draft, names: frozenset[str], seed: int, *, alone: bool) -> None:
    """Switch the named habits on; ``alone`` for every article, else at random."""
    for habit, (change, unit, share) in HABITS.items():
        if habit not in names:
            continue
        for page in draft.pages:
            random = dice(seed, habit, draft.date, page.label)
            chosen = alone or random.random() < share
            for piece in page.pieces:
                drawn = alone or (chosen if unit == "page" else random.random() < share)
                if drawn:
                    change(draft, piece, random)
