"""Words that name a page or a paper: 要闻, 综合新闻, 临江日报."""

from __future__ import annotations

from summarize.layout.text.fold import fold
from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

_WORDS = words(
    "要闻 综合 时政 政治 经济 民生 社会 文化 体育 文体 文娱 娱乐 国际 国内 中国 世界 副刊 理论 "
    "评论 时评 教育 "
    "健康 卫生 医疗 科技 科普 科教 财经 产经 财金 金融 证券 法治 法制 政法 广告 公告 专版 专题 "
    "特刊 专刊 周刊 周末 "
    "生活 农业 农村 三农 乡村 城市 区县 县区 县域 县市 市县 地方 各地 区域 环球 宏观 生态 环保 "
    "旅游 文旅 汽车 房产 "
    "读者来信 读者 观点 观察 思想 党建 人才 军事 国防 视点 焦点 关注 深度 调查 聚焦 热点 话题 "
    "特别报道 专题报道 "
    "人物 历史 读书 阅读 文学 文艺 艺术 收藏 书画 摄影 影像 图片 视觉 光影 校园 少年 少儿 青年 "
    "老年 妇女 家庭 "
    "服务 资讯 信息 消费 企业 产业 工业 商业 能源 交通 招商 招聘 互动 舆情 舆论 公益 天下 头版 "
    "头条 封面 导读 "
    "要论 随笔 杂文 作品 作文 连载 花地 百姓 基层 社区 街道 政务 政协 人大 两会 统战 工会 就业 "
    "养老 食品 药品 "
    "美食 时尚 科学 气象 海洋 民族 宗教 台港澳 港澳台 各地传真 新农村 新媒体 资本市场 战略 "
    "智库 对话 访谈 纪实 "
    "天气 电视 影视 娱评 彩票 棋牌 足球 篮球 奥运 公示 声明 遗失声明 分类 分类广告 分类信息 "
    "便民 便民信息 警务 "
    "应急 消防 审判 检察 纪检 廉政 税务 邮政 电力 保险 银行 理财 基金 股市 楼市 家居 教科卫 "
    "科教卫 科教文卫 "
    "文教 教科 卫健 医药 养生 健身 亲子 情感 心理 婚恋 读图 漫画 特写 通讯 简讯 快讯 短波 要讯 "
    "本地 本市 市区 "
    "都市 城事 时事 财富 创业 创新 开发区 园区 乡镇 乡村振兴 县域经济 民生新闻 地市 省内 "
    "长三角 大湾区 港闻 本港 两岸 大中华 国是 影剧 马经 赛马 地产 论坛 民意论坛 专栏 都会 焦点"
)
_TAILS = (
    "新闻", "要闻", "周刊", "专版", "特刊", "专刊", "副刊", "专题", "特别报道", "报道", "资讯",
    "时讯", "经济",
    "文化", "体育", "观察", "视点", "关注", "评论", "广告", "公告", "在线", "之窗", "天地",
    "广场", "世界", "社会",
    "周末", "论坛", "聚焦", "纵横", "特稿",
)  # fmt: skip
_PAPER = lazy(
    r"《?(?:[\u3400-\u9fff]{1,8}(?:日报|晚报|早报|晨报|商报|时报|周报|快报|都市报|青年报|"
    r"工人报|农民报|导报|学报|公报|新报|"
    r"电讯)|[\u3400-\u9fff]{2,6}报|[\u3400-\u9fff]{2,8}(?:日|晚|早|晨|商|时) 报)》?",
    needs="报報讯",
)
_NO_PAPERS = (
    "通报",
    "海报",
    "简报",
    "喜报",
    "情报",
    "举报",
    "汇报",
    "预报",
    "警报",
    "申报",
    "上报",
    "回报",
    "导报会",
)
_PIECES = lazy(r"[·・•/&|、\-——:：]+")


def is_section_name(name: str) -> bool:
    """Whether ``name`` is a page's name by its words: each part between ``·`` short, one known."""
    plain = "".join(fold(name).split())
    if not plain or len(plain) > 24:
        return False
    pieces = [piece for piece in _PIECES.split(plain) if piece]
    if not pieces or any(len(piece) > 8 for piece in pieces):
        return False
    return any(
        piece in _WORDS or (3 <= len(piece) <= 7 and piece.endswith(_TAILS)) for piece in pieces
    )


def is_paper_name(name: str) -> bool:
    """Whether ``name`` is a paper's name: ``临江日报``, ``临 江 日 报``."""
    plain = "".join(fold(name).split()) if len(name) < 40 else ""
    return bool(_PAPER.fullmatch(plain)) and not plain.endswith(_NO_PAPERS)
