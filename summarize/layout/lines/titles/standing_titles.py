"""Titles and openings that tell what kind of piece follows: notice, correction, guide, opinion.

Short fixed words of the trade, matched as whole lines; ``sure`` is False where a news headline
could end in the same word.
"""

from __future__ import annotations

from dataclasses import dataclass

from summarize.layout.lines.titles.boxes import box_title, editors_note, note_title
from summarize.layout.lines.titles.fixed_words import fixed as _fixed
from summarize.layout.lines.titles.fixed_words import title_words as _title
from summarize.layout.text.fold import squeeze, tight
from summarize.layout.text.mark import Mark, remembered, whole
from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

__all__ = [
    "SeriesColumn",
    "archived_column",
    "box_title",
    "column_name",
    "correction",
    "editors_note",
    "guide_title",
    "note_title",
    "notice_body",
    "notice_title",
    "opinion_column",
    "picture_title",
    "series_column",
]


_TITLE_LENGTH = 40
_NOTICES = words(
    "遗失声明 遗失启事 作废声明 声明 公告 通告 启事 声明启事 招聘 招聘启事 招聘公告 招标公告 "
    "招标 中标公告 中标公示 拍卖公告 拍卖 "
    "讣告 讣闻 注销公告 减资公告 清算公告 债权公告 寻人启事 寻物启事 寻亲公告 招领启事 "
    "认尸启事 更名启事 迁址启事 停电公告 "
    "停水公告 停电通知 停水通知 停气通知 送达公告 法院公告 公示 任前公示 更名公告 变更公告 "
    "合并公告 分立公告 吸收合并公告 "
    "转让公告 出让公告 挂牌公告 招租公告 征婚 征婚启事 征稿启事 征文启事 征集公告 招生简章 "
    "招商公告 招商 转让 出租 出售 求购 "
    "广告 公益广告 分类广告 分类信息 便民信息 友情提示 温馨提示 通知 紧急通知 郑重声明 "
    "严正声明 催告函 催收公告 敬告读者 "
    "债权转让通知 债权转让公告 开庭公告 听证公告 征地公告 拆迁公告 环评公示 公开招聘 招租 诚聘 "
    "遗失 挂失 挂失声明 唁电 鸣谢 "
    "感谢信 致读者 敬告 订报启事 征订启事 本报启事 欢迎订阅 公告栏"
)
_NOTICE_TAIL = lazy(
    r"(?:关于[^,:]{2,30}的?(?:公告|通告|公示|启事|通知|声明)|[^,:!]{2,24}(?:拍卖|招标|中标|"
    r"注销|减资|清算|送达|出让|转让|招租|"
    r"招聘|征集|环评|开庭|听证|债权|催收|停电|停水|变更|合并|采购|比选|竞价|竞拍|遗失)(?:公告|"
    r"通告|公示|启事|声明)|"
    r"[^,:!]{2,16}(?:启事|讣告))",
    needs="告示启知声",
)
_NEWS_VERB = lazy(r"发布|发出|公布|刊登|回应|通过|签署|发表|出台|印发|称|规范|撤销|违规")
_NOTICE_BODY = lazy(
    r"声明作废|特此(?:公告|声明|通告|启事|讣告|公示|通知|函告|登报)|登报(?:声明|作废)|"
    r"不慎(?:遗失|丢失)[^。,]{0,30}(?:证|章|票|照|合同|收据|作废)|"
    r"遗失[^。,]{2,40}(?:证|章|票|执照|合同|收据|凭证|号)[^。]{0,60}作废|挂失作废|原件作废|"
    r"自公告之日起|"
    r"自(?:本)?公告(?:发布|见报)之日|"
    r"逾期[^。]{0,20}(?:不予|视为)|现予(?:以)?公告|请(?:债权人|相关债权人)",
    needs="废特登慎遗告逾债",
)
_CORRECTIONS = words(
    "更正 致歉 更正致歉 更正与致歉 更正和致歉 更正启事 更正声明 勘误 勘误表 来函照登 致歉声明 "
    "说明 更正说明 重要更正 "
    "本报更正 校正 补正 补白更正 订正"
)
_CORRECTION_BODY = lazy(
    r"特此(?:更正|致歉|说明并致歉|订正)|应(?:更正)?为[“”\"']?[^。]{1,60}(?:特此|谨此|"
    r"向[^。]{1,16}致歉)|(?:谨|并)?向(?:读者|作者|当事人)[^。]{0,12}致歉",
    needs="特谨歉",
)
_GUIDES = words(
    "导读 今日导读 本期导读 要闻导读 今日看点 本期看点 看点 版面导读 导航 导读栏 今日要目 要目 "
    "内容导读 新闻导读 今日提示 "
    "今日导航 本期要目 目录 提要 要闻提示 今日关注 新闻提要 本报今日导读 版面索引 "
    "索引 今日推荐 先读为快"
)
_OPINIONS = words(
    "社论 社评 短评 今日谈 时评 评论 编者按 快评 锐评 微评 言论 本报评论员 评论员文章 "
    "本报评论员文章 本报社论 今日短评 "
    "每周评论 观察 钟声 望海楼 国际论坛 人民论坛 人民时评 人民观点 声音 来论 杂谈 漫谈 街谈 "
    "一家之言 百家言 观点 观点摘编 "
    "论坛 理论 时事评论 时评精选 新闻观察 新闻时评 图说评论 众说 热评 热点评论 辣评 三言两语 "
    "有话直说 读者论坛 画里有话 "
    "百姓话题 不吐不快 民声 街谈巷议 每日评论 每日一评 星期评论 卷首语 编后 编后记 画外音 "
    "记者手记 记者观察 采访手记 "
    "采访札记 编辑手记 本报特约评论员 新华时评 新语 随笔 杂文 随感"
)
_PICTURES = words(
    "图片新闻 图片报道 图片故事 图片专题 组图 图说 图说新闻 图片 摄影报道 影像 视觉 光影 "
    "新闻图片 图文报道 定格 瞬间 镜头 "
    "一图读懂 新闻漫画 漫画 影像故事 影像志 镜头里的故事 图片快讯 图片集锦 看图 图闻 图讯 "
    "图说天下 新闻摄影 摄影 街拍 "
    "聚焦镜头 图片特写 照片故事 今日图片 每日一图 图集 视界 读图"
)
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_SERIES = lazy(
    rf"(?P<name>[^。!?;]{{2,30}}?)(?:(?P<circled>[{_CIRCLED}❶❷❸❹❺❻❼❽❾❿])|"
    r"[·•—-]{0,2}(?:系列(?:报道|评论|述评|访谈)?|报道|"
    r"述评)?之(?P<nth>[一二三四五六七八九十]{1,3}|\d{1,2})|"
    r"\((?P<round>[一二三四五六七八九十]{1,3}|\d{1,2}|上|中|下|完|续)\)|第(?P<issue>\d{1,4}|"
    r"[一二三四五六七八九十百]{1,5})[期季集回讲辑])",
    needs="之(第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿",
)
_PICTURE_NOTE = lazy(r"\((?:附?图片?|附图片.{0,4}|组图|照片)\)\Z")
_UMBRELLA = lazy(r"[\u4e00-\u9fff]{2,10}(?:·[\u4e00-\u9fff]{2,10}){1,2}", needs="·")
_COLUMN_WORDS = lazy(
    r"走基层|看基层|在基层|基层行|一线见闻|一线行|新时代|新征程|奋进|回眸|巡礼|纪行|行进|"
    r"调研行|记者行|大家谈|微视角|进行时|"
    r"看发展|看变化|高质量发展|学习贯彻|贯彻落实|深入学习|主题教育|喜迎|庆祝|迎接|聚焦|关注|"
    r"直通车|故事汇|人物志|身边的|"
    r"我们的节日|最美|榜样|先锋|访谈录|系列报道|特别报道|专题报道|特别策划|专栏|栏目"
)


@remembered
def notice_title(text: str) -> Mark | None:
    """A title of notices: 遗失声明, 公告, 启事, 关于…的公告; not a headline that reports one."""
    if mark := _fixed(text, _NOTICES, "notice-title"):
        return mark
    plain = _title(text)
    if plain and _NOTICE_TAIL.fullmatch(plain) and not _NEWS_VERB.search(plain):
        return whole(
            text, "notice-title", "tail", sure=not plain.endswith("通知") and len(plain) <= 24
        )
    return None


def notice_body(text: str) -> Mark | None:
    """A paragraph with a notice's formula in it: 声明作废, 特此公告."""
    match = _NOTICE_BODY.search(tight(text[:4000]))
    return whole(text, "notice", match[0][:8]) if match else None


def correction(text: str) -> Mark | None:
    """A correction's title (更正) or a paragraph with its formula (特此更正)."""
    if mark := _fixed(text, _CORRECTIONS, "correction"):
        sure = mark.rule != "说明"
        return Mark(mark.kind, mark.start, mark.end, "title", sure)
    if len(text) <= 2000 and _CORRECTION_BODY.search(tight(text)):
        return whole(text, "correction", "body")
    return None


def guide_title(text: str) -> Mark | None:
    """A title of the front page's guide: 导读, 今日看点."""
    return _fixed(text, _GUIDES, "guide-title")


def opinion_column(text: str) -> Mark | None:
    """A line that names a column of opinion: 社论, 短评, 今日谈, 本报评论员."""
    return _fixed(text, _OPINIONS, "opinion-column")


def picture_title(text: str) -> Mark | None:
    """A title over pictures: 图片新闻, 图片故事, 组图."""
    return _fixed(text, _PICTURES, "picture-title")


@dataclass(frozen=True, slots=True)
class SeriesColumn:
    """A column over one or more articles; ``index`` is the piece's number as printed (⑥, 六)."""

    name: str
    index: str | None = None
    sure: bool = True


_ARCHIVED = ("专栏:", "栏目:")


def archived_column(text: str) -> bool:
    """Whether an archive's label names the column of the one article below it: 专栏：…"""
    return squeeze(text, 0, 2 * _TITLE_LENGTH)[0][:3] in _ARCHIVED


def column_name(text: str) -> str:
    """What a column's line names: without an archive's label (专栏：…) and the colon behind it."""
    plain, offsets = squeeze(text, 0, 2 * _TITLE_LENGTH)
    start = offsets[3] if plain[:3] in _ARCHIVED and len(plain) > len(_ARCHIVED[0]) else 0
    return text[start:].strip().rstrip(":：").rstrip()


@remembered
def series_column(text: str) -> SeriesColumn | None:
    """A column with a number (``…看基层⑥``), or an umbrella title such as ``新春走基层``.

    ``sure`` only with a circled number or signs around; the rest may be a headline.
    """
    plain = _PICTURE_NOTE.sub("", _title(text))
    if plain[:3] in _ARCHIVED and len(plain) > len(plain[:3]) + 1:
        return SeriesColumn(column_name(text), None)
    if not 2 < len(plain) <= 34 or any(sign in plain for sign in "。!?;,"):
        return None
    signed = tight(text)[:1] in "■□◆◇●▲▶★☆【[〖"
    if (match := _SERIES.fullmatch(plain)) and not match["name"].rstrip("年").isdecimal():
        index = match["circled"] or match["nth"] or match["round"] or match["issue"]
        return SeriesColumn(match["name"].rstrip("·—-"), index, bool(match["circled"]) or signed)
    if len(plain) <= 16 and _COLUMN_WORDS.search(plain):
        return SeriesColumn(plain, None, signed or plain.endswith(("走基层", "看基层")))
    if len(plain) <= 20 and _UMBRELLA.fullmatch(plain):
        return SeriesColumn(plain, None, sure=False)
    return None
