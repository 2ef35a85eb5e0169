"""Series of subheads that are built alike, as local papers set them in reports of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.draft import dice
from tests.bench.gold import Draft, Part, Piece
from tests.bench.habits import nouns_of

if TYPE_CHECKING:
    from random import Random

SHARE = 0.5
_LONG = 30
_FEWEST = 3
_SERIES = (
    ("抓{a}，稳住基本盘", "强{b}，激活新动能", "促{c}，兜牢幸福底", "优{d}，擦亮新名片"),
    ("{a}：稳字当头", "{b}：好中求快", "{c}：难中求成", "{d}：小处着手"),
    ("从“{a}”到“{b}”", "从“{c}”到“{d}”", "从“{b}”到“{c}”"),
    ("做优{a}", "做强{b}", "做实{c}", "做细{d}"),
    ("{a}更优了", "{b}更强了", "{c}更近了", "{d}更暖了"),
    ("{a}工作回顾", "{b}主要任务", "{c}总体要求", "{d}保障措施"),
    ("让{a}动起来", "让{b}活起来", "让{c}强起来", "让{d}亮起来"),
    ("一条{a}连民心", "一份{b}暖民心", "一本{c}记民心", "一块{d}映初心"),
    ("{a}怎么看", "{b}怎么办", "{c}怎么干", "{d}怎么算"),
    ("“{a}”之变", "“{b}”之变", "“{c}”之问", "“{d}”之答"),
    ("聚焦{a}，补齐{b}短板", "聚焦{c}，筑牢{d}底线", "聚焦{b}，打造{a}品牌"),
    ("{a}篇", "{b}篇", "{c}篇", "{d}篇"),
    ("高标准推进，打造{a}“样板间”", "高效率服务，搭建{b}“直通车”", "高水平开放，拓宽{c}“朋友圈”"),
    ("{a}不再难", "{b}不再远", "{c}不再愁", "{d}不再慢"),
    ("老{a}：修旧不添新", "新{b}：建新不忘旧", "小{c}：以小见大处", "大{d}：由大看小事"),
    ("{a}来了 {b}旺了", "{c}好了 {d}富了", "{b}通了 {a}近了"),
    ("——{a}", "——{b}", "——{c}", "——{d}"),
    ("【{a}】", "【{b}】", "【{c}】", "【{d}】"),
    ("●{a}", "●{b}", "●{c}", "●{d}"),
    ("{a}进展", "{b}成因", "{c}建议", "{d}前景"),
    ("谁来管{a}？", "钱从哪里来？", "{b}往哪里去？", "{c}靠什么留住？"),
    ("关键词：{a}", "关键词：{b}", "关键词：{c}", "关键词：{d}"),
    ("第一站：{a}", "第二站：{b}", "第三站：{c}", "第四站：{d}"),
    ("其一：{a}", "其二：{b}", "其三：{c}", "其四：{d}"),
    ("（一）{a}", "（二）{b}", "（三）{c}", "（四）{d}"),
    ("１．{a}", "２．{b}", "３．{c}", "４．{d}"),
)


def add_series(draft: Draft, seed: int) -> None:
    """A series of two to four subheads in half of the articles of at least three paragraphs."""
    for page in draft.pages:
        random = dice(seed, "series", draft.date, page.label)
        for piece in page.pieces:
            places = [
                index
                for index, part in enumerate(piece.parts)
                if part.role in ("paragraph", None) and len(part.text) >= _LONG
            ]
            if len(places) >= _FEWEST and random.random() < SHARE:
                _insert(draft, piece, places[1:], random)


def _insert(draft: Draft, piece: Piece, places: list[int], random: Random) -> None:
    forms = random.choice(_SERIES)
    found = nouns_of(draft, piece)
    if len(found) < 4:
        return
    count = min(len(forms), len(places), random.choice((1, 2, 2, 3, 3, 4)))
    chosen = sorted(random.sample(places, count), reverse=True)
    names = random.sample(found, 4)
    words = dict(zip("abcd", names, strict=True))
    for place, form in zip(chosen, reversed(forms[:count]), strict=True):
        piece.parts.insert(place, Part(form.format(**words), "subhead", draft.number()))
