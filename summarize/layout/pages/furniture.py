"""Furniture: what stands on every page and belongs to no article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.layout.pages.dates import DATE, DATE_NEEDS, WEEKDAY
from summarize.layout.pages.section_names import is_paper_name
from summarize.layout.text.fold import fold, squeeze
from summarize.layout.text.mark import Mark, whole
from summarize.layout.text.people import is_name, split_names
from summarize.layout.text.wordlist import words
from summarize.patterns import lazy

LONGEST = 300
"""Characters without spaces; a longer line is no furniture."""
_LABELS = words("专栏: 栏目: 肩题: 引题: 副题: 作者: 版面: ·广告· ·公益广告·")
"""A label of an archive with nothing behind it, and what marks an advertisement."""

_RULE_SIGNS = "-—–_=*~#+|■□◆◇●○★☆▲△▼▽│┃─━═╌┄…·.。"
_RULE = lazy(rf"[{_RULE_SIGNS}]{{3,}}")
_DOTS = lazy(r"[….。·]+")
_IMAGE = lazy(r"!\[[^\]\n]{0,200}\]\([^)\n]{0,1000}\)", needs="!")
_HTML_IMAGE = lazy(r"<img [^>\n]{0,1000}>", re.IGNORECASE, needs="<")

_SERIAL = lazy(
    r"国内统一(?:连续出版物|刊)号|国内刊号|CN\d\d[-—]\d{4}|ISSN\d{4}|邮发代号|"
    r"中华邮政.{0,24}(?:登记|执照)|国外(?:发行)?代号|代号[::]?\d{1,2}[-—]\d{1,3}",
    needs="号CI登执",
)
NUMBER = lazy(
    r"(?:总?第|总|NO\.?|No\.?)(?P<number>\d{2,6})(?:期|号)|(?:总第|第)(?P<other>\d{3,6})期?|"
    r"总?第(?P<spelt>[〇○零一二三四五六七八九]{3,6})(?:期|号)",
    needs="第总N",
)
_PAGES_TODAY = lazy(
    r"(?:今日|今天|本期|今|共)(?:出版)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:个)?版|"
    r"(?:本报)?(?:今日|今天)?出纸(?:\d{1,2}|[一二三四五六七八九十两]{1,3})大?[张叠]半?",
    needs="版纸",
)
_LUNAR = lazy(r"农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年", needs="农年")
_WEEKDAY = lazy(WEEKDAY, needs="期周拜")
_DATE_LINE = lazy(DATE, needs=DATE_NEEDS)
_PUBLISHER = lazy(
    r"(?:报社|报业集团|传媒集团|日报社|出版社|编辑部|委员会|市委|县委|省委|区委|党委|新华社|"
    r"总社|中心|委宣传部|人民政府)"
    r"(?:主管|主办|出版|编辑出版|承办|主管主办|主管、主办|编辑|总发行)"
)
_PUBLISHER_ROLE = lazy(r"(?:主管|主办|出版|承办|协办|编辑出版)(?:单位)?[:]", needs=": 主出承协编")
_WEB = lazy(r"(?:https?://|www\.)[\w.\-/:]+", re.ASCII | re.IGNORECASE)
_WEATHER = lazy(
    r"(?:今日|今天|今晚|明日|明天|本市|市区|未来三天)?(?:天气|气温|天气预报)[::]|\d{1,2}(?:℃|"
    r"°C|度)?[~～\-—至到/]-?\d{1,2}(?:℃|°C)",
    needs="气℃C",
)

_ROLES = (
    "责任编辑|版面编辑|采访主任|编辑主任|责任校对|执行责编|本版责编|值班责编|责编|执行编辑|本版编辑|见习编辑|首席编辑|"
    "特约编辑|图片编辑|美术编辑|文字编辑|"
    "编辑|版式设计|版式|版面设计|美术设计|美编|美术|设计|校对|校检|检校|审校|审读|编审|终审|"
    "初审|二审|三审|复审|审核|"
    "值班编委|值班总编|值班总编辑|值班主任|值班副总编辑?|值班领导|值班|编委|总值班|本版主编|"
    "执行主编|副主编|主编|统筹|策划|监制|"
    "组版|排版|拼版|制版|电脑制作|制作|制图|图编|视觉|视觉设计|责校|一读|二读|编校|新闻编辑|"
    "实习编辑|助理编辑"
)
_CLEAR_ROLES = (
    "责任编辑|责任校对|责编|美编|美术编辑|版式设计|版式|校对|检校|校检|审读|"
    "值班编委|组版|责校|编校|图编"
)
_CREDIT = lazy(
    rf"[■□●◆|/(【]?(?:本版|本期|今日|[一二三四五六七八九十\d]{{1,3}}版)?(?:{_ROLES})"
    rf"(?:[/、&和|](?:{_ROLES})){{0,3}}(?P<sep>[:/|]|)",
    needs="编校版美设审值统策制读视采",
)
_CREDIT_SIGNS, _FIRST_ROLE = frozenset("编校版美设审值统策制读视采"), 16
"""Characters of which each role has one, and how far the first role may reach."""
_CLEAR = lazy(_CLEAR_ROLES)
_ROLE_SPLIT = lazy(rf"(?:本版|本期|今日|[一二三四五六七八九十\d]{{1,3}}版)?(?:{_ROLES})[:/|、]?")

_CONTACT = lazy(
    r"[■□●◆☎★(【]?(?:本报|本刊|本版|新闻|读者|编辑部|总编室|广告部?|发行部?|投稿|投诉|订报|"
    r"订阅|报料|爆料|监督|举报|联系|采编|"
    r"24小时|社址|客服|服务|征稿|值班|办公室|邮购|咨询|官方|法律顾问|来稿|采访|记者|热线|版面|"
    r"电子|稿件|公共|互动|记者部|副刊)*"
    r"(?:热线电话|热线|专线|电话|邮箱|信箱|电子邮件|网址|网站|传真|地址|社址|邮编|邮政编码|"
    r"微信公众号|微信号?|公众号|微博|QQ群?号?|"
    r"E-?mail|Email|email|e-?mail|客户端|手机报|抖音号?|视频号|投稿|Tel|TEL|Fax|法律顾问)"
    r"(?P<sep>[::/]|(?=\d{3,})|(?=[\w.+-]{2,40}@))"
)
_MAIL = lazy(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}", re.ASCII, needs="@")
_PHONE = lazy(
    r"(?<!\d)(?:(?:\(?0\d{2,3}\)?[-—]?)?\d{7,8}(?:(?:转|[-—/、])\d{1,8}){0,4}|1\d{10}|"
    r"[48]00[-—]?\d{3,4}[-—]?\d{3,4})(?!\d)"
)
_FOOTER = lazy(
    r"(?:承印|印刷|印制)(?:单位|厂)?[:]|[\u4e00-\u9fff]{2,14}(?:印刷厂|印务(?:中心|公司|"
    r"有限公司)|印刷(?:中心|公司))(?:承印|印刷|印)?\Z|"
    r"(?:零售|定价|售价|月价|年价|全年定价|每月定价|每份|零售价)[:每]?(?:每份|报价|人民币)?\d|"
    r"广告(?:经营)?许可证|广告发布登记|"
    r"(?:本报|常年)法律顾问|开印时间|印完时间|本报职业道德监督|版权(?:所有|声明)|"
    r"未经(?:书面)?(?:授权|许可)|上一版|下一版|"
    r"(?:第)?\d{1,3}[/／]\d{1,3}页?\Z|-{1,3}\d{1,3}-{1,3}\Z|第\d{1,4}页(?:共\d{1,4}页)?\Z",
    needs="印价售份许登顾德权版/／-页",
)


def furniture(text: str) -> Mark | None:
    """What kind of furniture a whole line is, or None.

    ``kind`` is a furniture kind of :mod:`summarize.issue`: masthead, credits, contact,
    page-footer, rule (rules and the image lines of Markdown too).
    """
    if len(text) > 4 * LONGEST:
        return None
    folded = fold(text).strip()
    if _IMAGE.fullmatch(folded) or _HTML_IMAGE.fullmatch(folded):
        return whole(text, "rule", "image")
    if "。" in folded[:-1] and folded[0] not in _RULE_SIGNS:
        return None
    plain, offsets = squeeze(text)
    if not plain or len(plain) > LONGEST:
        return None
    if _RULE.fullmatch(plain) and not _DOTS.fullmatch(plain):
        return whole(text, "rule", "rule")
    if "。" in plain[:-1] or "!" in plain:
        return None
    if plain in _LABELS:
        return whole(text, "stray", "label")
    if _is_credits(plain, text, offsets):
        return whole(text, "credits", "credits")
    if rule := _masthead(plain):
        return whole(text, "masthead", rule, sure=rule not in {"date", "number-sign"})
    if rule := _contact(plain):
        return whole(text, "contact", rule)
    if len(plain) <= 120 and _FOOTER.match(plain):
        return whole(text, "page-footer", "footer")
    return None


def _is_credits(plain: str, text: str, offsets: Sequence[int]) -> bool:
    if _CREDIT_SIGNS.isdisjoint(plain[:_FIRST_ROLE]):
        return False
    match = _CREDIT.match(plain)
    if match is None or len(plain) > 160:
        return False
    rest = plain[match.end() :]
    if not match["sep"]:
        clear = _CLEAR.search(match[0])
        raw = fold(text[offsets[match.end()] :]) if rest else ""
        parted = match.end() < len(plain) and offsets[match.end()] > offsets[match.end() - 1] + 1
        if not (clear or parted):
            return False
    else:
        raw = fold(text[offsets[match.end()] :])
    if not rest:
        return bool(match["sep"]) or bool(_CLEAR.search(match[0]))
    if _MAIL.search(plain) or _PHONE.search(plain):
        return True
    squeezed_names = _ROLE_SPLIT.sub(" ", raw.replace(" ", "\u0001")).replace("\u0001", " ")
    squeezed_names = squeezed_names.strip(" )】|:")
    if not squeezed_names:
        return True
    names = split_names(squeezed_names.replace(":", " "))
    if not names:
        return False
    if match["sep"]:
        return bool(_CLEAR.search(match[0])) or any(map(is_name, names))
    return all(map(is_name, names))


def _masthead(plain: str) -> str | None:
    if len(plain) <= 200 and _SERIAL.search(plain):
        return "serial"
    if len(plain) > 120:
        return None
    dated = _DATE_LINE.search(plain)
    weekday, lunar = _WEEKDAY.search(plain), _LUNAR.search(plain)
    pages, number = _PAGES_TODAY.search(plain), NUMBER.search(plain)
    signs = sum(map(bool, (dated, weekday, lunar, pages, number)))
    loose = sum(len(m[0]) for m in (dated, weekday, lunar, pages, number) if m)
    if signs >= 2 and (loose * 2 >= len(plain) - 8 or (dated and weekday and len(plain) <= 50)):
        return "date-line"
    if dated and len(dated[0]) == len(plain):
        return "date"
    if dated and is_paper_name(plain.replace(dated[0], "")):
        return "date-line"
    if number and len(number[0]) == len(plain):
        # 第239号 is a decree's number as often as an issue's
        return "number" if plain[-1] == "期" else "number-sign"
    if pages and len(pages[0]) == len(plain) and plain[0] in "今本共出":
        return "number"
    if weekday and len(weekday[0]) == len(plain):
        return "date-line"
    if lunar and loose + 6 >= len(plain) and len(plain) <= 24 and "月" in plain:
        return "date-line"
    if len(plain) <= 60 and (_PUBLISHER_ROLE.match(plain) or _publisher(plain)):
        return "publisher"
    if (web := _WEB.search(plain)) and len(plain) - len(web[0]) <= 12:
        return "website"
    if (
        len(plain) <= 60
        and (weather := _WEATHER.search(plain))
        and re.search("[晴阴云雨雪风]", plain)
    ):
        return "weather" if weather.start() <= 24 and "," not in plain else None
    return None


def _publisher(plain: str) -> bool:
    """``…市委主管 …日报社出版``: an office and its part in the paper, no sentence about a book."""
    if any(sign in plain for sign in "《,由将了的、") and "、主办" not in plain:
        return False
    return any(match.end() == len(plain) for match in _PUBLISHER.finditer(plain))


def _contact(plain: str) -> str | None:
    if len(plain) > 200:
        return None
    if _CONTACT.match(plain):
        return "contact"
    for pattern in (_MAIL, _PHONE):
        if (match := pattern.search(plain)) and len(plain) - len(match[0]) <= 4:
            return "contact"
    return None
