"""Organisations 机构 by their kind: 局, 委员会, 公司, 大学 with the words before that name them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.language.grammar import GRAMMAR, ROUTINE
from summarize.language.names.known import is_known
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

Tagged = tuple[str, str]

_KIND = lazy(
    r"(?:公司|集团|银行|支行|分行|大学|学院|中学|小学|学校|幼儿园|医院|卫生院|委员会|协会|学会|商会|工会|"
    r"联合会|促进会|研究会|研究院|研究所|设计院|科学院|基金会|合作社|出版社|报社|电视台|电台|博物馆|图书馆|"
    r"档案馆|文化馆|纪念馆|美术馆|体育馆|使馆|俱乐部|法院|检察院|政府|党委|常委会|管委会|居委会|村委会|党支部|"
    r"总局|分局|支队|大队|调查队|中心站|监测站|水文站|事务所|管理处|管理所|派出所|办公室|办公厅|"
    r"(?:卫生|贸易|合作|旅游|海关|气象|劳工)组织|日报|晚报|早报|海关|纪委|监委|气象台|秘书处|联社|(?<=第.)中|(?<=.)[一二三四五六七八九]中|"
    r"(?:服务|指挥|研究|活动|培训|监测|福利|文化|交易)中心|总厂|剧团|剧院|"
    r"(?<=..)[局厅部院厂社委所馆署])\Z"
)
# One character that tells a kind behind a name: 发改 / 委, 工信 / 部.
_SHORT = frozenset("局厅部院厂社委所馆署")
_PUBLIC = lazy(
    r"(?:局|厅|委|委员会|法院|检察院|政府|常委会|管委会|支队|大队|监测站|中心站|中心|图书馆|博物馆|档案馆|"
    r"文化馆|美术馆|体育馆|医院|联合会|协会|工会|商会|福利院)\Z"
)
_NO_NAMES = """
全局 大局 格局 布局 僵局 当局 上市公司 跨国公司 子公司 分公司 母公司 有限公司 总公司
集团公司 股份公司 公立医院 民营医院 人民政府 人民法院 人民检察院 党和政府 中央银行
商业银行 中西部 研究所 研究院 研究中心 委员会 协会 俱乐部 幼儿园 图书馆 博物馆
各级政府 地方政府 集团有限公司 股份有限公司 政治局 党支部 办公室 办公厅 居委会 村委会
派出所 县级医院 区县政府 市县政府 高等学校 人民医院 中心医院 人大常委会 常委会 检察院
服务中心 党政机关 国有银行 专业银行 县委县政府 市委市政府 省委省政府 区委区政府 党委政府
网上银行 手机银行 电子银行 村镇银行 施工队 福利院 美术馆 文化馆 体育馆 档案馆 纪念馆
科技馆 展览馆 设计院 剧团 设计公司 施工单位 联合司令部 市纪委 县纪委 区纪委 省纪委
镇党委 乡党委 村党支部 民营企业 中小学 中小学校 双一流大学 名牌大学 重点大学 重点中学
一流大学 职业学院 职业院校 职业学校 外国语学校 实验学校 社区医院 三甲医院 综合医院
专科医院 大医院 乡镇卫生院 社区卫生院 中国大学 中国公司 中国企业 外国公司 法国公司
自贸港 人民共和国
全国代表大会 美国公司 德国公司 日本公司 英国公司 报社 日报 晚报 早报 海关 纪委 监委
"""
_NO_NAME = frozenset(_NO_NAMES.split())
# Words that end a name to the left, and words that are trimmed from its head.
_STOPS = """
该 各 本 某 我 其 由 请 让 使 当 在 家 名 个 这家 那家 一家 两家 几家 多家 另 所属 下属 全部 部署
格局 干部 内部 外部 记者 通讯员 主任 局长 厅长 部长 院长 校长 主席 书记 总经理 经理 董事长 先生
女士 同志 驻京 成功
"""
_STOP = frozenset(_STOPS.split())
_HEADS = """
上市 跨国 大型 中型 小型 民营 国有 私营 有关 相关 部分 全国 全省 全市 各级 各地 基层 当地 地方 龙头
骨干 中外 国内 国外 外国 多个 高等 重点 知名 著名 附近 原 新 老 旧 大 企业 现场 质量 我国 我省 我市
我县 外资 合资 独资 新型 现代 广大 主管 职能
"""
_NOT_FIRST = frozenset(_HEADS.split())
# Words of doing that stand before a name, whatever their tags: no name begins before them.
_DOINGS = """
会见 会晤 出席 访问 参观 考察 走访 前往 曾任 现任 担任 出任 就任 当选 严格执行
执行 落实 布局 代表 暨 携 邀请 加入 加盟 考入 毕业 毕业于 就读 就读于 任职 任职于
供职于 成立 设立 组建 创办 创建 包括 涉及 获得 来自 感谢 协助 协同 配合 支持 依托
针对 关于 根据 按照 驻 入驻 走进 进入 来到 回到 离开 送往 送到 赶到 送至 上报
报送 对接 携手 牵手 联合 会同 连同 以及 包含 隶属 隶属于 挂靠 委托 责成 要求 督促
推动 指导 组织 召集 召开 提交 提供 通知 告知 举报 起诉 状告 投诉 推荐 建议 号召
呼吁 任命 聘任 受聘于 介绍 陪同 率 带领 清理 查处
"""
_JOINED = frozenset(
    [
        *[("住房", "城乡"), ("人力资源", "社会"), ("人力资源", "社会保障"), ("文化", "旅游")],
        *[("工业", "信息化"), ("规划", "自然资源"), ("发展", "改革"), ("卫生", "健康")],
        *[("卫生", "计划生育"), ("新闻出版", "广电"), ("生态", "环境"), ("科学", "技术")],
    ]
)
"""Words that 和 joins in an office's name: 住房 / 和 / 城乡 / 建设 / 厅."""
_NO_OFFICE = lazy(
    r"(?:格局|布局|全局|部署|干部|内部|外部|全部|局部|常委|评委|编委|客厅|餐厅|大厅)\Z"
)
_PLAIN_KINDS = frozenset(["学校", "学院", "大学", "公司", "医院", "中心"])
_HOLDING = frozenset(["曾任", "现任", "时任", "兼任", "历任"])
_DOING = frozenset(_DOINGS.split())
# Verbs by jieba's tags that stand within names of offices and companies.
_TRADES = """
建设 管理 服务 监督 检查 开发 研究 设计 安装 营销 运输 销售 供销 发展 投资 制造 装备 检测 监测 教育
培训 保护 保险 合作 交流 促进 救援 救助 指挥 调度 执法 制作 出版 传播 招商 统计 审计 监察 运营 租赁
承包 加工 装饰 维修 测绘 勘探 勘察 规划 评估 咨询 鉴定 采购 仓储 配送 供应 养护 养殖 种植 联合 调查
节约 控股 广播 工程 贸易 进出口 物流 经营 生产 建筑 信托 担保 清算 分行 支行 工信
"""
_TRADE = frozenset(_TRADES.split())
_UNIONS = frozenset({"东盟", "欧盟", "非盟", "阿盟", "北约", "联合国"})
_OF_TOWN = frozenset("省市县区州镇乡村") | {"国家", "中央", "全国", "自治区"}
_MOST_WORDS = 9
_LONGEST = 24
_BRACKETED = lazy(r"[\u3400-\u9fff]{2,4}\Z")


def organisations(words: Sequence[Tagged]) -> list[tuple[int, int]]:
    """Start and end, in the words glued together, of what names itself by its kind; in order."""
    offsets = [0]
    for word, _ in words:
        offsets.append(offsets[-1] + len(word))
    found: list[tuple[int, int]] = []
    last = len(words)
    while last > 0:
        first = _first(words, last)
        if first is None:
            last -= 1
            continue
        held = 2 * ("".join(words[first])[:2] in _HOLDING)
        found.append((offsets[first] + held, offsets[last]))
        last = first
    return found[::-1]


def is_common(text: str) -> bool:
    """Whether the text tells a kind of organisation and names none: 施工队, 网上银行."""
    return text in _NO_NAME


def _first(words: Sequence[Tagged], last: int) -> int | None:
    """The first word of the organisation whose kind ends with the word before ``last``."""
    if not _tells_kind(words, last):
        return None
    first = last - 1
    length = len(words[first][0])
    while first > 0 and last - first < _MOST_WORDS:
        before = _step(words, first)
        if before is None:
            break
        length += sum(len(word) for word, _ in words[before:first])
        if length > _LONGEST:
            break
        first = before
    first = _without_link(words, _trimmed(words, first, last), last)
    whole = "".join(word for word, _ in words[first:last])
    if whole.count(")") > whole.count("(") and first > 1:
        first -= 2  # 三一(韶山)…: no name begins in its bracket
        whole = "".join(word for word, _ in words[first:last])
    if len(whole) < 3 or whole in _NO_NAME or _NO_OFFICE.search(whole):
        return None
    if first and words[first][0] in _OF_TOWN and words[first - 1][0][-1] in "省市县区州乡镇村各":
        return None  # 各市 / 州 / 党委
    if last - first > 1 and words[last - 2][0][-1] in "型类式级性":
        return None  # 科技型 / 公司
    return first if _named(words[first:last], whole) else None


def _tells_kind(words: Sequence[Tagged], last: int) -> bool:
    kind, tag = words[last - 1]
    if tag[:1] not in "njvbxzf" or kind in _STOP:
        return False
    if kind in _SHORT:
        after, next_tag = words[last] if last < len(words) else ("", "x")
        return last > 1 and not (len(after) == 1 and next_tag[:1] in {"n", "k", "f"})
    return _KIND.search(kind) is not None and (
        len(kind) > 2
        or kind[-1] not in _SHORT
        or bool(
            re.fullmatch(
                "学院|医院|法院|剧院|报社|使馆|商会|工会|学会|协会|党委|总局|分局|支部|纪委|监委|日报|晚报|早报|"
                "海关|联社",
                kind,
            )
        )
    )


def _step(words: Sequence[Tagged], first: int) -> int | None:
    """Where the name begins with one more word, or its bracket, before ``first``."""
    word, tag = words[first - 1]
    if word in ")）" and first >= 4 and words[first - 3][0] in "(（":
        return first - 3 if _BRACKETED.match(words[first - 2][0]) else None
    if word == "和" and first > 1 and (words[first - 2][0], words[first][0]) in _JOINED:
        return first - 2
    if word in GRAMMAR or not word.isalnum() or word in _STOP or word in _DOING:
        return None
    if tag in {"v", "d"}:
        return first - 1 if word in _TRADE else None
    if tag[:1] in {"n", "j", "b", "z", "s", "a", "i", "l"} or tag in {"vn", "f", "eng", "x"}:
        return first - 1
    if tag == "m" and re.match(r"第?[一二三四五六七八九十]{1,3}\Z", word):
        return first - 1
    return None


def _trimmed(words: Sequence[Tagged], first: int, last: int) -> int:
    """The first word that belongs to the name: a place, a brand, or a word behind neither."""
    kinds = [
        at for at in range(first, last - 1) if len(words[at][0]) > 1 and _KIND.search(words[at][0])
    ]
    own = [at for at in range(first, last - 1) if _own(*words[at]) or words[at][0] in _OF_TOWN]
    if own and not any(at < own[0] for at in kinds):
        first = own[0]
    while first < last - 1 and (
        words[first][0] in _NOT_FIRST
        or words[first][0] in ROUTINE
        or words[first][1] in {"v", "d", "a"}
    ):
        first += 1
    return first


def _without_link(words: Sequence[Tagged], first: int, last: int) -> int:
    """Where the name begins behind a word of one character that links it: 在京 / 中国科学院."""
    if last - first > 1 and len(words[first][0]) == 1 and words[first][0] not in _OF_TOWN:
        after, tag = words[first + 1]
        if (
            tag in {"ns", "nt"}
            and len(after) > 1
            and (words[first][1][:1] in "vpjc" or tag == "nt")
        ):
            return first + 1
    return first


def _own(word: str, tag: str) -> bool:
    """Whether the word is a name of its own: of a place, a person, a brand, or unknown."""
    return word in _UNIONS or (
        tag in {"ns", "nz", "nt", "nrt", "nr", "ng", "eng"} and word not in _NOT_FIRST
    )


def _named(words: Sequence[Tagged], whole: str) -> bool:
    """Whether words before the kind name it: a place, a brand; or a public office of a town."""
    if len(words) == 2 and is_known(words[0][0]) and words[1][0] in _PLAIN_KINDS:
        return False  # 教育部 / 学校规划
    if len(words) == 1:
        return words[0][1] == "nt" or (len(whole) > 5 and words[0][1] in {"nz", "n"})
    if any(_own(*word) for word in words[:-1]):
        return True
    if words[0][0] in _OF_TOWN and _PUBLIC.search(whole):
        return True
    return len(whole) >= 10 and whole.endswith("有限公司")
