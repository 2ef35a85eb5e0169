"""What ``dubao explain`` says of a rule, of evidence and of rulings, in the reader's language.

Evidence has English names in the engine; here they are put into words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarize.patterns import lazy
from summarize.rulings import Verdict

_RULES = {
    "joined": "被分栏或图片说明截断的句子,已接回",
    "forward-marker": "转往他版的标记",
    "backward-marker": "从他版转来的标记",
    "name-line": "只有人名",
    "credit": "说明来源、整理者或制图者",
    "note-title": "编者按、核心阅读一类的题头",
    "label": "时间、地点一类的条目",
    "unstopped": "句号多已丢失的版面,按句读作正文",
    "verse": "长短相近的短行相叠",
    "table": "各行分格相同,多为数字",
    "advert": "招徕用语并附联系方式",
    "no-characters": "只有字形编号或缺字,没有文字",
    "page-header": "标明版次",
    "given": "文件自己标明",
    "paper-name": "版首的报名",
    "byline-reporter": "职务后为记者姓名",
    "byline-speaker": "职务加姓名",
    "byline-photo": "文图作者相同",
    "byline-commentator": "署本报评论员",
    "byline-author": "符号或分工后的作者名",
    "byline-name": "符号后的姓名",
}
_ROLES = {
    "paragraph": "正文",
    "subhead": "短行,不成句,前后都是正文",
    "caption": "图片说明的用语或署名",
    "item": "行首有条目符号",
    "box": "编者按或文旁的专框",
    "byline": "写明作者",
    "column": "标题上方的栏目名",
    "continuation-heading": "他版稿件续文的标题",
    "continuation-marker": "从他版转来的标记",
    "stray": "不属于任何稿件",
    "credits": "本版编辑人员",
    "contact": "报社的联系方式",
    "masthead": "报头",
    "rule": "只有符号,或图片的位置",
}
_STATES = {
    "linked": "已接上续文",
    "missing-page": "续文所在的版本期未收录",
    "unmatched": "该版未找到续文",
    "ambiguous": "有几处可能的续文,未接",
}
_EVIDENCE = {
    "first on the page": "版面之首",
    "a file of its own": "独立文件之首",
    "marker from another page": "有从他版转来的标记",
    "title of a notice, correction or guide": "启事、更正或导读的题目",
    "title of a picture item": "图片稿的题目",
    "dateline follows": "其下是电头",
    "signed before it": "前稿署名于篇末",
    "a signed head behind verse": "诗后署名的题目",
    "a name follows": "其下是人名",
    "byline follows": "其下是署名",
    "after the guide": "前为导读",
    "a head of its own behind a picture": "图片后自有标题",
    "nothing but a caption follows": "其下只有图片说明",
    "after a jump to another page": "前文转往他版",
    "after the end of an article": "前文已结束",
    "briefs follow": "其下是一组简讯",
    "deck behind a dash": "有破折号引出的副题",
    "kicker names the subject": "肩题点出主体",
    "column title": "栏目名",
    "two or more lines": "标题有多行",
    "salutation follows": "其下是称呼",
    "verse follows": "其下是诗行",
    "after a picture": "前为图片",
    "built like the headings beside it": "与邻近小标题句式相同",
    "inside a head": "在标题之中",
    "counted like a subhead": "有小标题的序号",
    "box or sidebar": "专框的题目",
    "a further report on the same": "又讯,属前一稿",
    "no heading over it": "上面没有标题",
    "a heading stands over it": "上面是它的标题",
    "leads in what follows": "引出下文",
    "verse, table or pointer": "诗行、表格或指引",
    "no text could begin so": "不可能作开头",
    "who signed the notice": "启事的落款",
    "marker below its heading": "标记在续文标题之下",
    "heads of several articles on one line": "一行多题,分属相邻各稿",
    "order and words": "行序与用词",
    "in the head that begins above": "属上一行开始的标题",
    "the heading of an article that jumps to this page": "转来此版的稿件的标题",
    "headlines alike": "标题相似",
    "sentence goes on": "语句相接",
    "repeats the article": "重印了原稿",
    "byline or dateline of its own": "自有署名或电头",
    "begins in mid-sentence": "从句中开始",
    "words in common": "用词相同",
    "no other markers between these pages": "两版之间别无标记",
    "markers point at each other": "两处标记相合",
    "marker names the chain's first page": "标记指向首转的版",
    "marker names another page": "标记指向另一版",
    "markers point at each other, as many here as there": "两处标记相合,两边数目相等",
    "markers point at each other, no others between these pages": "两处标记相合,两版之间别无标记",
    "no marker": "没有标记",
    "its marker says that it goes on with something": "标记说明是续文",
    "any two": "未计证据时",
    "the form says so": "文件标明一篇由此开始",
    "over a headline that the form says": "其下是文件标明的标题",
    "the form says where articles begin": "文件标明各篇的起点,此处不是",
    "the form says that it goes on here": "文件标明同属一篇",
    "pinned by the reader": "读者改定",
    "forbidden by the reader": "读者改定",
    "overruled by the reader": "读者改定",
}
"""Words for each piece of evidence that the engine names."""

WRAPPED = "同一段的下一行"
"""Of a printed line that goes on with the one above it in a hard-wrapped dump."""

_VERDICTS: dict[Verdict, str] = {
    "start": "一篇由此开始",
    "no-start": "此处不另起一篇",
    "join": "接回断句",
    "no-join": "不与前文相接",
    "link": "转版在此相接",
    "no-link": "转版不在此相接",
}
_POINTS = lazy(r" [-+][0-9.]+$")


def reason(role: str, rule: str, evidence: Iterable[str] = ()) -> str:
    """Why a stretch of a line is what it is: the evidence, or what its rule or role means."""
    return ";".join(map(said, evidence)) or _RULES.get(rule) or _ROLES.get(role, "")


def said(evidence: str) -> str:
    """A piece of evidence in words, with its points where it has any: ``语句相接 +2.5``."""
    points = _POINTS.search(evidence)
    name = evidence[: points.start()] if points else evidence
    return (_EVIDENCE.get(name) or _STATES.get(name, name)) + (points.group() if points else "")


def ruled(verdicts: Sequence[Verdict], before: str) -> str:
    """What the reader ruled of a line, and in brackets what else was said of it."""
    told = "、".join(dict.fromkeys(_VERDICTS[verdict] for verdict in verdicts))
    return f"读者改定:{told}" + (f"({before})" if before else "")
