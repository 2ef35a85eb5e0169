"""Dumps of pages, of our own lines and of the samples, and what may become of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.reading import read_pages
from tests.bench import invented
from tests.bench.doubling_shapes import SHAPES, sentences
from tests.fuzz.cases import STDIN, Case
from tests.traditional import traditional

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

SAMPLES = Path(__file__).parents[3] / "samples"
ENDS = ("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n\f", "\x0b", "\x85", "\u2028", "\u2029")
WILD = (
    *("\x1b[31m", "\x1b]0;标题\x07", "\x9b2J", "\x00", "\x7f", "\u202e", "\u2066", "\u200b"),
    *("\ufeff", "\u00ad", "\u3000", "\t", "\xa0", "é", "🚲", "👨‍👩‍👧", "𠮷", "⼈", "，", "�"),
    *(
        "[b]",
        "[/]",
        "<b>",
        "&amp;",
        "`",
        "|",
        "=1+1",
        "\\",
        '"',
        "(cid:12)",
        "\ue000",
        "\U000e0041",
    ),
    *("龘", "ｶﾞ", "한", "ا", "١", "½", "①", "㈱", "ﬀ", "ß", "İ", "\u0301", "\u200d", "\ufffe"),
)
MARKERS = (
    *("下转3版", "（下转第2版）", "下转第2、3版", "(上接第1版)", "上接一版", "▼下转A5版"),
    *("（下转第二—四版）", "(下转第9版)", "（上接第2版）三座新桥通车", "详见3版 ▶", "（紧接1版）"),
    *("下转第" + "9" * 30 + "版", "（下转第版）", "下转下转3版版", "（上接第1版", "►► 2", "A01"),
)
TITLES = (
    *(
        "三座新桥通车",
        "芦汀县：",
        "——沿河十二村出行不再绕路",
        "春耕忙",
        "编者按",
        "更正",
        "丰",
        "收",
    ),
    *("今日导读", "◆新春走基层", "科 技 赋 能", "遗失声明", "桥上", "第一部分 老渡口的新用处"),
    *("2025年3月4日 星期二 第88期", "国内统一连续出版物号 CN00-0000", "芦汀日报", "问：桥呢？"),
    *("一中 98.5 96.2", "一河春水向东流", "●甲村修桥。", "。", "，", "“", "（", "》", "———", "2"),
)


@cache
def _sample_lines() -> tuple[str, ...]:
    files = sorted(SAMPLES.rglob("*.txt"))
    pages = [page for file in files for page in read_pages(str(file))]
    return tuple(line for page in pages for line in page.lines)


def _stretch(random: Random) -> list[str]:
    """Lines of a sample, as they stand."""
    lines = _sample_lines()
    start = random.randrange(len(lines))
    return list(lines[start : start + random.randint(1, 60)])


def _page(random: Random) -> list[str]:
    """A page of our own: its header, and articles in columns of some width."""
    prose = sentences(random.randrange(1 << 30))
    number = random.randint(1, 12)
    printed = {"n": number, "nn": f"{number:02}", "zh": invented.chinese(number), "month": 3}
    day = {"year": 2025, "day": number, "week": "四", "pages": 8, "paper": "芦汀日报"}
    section = random.choice(invented.SECTIONS)
    header = invented.fill(
        random.choice(invented.HEADERS), random, section=section, **printed, **day
    )
    lines = [header]
    width = random.choice((6, 12, 18, 26, 200))
    for _ in range(random.randint(1, 5)):
        lines += random.choices(TITLES, k=random.randint(1, 3))
        lines.append(invented.fill(random.choice(invented.BYLINES), random))
        text = "".join(next(prose) for _ in range(random.randint(1, 8)))
        lines += [text[at : at + width] for at in range(0, len(text), width)]
        lines += [
            invented.fill(random.choice(kind), random)
            for kind in (invented.CAPTIONS, invented.NOTICES, invented.CREDITS, MARKERS)
            if random.random() < 0.3
        ]
        lines += [""] * random.choice((0, 0, 1, 2))
    return lines


def _shape(random: Random) -> list[str]:
    return SHAPES[random.choice(sorted(SHAPES))](random.choice((10, 300, 3000))).split("\n")


def _some(random: Random) -> list[str]:
    return random.choices((*TITLES, *MARKERS, *WILD, "", ""), k=random.randint(0, 12))


def _cut(lines: list[str], at: int, random: Random) -> None:
    where = random.randint(0, len(lines[at]))
    lines[at : at + 1] = [lines[at][:where], lines[at][where:]]


def _wild(lines: list[str], at: int, random: Random) -> None:
    where = random.randint(0, len(lines[at]))
    put = random.choice(WILD) * random.choice((1, 1, 1, 2, 40))
    lines[at] = lines[at][:where] + put + lines[at][where:]


def _swap(lines: list[str], at: int, random: Random) -> None:
    other = random.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


def _spread(lines: list[str], at: int, random: Random) -> None:
    lines[at] = random.choice((" ", "　", "\t")).join(lines[at])


def _insert(lines: list[str], at: int, random: Random) -> None:
    lines.insert(at, random.choice((*MARKERS, *TITLES, "\f", "")))


def _glue(lines: list[str], at: int, random: Random) -> None:
    lines[at] += random.choice((*MARKERS, *TITLES, *lines))


def _repeat(lines: list[str], at: int, random: Random) -> None:
    lines[at:at] = [lines[at]] * random.choice((1, 2, 30))


def _longer(lines: list[str], at: int, random: Random) -> None:
    lines[at] *= random.choice((2, 30, 300))


def _old(lines: list[str], at: int, random: Random) -> None:
    lines[at:] = map(traditional, lines[at:])


def _gone(lines: list[str], at: int, random: Random) -> None:
    del lines[at : at + random.choice((1, 1, 5))]


_CHANGES: tuple[Callable[[list[str], int, Random], None], ...] = (
    *(_cut, _wild, _swap, _spread, _insert, _glue, _repeat, _longer, _old, _gone, _insert, _cut),
)


def lines_of(random: Random) -> list[str]:
    """Lines of a dump, changed here and there."""
    lines: list[str] = []
    for _ in range(random.randint(1, 3)):
        lines += random.choice((_stretch, _page, _page, _shape, _some))(random)
    for _ in range(random.choice((0, 1, 3, 10, 30))):
        if lines:
            random.choice(_CHANGES)(lines, random.randrange(len(lines)), random)
    return lines


def text_of(random: Random) -> str:
    """A dump with line ends of one sort, or of many."""
    lines = lines_of(random)
    if random.random() < 0.7:
        return random.choice(ENDS).join(lines)
    return "".join(line + random.choice(ENDS) for line in lines)


def dump(name: str, random: Random) -> Case:
    """A dump in UTF-8, as a file, a pipe or a folder of pages."""
    form = random.random()
    if form < 0.15:
        text = text_of(random)
        return Case("dumps", name, {STDIN: text.encode()}, STDIN, text=text)
    if form < 0.75:
        text = text_of(random)
        return Case("dumps", name, {"page.txt": text.encode()}, text=text)
    names = ("第01版 要闻.txt", "02.txt", "A03.txt", "a/04.txt", "x.txt", "20250304-05.txt")
    chosen = random.sample(names, random.randint(1, 4))
    pages = {f"issue/{each}": text_of(random).encode() for each in chosen}
    return Case("dumps", name, pages, "issue", members=len(pages))
