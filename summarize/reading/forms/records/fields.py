"""Names of fields in records and front matter -> what they hold of an article.

Collectors name them as they like; these are the names of some forty of them, and a user adds more
(``[columns]`` of the settings).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from summarize.patterns import lazy

# ``page`` may hold a number, a name or both (01版：要闻); ``name`` is a page's name, ``label`` its
# number; ``ignored`` is known to be no text of an article.
# fmt: off
Field = Literal[
    "title", "kicker", "deck", "column", "author", "body", "caption", "date", "page", "label",
    "name", "paper", "number", "pages", "articles", "order", "ignored",
]
# fmt: on
FIELDS: tuple[Field, ...] = get_args(Field)

_NAMES: dict[Field, str] = {
    "title": "title headline headlines headline1 maintitle articletitle newstitle doctitle "
    "hl1 biaoti 标题 文章标题 新闻标题 主题 主标题 正题 題目 题目 标题名 標題",
    "kicker": "kicker pretitle introtitle introductorytitle leadtitle yinti toptitle "
    "shoulderheadline 引题 肩题 眉题 引標 引題",
    "deck": "deck subtitle subheadline subhead subheading secondtitle vicetitle futi fb hl2 "
    "副题 副标题 副標題 副题名 子标题",
    "column": "column columnname columntitle lanmu theme topic rubric 栏目 栏题 专栏 專欄 欄目",
    "author": "author authors byline bylines reporter reporters writer writers journalist "
    "docauthor zuozhe 作者 记者 记者名 署名 通讯员 撰稿 記者 作者名",
    "body": "body bodies content contents text fulltext articletext articlebody articlecontent "
    "maintext bodytext bodytxt bodyxhtml description summary abstract detail "
    "details neirong story paragraphs 正文 内容 文章内容 新闻内容 全文 文本 摘要 "
    "内文 正文内容 內容 內文 文章正文",
    "caption": "caption captions picturecaption imagecaption photocaption cs 图片说明 图说 "
    "图注 圖說",
    "date": "date pubdate publishdate publisheddate publicationdate datepublished "
    "publishtime pubtime published publishedat posttime newsdate issuedate time "
    "datetime riqi day versioncreated 日期 时间 发布日期 发布时间 出版日期 见报日期 "
    "刊发日期 出版时间 報日期 時間",
    "page": "page pageno pagenum pagenumber pageinfo banmian edition editionname "
    "printpage 版面 版 版次 版号 版面号 所在版面 页 页码 頁 版序",
    "label": "label pageindex papernumber editionno editioncode editionnumber pageid",
    "name": "pagename section sectionname printsection layout layoutname pagetitle bm "
    "paperbk banming 版名 版面名 版面名称 版面标题 版块 板块 category 分类",
    "paper": "paper papername newspaper newspapername source sourcename media medianame "
    "publisher publication baoming journal 报纸 报名 报纸名称 来源 媒体 媒体名称 "
    "來源 報名",
    "number": "issueno issuenumber periodno 期号 期数 总期号 刊期",
    "pages": "pages pagelist papers editionlist paperinfo pageinfos layouts banmians "
    "editions 版面列表",
    "articles": "articles articlelist items records news newslist data list rows results docs "
    "entries xylist titles stories 文章 文章列表 新闻 稿件 稿件列表",
    "order": "articleindex articleno articleid index order seq no idx sort weight id 序号 "
    "篇次 顺序 编号",
    "ignored": "url urls link links href uri image images img imgs pic pics picture pictures "
    "photo photos pdf pdfurl pdflink articleurl articlelink wordcount chars "
    "charcount length crawltime crawledat createdat updatedat scrapedat fetchedat "
    "hash md5 uuid guid tags tag keywords keyword lang language type format version "
    "encoding status html 链接 网址 原文链接 文章链接 pdf链接 图片 图片链接 字数 "
    "爬取时间 采集时间 关键词 标签 xy points coordinates area rect profile urgency "
    "pubstatus located copyrightholder copyrightnotice usageterms mimetype",
}
_SEPARATORS = lazy(r"[\s_\-./:：()（）【】\[\]]+")
_LONGEST = 60

_known: dict[str, Field] = {}
_own: dict[str, Field] = {}


def squeezed(name: str) -> str:
    """A field's name as it is looked up: ``Page_No`` is ``pageno``."""
    return _SEPARATORS.sub("", name[:_LONGEST]).lower()


def field_of(name: str) -> Field | None:
    """What a field of this name holds; None where the name is not known."""
    if not _known:
        for field, names in _NAMES.items():
            for each in names.split():
                _known.setdefault(each, field)
    plain = squeezed(name)
    return _own.get(plain) or _known.get(plain)


def name_fields(names: Mapping[str, str]) -> None:
    """The user's own names of fields, which go before those known here."""
    _own.clear()
    for field in FIELDS:
        _own.update((squeezed(name), field) for name, held in names.items() if held == field)
