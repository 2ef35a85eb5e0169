"""Habits of today's papers: notes before the byline, credits and bylines at an article's end.

Each is put into some of the articles, in words of our own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench import invented
from tests.bench.draft import dice
from tests.bench.gold import Draft, Part, Piece

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

HEADS = frozenset({"kicker", "headline", "deck", "column", "byline"})
NOTES = (
    "编者按：", "编者按", "开栏的话", "编者的话：", "核心阅读", "核心提示", "【编者按】",
    "阅读提示",
)  # fmt: skip
SENTENCES = (
    "从今天起，本报开设这个栏目，记录{place}人怎样把日子过好。",
    "怎样让办事的人少跑一趟？{place}的做法是先听，再改，改完请人来看。",
    "近来，{place}的几件小事被人一再说起，本报记者走访了当地。",
    "一条路修了三年，{place}的居民说值。路通之后，变化从哪里来？",
    "敬请读者留意，也欢迎把身边的故事告诉我们。",
    "{place}今年办了{two}件实事，哪些最受欢迎，请看本报记者的报道。",
)
CREDITS = (
    "（本报{place}{month}月{day}日电）", "（{agency}{place}{month}月{day}日电 记者{name} {other}）",
    "（作者为{place}中学教师）", "（作者系{place}农技站站长，本报记者{name}采访整理）",
    "（综合本报记者{name}、{other}报道）", "制图：{name}", "版式设计：{name}", "文字整理/{name}",
    "（据新华社）", "据央视新闻", "（{name}、{other}参与采写）", "数据来源：{place}统计局",
    "执行策划：{name} {other}", "新华社发", "本报记者 {name}摄", "（记者{name}整理）",
)  # fmt: skip
SIGNED = (
    "本报记者", "记者 {name}", "本报记者 {name} {other}", "（{name}）", "■{name}", "通讯员 {name}",
    "{place}  {name}", "□ 本报记者 {name}",
)  # fmt: skip
CAPTIONS = (
    "{name} 摄", "{place}的居民在试用新设备。 {name} 摄", "企业供图", "受访者供图",
    "{place}码头今晨开航。记者 {name} 摄",
)  # fmt: skip
SHARE = 0.3


def _fill(template: str, random: Random) -> str:
    return invented.fill(
        template,
        random,
        month=random.randint(1, 12),
        day=random.randint(1, 28),
        agency=random.choice(("新华社", "本报")),
    )


def _head(piece: Piece) -> int | None:
    """How many parts the head has, its byline left out; None for a piece without one."""
    count = 0
    while count < len(piece.parts) and piece.parts[count].role in HEADS - {"byline"}:
        count += 1
    known = any(part.role == "headline" for part in piece.parts[:count])
    return count if known and count < len(piece.parts) else None


def add_note(draft: Draft, piece: Piece, random: Random) -> None:
    """An editor's note of one or two paragraphs between head and byline or text."""
    at = _head(piece)
    if at is None:
        return
    title = random.choice(NOTES)
    texts = [
        "".join(_fill(text, random) for text in random.sample(SENTENCES, random.choice((1, 2))))
        for _ in range(random.choice((1, 1, 2)))
    ]
    if title[-1] in "：】" and random.random() < 0.7:
        texts[0] = title + texts[0]
    else:
        texts.insert(0, title)
    piece.parts[at:at] = [Part(text, None, draft.number()) for text in texts]


def add_credit(draft: Draft, piece: Piece, random: Random) -> None:
    """One or two credits behind the last paragraph."""
    if piece.parts[-1].role in HEADS | {"marker"}:
        return
    for template in random.sample(CREDITS, random.choice((1, 1, 2))):
        piece.parts.append(Part(_fill(template, random), None, draft.number()))


def sign_at_end(draft: Draft, piece: Piece, random: Random) -> None:
    """The byline behind the text instead of above it."""
    at = _head(piece)
    if at is None or piece.parts[-1].role in HEADS | {"marker"}:
        return
    piece.parts = [part for part in piece.parts if part.role != "byline"]
    piece.parts.append(Part(_fill(random.choice(SIGNED), random), "byline", draft.number()))


def add_picture(draft: Draft, piece: Piece, random: Random) -> None:
    """A caption between head and byline or text."""
    at = _head(piece)
    if at is not None:
        text = _fill(random.choice(CAPTIONS), random)
        piece.parts.insert(at, Part(text, "caption", draft.number()))


def split_subheads(draft: Draft, piece: Piece, random: Random) -> None:
    """Subheads over two lines, broken at a sign or in the middle."""
    parts: list[Part] = []
    for part in piece.parts:
        text = part.text
        if part.role != "subhead" or len(text) < 7:
            parts.append(part)
            continue
        signs = [at + 1 for at, sign in enumerate(text[:-3]) if sign in "：，、—— 　" and at > 1]
        at = random.choice(signs) if signs else len(text) // 2
        for half in (text[:at].strip(), text[at:].strip()):
            parts.append(Part(half, "subhead", part.paragraph))
    piece.parts = parts


TODAY: dict[str, Callable[[Draft, Piece, Random], None]] = {
    "notes": add_note,
    "credits": add_credit,
    "signed-at-end": sign_at_end,
    "pictures": add_picture,
    "split-subheads": split_subheads,
}


def apply_today(draft: Draft, names: frozenset[str], seed: int) -> None:
    """Puts the named habits into some articles; bylines at the end into all of a page, or none."""
    for name, change in TODAY.items():
        if name not in names:
            continue
        for page in draft.pages:
            random = dice(seed, name, draft.date, page.label)
            whole_page = name in ("signed-at-end", "split-subheads")
            if whole_page and random.random() < 0.5:
                continue
            for piece in page.pieces:
                if piece.origin is None and (whole_page or random.random() < SHARE):
                    change(draft, piece, random)
