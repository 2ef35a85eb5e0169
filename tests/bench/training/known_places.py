"""Which places there are: ``python -m tests.bench.training.known_places``.

Countries and towns of the world by their Chinese names in the CLDR (as ``babel`` ships it), and
China's divisions down to the county (as ``cpca`` ships the official codes). Both are asked for
names alone: ``pip install 'dubao[teach]'`` and ``pip install cpca==0.5.5 --no-deps``. What is a
common word or a person's name too is left out, or told to be so.
"""

from __future__ import annotations

import csv
import importlib.util
import re
import sys
from pathlib import Path

from summarize.language.names.places import FILE, packed
from summarize.language.words import listed

_TARGET = Path(__file__).parents[3] / "summarize" / "language" / "names" / "data" / FILE
_PEOPLES = """
蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水
东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克
俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各
"""
_PEOPLE = "|".join(sorted(_PEOPLES.split(), key=len, reverse=True))
_KIND = re.compile(
    rf"(?:特别行政区|(?:(?:{_PEOPLE})族)*(?:(?:{_PEOPLE})族?)?自治[区州县旗]|(?:{_PEOPLE})族[区乡]|"
    r"林区|矿区|新区|地区|[省市县区盟旗])\Z"
)
_BANNERS = tuple("左右前后中")
_NO_PLACES = frozenset(["001", "UN", "EU", "EZ", "QO", "ZZ", "XA", "XB"])
"""Of the CLDR's territories, what is no place, or none that a newspaper names."""
_COMMON = 60
"""A word that stands more often in jieba's corpus and is no place there may be another word."""
_NOT_WHOLE = """
市辖区 城区 郊区 矿区 新城区 市中区 城中区 城北区 城东区 城西区 河东区 河西区 南岸区 江北区
江东区 城关区 港口区 合作市 东区 西区 新区 老城区 新市区 湖里区 平安区 和平区 新兴区 前进区
安居区 南部县 友好区 东风区 东方市 西湖区 解放区 向阳区 中原区 海港区 鼓楼区 钟楼区
"""
_OTHER_WORDS = """
合作 东方 灯塔 磐石 鸡冠 市北 市南 市中 市辖 站前 小金 梨树 樟树 大田 弥勒 五营 朝天 竞秀 政和
利通 仙桃 双塔 四会 来宾 东至 余庆 安宁 太平 安康 长治 白银 大同 日照 阿里 玉林 中山 和田 通化
平凉 百色 朝阳 乐业 嘉禾 大余 天长 明水 明光 盐田 牧野 未央 莲池 石楼 响水 铜鼓 大英 双城 周至
青神 三穗 且末 八步 大足 大竹 老边 安化 钢城 五常 三台 从江 新田 会东 兴业 新会 新源 原平 富源
红桥 同安 双清 明山 城口 大祥 天全 会同 平利 平定 平远 清流 永年 高要 上高 上思 始兴 通许 望都
南票 新和 新青 新都 新北 红岗 改则 正安 全南 成武 定日 富民 南皮 北塔 长清 方山 明溪 石鼓 正定
义安 东明 双峰 灵石 平和 阳信 思明 金水 金沙 金明 金安 庆安 德保 德惠 志丹 尚志 元宝 红旗 向阳
卫东 爱民 惠民 爱辉 建华 永福 万年 万象 金边 昭和 朱诺 诺姆 戴维斯 达尔文 罗马 未知地点 沃斯托克
卡塞 萨尔瓦多 诺福克 威克 帕尔默 莫森 图勒 法罗 努克 道森 加那利 圣保罗 特罗尔 世界 甘比尔
斯坦利 大特克
"""


_CAPITALS = """
河内 堪培拉 惠灵顿 华盛顿 渥太华 巴西利亚 伯尔尼 安卡拉 新德里 伊斯兰堡 阿斯塔纳 内比都 阿布扎比
比勒陀利亚 阿布贾 多哈 萨那 拉巴特 雅温得 阿克拉 日内瓦 海牙 里约热内卢 旧金山 洛杉矶 西雅图
波士顿 费城 休斯敦 慕尼黑 法兰克福 汉堡 米兰 威尼斯 巴塞罗那 圣彼得堡 孟买 班加罗尔 大阪 京都
名古屋 横滨 釜山 仁川 达沃斯 斯特拉斯堡 爱丁堡 曼彻斯特 符拉迪沃斯托克
"""
"""Towns that no zone of time is called after."""


def divisions() -> list[tuple[str, bool]]:
    """Names of the divisions as the codes have them, each with whether it is above the county."""
    path = _folder("cpca") / "resources" / "adcodes.csv"
    with path.open(encoding="utf-8") as rows:
        return [(row["name"], row["adcode"].endswith("0" * 8)) for row in csv.DictReader(rows)]


def world() -> list[str]:
    """Countries, and the towns by which zones of time are known."""
    from babel import Locale  # type: ignore[import-not-found]

    chinese = Locale("zh")
    towns = [zone.get("city", "") for zone in chinese.time_zones.values()]
    lands = [name for key, name in chinese.territories.items() if key not in _NO_PLACES]
    return [*lands, *towns]


def places() -> tuple[set[str], set[str], set[str]]:
    """Whole names of divisions; other names that say only a place; those that may be a word."""
    whole, sure, perhaps = set[str](), set[str](), set[str]()
    not_whole, other = set(_NOT_WHOLE.split()), set(_OTHER_WORDS.split())
    for name, large in divisions():
        short = _KIND.sub("", name)
        if name.endswith("旗") and short.endswith(_BANNERS):
            short = short[:-1]
        if len(name) > 2 and name not in not_whole and short:
            whole.add(name)
        if len(short) > 1 and short != name:
            rare = large or name[-1] == "市" or (name[-1] != "区" and listed(short)[0] <= _COMMON)
            (sure if rare and short not in other else perhaps).add(short)
    for name in [*world(), *_CAPITALS.split()]:
        if 1 < len(name) < 9 and re.fullmatch("[\u3400-\u9fff]+", name):
            (perhaps if name in other else sure).add(name)
    return whole, sure - whole, perhaps - sure


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed")
    return Path(spec.submodule_search_locations[0])


def main() -> None:
    data = packed(places())
    _TARGET.write_bytes(data)
    sys.stdout.write(f"{len(data)} bytes\n")


if __name__ == "__main__":
    main()
