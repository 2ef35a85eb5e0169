"""Pages of columns as text, put together in the ways of several tools; all text is invented."""

from __future__ import annotations

from itertools import zip_longest

FERRY = (
    "停航两年的东门轮渡昨天恢复夜航，末班船由七点延到九点半。轮渡公司新添两条船，每条可载客一百二十人，"
    "船上备有雨具和药箱。家住对岸的学生不必再绕道石桥，路上可省四十分钟。公司负责人说，票价暂不调整。"
)
ORCHARD = (
    "云陂县的八千亩晚橙进入采摘期，今年结果多而匀，收购价比去年每斤高两角。县里请来三十名农技员，分片指导"
    "果农剪果、装箱，又同两家运输队订下合同。果农算过账，扣去人工和肥料，每亩可以多收九百元，心里踏实。"
)
SCHOOL = (
    "槐江二中的旧礼堂改成了阅览室，本周起向附近居民开放。屋内保留原来的木梁，添了六十张桌子，晚上八点半"
    "关门。藏书由学生和居民捐来，共一万三千册，登记借阅都在门口办。值班老师说，头三天就来了四百多人。"
)
BRIDGE = (
    "白石桥的加固工程昨天通过验收，封闭五个月的桥面重新通车。施工队换下四十二根旧吊杆，桥墩外包了一层"
    "钢筋混凝土，限重由十吨提高到三十吨。工程师说，往后每年汛期前后各查一次，发现裂缝当天就补。"
)
TEXTS = (FERRY, ORCHARD, SCHOOL, BRIDGE)
HEADS = ("东门轮渡恢复夜航", "八千亩晚橙开摘", "旧礼堂改成阅览室", "白石桥加固后通车")


def column(text: str, width: int, indent: str = "  ") -> list[str]:
    """Its lines, the first one indented."""
    room = width - 2
    return [indent + text[:room], *(text[at : at + width] for at in range(room, len(text), width))]


def cells(text: str, wide: int) -> int:
    """How many places it takes where a Chinese character has ``wide``."""
    return sum(wide if each >= "\u2e80" else 1 for each in text)


def set_out(columns: list[list[str]], width: int, *, wide: int = 1, gap: int = 3) -> list[str]:
    """Columns side by side, each beginning at one place; ``wide`` cells to a Chinese character."""
    lines: list[str] = []
    for row in zip_longest(*columns, fillvalue=""):
        line, place = "", 0
        for piece in row:
            line += " " * (place - cells(line, wide)) + piece
            place += width * wide + gap
        lines.append(line.rstrip())
    return lines


def centred(heads: tuple[str, ...], width: int, *, gap: int = 3) -> str:
    """A row of heads, each amid its column."""
    line = ""
    for at, head in enumerate(heads):
        start = at * (width + gap) + (width - len(head)) // 2
        line += " " * (start - len(line)) + head
    return line
