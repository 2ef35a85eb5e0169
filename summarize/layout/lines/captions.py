"""Captions 图片说明: a photographer's credit at the end, 图为…, a leading triangle."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarize.layout.text.fold import fold, squeeze
from summarize.layout.text.mark import Mark, stripped
from summarize.layout.text.people import is_name
from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

_SURE_LENGTH = 200
_LONGEST = 400
_BYLINE = lazy(
    r"(?:摄影/?报道|图文报道|文/摄影|摄影/文|文/图|图/文|文并摄)(?:[(（].{2,10})?[)）]?\Z",
    needs="摄图",
)
_SOURCES = words(
    "影像中国 人民视觉 视觉中国 新华社发 中新社发 新华社/法新 新华社/美联 新华社/路透 新华社/欧新 "
    "新华社/塔斯社 "
    "东方IC ICphoto CFP 图虫创意 资料图片 资料图 资料照片 档案照片 资料片 海报图片 法新社发 "
    "图源网络 "
    "视觉中国供图 新华社图片 网络图片 受访者供图 企业供图 本报资料图片 本报资料照片 本报资料图 "
    "主办方供图 均为资料图片 "
    "新华社供图 学校供图 单位供图 图片来自网络"
)
"""Who gave a picture, alone on a line."""
_ALONE_LENGTH = 8
_GIVEN = lazy(
    r"(?:图[源据]:?|图片据)[^,。;!?]{2,14}|(?:本版|本文|以上)(?:文图|图文|图片|"
    r"照片)(?:除署名外)?,?(?:均|皆|都)?"
    r"(?:[由为系].{2,24}|来自.{2,16})"
)
_LONGEST_GIVEN = 36


@cache
def _from() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:网友|读者|市民|橙友|摄友|影友|拍友|粉丝|受访者|通讯员|村民|"
        r"游客)[ ]?[“\"‘「@][^”\"’」]{1,16}[”\"’」]?[ \u3000]{0,2}"
        r"(?:摄|摄影|供图|拍摄|图|提供)|(?:^|[ \u3000。!?！？])[\u4e00-\u9fff]{2,14}(?:企业|校方?|"
        r"学校|景区|医院|警方|受访者|受访方|"
        r"主办方|单位|公司|"
        r"本人|家属|球队|剧组|片方|社区|村里|局|馆|院|集团|中心|协会|委|社|队|所|大学|街道|镇|县|"
        r"区|"
        r"市|部门|支队|消防|交警)"
        r"供图|(?:^|[ \u3000。!?！？])(?:企业|校方|学校|景区|医院|警方|受访者|受访方|主办方|单位|"
        r"公司|"
        r"本人|家属|剧组|片方)供图)\Z"
    )


@cache
def _agency() -> re.Pattern[str]:
    return re.compile(
        r"影像中国|人民视觉|视觉中国|东方IC|IC ?[Pp]hoto|CFP|图虫创意|(?:新华社|中新社|法新社?|"
        r"美联社?|路透社?)(?:发|/.{2,3})?"
    )


_BRACKET = lazy(r"[(（【\[](?P<in>[^()（）【】\[\]]{1,60})[)）】\]]。?\Z", needs="(（【[ )）】]")
_CREDIT = lazy(
    r"(?:摄|摄影|供图|提供|资料图片?|资料照片|资料片|传真照片|档案照片|发|图片|照片|图|绘|制图|"
    r"漫画|视频截图|截图|翻拍)\Z"
)
_PICTURE_WORD = lazy(
    r"摄(?:于[\u4e00-\u9fff\d年月日]{2,12})?\Z|供图\Z|资料图|资料照片|照片\Z|图片\Z|截图\Z|"
    r"制图\Z|绘\Z|翻拍\Z|(?:图片|照片|"
    r"图).{0,12}提供\Z|"
    r"(?:受访者|单位|本人|剧组|主办方|学校|通讯员|校方|景区|医院|警方).{0,6}提供\Z|(?:新华社|"
    r"中新社|法新|路透|视觉中国|IC|CFP).{0,8}发\Z|发\(.{2,12}摄"
)
_ALONE = lazy(r"(?:摄|供图|资料图片?|资料照片)\Z")
_NO_PICTURE = lazy(r"(?:附|本文)图|\A图片?\Z|\A照片\Z|^附|传真照片\Z")
_OPEN_CREDIT = lazy(
    r"(?:本报|本刊|新华社|中新社|[\u4e00-\u9fff]{2,6}(?:报|社|网))?(?:全媒体|首席|特约|实习|"
    r"见习|摄影)*"
    r"(?:记者|通讯员|通讯员)[\u4e00-\u9fff·、/]{2,16}?(?:摄|供图|摄影)。?\Z",
    needs="摄供 者员",
)
_NAME_CREDIT = lazy(r"(?P<name>[\u4e00-\u9fff]{2,4})(?:/)?(?:摄|供图)。?\Z", needs="摄供")
_HEAD = lazy(
    r"[▲▼◀▶△▽◁▷↑↓←→◆■●☆★]{0,3}(?:\(?(?:上|下|左|右|中|大|小|题|本|此|以上)(?:上|下|左|"
    r"右)?(?:组)?[图片]"
    r"(?:\d|[①-⑳一二三四五六])?\)?(?:为|是|:|,|\(|系|、|①)|图(?:[①-⑳]|\d{1,2}|"
    r"[一二三四五六七八九])(?:为|:|、|是|,|\.)|"
    r"图(?:为|片为|片说明|片由|片来源|/|:|①)|照片(?:由|为|来源|:)|(?:本版|本文|均为)?(?:图片|"
    r"照片)(?:均)?(?:由|为|来源|:)|"
    r"(?:摄影|制图|漫画|绘图|摄)[:/])",
    needs="图片摄漫 为是:,(系、①.说由源/",
)
_TRIANGLE = lazy(r"[▲▼◀▶△▽◁▷↑↓←→⬆⬇]")
_PICTURED = lazy(r"[摄供图片漫影▲▼◀▶△▽◁▷↑↓←→⬆⬇]|[)）】\]]。?\Z")
"""What every caption of more than a few characters has."""
_PAGE_TAIL = lazy(r"[下上](?:转|接)|\d版|[A-Z]\d{1,2}\Z")
_WITHIN = lazy(r"[。!?](?:图|上图|下图|左图|右图|图片|照片)(?:为|是|中为)", needs="图片 为是 。!?")
_LATE = lazy(r"[ 。!?](?:图|摄影|摄|漫画|制图|图片来源|供图|图片)[:/]\S{2,16}\Z", needs="图摄漫 :/")


def caption(text: str) -> Mark | None:
    """The caption that a paragraph is, or None; ``sure`` is False where only form hints at one."""
    start, end = stripped(text)
    if not 0 < end - start <= 2 * _LONGEST:
        return None
    plain, offsets = squeeze(text, start, end)
    if len(plain) > _ALONE_LENGTH and not _PICTURED.search(plain):
        return None
    if (note := _NOTE.search(plain, max(0, len(plain) - 40))) and note.start() > 0:
        plain = plain[: note.start()]  # （…摄）（传真照片）
        offsets = [*offsets[: note.start()], end]
    length = len(plain)
    if length > _LONGEST or _BYLINE.search(plain[-24:]):
        return None
    if rule := _sure_rule(plain, text, offsets):
        return Mark("caption", start, end, rule, length <= _SURE_LENGTH)
    if length > 150:
        return None
    if _TRIANGLE.match(plain) and length > 4 and not _PAGE_TAIL.search(plain[-12:]):
        return Mark("caption", start, end, "triangle", sure=plain[0] in "▲▼◀▶△▽" and length > 8)
    return None


def _sure_rule(plain: str, text: str, offsets: Sequence[int]) -> str | None:
    """The rule that makes it a caption, by its end and its head."""
    if match := _BRACKET.search(plain, max(0, len(plain) - 70)):
        inner = match["in"]
        alone = match.start() == 0
        pictured = _PICTURE_WORD.search(inner) and not _NO_PICTURE.search(inner)
        if pictured and (not alone or _ALONE.search(inner)):
            return "credit"
        if _agency().fullmatch(inner) and (alone or plain[: match.start()].endswith(("摄", "图"))):
            return "credit"
        if alone:
            return None
    if not plain:
        return None
    if len(plain) <= 5 and plain[-1] == "摄" and offsets[-2] - offsets[0] >= len(plain):
        return "open-credit"  # 卫  蓝摄, whatever the surname
    if len(plain) <= _ALONE_LENGTH and plain in _SOURCES:
        return "picture-source"
    if len(plain) <= _LONGEST_GIVEN and plain[0] in "图本以" and _GIVEN.fullmatch(plain):
        return "picture-source"
    end = fold(text[max(0, offsets[-1] - 60) : offsets[-1]])
    if plain[-1] in "摄影图供" and _from().search(end):
        return "open-credit"
    if "发(" in plain[-40:] and plain.rstrip(")。").endswith("摄"):
        return "credit"
    tail = max(0, len(plain) - 40)
    if (match := _OPEN_CREDIT.search(plain, tail)) and match.start() >= 0:
        return "open-credit"
    if match := _NAME_CREDIT.search(plain, max(0, len(plain) - 8)):
        for size in (3, 2, 4):
            at = match.end("name") - size
            if at < 0 or not is_name(plain[at : match.end("name")]):
                continue
            parted = at == 0 or plain[at - 1] in "。!?)”" or offsets[at] > offsets[at - 1] + 1
            if parted:
                return "open-credit"
    if (head := _HEAD.match(plain)) and head.end() < len(plain):
        return "picture-words"
    if _WITHIN.search(plain):
        return "picture-words"
    if len(plain) <= _SURE_LENGTH and _LATE.search(text[offsets[tail] : offsets[-1]].rstrip()):
        return "open-credit"
    return None


_NOTE = lazy(
    r"[(（【](?:附?图片?|附?照片|附?(?:图片|照片|图|表|题图|漫画|"
    r"图表)[一二三四五六七八九十两\d]{0,3}[张幅]?|传真照片|新华社传真照片|"
    r"附有?图片.{0,6}|数码传真照片|新华社数码传真照片|图文|组图|图)[)）】]\Z",
    needs="图片表漫 (（【 )）】",
)
