"""Hostile shapes of text, of any size: each is where some cost could grow faster than the text.

``python -m tests.bench.doubling_shapes SHAPE BYTES`` prints one.
"""

from __future__ import annotations

import random
import re
import sys
from functools import cache
from itertools import count
from typing import TYPE_CHECKING

from tests.bench.own_set import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FAMILIES = "王李张刘陈杨赵周吴徐孙朱胡郭何高罗郑梁谢"
_GIVEN = "明华建国小红丽芳伟强磊军洋勇艳杰娟涛超秀霞平刚桂兰英玉文斌宁晓波辉鹏飞雪梅琳"
_PARAGRAPH = 200  # characters


def _filled(size: int, pieces: Iterator[str]) -> str:
    """Pieces until they are so many bytes in UTF-8."""
    made: list[str] = []
    there = 0
    while there < size:
        piece = next(pieces)
        made.append(piece)
        there += len(piece.encode())
    return "".join(made)


def _always(piece: str) -> Callable[[int], str]:
    return lambda size: _filled(size, iter(lambda: piece, None))


@cache
def _clauses() -> tuple[str, ...]:
    return tuple(
        clause
        for each in load()
        for clause in re.split("[，。！？；：\n]", each.text)
        if 3 < len(clause) < 24
    )


def sentences(seed: int) -> Iterator[str]:
    """Sentences without end, of clauses of the set of our own in ever other rows."""
    chance = random.Random(seed)
    while True:
        yield "，".join(chance.sample(_clauses(), 3)) + "。"


def _paragraphs(seed: int) -> Iterator[str]:
    text = ""
    for sentence in sentences(seed):
        text += sentence
        if len(text) > _PARAGRAPH:
            yield text
            text = ""


def names(seed: int) -> Iterator[str]:
    """Names of people without end; few of them twice."""
    chance = random.Random(seed)
    while True:
        yield chance.choice(_FAMILIES) + "".join(chance.sample(_GIVEN, chance.choice((1, 2, 2))))


def _dense(size: int) -> str:
    return "新桥通车\n\n" + _filled(size, (f"　　{text}\n" for text in _paragraphs(1)))


def _prose(size: int) -> str:
    def pieces() -> Iterator[str]:
        every = load()
        for number, paragraphs in enumerate(zip(*[_paragraphs(2)] * 4)):  # noqa: B905
            page = "\f" if number and number % 8 == 0 else ""
            title = every[number % len(every)].article.title
            yield page + "\n".join([title, "", *(f"　　{text}" for text in paragraphs), "", ""])

    return _filled(size, pieces())


def _listed(size: int) -> str:
    return "先进名单\n\n　　受到表彰的有：" + _filled(size, (f"{name}、" for name in names(3)))


def _captions(size: int) -> str:
    def pieces() -> Iterator[str]:
        for name, clause in zip(names(4), _paragraphs(5), strict=False):
            yield f"图为{name}在{clause[:20]}。 {name[::-1]}摄\n"

    return _filled(size, pieces())


def _digits(size: int) -> str:
    chance = random.Random(6)
    return _filled(size, iter(lambda: str(chance.randrange(10**9)), None))


def _headlines(size: int) -> str:
    return _filled(size, iter(lambda: "春耕全面铺开\n\n　　本报讯 各村抢抓农时。\n\n", None))


def _any_lines_of_one(size: int) -> str:
    chance = random.Random(7)
    every = "".join(_clauses())
    return _filled(size, iter(lambda: f"{chance.choice(every)}\n", None))


def _cut_lines(size: int) -> str:
    """One article as a narrow column prints it."""
    return "新桥通车\n" + _filled(
        size, (f"{text[at : at + 12]}\n" for text in _paragraphs(8) for at in range(0, 180, 12))
    )


SHAPES: dict[str, Callable[[int], str]] = {
    "one letter": _always("a"),
    "one hanzi": _always("的"),
    "dense article": _dense,
    "list with 、": _listed,
    "captions": _captions,
    "prose": _prose,
    "narrow columns": _cut_lines,
    "equal headlines": _headlines,
    "markers": _always("春耕全面铺开，（下转第2版）\n"),
    "page headers": lambda size: _filled(size, (f"第{n % 99 + 1}版 要闻\n" for n in count())),
    "lines of one": _always("江\n"),
    "any lines of one": _any_lines_of_one,
    "brackets": _always("（"),
    "quotes": _always("“"),
    "nested": _always("（“《【江》”"),
    "stops": _always("。"),
    "blanks": _always("下　"),
    "blank lines": lambda size: "\n" * size + "新桥通车。\n",
    "digits": _digits,
    "one line": lambda size: _filled(size, sentences(9)),
}


def own_words(size: int) -> str:
    """A list of a reader's own words, none with a count."""
    chance = random.Random(10)
    every = re.sub(r"[^\u4e00-\u9fff]", "", "".join(_clauses()))
    return _filled(
        size, iter(lambda: "".join(chance.sample(every, chance.choice((2, 3, 4)))) + "\n", None)
    )


USERDICT = "userdict"

if __name__ == "__main__":
    made = own_words if sys.argv[1] == USERDICT else SHAPES[sys.argv[1]]
    sys.stdout.buffer.write(made(int(sys.argv[2])).encode())
