"""Boxes and notes 专框、编者按: the titles that open them, alone on a line or before their text."""

from __future__ import annotations

import re
from functools import cache

from summarize.layout.lines.titles.fixed_words import fixed
from summarize.layout.text.fold import squeeze
from summarize.layout.text.mark import Mark, remembered
from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

_BOXES = words(
    "相关链接 名词解释 新闻链接 背景资料 链接 小贴士 延伸阅读 知识窗 新闻背景 背景链接 背景 "
    "资料链接 相关新闻 知识链接 "
    "新闻延伸 新闻助读 相关报道 政策解读 温馨提醒 小资料 资料 人物简介 人物名片 个人简介 "
    "作者简介 数说 数读 数据 专家解读 "
    "专家点评 点评 专家观点 律师说法 法官说法 法条链接 提醒 警方提醒 记者调查 现场 声音 名片 "
    "档案 新闻档案 释义 词条 "
    "新闻人物 微评 案例 典型案例 短评 延伸 相关阅读 对话 新闻纵深 深度阅读 小知识 科普 "
    "友情链接 核心提示 新闻提示 大事记 "
    "新闻回顾 回顾 事件回放 新闻回放 事件回顾 网友热议 网友评论 读者来信 专家建议 专家提醒 "
    "影响 解读 亮点 看点 关键词 "
    "概念 评价 说法 动态 新闻速读 一线直击 记者手记 采访手记 编后 编后语 记者感言 链接延伸 "
    "政策链接 法规链接 人物小传 人物档案 人物介绍 作者简历 嘉宾简介 服务提示 温馨贴士 贴士 速览 "
    "数据看点 新闻助读 新闻词典 专家释疑 历史上的今天 资讯链接 史料链接 新闻资料 新闻小贴士"
)
_EDITOR = lazy(
    r"[■□◆●▲【\[]?(?P<word>编者按|编者的话|编者语|编者|编后语?|编后记|开栏的话|开栏语|开栏致辞|"
    r"编辑点评|编辑寄语|编辑手记|按语?|"
    r"今日话题|本期话题|阅读提示|核心提示|核心阅读|核心看点|内容提要|内容摘要|本文提要|新闻提示|"
    r"编前话?|编前语|"
    r"开篇语|开篇的话|开卷语|写在前面|主持人语|主持人的话|提要|"
    r"引言|导语|题记|栏目主持人?|结束语|"
    r"结语|栏目语)[】\]]?(?P<sep>[:/|]|)"
)
_NOTES = words(
    "编者按 编者的话 编者语 编者 编前 编前话 编前语 按语 开栏的话 开栏语 开栏致辞 开篇语 开篇的话 "
    "栏目语 编辑寄语 编辑点评 编后 编后语 编后记 阅读提示 核心提示 核心阅读 核心看点 内容提要 "
    "内容摘要 "
    "本文提要 新闻提示 主持人语 主持人的话"
)
_LONGEST_NOTE = 14


@remembered
def editors_note(text: str) -> Mark | None:
    """An editor's note 编者按: its title alone, or the paragraph it opens; the span is the "
    "title."""
    start = len(text) - len(text.lstrip())
    plain, offsets = squeeze(text, start, start + 60)
    match = _EDITOR.match(plain)
    if match is None:
        return None
    alone = match.end() == len(plain) and len(text.rstrip()) <= start + 60
    gap = match.end() < len(plain) and offsets[match.end()] > offsets[match.end() - 1] + 1
    bracketed = plain[:1] in "【["
    if not (alone or match["sep"] or gap or bracketed):
        return None
    if alone and not match["sep"] and len(match["word"]) < 2:
        return None
    return Mark("editors-note", offsets[0], offsets[match.end() - 1] + 1, match["word"])


def note_title(text: str) -> Mark | None:
    """The title alone of a note or a summary that belongs to an article: 核心阅读, 编者按.

    It is neither headline nor deck, and what follows it is no article of its own.
    """
    if len(text) > _LONGEST_NOTE:
        return None
    return fixed(text, _NOTES, "note-title")


@cache
def _box_opening() -> re.Pattern[str]:
    words_ = (
        "相关链接|新闻链接|知识链接|政策链接|法条链接|法规链接|资料链接|背景链接|链接|名词解释|"
        "延伸阅读|"
        "人物小传|人物简介|人物名片|人物档案|作者简介|嘉宾简介|个人简介|新闻背景|背景资料|小贴士|"
        "温馨提醒|"
        "小资料|小知识|知识窗|相关新闻|相关阅读|数读|新闻助读|释义|大事记"
    )
    signs = "■□◆●▲▶★"
    return re.compile(
        rf"[{signs}]?(?:[【\[〖](?P<framed>{words_})[】\]〗][:]?|(?P<word>{words_})[:/|])(?=.)"
    )


@remembered
def box_opening(text: str) -> Mark | None:
    """The title that opens a box in one paragraph with its text (相关链接：…); the span is it."""
    if len(text) < 4 or not any(sign in text[:12] for sign in ":：/|】]〗"):
        return None
    start = len(text) - len(text.lstrip())
    plain, offsets = squeeze(text, start, start + 24)
    match = _box_opening().match(plain)
    if match is None:
        return None
    word = match["framed"] or match["word"]
    return Mark("box-title", offsets[0], offsets[match.end() - 1] + 1, word)


def box_title(text: str) -> Mark | None:
    """A title of a box beside an article: 相关链接, 名词解释; the span is it where text follows."""
    return fixed(text, _BOXES, "box-title") or box_opening(text)
