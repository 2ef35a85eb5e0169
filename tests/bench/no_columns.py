"""False alarms of columns: ``python -m tests.bench.no_columns``.

Texts that are no columns run together are read as files of text, and every one of which something
is said of columns, or of which a line moved, is named: the samples, the front page, pages of today,
the month of 1998 and the national daily as dumps in all ways of putting them together, and invented
tables, lists of names and verse, which stand in columns of their own.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from summarize.reading import read_pages
from tests.bench.national import modern

ROOT = Path(__file__).parents[2]
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
_GIVEN = "明芳静磊洋艳勇杰娟涛超平刚桂英建国文博雨桐子轩欣怡浩然晓东海燕立新志强"
_CITIES = ("芦汀", "云陂", "槐江", "鹤埠", "青石渡", "沙坞", "柳荫", "南塘", "临浦", "白石桥")
_SKIES = ("晴", "多云", "阴转小雨", "小雨转多云", "雷阵雨", "多云转晴，局部有雾", "晴到少云")
_SCHOOLS = ("第一中学", "第二中学", "实验小学", "职业技术学校", "外国语学校", "师范附小")
_FIRMS = ("江运股份", "芦汀水务", "云陂建材", "鹤埠港口", "柳荫药业", "南塘纺织", "槐江电气")
_LINES = (
    "渡口的灯亮了又暗，", "归来的船靠着旧岸。", "谁在雨里数着瓦片，", "一声一声落进水缸。",
    "桥下的影子慢慢长，", "孩子们把纸船放远。", "山路弯到云的后面，", "有人在门前晒新粮。",
    "春水漫过了青石板", "邻家的猫睡在窗台", "我把旧信折成小船", "寄给去年没来的人",
)  # fmt: skip
_FIXTURES = ("主队", "客队", "比分", "场地")
_GAPS = ("  ", "   ", "    ", "\t", "\u3000\u3000", "\u3000")


def _name(random: Random) -> str:
    given = "".join(random.sample(_GIVEN, random.randint(1, 2)))
    name = random.choice(_SURNAMES) + given
    return f"{name[0]}\u3000{name[1]}" if len(name) == 2 and random.random() < 0.5 else name


def _weather(random: Random, gap: str) -> list[str]:
    rows = [["城市", "天气", "气温", "风力"]]
    for city in random.sample(_CITIES, 8):
        low = random.randint(-3, 25)
        rows.append(
            [city, random.choice(_SKIES), f"{low}～{low + 8}℃", f"东北风{random.randint(2, 5)}级"]
        )
    return [gap.join(row) for row in rows]


def _names(random: Random, gap: str) -> list[str]:
    return [gap.join(_name(random) for _ in range(random.randint(4, 7))) for _ in range(14)]


def _prizes(random: Random, gap: str) -> list[str]:
    return [
        gap.join(
            f"{_name(random)}（{random.choice(_CITIES)}{random.choice(_SCHOOLS)}）"
            for _ in range(3)
        )
        for _ in range(12)
    ]


def _results(random: Random, gap: str) -> list[str]:
    rows = [
        [
            f"{random.randint(10**8, 10**9 - 1)}",
            _name(random),
            random.choice(_SCHOOLS),
            f"{random.randint(300, 690)}",
        ]
        for _ in range(20)
    ]
    return [gap.join([*left, *right]) for left, right in zip(rows[::2], rows[1::2], strict=True)]


def _stocks(random: Random, gap: str) -> list[str]:
    found = [gap.join(("代码", "简称", "收盘", "涨跌幅", "成交量（万手）"))]
    for _ in range(18):
        found.append(
            gap.join(
                (
                    f"{random.randint(1, 6)}{random.randint(10**4, 10**5 - 1)}",
                    random.choice(_FIRMS),
                    f"{random.uniform(2, 90):.2f}",
                    f"{random.uniform(-10, 10):+.2f}%",
                    f"{random.uniform(1, 999):.1f}",
                )
            )
        )
    return found


def _verse(random: Random, gap: str) -> list[str]:
    rows = []
    for _ in range(14):
        rows.append(gap.join(random.choice(_LINES) for _ in range(random.randint(2, 3))))
        if random.random() < 0.25:
            rows.append("")
    return rows


def _fixtures(random: Random, gap: str) -> list[str]:
    found = [gap.join(_FIXTURES)]
    for _ in range(10):
        one, other = random.sample(_CITIES, 2)
        found.append(
            gap.join(
                (
                    f"{one}队",
                    f"{other}队",
                    f"{random.randint(0, 5)}：{random.randint(0, 5)}",
                    f"{one}体育中心",
                )
            )
        )
    return found


def _candidates(random: Random, gap: str) -> list[str]:
    return [
        gap.join(
            (
                _name(random),
                random.choice("男女"),
                "汉族",
                f"19{random.randint(60, 99)}年{random.randint(1, 12)}月生",
                f"现任{random.choice(_CITIES)}{random.choice(_SCHOOLS)}副校长，拟任校长",
            )
        )
        for _ in range(12)
    ]


def _bus(random: Random, gap: str) -> list[str]:
    def line() -> str:
        one, other = random.choice(_CITIES), random.choice(_CITIES)
        return f"{random.randint(1, 99)}路：{one}—{other}，末班{random.randint(18, 22)}:30"

    return [gap.join(line() for _ in range(3)) for _ in range(9)]


INVENTED = {
    "weather": _weather, "names": _names, "prizes": _prizes, "results": _results, "stocks": _stocks,
    "verse": _verse, "fixtures": _fixtures, "candidates": _candidates, "bus": _bus,
}  # fmt: skip


def invented(count: int) -> Iterator[tuple[str, str]]:
    """Tables, lists and verse, each under a head and with a paragraph before and behind it."""
    lead = "本报讯（记者 简宁）有关方面昨天公布了下面的内容，读者可以到渡口旁的阅报栏去看原件。"
    for kind, make in INVENTED.items():
        for seed in range(count):
            random = Random(f"{kind} {seed}")
            body = make(random, random.choice(_GAPS))
            wrapped = [lead[at : at + 20] for at in range(0, len(lead), 20)]
            lines = ["今日公布", "", *(wrapped if seed % 2 else [lead]), "", *body, "", lead]
            yield f"{kind} {seed}", "\n".join(lines if seed % 3 else body)


def files() -> Iterator[tuple[str, str]]:
    """Texts of the samples, the front page, and pages of today."""
    found = [*sorted((ROOT / "samples").rglob("*.txt"))]
    if named := os.environ.get("DUBAO_FRONT_PAGE"):
        found.append(Path(named))
    folder = modern()
    if folder is not None:
        found += sorted(folder.rglob("*.txt"))
    for path in found:
        data = path.read_bytes()
        try:
            yield path.name, data.decode("utf-8-sig")
        except UnicodeDecodeError:
            yield path.name, data.decode("gb18030", "replace")


def dumps(days: int) -> Iterator[tuple[str, str]]:
    """Pages of the month of 1998 and of papers of today as dumps, in all ways."""
    from tests.bench import papers
    from tests.bench.defects import SETS, dump

    for paper in ("month", "national", "provincial", "metro"):
        found = sorted({*papers.dates(paper, "tune"), *papers.dates(paper, "report")})
        for date in found[: days if paper in {"month", "national"} else None]:
            for name, defects in SETS.items():
                made = dump(date, defects, paper=paper)
                for page in made.pages:
                    yield f"{paper} {name} {made.date} {page.label}", "\n".join(page.lines)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.no_columns", description=__doc__)
    parser.add_argument("--invented", type=int, default=40, help="of each kind")
    parser.add_argument("--days", type=int, default=2)
    options = parser.parse_args(argv)
    counts: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    sources = (
        ("files", files()),
        ("invented", invented(options.invented)),
        ("dumps", dumps(options.days)),
    )
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "page.txt"
        for group, texts in sources:
            for title, text in texts:
                if not text.strip():
                    continue
                path.write_text(text, encoding="utf-8")
                pages = read_pages(str(path))
                counts[group] += 1
                said = any(each.kind == "columns" for page in pages for each in page.warnings)
                moved = [line for page in pages for line in page.lines if line.strip()] != [
                    line for line in text.splitlines() if line.strip()
                ]
                if said or (moved and any(page.given for page in pages)):
                    wrong[group] += 1
                    sys.stdout.write(f"{group}: {title}\n")
    for group, count in counts.items():
        sys.stdout.write(f"{group:<10}{wrong[group]:>5} of {count}\n")


if __name__ == "__main__":
    main()
