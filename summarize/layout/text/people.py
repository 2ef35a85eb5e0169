"""Names of people as bylines print them: padded (杨 阳), glued, parted by spaces or 、."""

from __future__ import annotations

from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

_SINGLE = frozenset(
    "康洪习诸勾逄亢璩暨宦濮莽励"
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向"
    "汤温常葛施牛樊邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍"
    "涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景"
    "党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"
    "官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井"
    "祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜闭印"
)
_COMPOUND = words(
    "欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 令狐 宇文 长孙 淳于 轩辕 "
    "端木 "
    "呼延 闻人 申屠 第五 完颜 澹台 濮阳 太史 公冶 拓跋"
)
# Words that look like a name with a surname at their head and stand in papers as titles.
_NO_NAMES = words(
    "江西 安徽 云南 吉林 江苏 贵州 广东 广西 宁夏 武汉 南京 杭州 郑州 苏州 温州 安阳 洛阳 韩国 "
    "印尼 欧盟 印度 "
    "秘鲁 古巴 越南 柬埔寨 马来 马里 毛里求斯 巴西 文莱 利比亚 秦岭 金沙江 黄河 黄山 长江 汉江 "
    "万达 高低 全家福 "
    "海口 南宁 成都 昌平 房山 顺义 单县 滕州 江阴 常州 温岭 万州 宁波 宜春 宜昌 "
    "安全 时政 时评 时事 文化 文艺 文摘 金融 经济 方言 高考 解读 关注 关于 广场 综合 成长 成果 "
    "成就 成绩 "
    "农业 农村 农民 农事 农经 房产 党建 党课 国际 国内 国防 平安 明天 明星 原创 强国 和谐 都市 "
    "门户 来信 来稿 "
    "来论 来源 印象 花絮 海外 南方 满意 权威 计划 索引 宣传 全文 全媒 全国 全省 全市 全县 全会 "
    "连载 连线 "
    "简讯 简介 简报 路况 游记 申论 申请 申报 易读 石油 江山 江湖 江南 白天 方圆 雷达 常识 常态 "
    "章程 单位 "
    "季节 华章 华人 华夏 童话 童年 童心 童谣 凌晨 应用 师说 时代 时间 时尚 时空 明日 明确 荣誉 "
    "冷知识 乐活 "
    "边疆 党员 党纪 党报 党群 老师 高峰 高端 高地 高新 向上 向善 安居 安排 金秋 金句 钟声 马上 "
    "马拉松 田园 "
    "田野 石头 白杨 白云 雷锋 夏天 夏日 秋天 毛笔 何时 何以 何为 何处 何去何从 于是 于无声处 "
    "许多 许可 任务 "
    "任命 任免 方案 方向 方法 温馨 温情 温度 常见 常用 甘甜 祝福 祝贺 祝愿 包容 安静 安装 连续 "
    "连续剧 路线 路上 "
    "管理 解释 解放 解决 古诗 古韵 古今 车展 车市 项目 景色 景区 景点 费用 卫生 卫视 米饭 柏油 "
    "宗旨 全面 全新 "
    "应急 师生 商务 商业 商机 商贸 荣耀 明察 查处 谈话 惠民 惠农 惠企 原因 原则 燕子 花卉 权益 "
    "强基 强农 国土 国家 "
    "国庆 国学 国企 国旗 平台 平凡 计算 相关 相约 相册 初心 初夏 初春 初秋 初冬 云端 云集 门诊 "
    "都有 来自 来访 修订 "
    "鲜花 印刷 海洋 海报 成立 成功 成语 武术 武警 石榴 万象 万众 万里 高速 高校 高原 高铁 龙舟 "
    "龙年 马年 牛年 羊年 "
    "骨干 华灯 钱包 严管 严查 万元 方便 方寸 金牌 江河 江畔 温暖 唐诗 宋词 明镜 时讯 国事 家事 天下"
    " 诸多 诸位 诸如 康养 康复 康庄 洪水 洪峰 洪涝 习惯 习俗 习作 习得 励志 亢奋 先生 女士"
)
_HAN = r"\u3400-\u9fff\U00020000-\U0003ffff"
_WORD = lazy(rf"[{_HAN}]{{1,12}}")
_DOTTED = lazy(rf"[{_HAN}]{{1,10}}(?:[·•・.][{_HAN}]{{1,10}}){{1,3}}", needs="·•・.")
_PARTING = lazy(r"[ 、,，/／;；&|]+")


def _token(text: str) -> bool:
    """Whether it is Chinese characters alone, or a foreign name with dots between its parts."""
    return bool(_WORD.fullmatch(text) or _DOTTED.fullmatch(text))


def surname(text: str) -> int:
    """How many characters of the text's head are a known surname: 0, 1 or 2."""
    if text[:2] in _COMPOUND:
        return 2
    return 1 if text[:1] in _SINGLE else 0


def is_name(text: str) -> bool:
    """Whether a token reads as one person's name: surname first and two to four characters."""
    if text in _NO_NAMES:
        return False
    if any(dot in text for dot in "·•・"):
        return len(text) <= 16 and _token(text)
    size = surname(text)
    if not size or not _token(text):
        return False
    return len(text) in ((3, 4) if size == 2 else (2, 3))


def _parted(token: str) -> list[str] | None:
    """Glued names taken apart where each is one: 3 characters before 2, from the left."""
    if len(token) > 16:
        return None
    best: list[list[str] | None] = [None] * len(token) + [[]]
    for index in range(len(token) - 1, -1, -1):
        for size in (3, 2, 4):
            rest = best[index + size] if index + size <= len(token) else None
            if rest is None or not is_name(token[index : index + size]):
                continue
            known = best[index]
            if known is None or len(rest) + 1 < len(known):
                best[index] = [token[index : index + size], *rest]
    return best[0]


def split_names(text: str) -> tuple[str, ...] | None:
    """The names in folded text, padding taken out (``杨 阳 李冬梅`` → 杨阳, 李冬梅).

    None where a piece cannot be a name: longer than four characters, not Chinese, more than
    twelve names. A piece of two to four characters with a rare surname is taken.
    """
    if len(text) > 160:
        return None
    names: list[str] = []
    lone = ""
    for token in (*_PARTING.split(text.strip()), ""):
        if token and not _token(token):
            return None
        if len(token) == 1:
            lone += token
            continue
        if lone and len(lone) % 2 and len(token) == 2 and is_name(lone[-1] + token):
            token, lone = lone[-1] + token, lone[:-1]  # 王 小明  # noqa: PLW2901
        if lone:
            if len(lone) == 3 or len(lone) % 2 == 0:
                step = 3 if len(lone) == 3 else 2
                names.extend(lone[at : at + step] for at in range(0, len(lone), step))
                lone = ""
            else:
                return None
        if not token:
            continue
        if is_name(token) or (len(token) <= 3 and token not in _NO_NAMES) or "·" in token:
            names.append(token)
        elif parted := _parted(token):
            names.extend(parted)
        elif len(token) == 4:
            names.append(token)
        else:
            return None
    return tuple(names) if 0 < len(names) <= 12 else None
